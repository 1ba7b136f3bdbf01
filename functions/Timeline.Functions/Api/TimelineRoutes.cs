using System.Text.Json;
using Microsoft.AspNetCore.Http.Extensions;
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

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Path, Methods.Read, (RequestDelegate)Topics);
        routes.MapMethods(Path + "/{topic}", Methods.Read, (RequestDelegate)Timeline);
    }

    /// <summary>The list of topics, as JSON or as a page.</summary>
    public static async Task Topics(HttpContext context)
    {
        QueryParser.Values(context.Request.Query, ["format"]);
        var store = context.RequestServices.GetRequiredService<ITimelineStore>();
        var topics = await store.Topics(context.RequestAborted).ToListAsync(context.RequestAborted);
        if (Accepts.Html(context.Request))
        {
            await HtmlPages.Index(context, topics);
            return;
        }

        var json = new TopicsJson([.. topics.Select(t => new TopicJson(t.Topic, TopicNames.Title(t.Topic), t.Articles, t.Events, Address(t.Topic)))]);
        await CachedAnswer.Write(context, JsonSerializer.SerializeToUtf8Bytes(json, ApiJson.Compact.TopicsJson), "application/json");
    }

    private static async Task Timeline(HttpContext context)
    {
        var format = Accepts.Timeline(context.Request);
        var query = QueryParser.Parse(context.Request.Query);
        var topic = TopicNames.Id((string)context.GetRouteValue("topic")!);
        var cancellation = context.RequestAborted;
        var store = context.RequestServices.GetRequiredService<ITimelineStore>();
        var reader = new TimelineReader(store);
        var page = await reader.Page(topic, query, cancellation);
        var summary = await Summary(store, topic, page, format is null, cancellation);
        if (format is null)
        {
            await HtmlPages.Timeline(context, summary, query, page, reader);
            return;
        }

        var origin = $"{context.Request.Scheme}://{context.Request.Host}";
        var written = new TimelinePage(topic, TopicNames.Title(topic), origin, origin + Address(topic), UriHelper.GetEncodedUrl(context.Request), Next(topic, query, page), page.Events);
        await CachedAnswer.Write(context, format.Write(written), format.MediaType + "; charset=utf-8", $"{topic}.{format.Extension}");
    }

    /// <summary>The address of a topic's timeline, path only.</summary>
    public static string Address(string topic) => $"{Path}/{Uri.EscapeDataString(topic)}";

    /// <summary>The address of a topic's timeline with a query.</summary>
    public static string Address(string topic, IEnumerable<KeyValuePair<string, string>> query) =>
        Address(topic) + QueryString.Create(query.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    /// <summary>The address of the page after <paramref name="page"/>; <see langword="null"/> at the end.</summary>
    public static string? Next(string topic, TimelineQuery query, EventPage page) =>
        page.Cursor is { } cursor ? Address(topic, query.Written.Append(KeyValuePair.Create("cursor", cursor))) : null;

    /// <summary>A topic without events is told apart from a topic that is not there.</summary>
    private static async Task<TopicSummary> Summary(ITimelineStore store, string topic, EventPage page, bool counts, CancellationToken cancellation)
    {
        if (page.Events.Count > 0 && !counts)
        {
            return new TopicSummary(topic, 0, page.Events.Count);
        }

        return await store.Topics(cancellation).FirstOrDefaultAsync(t => t.Topic == topic, cancellation)
            ?? throw new ProblemException(ProblemType.TopicNotFound, $"No article is filed under '{topic}'. The topics are listed at {Path}.");
    }
}
