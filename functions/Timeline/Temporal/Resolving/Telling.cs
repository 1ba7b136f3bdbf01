using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>How a mention stands in its text.</summary>
/// <param name="Tense">The tense of the words around.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Turn">What it does to the story.</param>
/// <param name="Cues">What the words beside it say.</param>
/// <param name="IsApposed">Whether it stands right behind the date spoken of last, in one sentence: "two years ago, in October".</param>
internal readonly record struct Telling(Tense Tense, int Sentence, StoryTurn Turn, Cues Cues, bool IsApposed)
{
    /// <summary>The number of its paragraph.</summary>
    public int Paragraph { get; init; }

    /// <summary>Whether no more than "and" or "or" stands between the two: "by July and August".</summary>
    public bool IsJoined { get; init; }

    /// <summary>Which bare date of the past its sentence names next; <see langword="null"/> for none: "charged in May and tried in November".</summary>
    public Cycle? Next { get; init; }

    public bool Has(Cues cue) => (Cues & cue) != 0;
}
