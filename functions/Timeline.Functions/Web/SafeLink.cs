namespace Timeline.Functions.Web;

/// <summary>Addresses from articles, which anyone may have written.</summary>
internal static class SafeLink
{
    /// <summary>The address when it is absolute and http or https; otherwise <see langword="null"/>.</summary>
    public static string? Of(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri.AbsoluteUri : null;
}
