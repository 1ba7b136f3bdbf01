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
/// <param name="Machine">The same for the <c>datetime</c> attribute of HTML.</param>
/// <param name="Relative">How far it lies from today.</param>
/// <param name="Vague">Whether it is a stretch or an estimate.</param>
/// <param name="Events">What is told of it.</param>
public sealed record DateGroup(LocalDate Start, Grain Grain, string Words, string Machine, string Relative, bool Vague, IReadOnlyList<TimelineEvent> Events)
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>The group of events that share a date.</summary>
    public static DateGroup Of(IReadOnlyList<TimelineEvent> events, LocalDate today)
    {
        var e = events[0];
        return new DateGroup(
            e.When.Start.Date, e.Grain, DateWords.Of(e), MachineText(e), Web.Words.Relative(e.When, e.Grain, today), DateWords.IsVague(e), events);
    }

    /// <summary>HTML knows years, months, days and times, but no quarters, seasons or decades: those are given by their first day.</summary>
    private static string MachineText(TimelineEvent e) => e.Grain switch
    {
        < Grain.PartOfDay => Minutes.Format(e.When.Start),
        Grain.Month => LocalDatePattern.Iso.Format(e.When.Start.Date)[..7],
        Grain.Year when e.When.Start.Year > 999 => LocalDatePattern.Iso.Format(e.When.Start.Date)[..4],
        _ => LocalDatePattern.Iso.Format(e.When.Start.Date),
    };
}
