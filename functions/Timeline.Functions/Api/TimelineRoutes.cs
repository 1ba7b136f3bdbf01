using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Timeline.Events;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api;

/// <summary>The routes that hand timelines out.</summary>
internal static class TimelineRoutes
{
    /// <summary>Where the topics are listed.</summary>
    public const string Path = "/api/timelines";

    /// <summary>The parameters that say where in a timeline a page lies.</summary>
    private static readonly string[] Places = ["cursor", "before"];

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Path, Methods.Read, (RequestDelegate)Topics);
        routes.MapMethods(Path + "/{topic}", Methods.Read, (RequestDelegate)Timeline);
    }

    /// <summary>The list of topics, as JSON or as a page.</summary>
    public static async Task Topics(HttpContext context)
    {
        QueryParser.CheckFormat(QueryParser.Values(context.Request.Query, ["format"]), "json", TimelineFormats.Html);
        var store = context.RequestServices.GetRequiredService<ITimelineStore>();
        var topics = await store.Topics(context.RequestAborted).ToListAsync(context.RequestAborted);
        if (Accepts.Html(context.Request))
        {
            await HtmlPages.Index(context, topics);
            return;
        }

        var json = new TopicsJson([.. topics.Select(t => new TopicJson(t.Topic, TopicNames.Title(t.Name), t.Articles, t.Events, Address(t.Topic)))]);
        await CachedAnswer.Write(context, JsonSerializer.SerializeToUtf8Bytes(json, ApiJson.Compact.TopicsJson), "application/json");
    }

    private static async Task Timeline(HttpContext context)
    {
        var format = Accepts.Timeline(context.Request);
        var topic = TopicNames.Id((string)context.GetRouteValue("topic")!);
        if (format is null && RangeFaults.Of(context.Request.Query) is { } faults)
        {
            await HtmlPages.FaultyRange(context, topic, faults);
            return;
        }

        var query = QueryParser.Parse(context.Request.Query).In(format?.Name ?? TimelineFormats.Html);
        var cancellation = context.RequestAborted;
        var (page, all) = await context.RequestServices.GetRequiredService<TimelineReader>().Page(topic, query, cancellation);
        if (page.Entries.Count == 0)
        {
            await RequireTopic(context.RequestServices.GetRequiredService<ITimelineStore>(), topic, cancellation);
        }

        // Most formats have no place of their own for it (RFC 8288).
        var next = Next(topic, query, page);
        if (next is not null)
        {
            context.Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        if (format is null)
        {
            await HtmlPages.Timeline(context, topic, query, page, all);
            return;
        }

        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        var written = new TimelinePage(topic, TopicNames.Title(all.Name), origin, origin + Address(topic), origin + Self(context.Request, topic, query),
            Filter(query), next, page.Entries);
        await CachedAnswer.Write(context, format.Write(written), format.MediaType + "; charset=utf-8", $"{topic}.{format.Extension}");
    }

    /// <summary>Tells a topic without entries apart from one that is not there.</summary>
    /// <exception cref="ProblemException">It is not there.</exception>
    public static async Task RequireTopic(ITimelineStore store, string topic, CancellationToken cancellation)
    {
        if (!await store.Has(topic, cancellation))
        {
            throw NoTopic(topic);
        }
    }

    /// <summary>The title of a topic.</summary>
    /// <exception cref="ProblemException">It is not there.</exception>
    public static async Task<string> TitleOf(ITimelineStore store, string topic, CancellationToken cancellation) =>
        TopicNames.Title((await store.Topic(topic, cancellation) ?? throw NoTopic(topic)).Name);

    /// <summary>The address of a topic's timeline, path only.</summary>
    public static string Address(string topic) => $"{Path}/{Uri.EscapeDataString(topic)}";

    /// <summary>The address of a topic's timeline with a query.</summary>
    public static string Address(string topic, IEnumerable<KeyValuePair<string, string>> query) =>
        Address(topic) + QueryString.Create(query.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    /// <summary>The address of the page after <paramref name="page"/>; <see langword="null"/> at the end.</summary>
    public static string? Next(string topic, TimelineQuery query, TimelineSlice page) =>
        page.Cursor is { } cursor ? Address(topic, query.Written.Append(KeyValuePair.Create("cursor", cursor))) : null;

    /// <summary>The address of the page before <paramref name="page"/>, of which only its start is known; latest first, that is the first page.</summary>
    public static string? Previous(string topic, TimelineQuery query, TimelineSlice page) =>
        page.Start is not { } start ? null
        : query.Descending ? Address(topic, query.Written)
        : Address(topic, query.Written.Append(KeyValuePair.Create("before", start)));

    /// <summary>What narrows the timeline, however it is written, paged or formatted.</summary>
    public static string Filter(TimelineQuery query) => string.Join('&', query.Written
        .Where(pair => pair.Key is not ("format" or "limit" or "order"))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => $"{pair.Key}={pair.Value}"));

    /// <summary>The address of one entry, path and query: its id, and where it can only be found by its date the day to look for it.</summary>
    public static string Entry(string topic, Entry entry)
    {
        var start = entry.Dated.When.Start;
        return $"{Address(topic)}/{Uri.EscapeDataString(entry.Id)}{(IsWritable(start.Year) ? "?on=" + LocalDatePattern.Iso.Format(start.Date) : "")}";
    }

    /// <summary>The address of a topic's timeline on one day; of all of it for days that a query cannot name.</summary>
    public static string On(string topic, LocalDate day)
    {
        var date = LocalDatePattern.Iso.Format(day);
        return IsWritable(day.Year) ? Address(topic, [KeyValuePair.Create("from", date), KeyValuePair.Create("to", date)]) : Address(topic);
    }

    private static ProblemException NoTopic(string topic) =>
        new(ProblemType.TopicNotFound, $"No article is filed under '{topic}'. The topics are listed at {Path}.");

    // The query's last year is kept free, so that every day in it has a next one.
    private static bool IsWritable(int year) => year < 9999;

    /// <summary>The address of this very page, in this format also for those who do not ask for one.</summary>
    private static string Self(HttpRequest request, string topic, TimelineQuery query) =>
        Address(topic, query.Written.Concat(Places.SelectMany(name => request.Query[name].OfType<string>().Select(value => KeyValuePair.Create(name, value)))));
}
