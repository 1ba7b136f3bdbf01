using System.Text.Json;
using NodaTime.Text;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api;

/// <summary>
/// The route that lists the documents of a topic, those that were rejected before all others: what is not on a timeline has no other place to be seen.
/// </summary>
internal static class DocumentRoutes
{
    /// <summary>Where articles and their receipts are.</summary>
    public const string Path = "/api/articles";

    /// <summary>Documents that are listed at most.</summary>
    private const int Most = 1000;

    private static readonly Comparer<DocumentJson> InOrder = Comparer<DocumentJson>.Create((a, b) =>
        (a.Rejected is null).CompareTo(b.Rejected is null) is var byState and not 0 ? byState : string.CompareOrdinal(a.Article, b.Article));

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
        var title = await TimelineRoutes.TitleOf(store, topic, context.RequestAborted);
        var (count, first) = (0, new SortedSet<DocumentJson>(InOrder));
        await foreach (var receipt in store.Receipts(topic, context.RequestAborted))
        {
            if (receipt.Version.ETag.Length > 0)
            {
                count++;
                first.Add(Of(receipt));
                _ = first.Count > Most && first.Remove(first.Max!);
            }
        }

        var list = new DocumentsJson(topic, title, [.. first], count - first.Count);
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
