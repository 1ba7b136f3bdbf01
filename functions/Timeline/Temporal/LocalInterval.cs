using NodaTime;

namespace Timeline.Temporal;

/// <summary>A stretch of local time, half-open: <see cref="Start"/> is inclusive, <see cref="End"/> is exclusive.</summary>
/// <param name="Start">The first moment, inclusive.</param>
/// <param name="End">The first moment after, exclusive; never before <paramref name="Start"/>.</param>
public readonly record struct LocalInterval(LocalDateTime Start, LocalDateTime End)
{
    /// <summary>Whether <paramref name="moment"/> lies in the interval.</summary>
    public bool Contains(LocalDateTime moment) => Start <= moment && moment < End;

    /// <summary>Whether the two intervals share a moment.</summary>
    public bool Overlaps(LocalInterval other) => Start < other.End && other.Start < End;
}
