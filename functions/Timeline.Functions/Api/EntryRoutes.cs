using System.Text.Json;
using Timeline.Events;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api;

/// <summary>The route of one event: everything that is known of it, at an address that stays good however many others come.</summary>
internal static class EntryRoutes
{
    private const string On = "on";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(TimelineRoutes.Path + "/{topic}/{entry}", Methods.Read, (RequestDelegate)Entry);

    private static async Task Entry(HttpContext context)
    {
        var values = QueryParser.Values(context.Request.Query, [On, "format"]);
        if (values.TryGetValue("format", out var format) && format is not ("json" or TimelineFormats.Html))
        {
            throw new ProblemException(ProblemType.InvalidParameter, $"An entry has the formats json and {TimelineFormats.Html}.");
        }

        var bound = QueryParser.Bound(values, On);
        var topic = TopicNames.Id((string)context.GetRouteValue("topic")!);
        var id = (string)context.GetRouteValue("entry")!;
        var store = context.RequestServices.GetRequiredService<ITimelineStore>();
        var e = await Find(store, topic, id, new TimelineQuery { From = bound?.Start, To = bound?.End }, context.RequestAborted)
            ?? throw new ProblemException(ProblemType.EntryNotFound, $"The timeline '{topic}' has no entry '{id}'{(bound is null ? "" : $" on {values[On]}")}. Its article may have changed since the link was made.");
        var article = await Article(store, topic, e.Article.Id, context.RequestAborted);
        if (Accepts.Html(context.Request))
        {
            await HtmlPages.Entry(context, topic, e, article);
            return;
        }

        var json = new EntryJson(
            topic, TopicNames.Title(topic), TimelineRoutes.Entry(topic, e), TimelineRoutes.Address(topic), EventJson.From(e), article is null ? null : ReceiptShape.Of(article));
        await CachedAnswer.Write(context, JsonSerializer.SerializeToUtf8Bytes(json, ApiJson.Compact.EntryJson), "application/json");
    }

    /// <summary>Stores are in order of dates and know no ids, so the date is part of the links; without it the timeline is read from its beginning.</summary>
    private static async Task<TimelineEvent?> Find(ITimelineStore store, string topic, string id, TimelineQuery range, CancellationToken cancellation) =>
        await new TimelineReader(store).All(topic, range, AppLimits.Scan, cancellation).FirstOrDefaultAsync(e => e.Id == id, cancellation);

    /// <summary>What the receipt says of an article; an id names its document, and its place in it where it holds several.</summary>
    private static async Task<ArticleReceipt?> Article(ITimelineStore store, string topic, string id, CancellationToken cancellation)
    {
        var path = id.StartsWith('/') ? id[1..] : $"{topic}/{id}";
        foreach (var document in new[] { path, path.LastIndexOf('#') is > 0 and var mark ? path[..mark] : path }.Distinct(StringComparer.Ordinal))
        {
            if (await store.Receipt(topic, document, cancellation) is { } receipt)
            {
                return receipt.Articles.FirstOrDefault(article => article.Id == id);
            }
        }

        return null;
    }
}
