using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Functions.Api;

/// <summary>An event as the API and <c>extract --format json</c> hand it out.</summary>
internal sealed record EventJson
{
    /// <summary>The event's id, stable for the same article and sentence.</summary>
    public required string Id { get; init; }

    /// <summary>The first moment, inclusive: ISO 8601 local time, with offset where the article states one.</summary>
    public required string Start { get; init; }

    /// <summary>The first moment after, exclusive.</summary>
    public required string End { get; init; }

    /// <summary>The unit that was named, see <see cref="GrainNames"/>.</summary>
    public required string Grain { get; init; }

    /// <summary>The value in EDTF (ISO 8601-2).</summary>
    public required string Edtf { get; init; }

    /// <summary>The value in TIMEX3.</summary>
    public required TimexJson Timex { get; init; }

    /// <summary>The sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The part of the sentence that the date belongs to; <see langword="null"/> for all of it.</summary>
    public required string? Focus { get; init; }

    /// <summary>Whether the date is of what happened (event) or of its telling (report).</summary>
    public required string Kind { get; init; }

    /// <summary>The expression of time in the article's body; empty for a lead that has none.</summary>
    public required ExpressionJson Expression { get; init; }

    /// <summary>The rule that recognised it.</summary>
    public required string Rule { get; init; }

    /// <summary>How the date came about.</summary>
    public required string Derivation { get; init; }

    /// <summary>0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The article.</summary>
    public required EventArticleJson Article { get; init; }

    /// <summary>The JSON shape of <paramref name="e"/>.</summary>
    public static EventJson From(TimelineEvent e) => new()
    {
        Id = e.Id,
        Start = IsoText.Of(e.When.Start, e.Offset),
        End = IsoText.Of(e.When.End, e.Offset),
        Grain = GrainNames.Of(e.Grain),
        Edtf = e.Edtf,
        Timex = new TimexJson(TimexNames.Of(e.Timex.Type), e.Timex.Value, TimexNames.Of(e.Timex.Mod)),
        Sentence = e.Sentence,
        Focus = e.Focus,
        Kind = KindNames.Of(e.Kind),
        Expression = new ExpressionJson(e.Expression, e.ExpressionStart, e.ExpressionEnd),
        Rule = e.Rule,
        Derivation = e.Derivation,
        Confidence = e.Confidence,
        Article = EventArticleJson.From(e.Article),
    };
}

/// <summary>A TIMEX3 value.</summary>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">The value.</param>
/// <param name="Mod">The modifier, or <see langword="null"/>.</param>
internal sealed record TimexJson(string Type, string Value, string? Mod);

/// <summary>An expression and where it stands.</summary>
/// <param name="Text">White space folded; of a range, from its first end to its last.</param>
/// <param name="Start">Offset in the article's body, inclusive, in UTF-16 units.</param>
/// <param name="End">Offset after it, exclusive.</param>
internal sealed record ExpressionJson(string Text, int Start, int End);

/// <summary>The article of an event.</summary>
/// <param name="Id">Its id in the topic.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Its address, or <see langword="null"/>.</param>
/// <param name="Source">Its publisher, or <see langword="null"/>.</param>
/// <param name="Published">ISO 8601, as precise as it is known.</param>
/// <param name="PublishedFrom">Where that was found, see <see cref="PlaceNames"/>; <see langword="null"/> where it was not kept.</param>
internal sealed record EventArticleJson(string Id, string Title, string? Url, string? Source, string Published, string? PublishedFrom)
{
    /// <summary>The JSON shape of <paramref name="article"/>.</summary>
    public static EventArticleJson From(EventArticle article) => new(article.Id, article.Title, article.Url, article.Source, IsoText.Of(article.Published),
        article.From is { } from ? PlaceNames.Of(from) : null);
}
