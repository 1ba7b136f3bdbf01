using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>Where the Table service of an account is, and how its requests are signed.</summary>
/// <param name="Endpoint">The service's address, without a final slash.</param>
/// <param name="Authentication">Signs requests.</param>
internal sealed record TableAccount(Uri Endpoint, HttpPipelinePolicy Authentication)
{
    // The key of every emulator, published by its makers; no secret.
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string EmulatorAccount = "devstoreaccount1";
    private const string Scope = "https://storage.azure.com/.default";

    /// <summary>The account of a connection string.</summary>
    /// <exception cref="FormatException">The text is no connection string.</exception>
    public static TableAccount Parse(string connectionString)
    {
        var parts = Parts(connectionString);
        if (parts.TryGetValue("UseDevelopmentStorage", out var emulator) && emulator.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return new TableAccount(new Uri($"http://127.0.0.1:10002/{EmulatorAccount}"), Key(EmulatorAccount, EmulatorKey));
        }

        var account = parts.GetValueOrDefault("AccountName");
        var endpoint = parts.GetValueOrDefault("TableEndpoint")
            ?? (account is null ? null : $"{parts.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.table.{parts.GetValueOrDefault("EndpointSuffix", "core.windows.net")}");
        if (!Uri.TryCreate(endpoint?.TrimEnd('/'), UriKind.Absolute, out var address))
        {
            throw new FormatException("The connection string names neither an account nor the address of a Table service.");
        }

        return parts switch
        {
            _ when parts.TryGetValue("SharedAccessSignature", out var signature) => new TableAccount(address, new SharedAccessSignaturePolicy(signature.TrimStart('?'))),
            _ when account is not null && parts.TryGetValue("AccountKey", out var key) => new TableAccount(address, Key(account, key)),
            _ => throw new FormatException("The connection string has neither an account key nor a shared access signature."),
        };
    }

    /// <summary>An account that is signed in to.</summary>
    public static TableAccount SignIn(Uri endpoint, TokenCredential credential) => new(endpoint, new BearerTokenAuthenticationPolicy(credential, Scope));

    private static SharedKeyLitePolicy Key(string account, string key) => new(account, Convert.FromBase64String(key));

    private static Dictionary<string, string> Parts(string connectionString)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                throw new FormatException("A connection string is made of name=value, separated by semicolons.");
            }

            parts[part[..equals]] = part[(equals + 1)..];
        }

        return parts;
    }
}
