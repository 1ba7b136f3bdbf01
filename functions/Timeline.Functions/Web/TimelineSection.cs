using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>A year of a timeline, or a longer stretch that was named as a whole ("the 1990s").</summary>
/// <param name="Title">Its name.</param>
/// <param name="Anchor">Its id on the page.</param>
/// <param name="Parts">Its months where there is much to tell, otherwise one part without a title.</param>
public sealed record TimelineSection(string Title, string Anchor, IReadOnlyList<TimelinePart> Parts)
{
    // From so many dates on, a year is easier to read by month.
    private const int DatesByMonth = 10;

    /// <summary>Groups <paramref name="entries"/>, which are in order.</summary>
    public static IReadOnlyList<TimelineSection> Of(IReadOnlyList<Entry> entries, bool descending, LocalDate today)
    {
        var sections = new List<TimelineSection>();
        foreach (var year in Ordered(entries.GroupBy(entry => Heading(entry.Dated)), descending))
        {
            var dates = year.GroupBy(entry => (entry.Dated.When, Words: DateWords.Of(entry.Dated))).Select(group => DateGroup.Of([.. group], today)).ToList();
            sections.Add(new TimelineSection(year.Key.Title, $"y{sections.Count + 1}", dates.Count < DatesByMonth ? [new TimelinePart(null, dates)]
                    : ByMonth(dates)));
        }

        return sections;
    }

    /// <summary>Longer stretches come before the years that lie in them, in either direction.</summary>
    private static IEnumerable<IGrouping<(int Year, int Span, string Title), Entry>> Ordered(
        IEnumerable<IGrouping<(int Year, int Span, string Title), Entry>> groups, bool descending) =>
        (descending ? groups.OrderByDescending(group => group.Key.Year) : groups.OrderBy(group => group.Key.Year)).ThenByDescending(group => group.Key.Span);

    private static (int Year, int Span, string Title) Heading(TimelineEvent e)
    {
        var year = e.When.Start.Year;
        return e.Grain switch
        {
            Grain.Decade or Grain.Century or Grain.Millennium => (year, (int)e.Grain, DateWords.Of(e)),
            _ => (year, 0, DateWords.Year(year)),
        };
    }

    private static List<TimelinePart> ByMonth(List<DateGroup> dates)
    {
        var whole = dates.FindAll(SpansTheYear);
        var parts = dates.Where(date => !SpansTheYear(date)).GroupBy(date => date.Start.ToYearMonth())
            .Select(month => new TimelinePart(DateWords.Month(month.Key.OnDayOfMonth(1)), [.. month])).ToList();
        if (whole.Count > 0)
        {
            parts.Insert(0, new TimelinePart(null, whole));
        }

        return parts;
    }

    /// <summary>What is told of the year itself stands above its months.</summary>
    private static bool SpansTheYear(DateGroup date) => date.Grain >= Grain.Year && date.Start.DayOfYear == 1;
}

/// <summary>A month of a timeline, or a whole section.</summary>
/// <param name="Title">The month; <see langword="null"/> for a whole section.</param>
/// <param name="Dates">What is told of it.</param>
public sealed record TimelinePart(string? Title, IReadOnlyList<DateGroup> Dates);
