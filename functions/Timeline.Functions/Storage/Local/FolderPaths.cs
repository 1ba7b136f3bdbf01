namespace Timeline.Functions.Storage.Local;

/// <summary>Between an article's name and its file: nothing leads out of the folder, and links are not followed.</summary>
/// <param name="root">The folder of topics, as a full path.</param>
internal sealed class FolderPaths(string root)
{
    private static readonly string[] TemporaryEndings = ["~", ".tmp", ".temp", ".swp", ".part", ".crdownload"];

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>The file of an article, whether it is there or not; <see langword="null"/> for a name that no article can have here.</summary>
    public string? File(ArticleKey key)
    {
        var segments = key.ToString().Split('/');
        return key.Topic.Contains('/') || key.Name.Length == 0 || !Array.TrueForAll(segments, IsPlain) || IsTemporary(segments[^1])
            ? null
            : Path.Join([Root, .. segments]);
    }

    /// <summary>The article of a file below the root; <see langword="null"/> when the file lies in no topic or cannot be an article.</summary>
    public ArticleKey? Key(string file)
    {
        var relative = Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');
        var slash = relative.IndexOf('/', StringComparison.Ordinal);
        var key = slash > 0 ? new ArticleKey(relative[..slash], relative[(slash + 1)..]) : null;
        return key is not null && File(key) is not null ? key : null;
    }

    /// <summary>Whether a name is that of a file which a program has not finished writing.</summary>
    public static bool IsTemporary(ReadOnlySpan<char> name)
    {
        foreach (var ending in TemporaryEndings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return name.StartsWith("~$", StringComparison.Ordinal);
    }

    /// <summary>Whether the file, or a folder between it and the root, is a link.</summary>
    public bool HasLink(string file) => Way(file).Any(path => new FileInfo(path).LinkTarget is not null);

    /// <summary>Whether there is a folder of the file's name, or a file where a folder between it and the root should be.</summary>
    public bool IsTaken(string file) => Directory.Exists(file) || Way(file).Skip(1).Any(System.IO.File.Exists);

    /// <summary>
    /// Removes a folder within a topic that nothing lies in any more, and those around it that only it lay in: their names are free for articles again.
    /// </summary>
    public void RemoveEmpty(string folder)
    {
        foreach (var path in Way(folder).SkipLast(1))
        {
            try
            {
                Directory.Delete(path);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return;
            }
        }
    }

    // The file and the folders that it lies in, up to the root.
    private IEnumerable<string> Way(string file)
    {
        for (var path = file; path is not null && path.Length > Root.Length; path = Path.GetDirectoryName(path))
        {
            yield return path;
        }
    }

    // A leading dot covers '.', '..' and hidden files at once.
    private static bool IsPlain(string segment) =>
        segment.Length > 0
        && segment[0] != '.'
        && segment.AsSpan().IndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar, '\0') < 0
        && !(OperatingSystem.IsWindows() && segment.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0);
}
