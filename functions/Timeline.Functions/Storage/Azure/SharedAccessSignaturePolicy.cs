using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Functions.Storage.Azure;

/// <summary>Adds a shared access signature to each request's address.</summary>
/// <param name="signature">The signature, as a query without its question mark.</param>
internal sealed class SharedAccessSignaturePolicy(string signature) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        // A retry comes with the address of the attempt before.
        if (!message.Request.Uri.Query.Contains(signature, StringComparison.Ordinal))
        {
            message.Request.Uri.Query = message.Request.Uri.Query.Length > 1 ? $"{message.Request.Uri.Query}&{signature}" : "?" + signature;
        }
    }
}
