using System.Globalization;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>Where the entries of a timeline lie, as bars of equal stretches of time. An entry of a long stretch is spread over it.</summary>
/// <param name="Bars">The bars that have entries, in order.</param>
/// <param name="Width">The width of the picture.</param>
/// <param name="Ticks">The labels below it, evenly spaced.</param>
/// <param name="Before">Few entries far before the rest, or <see langword="null"/>.</param>
/// <param name="After">Few entries far after the rest, or <see langword="null"/>.</param>
public sealed record DensityStrip(IReadOnlyList<DensityBar> Bars, int Width, IReadOnlyList<string> Ticks, DensityBeyond? Before, DensityBeyond? After)
{
    /// <summary>The height of the picture.</summary>
    public const int Height = 48;

    /// <summary>From one bar to the next.</summary>
    public const int BarStep = 10;

    /// <summary>The width of a bar.</summary>
    public const int BarWidth = 8;

    private const int MinBarHeight = 3;

    /// <summary>The strip of what happens at <paramref name="events"/>; no bar is marked.</summary>
    public static DensityStrip Of(IReadOnlyList<LocalInterval> events)
    {
        if (events.Count == 0)
        {
            return new DensityStrip([], BarStep, [], null, null);
        }

        var core = DensityCore.Of(events);
        var scale = DensityScale.For(core.First, core.Last);
        var weights = new double[scale.Count];
        foreach (var when in events)
        {
            scale.Spread(when, weights);
        }

        var most = weights.Max();
        var bars = new List<DensityBar>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0)
            {
                var height = Math.Max(MinBarHeight, (int)Math.Round(weights[i] / most * Height));
                var stretch = new LocalInterval(scale.Start(i).AtMidnight(), scale.Start(i + 1).AtMidnight());
                bars.Add(new DensityBar(i * BarStep, Height - height, height, stretch, scale.From(i), scale.To(i), Label(scale, i, weights[i]), Shown: false));
            }
        }

        return new DensityStrip(bars, scale.Count * BarStep, scale.Ticks(), core.Before(scale), core.After(scale));
    }

    /// <summary>The same with the bars between <paramref name="from"/> and <paramref name="to"/> marked when either is given.</summary>
    public DensityStrip Marked(LocalDateTime? from, LocalDateTime? to) => from is null && to is null ? this
        : this with { Bars = [.. Bars.Select(bar => bar with { Shown = !(bar.Stretch.Start >= to) && !(bar.Stretch.End <= from) })] };

    private static string Label(DensityScale scale, int bin, double weight)
    {
        var count = Math.Max(1, (int)Math.Round(weight));
        return string.Create(CultureInfo.InvariantCulture, $"{scale.Name(bin)}: {Words.Count(count, "entry")}");
    }
}

/// <summary>A bar of the strip.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Height">Its height.</param>
/// <param name="Stretch">The stretch it stands for.</param>
/// <param name="From">Its first date, for the query.</param>
/// <param name="To">Its last date, for the query.</param>
/// <param name="Label">The stretch and how much is told of it.</param>
/// <param name="Shown">Whether the query asks for it.</param>
public sealed record DensityBar(int X, int Y, int Height, LocalInterval Stretch, string From, string To, string Label, bool Shown);

/// <summary>Events that lie too far off to be drawn to scale.</summary>
/// <param name="Count">How many.</param>
/// <param name="From">The query that shows those after; empty for those before.</param>
/// <param name="To">The query that shows those before; empty for those after.</param>
public sealed record DensityBeyond(int Count, string From, string To);
