using System.Security.Cryptography;
using System.Text;

namespace Timeline.Functions.Triggers.Host;

/// <summary>
/// Lets a reader in who shows the readers' key, or everybody when the deployment says so. Reading is not left to the host's own keys because
/// their level is written into the package, while this is a setting; and because a page needs a cookie, which the host does not know.
/// </summary>
internal sealed class ReaderGate
{
    /// <summary>The setting that opens reading to everybody.</summary>
    public const string AnonymousSetting = "Timeline:AnonymousReading";

    /// <summary>The setting that holds the readers' key; without it nobody reads unless reading is open.</summary>
    public const string KeySetting = "Timeline:ReaderKey";

    /// <summary>The cookie that keeps the key for a browser.</summary>
    public const string Cookie = "timeline-reader";

    // The host's own names, so that a client need not know who checks.
    private const string Header = "x-functions-key";
    private const string Query = "code";

    private readonly RequestDelegate next;
    private readonly bool open;
    private readonly byte[]? key;

    public ReaderGate(RequestDelegate next, IConfiguration configuration)
    {
        this.next = next;
        open = configuration.GetValue<bool>(AnonymousSetting);
        key = configuration[KeySetting] is { Length: > 0 } text ? Digest(text) : null;
    }

    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        bool reading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (open || !reading || request.Path == "/" || request.Path == "/api/health" || Shows(request.Cookies[Cookie]) || Shows(request.Headers[Header].ToString()))
        {
            return next(context);
        }

        if (Shows(request.Query[Query].ToString()))
        {
            context.Response.Cookies.Append(Cookie, request.Query[Query].ToString(), new CookieOptions
            {
                HttpOnly = true,
                Secure = true,
                SameSite = SameSiteMode.Lax,
                Path = "/api",
            });
            return next(context);
        }

        return Results.Problem(
            statusCode: StatusCodes.Status401Unauthorized,
            title: "A key is needed to read.",
            detail: "Send it as the header x-functions-key, or once as the query parameter code.").ExecuteAsync(context);
    }

    private bool Shows(string? offered) =>
        key is not null && offered is { Length: > 0 } && CryptographicOperations.FixedTimeEquals(Digest(offered), key);

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
