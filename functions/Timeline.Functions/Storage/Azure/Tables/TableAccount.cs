using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>Where the Table service of an account is, and how its requests are signed.</summary>
/// <param name="Endpoint">The service's address, without a final slash.</param>
/// <param name="Authentication">Signs requests.</param>
internal sealed record TableAccount(Uri Endpoint, HttpPipelinePolicy Authentication)
{
    private const int EmulatorPort = 10002;
    private const string Scope = "https://storage.azure.com/.default";

    /// <summary>The account of a connection string.</summary>
    /// <exception cref="FormatException">The text is no connection string.</exception>
    public static TableAccount Parse(string connectionString)
    {
        var (endpoint, authentication) = ConnectionText.Parse(connectionString, "Table", EmulatorPort, (account, key) => new SharedKeyLitePolicy(account, key));
        return new TableAccount(endpoint, authentication);
    }

    /// <summary>An account that is signed in to.</summary>
    public static TableAccount SignIn(Uri endpoint, TokenCredential credential) => new(endpoint, new BearerTokenAuthenticationPolicy(credential, Scope));
}
