using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Timeline.Events;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Tests.Api;

namespace Timeline.Functions.Tests.Formats;

/// <summary>The formats as programs of their fields read them.</summary>
public sealed class ConsumerTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] Required = ["id", "title", "updated"];

    [Theory]
    [InlineData("ics")]
    [InlineData("atom")]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("markdown")]
    public async Task Every_event_arrives_once_and_whole(string format)
    {
        // A calendar has no years before 1.
        var expected = AwkwardEvents.All.Where(e => format != "ics" || e.When.Start.Year > 0).ToList();
        var events = Events(await Read(format, AwkwardEvents.All));
        Assert.Equal(expected.Count, events.Count);
        Assert.All(expected.Zip(events), pair => Assert.Contains(Plain(pair.First.Sentence, format),
                Plain(pair.Second.GetProperty("text").GetString()!, format), StringComparison.Ordinal));
        if (events[0].TryGetProperty("id", out _))
        {
            Assert.Equal(expected.Count, events.Select(e => e.GetProperty("id").GetString()).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("ics")]
    [InlineData("atom")]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("markdown")]
    public async Task A_timeline_of_nothing_is_still_readable(string format) => Assert.Empty(Events(await Read(format, [])));

    [Theory]
    [InlineData("a06", "2024-06-01", "2024-07-01", true)]
    [InlineData("a07", "2024-06-03", "2024-06-06", true)]
    [InlineData("a10", "2025-01-01", "2026-01-01", true)]
    [InlineData("a15", "2025-04-28", "2025-04-29", true)]
    [InlineData("a17", "2025-04-28T10:02:00Z", "2025-04-28T10:03:00Z", false)]
    [InlineData("a18", "2025-04-28T18:00:00", "2025-04-29T00:00:00", false)]
    [InlineData("b03", "800-12-25", "800-12-26", true)] // as ical.js prints years of three digits
    [InlineData("b06", "2025-05-03", "2025-05-04", true)]
    [InlineData("b07", "2025-05-05T10:30:00Z", "2025-05-05T11:00:00Z", false)]
    public async Task A_calendar_shows_an_event_on_its_days(string id, string start, string end, bool allDay)
    {
        var calendar = await Read("ics", AwkwardEvents.All);
        Assert.Equal(("2.0", "North harbour"), (calendar.GetProperty("version").GetString(), calendar.GetProperty("title").GetString()));
        var e = Events(calendar).Single(e => e.GetProperty("id").GetString() == $"{id}@north-harbour.timeline");
        Assert.Equal((start, end, allDay, true), (e.GetProperty("start").GetString(), e.GetProperty("end").GetString(), e.GetProperty("allDay").GetBoolean(),
                e.GetProperty("transparent").GetBoolean()));
    }

    [Theory]
    [InlineData("d1", 3, "TENTATIVE", "Story 1, Post https://Post.example/1|Story 2, Herald|Story 4, Echo|Otherwise dated 14 March 2021 (Echo)")]
    [InlineData("d5", 0, "CONFIRMED", "Story 5, Post")]
    public async Task A_calendar_counts_what_joined_an_entry_and_tells_doubts_and_all_sources(string id, int sequence, string status, string described)
    {
        var page = AwkwardEvents.Page(EntryBuilder.Build(Told.Events(Told.Dam)));
        var e = Events(await Node.Run("read.mjs", new CalendarFormat().Write(page), "ics"))
            .Single(e => e.GetProperty("id").GetString() == $"{id}@north-harbour.timeline");
        Assert.Equal((sequence, status), (e.GetProperty("sequence").GetInt32(), e.GetProperty("status").GetString()));
        Assert.All(described.Split('|'), part => Assert.Contains(part, e.GetProperty("text").GetString(), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("atom", "Story 1, Post; Story 2, Herald; Story 4, Echo; Story 3, Post|Otherwise dated 14 March 2021 (Echo)")]
    [InlineData("markdown", "Story 1, Post; Story 2, Herald; Story 4, Echo; Story 3, Post; otherwise dated 14 March 2021 (Echo)")]
    public async Task An_entry_names_all_its_articles_and_other_dates(string format, string told)
    {
        var page = AwkwardEvents.Page(EntryBuilder.Build(Told.Events(Told.Dam)));
        var read = await Node.Run("read.mjs", TimelineFormats.Named(format)!.Write(page), format);
        var text = Events(read).Select(e => e.GetProperty("text").GetString()!).Single(text => text.Contains("burst", StringComparison.Ordinal));
        Assert.All(told.Split('|'), part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Linked_data_names_every_article_of_an_entry()
    {
        var page = AwkwardEvents.Page(EntryBuilder.Build(Told.Events(Told.Dam)));
        using var list = JsonDocument.Parse(new JsonLdFormat().Write(page));
        var item = list.RootElement.GetProperty("itemListElement")[0].GetProperty("item");
        Assert.Equal(["Story 1", "Story 2", "Story 4", "Story 3"], item.GetProperty("subjectOf").EnumerateArray()
            .Select(article => article.GetProperty("headline").GetString()));
    }

    [Fact]
    public void Linked_data_cannot_end_the_script_element_it_is_pasted_into() =>
        Assert.DoesNotContain("<", Encoding.UTF8.GetString(new JsonLdFormat().Write(AwkwardEvents.Page(AwkwardEvents.All))), StringComparison.Ordinal);

    [Theory]
    [InlineData("ics", "URL:https://xn--wre-rma.example/a?b=1&copy=%3Cd%3E%22e\r\n")]
    [InlineData("markdown", "](<https://xn--wre-rma.example/a?b=1&amp;copy=%3Cd%3E%22e>)")]
    public void An_address_means_the_same_in_every_format(string format, string written) =>
        Assert.Contains(written, Encoding.UTF8.GetString(TimelineFormats.Named(format)!.Write(AwkwardEvents.Page(AwkwardEvents.All))),
            StringComparison.Ordinal);

    /// <summary>A post of a channel has no headline: what is clicked is then its id.</summary>
    [Theory]
    [InlineData("", "https://t.example/1", @"([posts.json\#1](<https://t.example/1>), Kelmor)")]
    [InlineData("Dam bursts", "https://t.example/1", "([Dam bursts](<https://t.example/1>), Kelmor)")]
    [InlineData("", null, @"(posts.json\#1, Kelmor)")]
    public void Markdown_has_no_link_without_words(string title, string? url, string told)
    {
        var last = AwkwardEvents.All[^1];
        var post = last with { Article = last.Article with { Id = "posts.json#1", Title = title, Url = url, Source = "Kelmor" } };
        Assert.Contains(told, Encoding.UTF8.GetString(new MarkdownFormat().Write(AwkwardEvents.Page([post]))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_has_all_that_Atom_asks_for_and_ids_of_no_server()
    {
        var page = AwkwardEvents.Page(AwkwardEvents.All);
        var feed = XDocument.Parse(Encoding.UTF8.GetString(new AtomFormat().Write(page))).Root!;
        Assert.All(feed.Elements(Atom + "entry").Append(feed), Complete);
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.Single(Links(entry, "alternate")));
        Assert.Equal([page.Self], Links(feed, "self"));
        Assert.Equal([AwkwardEvents.Host + page.Next], Links(feed, "next"));
        Assert.NotEmpty(feed.Elements(Atom + "author").Elements(Atom + "name"));
        Assert.All(feed.Descendants(Atom + "link"), link => Assert.True(Uri.IsWellFormedUriString((string?)link.Attribute("href"), UriKind.Absolute),
                link.ToString()));

        var elsewhere = XDocument.Parse(Encoding.UTF8.GetString(new AtomFormat()
                .Write(page with { Origin = "http://127.0.0.1:7071", Self = "http://127.0.0.1:7071/other" }))).Root!;
        Assert.Equal(feed.Descendants(Atom + "id").Select(id => id.Value), elsewhere.Descendants(Atom + "id").Select(id => id.Value));
        Assert.NotEqual(Id(feed), Id(XDocument.Parse(Encoding.UTF8.GetString(new AtomFormat().Write(page with { Filter = "q=ship" }))).Root!));
    }

    [Fact]
    public void A_json_feed_has_what_its_version_asks_for()
    {
        using var feed = JsonDocument.Parse(new JsonFeedFormat().Write(AwkwardEvents.Page(AwkwardEvents.All)));
        var root = feed.RootElement;
        Assert.Equal("https://jsonfeed.org/version/1.1", root.GetProperty("version").GetString());
        Assert.NotEqual("", root.GetProperty("title").GetString());
        Assert.NotEqual(root.GetProperty("feed_url").GetString(), root.GetProperty("next_url").GetString());
        string[] known = ["id", "url", "external_url", "title", "content_text", "date_published", "date_modified", "authors", "_timeline"];
        Assert.All(root.GetProperty("items").EnumerateArray(), item =>
        {
            Assert.NotEqual("", item.GetProperty("id").GetString());
            Assert.True(item.GetProperty("date_published").TryGetDateTimeOffset(out _));
            Assert.All(item.EnumerateObject(), member => Assert.Contains(member.Name, known));
        });
    }

    [Fact]
    public void Linked_data_names_events_and_their_articles_in_the_words_of_schema_org()
    {
        using var list = JsonDocument.Parse(new JsonLdFormat().Write(AwkwardEvents.Page(AwkwardEvents.All)));
        Assert.Equal(("https://schema.org", "ItemList"), (list.RootElement.GetProperty("@context").GetString(), list.RootElement.GetProperty("@type")
                .GetString()));
        var items = list.RootElement.GetProperty("itemListElement").EnumerateArray().Select(item => item.GetProperty("item")).ToList();
        Assert.Equal(items.Count, items.Select(item => item.GetProperty("@id").GetString()).Distinct().Count());
        Assert.All(items, item =>
        {
            Assert.Equal("Event", item.GetProperty("@type").GetString());
            Assert.All(item.GetProperty("subjectOf").EnumerateArray(), article => Assert.Equal("NewsArticle", article.GetProperty("@type").GetString()));
            Assert.Matches(@"^-?\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?$", item.GetProperty("startDate").GetString());
            Assert.True(string.CompareOrdinal(item.GetProperty("startDate").GetString(), item.GetProperty("endDate").GetString()) <= 0
                || item.GetProperty("startDate").GetString()![0] == '-');
        });
        var month = items.Single(item => item.GetProperty("@id").GetString()!.Contains("/a06", StringComparison.Ordinal));
        Assert.Equal(("2024-06-01", "2024-06-30"), (month.GetProperty("startDate").GetString(), month.GetProperty("endDate").GetString()));
    }

    private static async Task<JsonElement> Read(string format, IReadOnlyList<Timeline.Events.TimelineEvent> events) =>
        await Node.Run("read.mjs", TimelineFormats.Named(format)!.Write(AwkwardEvents.Page(events)), format);

    private static List<JsonElement> Events(JsonElement read) => [.. read.GetProperty("events").EnumerateArray()];

    private static void Complete(XElement element)
    {
        Assert.All(Required, name => Assert.Single(element.Elements(Atom + name)));
        Assert.True(DateTimeOffset.TryParse(element.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture, out _));
        Assert.StartsWith("urn:uuid:", Id(element), StringComparison.Ordinal);
    }

    private static string Id(XElement element) => element.Element(Atom + "id")!.Value;

    private static IEnumerable<string?> Links(XElement element, string relation) =>
        element.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == relation).Select(link => (string?)link.Attribute("href"));

    /// <summary>
    /// The text without what a format has no form for: control characters, half pairs, the apostrophe that disarms a formula, white space at the ends.
    /// </summary>
    private static string Plain(string text, string format)
    {
        var plain = new string([.. text.Where(c => !char.IsControl(c) && c != '\uFFFD' && !char.IsSurrogate(c))]);
        return format == "csv" ? plain.TrimStart('\'') : plain.Trim();
    }
}
