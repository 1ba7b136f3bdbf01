using NodaTime;
using Timeline.Articles;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>A dated sentence of an article, as a timeline keeps it.</summary>
public sealed record TimelineEvent
{
    /// <summary>Deterministic: the same article, sentence and expression give the same id on every run.</summary>
    public required string Id { get; init; }

    /// <summary>When it happens, half-open, in the article's local time.</summary>
    public required LocalInterval When { get; init; }

    /// <summary>The offset from UTC of <see cref="When"/>, where a time of day and the article's zone are known.</summary>
    public Offset? Offset { get; init; }

    /// <summary>The unit that was named.</summary>
    public required Grain Grain { get; init; }

    /// <summary>
    /// The value in EDTF (ISO 8601-2). From one time of day to another, which EDTF level 1 leaves out, both with a slash between them (ISO 8601-1:2019, 5.5.2).
    /// </summary>
    public required string Edtf { get; init; }

    /// <summary>The value in TIMEX3 notation.</summary>
    public required Timex Timex { get; init; }

    /// <summary>The sentence, white space folded.</summary>
    public required string Sentence { get; init; }

    /// <summary>The expression of time, white space folded; of a range, from its first end to its last.</summary>
    public required string Expression { get; init; }

    /// <summary>Offset of the expression in the article's body, inclusive, in UTF-16 units.</summary>
    public required int ExpressionStart { get; init; }

    /// <summary>Offset after the expression in the article's body, exclusive, in UTF-16 units.</summary>
    public required int ExpressionEnd { get; init; }

    /// <summary>Offset of the sentence in the article's body, inclusive, in UTF-16 units.</summary>
    public required int SentenceStart { get; init; }

    /// <summary>Whether the date is of what happened or of its telling.</summary>
    public EventKind Kind { get; init; }

    /// <summary>
    /// The part of <see cref="Sentence"/> that the date belongs to, where the sentence has several dates; <see langword="null"/> for all of it.
    /// </summary>
    public string? Focus { get; init; }

    /// <summary>The rule that recognised the expression.</summary>
    public required string Rule { get; init; }

    /// <summary>What the date hung on, in one line.</summary>
    public required string Derivation { get; init; }

    /// <summary>0 to 1: how sure the date is.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether the date hangs on a day of publication that nobody states, and so on when the document's file was last written.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The article it was read from.</summary>
    public required EventArticle Article { get; init; }
}

/// <summary>What an event says of the article it comes from.</summary>
/// <param name="Id">The article's id: the document's name in its topic, with <c>#n</c> for the n-th article of an array (from 1).</param>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Its address, when known.</param>
/// <param name="Source">Its publisher, when known.</param>
/// <param name="Published">When it was published.</param>
public sealed record EventArticle(string Id, string Title, string? Url, string? Source, PublishTime Published)
{
    /// <summary>Where its publish time was found; <see langword="null"/> in what was kept before this was.</summary>
    public PublishedFrom? From { get; init; }
}
