using System.Text.Json;
using Microsoft.Net.Http.Headers;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api;

/// <summary>The routes that take articles, remove them and say what became of them.</summary>
internal static class ArticleRoutes
{
    private const string Path = DocumentRoutes.Path + "/{topic}/{**name}";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Path, Methods.Read, (RequestDelegate)Receipt);
        routes.MapPut(Path, (RequestDelegate)Put);
        routes.MapDelete(Path, (RequestDelegate)Delete);
    }

    private static async Task Receipt(HttpContext context)
    {
        QueryParser.CheckFormat(QueryParser.Values(context.Request.Query, ["format"]), "json", TimelineFormats.Html);
        var key = ArticleAddress.Of(context);
        var receipt = await Find(context, key) ?? throw NotFound(key);
        if (Accepts.Html(context.Request))
        {
            await HtmlPages.Receipt(context, receipt);
            return;
        }

        await CachedAnswer.Write(context, Json(receipt), "application/json");
    }

    private static async Task Put(HttpContext context)
    {
        QueryParser.Values(context.Request.Query, []);
        var (key, cancellation) = (ArticleAddress.Of(context), context.RequestAborted);
        var services = context.RequestServices;
        var source = services.GetRequiredService<IArticleSource>();
        var document = await Document(context, key);
        var existed = await source.Version(key, cancellation) is not null;
        ArticleHeaders.CheckWrite(context.Request, existed, await Tag(context, key));
        var version = ArticleHeaders.MustBeThere(context.Request) is { } there
            ? await source.PutIf(key, document, there, cancellation) ?? throw ArticleHeaders.Overtaken()
            : await source.Put(key, document, cancellation);

        // Read at once, so that the answer can say what became of it. The change event that follows finds nothing left to do.
        await services.GetRequiredService<ArticleIngestor>().Ingest(key, cancellation);
        var receipt = await Find(context, key) ?? RemovedSince(key, version);
        context.Response.StatusCode = existed ? StatusCodes.Status200OK : StatusCodes.Status201Created;
        context.Response.Headers.Location = DocumentRoutes.Receipt(key.ToString());
        context.Response.ContentType = "application/json";
        await context.Response.Body.WriteAsync(Json(receipt), cancellation);
    }

    private static async Task Delete(HttpContext context)
    {
        QueryParser.Values(context.Request.Query, []);
        var (key, cancellation) = (ArticleAddress.Of(context), context.RequestAborted);
        var services = context.RequestServices;
        var source = services.GetRequiredService<IArticleSource>();
        ArticleHeaders.CheckWrite(context.Request, await source.Version(key, cancellation) is not null, await Tag(context, key));
        var existed = await source.Delete(key, cancellation);
        var result = await services.GetRequiredService<ArticleIngestor>().Ingest(key, cancellation);
        if (!existed && result.Outcome == IngestOutcome.Absent)
        {
            throw NotFound(key);
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task<ArticleDocument> Document(HttpContext context, ArticleKey key)
    {
        var request = context.Request;
        var metadata = ArticleHeaders.Metadata(request);
        var content = new MemoryStream();
        await request.Body.CopyToAsync(content, context.RequestAborted);
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();

        // All of its lines (RFC 9110 section 5.3).
        var encoding = request.Headers.ContentEncoding.ToString();
        return new ArticleDocument(key.Name, content.ToArray(), Instant.FromDateTimeOffset(clock.GetUtcNow()))
        {
            ContentType = ArticleHeaders.Ascii("Content-Type", request.ContentType),
            ContentEncoding = ArticleHeaders.Ascii("Content-Encoding", encoding.Length > 0 ? encoding : null),
            Metadata = metadata,
        };
    }

    /// <summary>The receipt of a document that was written, and removed by another request before it could be told.</summary>
    private static Receipt RemovedSince(ArticleKey key, ArticleVersion version) =>
        new() { Topic = TopicNames.Id(key.Topic), Article = key.ToString(), Version = version, EventCount = 0 };

    private static Task<Receipt?> Find(HttpContext context, ArticleKey key) =>
        context.RequestServices.GetRequiredService<ITimelineStore>().Receipt(TopicNames.Id(key.Topic), key.ToString(), context.RequestAborted);

    private static byte[] Json(Receipt receipt) => JsonSerializer.SerializeToUtf8Bytes(ReceiptShape.Of(receipt), ApiJson.Compact.ReceiptJson);

    // What the address answers with is looked up only for a write that asks.
    private static async Task<EntityTagHeaderValue?> Tag(HttpContext context, ArticleKey key) =>
        context.Request.Headers.IfNoneMatch.Count > 0 && await Find(context, key) is { } receipt ? CachedAnswer.TagOf(Json(receipt)) : null;

    private static ProblemException NotFound(ArticleKey key) => new(ProblemType.ArticleNotFound,
        $"No document '{key.Name}' is known in the topic '{key.Topic}'.");
}
