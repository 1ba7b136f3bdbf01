namespace Timeline.Events;

/// <summary>What the date of a sentence belongs to.</summary>
public enum EventKind
{
    /// <summary>To what happened: "the dam burst on Monday".</summary>
    Event,

    /// <summary>To the telling: "the dam is safe, an engineer said on Monday".</summary>
    Report,
}
