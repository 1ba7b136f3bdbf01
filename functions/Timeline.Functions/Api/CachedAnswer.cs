using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Timeline.Functions.Api;

/// <summary>Answers with bytes that carry their own tag: a client that has them gets 304 (RFC 9110 section 13).</summary>
internal static class CachedAnswer
{
    // 64 bits tell versions of one address apart; they need not withstand an attack.
    private const int TagBytes = 8;

    /// <summary>Writes the whole answer.</summary>
    public static async Task Write(HttpContext context, ReadOnlyMemory<byte> body, string contentType, string? fileName = null)
    {
        // Weak: the same content may go out compressed or not.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(body.Span).AsSpan(0, TagBytes))}\"", isWeak: true);
        var response = context.Response;
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, "Accept");
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Tag == "*"))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = contentType;
        if (fileName is not null)
        {
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("inline") { FileName = fileName }.ToString();
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            response.ContentLength = body.Length;
            return;
        }

        await response.Body.WriteAsync(body, context.RequestAborted);
    }
}
