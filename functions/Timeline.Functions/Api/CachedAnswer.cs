using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace Timeline.Functions.Api;

/// <summary>Answers with bytes that carry their own tag: a client that has them gets 304 (RFC 9110 section 13).</summary>
internal static class CachedAnswer
{
    // 64 bits tell versions of one address apart; they need not withstand an attack.
    private const int TagBytes = 8;

    // Answers without a body too, such as 304, which compression passes over (RFC 9110 section 15.4.5).
    private static readonly string[] VariesBy = [HeaderNames.Accept, HeaderNames.AcceptEncoding];

    /// <summary>Writes the whole answer.</summary>
    public static async Task Write(HttpContext context, ReadOnlyMemory<byte> body, string contentType, string? fileName = null)
    {
        var tag = TagOf(body.Span);
        var response = context.Response;
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
        response.Headers.Append(HeaderNames.Vary, VariesBy);
        var address = $"{contentType} {context.Request.Path}{context.Request.QueryString}";
        var changed = context.RequestServices.GetRequiredService<ChangeTimes>().Since(address, tag.Tag.ToString());
        response.GetTypedHeaders().LastModified = changed;

        // Kestrel's own is up to a second old: what is given for the first time would be newer than the answer that brings it (section 8.8.2.1).
        response.GetTypedHeaders().Date = context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        if (IsKnown(context.Request.GetTypedHeaders(), tag, changed))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = contentType;
        if (fileName is not null)
        {
            var disposition = new ContentDispositionHeaderValue("inline");
            disposition.SetHttpFileName(fileName);
            response.Headers.ContentDisposition = disposition.ToString();
        }

        if (HttpMethods.IsHead(context.Request.Method))
        {
            response.ContentLength = body.Length;
            return;
        }

        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>The tag of an answer. Weak: the same content may go out compressed or not.</summary>
    public static EntityTagHeaderValue TagOf(ReadOnlySpan<byte> body) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, TagBytes))}\"",
        isWeak: true);

    /// <summary>A tag says more than a time; a time counts only where no tag is given (section 13.2.2).</summary>
    private static bool IsKnown(RequestHeaders request, EntityTagHeaderValue tag, DateTimeOffset? changed) => request.IfNoneMatch.Count > 0
        ? request.IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known.Tag == "*")
        : changed <= request.IfModifiedSince;
}
