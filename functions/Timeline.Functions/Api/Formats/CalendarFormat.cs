using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Formats;

/// <summary>
/// iCalendar (RFC 5545, with RFC 7986 for the calendar's name). Dates are all-day with exclusive end, uncertain ones span their interval and say
/// so in X-EDTF; times are UTC where the article states an offset and floating where it does not. Years outside 2 to 9998 have no form there and are left out;
/// a calendar of nothing still needs a component (section 3.4) and gets a time zone. An entry keeps its UID while sources join it; every one that joins may
/// correct its date and counts one up in SEQUENCE. Where sources contradict each other, or the date is a guess, the STATUS is tentative.
/// </summary>
internal sealed class CalendarFormat : ITimelineFormat
{
    private const int SummaryLength = 120;
    // One year is kept free at either end, because UTC may be a day off.
    private const int FirstYear = 2;
    private const int LastYear = 9998;
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern Floating = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <inheritdoc/>
    public string Name => "ics";

    /// <inheritdoc/>
    public string Title => "iCalendar";

    /// <inheritdoc/>
    public string MediaType => "text/calendar";

    /// <inheritdoc/>
    public string Extension => "ics";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page)
    {
        var lines = new ContentLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//Timeline//Timeline//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", page.Title);
        lines.AddText("X-WR-CALNAME", page.Title);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        var entries = page.Entries.Where(entry => entry.Dated.When is { Start.Year: >= FirstYear, End.Year: <= LastYear }).ToList();
        foreach (var entry in entries)
        {
            Add(lines, page, entry);
        }

        if (entries.Count == 0)
        {
            AddZone(lines);
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToBytes();
    }

    private static void Add(ContentLines lines, TimelinePage page, Entry entry)
    {
        var e = entry.Dated;
        var changed = Utc.Format(entry.Events.Max(one => IsoText.Instant(one.Article.Published)));
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", $"{entry.Id}@{page.Topic}.timeline");
        lines.Add("DTSTAMP", changed);
        lines.Add("LAST-MODIFIED", changed);
        lines.Add("SEQUENCE", (entry.Events.Count - 1).ToString(CultureInfo.InvariantCulture));
        lines.Add("STATUS", entry.Contradictions.Count > 0 || e.IsGuess ? "TENTATIVE" : "CONFIRMED");
        lines.Add(When("DTSTART", e, e.When.Start));
        if (e.When.End > e.When.Start)
        {
            lines.Add(When("DTEND", e, EndOf(e)));
        }

        lines.AddText("SUMMARY", ShortText.Of(EntryWords.Text(entry), SummaryLength));
        lines.AddText("DESCRIPTION", Description(entry));
        lines.AddText("CATEGORIES", page.Title);
        if (SafeLink.Of(entry.Best.Article.Url) is { } url)
        {
            lines.Add("URL", url);
        }

        lines.Add("TRANSP", "TRANSPARENT");
        lines.AddText("X-EDTF", e.Edtf);
        lines.Add("X-CONFIDENCE", e.Confidence.ToString(CultureInfo.InvariantCulture));
        lines.Add("X-SOURCES", entry.Sources.Count.ToString(CultureInfo.InvariantCulture));
        lines.Add("END", "VEVENT");
    }

    private static string Description(Entry entry)
    {
        var when = DateWords.Of(entry.Dated) + (entry.Dated.Expression.Length > 0 ? $" ({entry.Dated.Expression})" : "");
        return string.Join('\n', EntryWords.OtherDates(entry).Select(date => "Otherwise dated " + date)
            .Concat(EntryWords.Articles(entry).Select(article => string.Join(" ",
                        new[] { EntryWords.Line(article), SafeLink.Of(article.Url) }.Where(part => part is { Length: > 0 }))))
            .Prepend(when).Prepend("").Prepend(entry.Best.Sentence));
    }

    private static void AddZone(ContentLines lines)
    {
        lines.Add("BEGIN", "VTIMEZONE");
        lines.Add("TZID", "UTC");
        lines.Add("BEGIN", "STANDARD");
        lines.Add("DTSTART", "19700101T000000");
        lines.Add("TZOFFSETFROM", "+0000");
        lines.Add("TZOFFSETTO", "+0000");
        lines.Add("END", "STANDARD");
        lines.Add("END", "VTIMEZONE");
    }

    /// <summary>The end of a date is a date: "early Monday" ends on the Monday, and there with the next day (section 3.8.2.2: later than the start).</summary>
    private static LocalDateTime EndOf(TimelineEvent e) =>
        e.Grain > Grain.PartOfDay && e.When.End.TimeOfDay != LocalTime.Midnight ? e.When.End.Date.PlusDays(1).AtMidnight() : e.When.End;

    private static (string Name, string Value) When(string name, TimelineEvent e, LocalDateTime moment)
    {
        if (e.Grain > Grain.PartOfDay)
        {
            return (name + ";VALUE=DATE", Date.Format(moment.Date));
        }

        return (name, e.Offset is { } offset ? Utc.Format(moment.WithOffset(offset).ToInstant()) : Floating.Format(moment));
    }
}
