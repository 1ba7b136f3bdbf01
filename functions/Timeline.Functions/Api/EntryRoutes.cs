using System.Text.Json;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Chronology;
using Timeline.Functions.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api;

/// <summary>The route of one entry: everything that is known of it, at an address that stays good while others come and other sources join it.</summary>
internal static class EntryRoutes
{
    private const string On = "on";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(TimelineRoutes.Path + "/{topic}/{entry}", Methods.Read, (RequestDelegate)Entry);

    private static async Task Entry(HttpContext context)
    {
        var values = QueryParser.Values(context.Request.Query, [On, "format"]);
        QueryParser.CheckFormat(values, "json", TimelineFormats.Html);
        var bound = QueryParser.Bound(values, On);
        var topic = TopicNames.Id((string)context.GetRouteValue("topic")!);
        var id = (string)context.GetRouteValue("entry")!;
        var services = context.RequestServices;
        var store = services.GetRequiredService<ITimelineStore>();
        var all = await services.GetRequiredService<EntryCache>().Of(topic, context.RequestAborted);
        var found = all.IsVast ? await new VastTopic(store, topic).Find(id, bound, context.RequestAborted) : all.Find(id);
        var entry = found
            ?? throw new ProblemException(ProblemType.EntryNotFound,
                $"The timeline '{topic}' has no entry '{id}'{(all.IsVast && bound is not null ? $" on {values[On]}" : "")}. Its article may have changed since the link was made.");
        var articles = await EntryArticles.Of(store, topic, entry, context.RequestAborted);
        if (Accepts.Html(context.Request))
        {
            await HtmlPages.Entry(context, topic, all.Name, entry, articles);
            return;
        }

        var json = new EntryPageJson(
            topic,
            TopicNames.Title(all.Name),
            TimelineRoutes.Entry(topic, entry),
            TimelineRoutes.Address(topic),
            EntryJson.From(topic, entry),
            [.. entry.Events.Select(EventJson.From)],
            [.. articles.Select(article => new EntryArticleJson(article.Address, ReceiptShape.Of(article.Receipt)))]);
        await CachedAnswer.Write(context, JsonSerializer.SerializeToUtf8Bytes(json, ApiJson.Compact.EntryPageJson), "application/json");
    }
}
