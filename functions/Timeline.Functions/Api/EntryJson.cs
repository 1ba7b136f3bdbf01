using Timeline.Events;

namespace Timeline.Functions.Api;

/// <summary>An entry as the API hands it out.</summary>
internal sealed record EntryJson
{
    /// <summary>The entry's id: that of the event that was reported first.</summary>
    public required string Id { get; init; }

    /// <summary>Its own address, path and query.</summary>
    public required string Url { get; init; }

    /// <summary>The date in words.</summary>
    public required string Date { get; init; }

    /// <summary>The first moment, inclusive: ISO 8601 local time, with offset where the article states one.</summary>
    public required string Start { get; init; }

    /// <summary>The first moment after, exclusive.</summary>
    public required string End { get; init; }

    /// <summary>The unit that was named, see <see cref="GrainNames"/>.</summary>
    public required string Grain { get; init; }

    /// <summary>The value in EDTF (ISO 8601-2).</summary>
    public required string Edtf { get; init; }

    /// <summary>Whether something happened then (event) or was only said then (report).</summary>
    public required string Kind { get; init; }

    /// <summary>The sentence that tells it best, whole.</summary>
    public required string Sentence { get; init; }

    /// <summary>The part of the sentence that the date belongs to; <see langword="null"/> for all of it.</summary>
    public required string? Focus { get; init; }

    /// <summary>0 to 1: how sure the date is.</summary>
    public required double Confidence { get; init; }

    /// <summary>When it was first reported: ISO 8601, as precise as it is known.</summary>
    public required string FirstReported { get; init; }

    /// <summary>How many distinct sources tell it; a republished story is one.</summary>
    public required int SourceCount { get; init; }

    /// <summary>The sources, first reporter first.</summary>
    public required IReadOnlyList<SourceJson> Sources { get; init; }

    /// <summary>Other dates that are given for it.</summary>
    public required IReadOnlyList<ContradictionJson> Contradictions { get; init; }

    /// <summary>The JSON shape of <paramref name="entry"/> of <paramref name="topic"/>.</summary>
    public static EntryJson From(string topic, Entry entry) => new()
    {
        Id = entry.Id,
        Url = TimelineRoutes.Entry(topic, entry),
        Date = DateWords.Of(entry.Dated),
        Start = IsoText.Of(entry.Dated.When.Start, entry.Dated.Offset),
        End = IsoText.Of(entry.Dated.When.End, entry.Dated.Offset),
        Grain = GrainNames.Of(entry.Dated.Grain),
        Edtf = entry.Dated.Edtf,
        Kind = KindNames.Of(entry.Kind),
        Sentence = entry.Best.Sentence,
        Focus = entry.Best.Focus,
        Confidence = entry.Dated.Confidence,
        FirstReported = IsoText.Of(entry.FirstReported),
        SourceCount = entry.Sources.Count,
        Sources = [.. entry.Sources.Select(source => new SourceJson(source.Name, [.. source.Events.Select(MentionJson.From)]))],
        Contradictions = [.. entry.Contradictions.Select(e => new ContradictionJson(e.Id, DateWords.Of(e), e.Edtf, EntryWords.SourceOf(entry, e)))],
    };
}

/// <summary>A source of an entry.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Mentions">Where it tells of it, by publish time.</param>
internal sealed record SourceJson(string Name, IReadOnlyList<MentionJson> Mentions);

/// <summary>A sentence that tells of an entry.</summary>
/// <param name="Id">The event's id.</param>
/// <param name="Edtf">The date as this sentence gives it.</param>
/// <param name="Kind">event or report.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Expression">The expression of time in the article's body; empty for a lead without one.</param>
/// <param name="Article">The article.</param>
internal sealed record MentionJson(string Id, string Edtf, string Kind, string Sentence, ExpressionJson Expression, EventArticleJson Article)
{
    /// <summary>The JSON shape of <paramref name="e"/>.</summary>
    public static MentionJson From(TimelineEvent e) =>
        new(e.Id, e.Edtf, KindNames.Of(e.Kind), e.Sentence, new ExpressionJson(e.Expression, e.ExpressionStart, e.ExpressionEnd),
            EventArticleJson.From(e.Article));
}

/// <summary>Another date that is given for an entry.</summary>
/// <param name="Id">The id of the event that gives it.</param>
/// <param name="Date">The date in words.</param>
/// <param name="Edtf">The date in EDTF.</param>
/// <param name="Source">The source that gives it.</param>
internal sealed record ContradictionJson(string Id, string Date, string Edtf, string Source);
