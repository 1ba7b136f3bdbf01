using System.Security.Cryptography;
using System.Text;
using Timeline.Functions.Api.Problems;

namespace Timeline.Functions.Triggers.Host;

/// <summary>
/// Lets a reader in who shows the readers' key, or everybody when the deployment says so, and marks whoever shows the operators' key as an
/// <see cref="Operator"/>. Reading is not left to the host's own keys because
/// their level is written into the package, while this is a setting; and because a page needs a cookie, which the host does not know.
/// Afterwards no key is left in the request, so that nothing below can log it or write it into a link.
/// </summary>
internal sealed class ReaderGate
{
    /// <summary>The setting that opens reading to everybody.</summary>
    public const string AnonymousSetting = "Timeline:AnonymousReading";

    /// <summary>The setting that holds the readers' key; without it nobody reads unless reading is open.</summary>
    public const string KeySetting = "Timeline:ReaderKey";

    /// <summary>The setting that holds the operators' key; without it nobody operates.</summary>
    public const string OperatorKeySetting = "Timeline:OperatorKey";

    /// <summary>The cookie that keeps the key for a browser.</summary>
    public const string Cookie = "timeline-reader";

    // Nothing slows guesses down.
    private const int MinKeyLength = 16;

    // The host's own names for a key: it forwards them together with the request.
    private const string KeyHeader = "x-functions-key";
    private const string KeyParameter = "code";

    private readonly RequestDelegate next;
    private readonly bool open;
    private readonly byte[]? key;
    private readonly byte[]? operatorKey;

    /// <summary>Reads the settings.</summary>
    public ReaderGate(RequestDelegate next, IConfiguration configuration)
    {
        this.next = next;
        open = configuration.GetValue<bool>(AnonymousSetting);
        key = Setting(configuration, KeySetting);
        operatorKey = Setting(configuration, OperatorKeySetting);
    }

    /// <summary>Refuses keys that can be guessed.</summary>
    /// <exception cref="FormatException">A key is too short; the message names its setting.</exception>
    public static void CheckKeys(IConfiguration configuration)
    {
        foreach (string name in (string[])[KeySetting, OperatorKeySetting])
        {
            if (configuration[name] is { Length: > 0 and < MinKeyLength })
            {
                throw new FormatException(
                    $"{name} has fewer than {MinKeyLength} characters and can be guessed. Set one of 32 random characters, as 'openssl rand -hex 16' gives.");
            }
        }
    }

    /// <summary>Passes the request on, or answers it with 401 or, for a page whose address holds the key, with the address without it.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        string header = request.Headers[KeyHeader].ToString();
        string parameter = request.Query[KeyParameter].ToString();
        request.Headers.Remove(KeyHeader);
        if (parameter.Length > 0)
        {
            request.QueryString = QueryString.Create(request.Query.Where(pair => !pair.Key.Equals(KeyParameter, StringComparison.OrdinalIgnoreCase)));
        }

        // Only in the header: addresses are kept in histories and logs.
        if (Is(operatorKey, header))
        {
            context.Features.Set(Operator.Instance);
            return next(context);
        }

        // The host asks "/" whether the program is up; monitors ask the other.
        bool reading = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        if (open || !reading || request.Path == "/" || request.Path == "/api/health" || IsKey(header) || IsKey(request.Cookies[Cookie]))
        {
            return next(context);
        }

        if (!IsKey(parameter))
        {
            return Refuse(context);
        }

        return request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase) ? Remember(context, parameter) : next(context);
    }

    private static Task Remember(HttpContext context, string parameter)
    {
        HttpRequest request = context.Request;
        context.Response.Cookies.Append(Cookie, parameter, new CookieOptions
        {
            HttpOnly = true,
            Secure = request.IsHttps,
            SameSite = SameSiteMode.Lax,
            Path = "/api",
        });
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;

        // A path that starts with two slashes would lead to another server.
        context.Response.Headers.Location = "/" + request.Path.ToUriComponent().TrimStart('/') + request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }

    private static Task Refuse(HttpContext context)
    {
        // RFC 9110 section 11.6.1 asks for a challenge; no registered scheme fits a key.
        context.Response.Headers.WWWAuthenticate = "Key realm=\"timelines\"";
        return ProblemWriter.Write(context, ProblemType.KeyNeeded, $"Send it as the header {KeyHeader}, or once as the query parameter {KeyParameter}.");
    }

    private bool IsKey(string? offered) => Is(key, offered);

    private static bool Is(byte[]? expected, string? offered) =>
        expected is not null && offered is { Length: > 0 } && CryptographicOperations.FixedTimeEquals(Digest(offered), expected);

    private static byte[]? Setting(IConfiguration configuration, string name) => configuration[name] is { Length: > 0 } text ? Digest(text) : null;

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
