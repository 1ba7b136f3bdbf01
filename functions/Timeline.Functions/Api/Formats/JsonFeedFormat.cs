using System.Text.Json;
using Timeline.Events;

namespace Timeline.Functions.Api.Formats;

/// <summary>JSON Feed 1.1 (jsonfeed.org). When the event happens is in the extension <c>_timeline</c>.</summary>
internal sealed class JsonFeedFormat : ITimelineFormat
{
    private const int TitleLength = 120;

    /// <inheritdoc/>
    public string Name => "jsonfeed";

    /// <inheritdoc/>
    public string Title => "JSON Feed";

    /// <inheritdoc/>
    public string MediaType => "application/feed+json";

    /// <inheritdoc/>
    public string Extension => "feed.json";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page) => JsonOutput.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", page.Title);
        json.WriteString("home_page_url", page.Address);
        json.WriteString("feed_url", page.Self);
        json.Optional("next_url", page.NextAddress);
        json.WriteStartArray("items");
        foreach (var entry in page.Entries)
        {
            Item(json, page, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Item(Utf8JsonWriter json, TimelinePage page, Entry entry)
    {
        var e = entry.Dated;
        json.WriteStartObject();
        json.WriteString("id", StableId.OfEvent(page.Topic, entry.Id));
        json.WriteString("url", page.AddressOf(entry));
        json.Optional("external_url", SafeLink.Of(entry.Best.Article.Url));
        json.WriteString("title", ShortText.Of($"{DateWords.Of(e)}: {EntryWords.Text(entry)}", TitleLength));
        json.WriteString("content_text", entry.Best.Sentence);
        json.WriteString("date_published", IsoText.Rfc3339(entry.FirstReported));
        json.WriteString("date_modified", IsoText.Rfc3339(entry.Events.Select(one => one.Article.Published).MaxBy(IsoText.Instant)));
        json.WriteStartArray("authors");
        foreach (var source in entry.Sources)
        {
            json.WriteStartObject();
            json.WriteString("name", source.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("_timeline");
        json.WriteString("start", IsoText.Of(e.When.Start, e.Offset));
        json.WriteString("end", IsoText.Of(e.When.End, e.Offset));
        json.WriteString("grain", GrainNames.Of(e.Grain));
        json.WriteString("edtf", e.Edtf);
        json.WriteString("kind", KindNames.Of(entry.Kind));
        json.WriteString("expression", e.Expression);
        json.WriteNumber("source_count", entry.Sources.Count);
        json.WriteStartArray("articles");
        foreach (var article in EntryWords.Articles(entry))
        {
            json.WriteStartObject();
            json.WriteString("title", article.Title);
            json.Optional("url", SafeLink.Of(article.Url));
            json.Optional("source", article.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("other_dates");
        foreach (var date in EntryWords.OtherDates(entry))
        {
            json.WriteStringValue(date);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
