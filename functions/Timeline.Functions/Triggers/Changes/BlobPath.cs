namespace Timeline.Functions.Triggers.Changes;

/// <summary>A blob's container and name, as an event tells them.</summary>
/// <param name="Container">The container's name.</param>
/// <param name="Name">The blob's name, unescaped; may hold <c>/</c> and <c>%</c>.</param>
internal sealed record BlobPath(string Container, string Name)
{
    private const string Prefix = "/blobServices/default/containers/";
    private const string Separator = "/blobs/";

    /// <summary>
    /// Reads an event's subject, <c>/blobServices/default/containers/{container}/blobs/{name}</c>. The service writes the name into it as it is,
    /// unicode and <c>%</c> included, while the event's url is percent-encoded. Should a subject come percent-encoded after all, the url tells.
    /// </summary>
    /// <param name="subject">The event's subject.</param>
    /// <param name="url">The blob's url from the event's data, when it has one.</param>
    /// <returns><see langword="null"/> when it names no blob.</returns>
    public static BlobPath? FromSubject(string subject, string? url)
    {
        if (!subject.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return null;
        }

        // A container's name has no slash, so the first separator is the right one even when the blob's name holds another.
        int end = subject.IndexOf('/', Prefix.Length);
        if (end <= Prefix.Length || string.CompareOrdinal(subject, end, Separator, 0, Separator.Length) != 0)
        {
            return null;
        }

        string container = subject[Prefix.Length..end];
        string name = subject[(end + Separator.Length)..];
        if (name.Length == 0)
        {
            return null;
        }

        bool encoded = name.Contains('%', StringComparison.Ordinal)
            && url is not null
            && FromUrl(url, container) is { } told
            && told.Name != name
            && told.Name == Uri.UnescapeDataString(name);
        return new BlobPath(container, encoded ? Uri.UnescapeDataString(name) : name);
    }

    /// <summary>Reads a blob's url, whose path is <c>/{container}/{name}</c>, or <c>/{account}/{container}/{name}</c> on an emulator.</summary>
    /// <param name="url">The percent-encoded url.</param>
    /// <param name="container">The container it is expected in; a rename does not leave its container.</param>
    /// <returns><see langword="null"/> when it is no url of a blob in <paramref name="container"/>.</returns>
    public static BlobPath? FromUrl(string url, string container)
    {
        // Not System.Uri's path: that one would fold "..", and a blob may be called so.
        int scheme = url.IndexOf("://", StringComparison.Ordinal);
        int path = scheme < 0 ? -1 : url.IndexOf('/', scheme + 3);
        int start = path < 0 ? -1 : url.IndexOf($"/{container}/", path, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        string name = url[(start + container.Length + 2)..];
        return name.Length == 0 ? null : new BlobPath(container, Uri.UnescapeDataString(name));
    }
}
