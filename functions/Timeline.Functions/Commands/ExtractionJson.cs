using System.Text.Json;
using Timeline.Functions.Api;
using Timeline.Functions.Web;

namespace Timeline.Functions.Commands;

/// <summary>Prints a dry run as JSON: one array with an object for each article, and for each file that gives none.</summary>
internal static class ExtractionJson
{
    /// <summary>Writes <paramref name="extractions"/>.</summary>
    public static async Task Write(IReadOnlyList<Extraction> extractions, Stream output, CancellationToken cancellation)
    {
        var documents = extractions.Select(Of).ToArray();
        await JsonSerializer.SerializeAsync(output, documents, ApiJson.Pretty.ExtractionDocumentArray, cancellation);
        await output.WriteAsync("\n"u8.ToArray(), cancellation);
    }

    // Text that lost its lines is one sentence: given whole with each of its expressions, a file of megabytes would be answered with gigabytes.
    private const int LongestSentence = 2048;

    private static string SentenceOf(UndatedMention mention)
    {
        var most = mention.Sentence.Length <= LongestSentence ? int.MaxValue : Terminal.SentenceLength;
        var (before, marked, after) = MarkedSentence.Of(mention.Sentence, mention.Text, mention.Start - mention.SentenceStart, most);
        return before + marked + after;
    }

    private static ExtractionDocument Of(Extraction extraction) => new()
    {
        File = extraction.File,
        Title = extraction.Article?.Title,
        Published = extraction.Article is { } article ? IsoText.Of(article.Published.Time) : null,
        PublishedFrom = extraction.PublishedFrom,
        PublishedConfidence = extraction.Article?.Published.Confidence,
        PublishedIsGuess = extraction.Article is { } dated ? dated.Published.IsYearGuessed || dated.Published.IsDayGuessed
            || dated.Published.From == Articles.PublishedFrom.LastModified : null,
        Events = [.. extraction.Events.Select(EventJson.From).Select(e => e with { Article = e.Article with { PublishedFrom = extraction.PublishedFrom } })],
        Undated = [.. extraction.Undated.Select(m => new UndatedJson(m.Text,
                    new TimexJson(TimexNames.Of(m.Mention.Timex.Type), m.Mention.Timex.Value, TimexNames.Of(m.Mention.Timex.Mod)), m.Reason, m.Mention.Rule,
                    SentenceOf(m)))],
        Dropped = [.. (extraction.Article?.Dropped ?? []).Select(dropped => new DroppedJson(dropped.Reason, dropped.Text))],
        Notes = extraction.Notes,
        Error = extraction.Error?.Message,
        Rejected = extraction.Rejection is { } rejection ? new RejectedJson(rejection.Reason, rejection.Detail) : null,
    };
}

/// <summary>An article, or a file that gives none, in <c>extract --format json</c>.</summary>
internal sealed record ExtractionDocument
{
    /// <summary>The file's path as the user wrote it.</summary>
    public required string File { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The publish time, ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>
    /// Where it was found, see <see cref="Articles.PlaceNames"/>; "given" or "captured" when the command line says it, or when the file was saved.
    /// </summary>
    public string? PublishedFrom { get; init; }

    /// <summary>How sure it is, 0 to 1.</summary>
    public double? PublishedConfidence { get; init; }

    /// <summary>Whether it, or its year, is not stated but that of when the file was saved: all that is counted from it is a guess.</summary>
    public bool? PublishedIsGuess { get; init; }

    /// <summary>The dated sentences.</summary>
    public required IReadOnlyList<EventJson> Events { get; init; }

    /// <summary>Expressions of time without a date.</summary>
    public required IReadOnlyList<UndatedJson> Undated { get; init; }

    /// <summary>What was left out.</summary>
    public required IReadOnlyList<DroppedJson> Dropped { get; init; }

    /// <summary>What a user should know of how it was read.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Why the file could not be read, such as "No such file: story.html".</summary>
    public string? Error { get; init; }

    /// <summary>Why the file was rejected.</summary>
    public RejectedJson? Rejected { get; init; }
}

/// <summary>An expression of time without a date.</summary>
internal sealed record UndatedJson(string Expression, TimexJson Timex, string Reason, string Rule, string Sentence);
