namespace Timeline.Functions.Storage.Azure;

/// <summary>Between an article's name and its blob's. Names that addresses cannot carry unchanged are no articles.</summary>
/// <seealso href="https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata#blob-names"/>
internal static class BlobName
{
    private const int Longest = 1024;

    /// <summary>The blob of an article; <see langword="null"/> when no blob can be called so.</summary>
    public static string? Of(ArticleKey key)
    {
        var name = key.ToString();
        return name.Length <= Longest && !key.Topic.Contains('/') && Array.TrueForAll(name.Split('/'), IsPlain) ? name : null;
    }

    /// <summary>The article of a blob; <see langword="null"/> when it lies in no topic or has an odd name.</summary>
    public static ArticleKey? Parse(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var key = slash > 0 ? new ArticleKey(name[..slash], name[(slash + 1)..]) : null;
        return key is not null && Of(key) is not null ? key : null;
    }

    private static bool IsPlain(string segment) =>
        segment.Length > 0 && segment is not ("." or "..") && !segment.Any(c => char.IsControl(c) || c == '\\');
}
