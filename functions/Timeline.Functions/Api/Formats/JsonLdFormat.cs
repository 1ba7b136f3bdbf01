using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Formats;

/// <summary>JSON-LD in the words of schema.org: a list of Events, each the subject of one NewsArticle or several. Dates are inclusive there.</summary>
internal sealed class JsonLdFormat : ITimelineFormat
{
    private const int NameLength = 110;

    /// <inheritdoc/>
    public string Name => "jsonld";

    /// <inheritdoc/>
    public string Title => "JSON-LD";

    /// <inheritdoc/>
    public string MediaType => "application/ld+json";

    /// <inheritdoc/>
    public string Extension => "jsonld";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page)
    {
        // It is made to be pasted into a script element, which text from articles must not end.
        var list = Encoding.UTF8.GetString(JsonOutput.Of(json => List(json, page)));
        return Encoding.UTF8.GetBytes(list.Replace("<", "\\u003C", StringComparison.Ordinal));
    }

    private static void List(Utf8JsonWriter json, TimelinePage page)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "ItemList");
        json.WriteString("@id", page.Address);
        json.WriteString("name", page.Title);
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < page.Entries.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WritePropertyName("item");
            Event(json, page, page.Entries[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Event(Utf8JsonWriter json, TimelinePage page, Entry entry)
    {
        var e = entry.Dated;
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("@id", page.AddressOf(entry));
        json.WriteString("name", ShortText.Of(EntryWords.Text(entry), NameLength));
        json.WriteString("description", entry.Best.Sentence);
        json.WriteString("startDate", Date(e, e.When.Start));
        json.WriteString("endDate", e.Grain > Grain.PartOfDay && e.When.End > e.When.Start ? Date(e, e.When.End.PlusTicks(-1)) : Date(e, e.When.End));
        json.WriteStartArray("subjectOf");
        foreach (var article in EntryWords.Articles(entry))
        {
            Article(json, article);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Article(Utf8JsonWriter json, EventArticle article)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.Optional("headline", article.Title is { Length: > 0 } title ? title : null);
        json.Optional("url", SafeLink.Of(article.Url));
        json.Optional("datePublished", article.From == PublishedFrom.LastModified ? null : IsoText.Of(article.Published));
        if (article.Source is { } source)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", source);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string Date(TimelineEvent e, LocalDateTime moment) =>
        e.Grain > Grain.PartOfDay ? LocalDatePattern.Iso.Format(moment.Date) : IsoText.Of(moment, e.Offset);
}
