using System.Text.Json;
using NodaTime.Text;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api;

/// <summary>The route that lists the documents of a topic, those that were rejected before all others: what is not on a timeline has no other place to be seen.</summary>
internal static class DocumentRoutes
{
    /// <summary>Where articles and their receipts are.</summary>
    public const string Path = "/api/articles";

    /// <summary>Documents that are listed at most.</summary>
    private const int Most = 1000;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(Path + "/{topic}", Methods.Read, (RequestDelegate)List);

    /// <summary>The address of a topic's list, path only.</summary>
    public static string Address(string topic) => $"{Path}/{Uri.EscapeDataString(topic)}";

    /// <summary>The address of the receipt of a document, path only.</summary>
    /// <param name="document">Its path, <c>topic/name</c>.</param>
    public static string Receipt(string document) => $"{Path}/{string.Join('/', document.Split('/').Select(Uri.EscapeDataString))}";

    private static async Task List(HttpContext context)
    {
        QueryParser.CheckFormat(QueryParser.Values(context.Request.Query, ["format"]), "json", TimelineFormats.Html);
        var topic = TopicNames.Id((string)context.GetRouteValue("topic")!);
        var store = context.RequestServices.GetRequiredService<ITimelineStore>();
        var name = TopicNames.Title((await TimelineRoutes.RequireTopic(store, topic, context.RequestAborted)).Name);
        var all = await store.Receipts(topic, context.RequestAborted).Where(receipt => receipt.Version.ETag.Length > 0).Select(Of).ToListAsync(context.RequestAborted);
        var listed = all.OrderBy(document => document.Rejected is null).ThenBy(document => document.Article, StringComparer.Ordinal).Take(Most).ToList();
        var list = new DocumentsJson(topic, name, listed, all.Count - listed.Count);
        if (Accepts.Html(context.Request))
        {
            await HtmlPages.Documents(context, list);
            return;
        }

        await CachedAnswer.Write(context, JsonSerializer.SerializeToUtf8Bytes(list, ApiJson.Compact.DocumentsJson), "application/json");
    }

    private static DocumentJson Of(Receipt receipt) => new(
        receipt.Article,
        Receipt(receipt.Article),
        InstantPattern.ExtendedIso.Format(receipt.Version.Modified),
        receipt.ArticleCount,
        receipt.EventCount,
        receipt.Rejection is { } rejection ? new RejectedJson(rejection.Reason, rejection.Detail) : null);
}
