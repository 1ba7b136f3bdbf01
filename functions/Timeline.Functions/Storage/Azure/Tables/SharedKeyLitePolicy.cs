using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>Signs each request, again at each retry, with the account's key.</summary>
/// <param name="account">The account's name.</param>
/// <param name="key">The account's key.</param>
/// <seealso href="https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key"/>
internal sealed class SharedKeyLitePolicy(string account, byte[] key) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = DateTimeOffset.UtcNow.ToString("r", CultureInfo.InvariantCulture);
        var uri = message.Request.Uri.ToUri();
        var signed = $"{date}\n/{account}{uri.AbsolutePath}";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(signed)));
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", $"SharedKeyLite {account}:{signature}");
    }
}
