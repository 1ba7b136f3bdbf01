using NodaTime;
using NodaTime.Text;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>A date on the page and everything that is told of it.</summary>
/// <param name="Start">Its first day.</param>
/// <param name="Grain">The unit that was named.</param>
/// <param name="Words">The date, no more precise than it is known.</param>
/// <param name="Machine">The same for the <c>datetime</c> attribute of HTML; <see langword="null"/> where that has no form for it.</param>
/// <param name="Relative">How far it lies from today.</param>
/// <param name="Vague">Whether it is a stretch, an estimate or a guess.</param>
/// <param name="Entries">What is told of it.</param>
public sealed record DateGroup(LocalDate Start, Grain Grain, string Words, string? Machine, string Relative, bool Vague, IReadOnlyList<Entry> Entries)
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>The group of entries that share a date.</summary>
    public static DateGroup Of(IReadOnlyList<Entry> entries, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var e = entries[0].Dated;
        return new DateGroup(
            e.When.Start.Date, e.Grain, DateWords.Of(e), MachineText(e), Web.Words.Relative(e.When, e.Grain, today),
                entries.All(entry => DateWords.IsVague(entry.Dated)), entries);
    }

    /// <summary>A day for the <c>datetime</c> attribute; <see langword="null"/> before the common era, for which HTML has no form.</summary>
    public static string? MachineText(LocalDate day) => day.Year > 0 ? LocalDatePattern.Iso.Format(day) : null;

    /// <summary>HTML knows years, months, days and times, but no quarters, seasons or decades: those are given by their first day.</summary>
    private static string? MachineText(TimelineEvent e) => (e.Grain, MachineText(e.When.Start.Date)) switch
    {
        (_, null) => null,
        ( < Grain.PartOfDay, _) => Minutes.Format(e.When.Start),
        (Grain.Month, { } day) => day[..7],
        (Grain.Year, { } day) when e.When.Start.Year > 999 => day[..4],
        (_, var day) => day,
    };
}
