using System.Diagnostics.CodeAnalysis;
using System.Net;

namespace Timeline.Functions.Triggers.Host;

/// <summary>Tells the host's own calls of a trigger from anybody else's.</summary>
internal static class HostCaller
{
    /// <summary>The header that carries the invocation's id.</summary>
    public const string InvocationHeader = "X-Azure-Functions-InvocationId";

    private const string Agent = "Azure-Functions-Host/";

    /// <summary>
    /// Whether the request is the host's call of a trigger: from this machine, to this machine's own name (a request that the host forwards
    /// keeps its client's Host), with the host's user agent alone and one invocation id (a forwarded one has what the client sent before them).
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="invocation">The invocation's id.</param>
    public static bool Is(HttpContext context, [NotNullWhen(true)] out string? invocation)
    {
        HttpRequest request = context.Request;
        invocation = request.Headers[InvocationHeader] is [{ } id] && Guid.TryParseExact(id, "D", out _) ? id : null;
        return invocation is not null
            && context.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && IPAddress.TryParse(request.Host.Host, out IPAddress? host)
            && IPAddress.IsLoopback(host)
            && request.Headers.UserAgent is [{ } agent]
            && agent.StartsWith(Agent, StringComparison.Ordinal);
    }

    /// <summary>The id of the invocation a request belongs to, forwarded ones included: the host appends it behind anything a client sent.</summary>
    /// <returns><see langword="null"/> when there is none, or none that is well formed.</returns>
    public static string? InvocationOf(HttpRequest request)
    {
        string? last = request.Headers[InvocationHeader].ToString().Split(',')[^1].Trim();
        return Guid.TryParseExact(last, "D", out _) ? last : null;
    }
}
