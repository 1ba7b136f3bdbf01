using System.Globalization;
using System.Net;

namespace Timeline.Functions.Triggers.Host;

/// <summary>
/// The Azure Functions host that started this process as a custom handler, or the absence of one.
/// </summary>
/// <remarks>Contract: "Azure Functions custom handlers", Azure documentation; what it leaves out was recorded from host 4.1037.</remarks>
public static class FunctionsHost
{
    /// <summary>The environment variable in which the host says which port to listen on.</summary>
    public const string PortVariable = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>Whether the host started this process.</summary>
    public static bool IsPresent => Environment.GetEnvironmentVariable(PortVariable) is { Length: > 0 };

    /// <summary>
    /// Where to listen: 127.0.0.1 and the host's port, and nothing else. Pass it to <c>ConfigureKestrel</c>'s <c>Listen</c>, which outranks
    /// ASPNETCORE_URLS: the host's whole environment is inherited, its own address with it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The host is absent, or its port is no port.</exception>
    public static IPEndPoint Endpoint =>
        int.TryParse(Environment.GetEnvironmentVariable(PortVariable), NumberStyles.None, CultureInfo.InvariantCulture, out int port)
        && port is > 0 and <= IPEndPoint.MaxPort
            ? new IPEndPoint(IPAddress.Loopback, port)
            : throw new InvalidOperationException($"{PortVariable} holds no port number.");
}
