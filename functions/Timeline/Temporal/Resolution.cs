using NodaTime;

namespace Timeline.Temporal;

/// <summary>What became of a mention of time: dated, or not and why. A closed family.</summary>
public abstract record Resolution;

/// <summary>A mention that names a stretch of the calendar.</summary>
/// <param name="Interval">The stretch, half-open, in the local time of publication, or of the zone that was named with it.</param>
/// <param name="Grain">The unit that was named.</param>
/// <param name="Edtf">The value in EDTF (ISO 8601-2), with its uncertainty.</param>
/// <param name="Anchor">What the value hung on.</param>
public sealed record Resolved(LocalInterval Interval, Grain Grain, string Edtf, AnchorKind Anchor) : Resolution
{
    /// <summary>The offset from UTC that the words state ("9 a.m. EST"); <see langword="null"/> when they state none.</summary>
    public Offset? Offset { get; init; }

    /// <summary>Whether the words say "local time": that of the place told of, whose offset is not known.</summary>
    public bool IsLocalTime { get; init; }
}

/// <summary>A mention that names no stretch of the calendar: a duration, a set, a vague reference, an unknown event.</summary>
/// <param name="Reason">Why, in words for a user.</param>
public sealed record Unresolved(string Reason) : Resolution;

/// <summary>What a mention of time is counted from.</summary>
public enum AnchorKind
{
    /// <summary>Nothing: the wording is complete in itself ("June 2024").</summary>
    None,

    /// <summary>The publish date of the document ("last month").</summary>
    PublishDate,

    /// <summary>The date mentioned before ("the day before").</summary>
    LastMention,
}
