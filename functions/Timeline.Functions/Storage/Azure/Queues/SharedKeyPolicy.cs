using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Functions.Storage.Azure.Queues;

/// <summary>Signs each request, again at each retry, with the account's key.</summary>
/// <param name="account">The account's name.</param>
/// <param name="key">The account's key.</param>
/// <seealso href="https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key#blob-queue-and-file-services-shared-key-authorization"/>
internal sealed class SharedKeyPolicy(string account, byte[] key) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var request = message.Request;
        request.Headers.SetValue("x-ms-date", DateTimeOffset.UtcNow.ToString("r", CultureInfo.InvariantCulture));
        var signature = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(Signed(request))));
        request.Headers.SetValue("Authorization", $"SharedKey {account}:{signature}");
    }

    // Of the twelve lines after the method only length and type are ever filled: we send no other of these headers.
    private string Signed(Request request)
    {
        var length = request.Content is { } content && content.TryComputeLength(out var bytes) && bytes > 0 ? bytes.ToString(CultureInfo.InvariantCulture) : "";
        var type = request.Headers.TryGetValue("Content-Type", out var value) ? value : "";
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{request.Method}\n\n\n{length}\n\n{type}\n\n\n\n\n\n\n");
        foreach (var header in request.Headers.Where(h => h.Name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase)).OrderBy(h => h.Name, StringComparer.OrdinalIgnoreCase))
        {
            text.Append(CultureInfo.InvariantCulture, $"{header.Name.ToLowerInvariant()}:{header.Value}\n");
        }

        var uri = request.Uri.ToUri();
        text.Append(CultureInfo.InvariantCulture, $"/{account}{uri.AbsolutePath}");
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).OrderBy(p => p[0], StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{pair[0].ToLowerInvariant()}:{Uri.UnescapeDataString(pair[1])}");
        }

        return text.ToString();
    }
}
