using System.Text.Json;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api.Problems;

/// <summary>Writes a problem: as a page for a browser, as problem details (RFC 9457) for everyone else.</summary>
internal static class ProblemWriter
{
    /// <summary>The media type of problem details.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Sets what every problem has, whatever says it.</summary>
    public static void Prepare(HttpResponse response, ProblemType type)
    {
        response.StatusCode = type.Status;
        response.Headers.CacheControl = "no-store";
        response.Headers.Vary = "Accept";
    }

    /// <summary>Writes the whole answer.</summary>
    public static async Task Write(HttpContext context, ProblemType type, string detail)
    {
        var response = context.Response;
        Prepare(response, type);
        if (Accepts.Html(context.Request))
        {
            await HtmlPages.Problem(context, type, detail);
            return;
        }

        response.ContentType = MediaType;
        var problem = new ProblemJson(type.Uri, type.Title, type.Status, detail);
        await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(problem, ApiJson.Compact.ProblemJson), context.RequestAborted);
    }
}
