using System.Net;

namespace Timeline.Functions.Triggers.Host;

/// <summary>Tells the host's own calls of a trigger from anybody else's.</summary>
internal static class HostCaller
{
    private const string InvocationHeader = "X-Azure-Functions-InvocationId";

    private const string Agent = "Azure-Functions-Host/";

    /// <summary>
    /// Whether the request is the host's call of a trigger: from this machine, to this machine's own address (a request that the host forwards
    /// keeps its client's Host), with the host's user agent alone and one invocation id (a forwarded one has what the client sent before them).
    /// </summary>
    public static bool IsHost(HttpContext context)
    {
        HttpRequest request = context.Request;
        return context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && request.Host.Host is ("127.0.0.1" or "localhost")
            && request.Headers.UserAgent is [{ } agent]
            && agent.StartsWith(Agent, StringComparison.Ordinal)
            && request.Headers[InvocationHeader] is [{ } id]
            && Guid.TryParseExact(id, "D", out _);
    }

    /// <summary>The id of the invocation a request belongs to, forwarded ones included: the host appends it behind anything a client sent.</summary>
    /// <returns><see langword="null"/> when there is none, or none that is well formed.</returns>
    public static string? InvocationOf(HttpRequest request)
    {
        string? last = request.Headers[InvocationHeader].ToString().Split(',')[^1].Trim();
        return Guid.TryParseExact(last, "D", out _) ? last : null;
    }
}
