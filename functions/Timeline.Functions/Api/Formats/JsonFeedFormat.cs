using System.Text.Json;
using Timeline.Events;
using Timeline.Functions.Web;

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
        foreach (var e in page.Events)
        {
            Item(json, page, e);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Item(Utf8JsonWriter json, TimelinePage page, TimelineEvent e)
    {
        json.WriteStartObject();
        json.WriteString("id", StableId.OfEvent(page.Topic, e.Id));
        json.WriteString("url", page.Entry(e));
        json.Optional("external_url", SafeLink.Of(e.Article.Url));
        json.WriteString("title", ShortText.Of($"{DateWords.Of(e)}: {e.Sentence}", TitleLength));
        json.WriteString("content_text", e.Sentence);
        json.WriteString("date_published", IsoText.Rfc3339(e.Article.Published));
        if (e.Article.Source is { } source)
        {
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", source);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartObject("_timeline");
        json.WriteString("start", IsoText.Of(e.When.Start, e.Offset));
        json.WriteString("end", IsoText.Of(e.When.End, e.Offset));
        json.WriteString("grain", GrainNames.Of(e.Grain));
        json.WriteString("edtf", e.Edtf);
        json.WriteString("expression", e.Expression);
        json.WriteString("article", e.Article.Title);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
