using NodaTime;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>The span that most events lie in, so that a mention of a remote year does not flatten the picture.</summary>
/// <param name="Events">All events.</param>
/// <param name="First">The first day drawn.</param>
/// <param name="Last">The last day drawn.</param>
internal sealed record DensityCore(IReadOnlyList<LocalInterval> Events, LocalDate First, LocalDate Last)
{
    // Up to an eighth of the events on either side may be left out, when that makes the picture four times as fine.
    private const int Share = 8;
    private const int Gain = 4;

    /// <summary>The core of <paramref name="events"/>, of which there is at least one.</summary>
    public static DensityCore Of(IReadOnlyList<LocalInterval> events)
    {
        var starts = events.Select(e => e.Start.Date).Order().ToArray();
        var cut = starts.Length / Share;
        var (first, last) = (starts[0], starts[^1]);
        var (coreFirst, coreLast) = (starts[cut], starts[^(cut + 1)]);
        if (Days(coreFirst, last) * Gain <= Days(first, last))
        {
            first = coreFirst;
        }

        if (Days(first, coreLast) * Gain <= Days(first, last))
        {
            last = coreLast;
        }

        return new DensityCore(events, first, last);
    }

    /// <summary>What lies before the drawn span.</summary>
    public DensityBeyond? Before(DensityScale scale)
    {
        var start = scale.Start(0);
        var count = Events.Count(e => e.Start.Date < start);
        return count == 0 ? null : new DensityBeyond(count, "", NodaTime.Text.LocalDatePattern.Iso.Format(start.PlusDays(-1)));
    }

    /// <summary>What lies after the drawn span.</summary>
    public DensityBeyond? After(DensityScale scale)
    {
        var end = scale.Start(scale.Count);
        var count = Events.Count(e => e.Start.Date >= end);
        return count == 0 ? null : new DensityBeyond(count, NodaTime.Text.LocalDatePattern.Iso.Format(end), "");
    }

    private static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to) + 1;
}
