using Azure.Core.Pipeline;

namespace Timeline.Functions.Storage.Azure;

/// <summary>Reads a storage account's connection string for one of its services.</summary>
internal static class ConnectionText
{
    // The key of every emulator, published by its makers; no secret.
    private const string EmulatorKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string EmulatorAccount = "devstoreaccount1";

    /// <summary>Where the service is, and how its requests are signed.</summary>
    /// <param name="connectionString">The text.</param>
    /// <param name="service">The service as connection strings spell it, such as <c>Table</c>.</param>
    /// <param name="emulatorPort">Its port at the emulator.</param>
    /// <param name="sign">Makes the signer of an account's name and key.</param>
    /// <exception cref="FormatException">The text is no connection string.</exception>
    public static (Uri Endpoint, HttpPipelinePolicy Authentication) Parse(
        string connectionString, string service, int emulatorPort, Func<string, byte[], HttpPipelinePolicy> sign)
    {
        var parts = Parts(connectionString);
        if (parts.TryGetValue("UseDevelopmentStorage", out var emulator) && emulator.Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return (new Uri($"http://127.0.0.1:{emulatorPort}/{EmulatorAccount}"), sign(EmulatorAccount, Convert.FromBase64String(EmulatorKey)));
        }

        var account = parts.GetValueOrDefault("AccountName");
        var endpoint = parts.GetValueOrDefault($"{service}Endpoint")
            ?? (account is null ? null : $"{parts.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.{service.ToLowerInvariant()}.{parts.GetValueOrDefault("EndpointSuffix", "core.windows.net")}");
        if (!Uri.TryCreate(endpoint?.TrimEnd('/'), UriKind.Absolute, out var address))
        {
            throw new FormatException($"The connection string names neither an account nor the address of a {service} service.");
        }

        return parts switch
        {
            _ when parts.TryGetValue("SharedAccessSignature", out var signature) => (address, new SharedAccessSignaturePolicy(signature.TrimStart('?'))),
            _ when account is not null && parts.TryGetValue("AccountKey", out var key) => (address, sign(account, Convert.FromBase64String(key))),
            _ => throw new FormatException("The connection string has neither an account key nor a shared access signature."),
        };
    }

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
