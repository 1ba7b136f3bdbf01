using Timeline.Functions.Api.Problems;

namespace Timeline.Functions.Api;

/// <summary>
/// Keeps pages of elsewhere out at home, where no key does. A name of theirs may lead to this machine (DNS rebinding), so that a browser takes the program for
/// a part of their site: only the machine's own names are answered. And what writes, a page of another origin may not send.
/// </summary>
internal sealed class HomeGate(RequestDelegate next)
{
    private static readonly string[] Names = ["127.0.0.1", "localhost", "[::1]"];

    /// <summary>Passes the request on.</summary>
    /// <exception cref="ProblemException">It is a page's of elsewhere.</exception>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            throw new ProblemException(ProblemType.ForeignPage, $"Address the program as one of {string.Join(", ", Names)}.");
        }

        var origin = request.Headers.Origin.ToString();
        return Methods.Read.Contains(request.Method) || origin.Length == 0 || origin.Equals($"{request.Scheme}://{request.Host}",
            StringComparison.OrdinalIgnoreCase)
            ? next(context)
            : throw new ProblemException(ProblemType.ForeignPage, "A page of another origin may read, but not write.");
    }
}
