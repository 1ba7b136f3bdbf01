using System.Text.Json.Serialization;
using NodaTime.Text;
using Timeline.Articles;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary>A line that <c>read --jsonl</c> writes.</summary>
internal sealed record ReadAnswer
{
    public string? File { get; init; }

    /// <summary>The number of a line that failed.</summary>
    public long? Line { get; init; }

    public string? Error { get; init; }

    public string? Published { get; init; }

    public string? PublishedFrom { get; init; }

    public double? Confidence { get; init; }

    public string? Title { get; init; }

    public string? Text { get; init; }

    public string? Language { get; init; }

    public IReadOnlyList<string>? Topics { get; init; }

    public IReadOnlyList<Dropped>? Dropped { get; init; }

    /// <summary>The answer for one article of a document.</summary>
    public static ReadAnswer Of(string file, Article article) => new()
    {
        File = file,
        Published = Iso(article.Published.Time),
        PublishedFrom = PlaceNames.Of(article.Published.From),
        Confidence = article.Published.Confidence,
        Title = article.Title,
        Text = article.Body,
        Language = article.Language,
        Topics = article.Topics,
        Dropped = article.Dropped,
    };

    /// <summary>ISO 8601 with as much as is known: the date; date and time; date, time and offset.</summary>
    private static string Iso(PublishTime time) =>
        time.Time is null ? LocalDatePattern.Iso.Format(time.Date)
        : time.Offset is { } offset ? OffsetDateTimePattern.Rfc3339.Format(time.Local.WithOffset(offset))
        : LocalDateTimePattern.ExtendedIso.Format(time.Local);
}

/// <summary>Its JSON, in snake case, members without a value left out.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadAnswer))]
internal sealed partial class ReadJson : JsonSerializerContext;
