using System.Text;

namespace Timeline.Functions.Api;

/// <summary>Addresses from articles, which anyone may have written.</summary>
internal static class SafeLink
{
    /// <summary>
    /// The address in ASCII (RFC 3986) when it is absolute and http or https; otherwise, and when its host cannot be one, <see langword="null"/>.
    /// </summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? InAscii(uri) : null;

    private static string? InAscii(Uri uri)
    {
        try
        {
            var address = new UriBuilder(uri) { Host = uri.IdnHost }.Uri.AbsoluteUri;
            return Ascii.IsValid(address) ? address : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
