using System.Globalization;
using System.IO.Enumeration;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Storage.Json;

namespace Timeline.Functions.Storage.Local;

/// <summary>
/// Articles in a folder, <c>topic/name</c>. Hidden and temporary files and links are passed over; pipes and devices count as empty files. The version tag is
/// the file's length and time of modification; a file written within the last moments is read only when another write would be told apart by its time. When the
/// root is gone, as with a disk that is pulled out, every call fails: nobody removed the articles.
/// </summary>
/// <param name="root">The folder of topics; made when absent.</param>
/// <param name="clock">The clock of the file system.</param>
public sealed class FolderArticleSource(string root, TimeProvider clock) : IArticleSource
{
    // Linux stamps files with the time of its last tick, at most 10 ms ago; FAT would need two seconds and is left out.
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(50);
    private const int ReadAttempts = 50;

    // What FileInfo.Attributes is of a file that is not there.
    private const FileAttributes Absent = (FileAttributes)(-1);

    private readonly FolderPaths _paths = new(Directory.CreateDirectory(root).FullName);

    // A file and its sidecar are two files: written or removed by two at once, one would get the other's.
    private readonly Lock _writing = new();

    /// <summary>The folder of topics, as a full path.</summary>
    public string Root => _paths.Root;

    /// <summary>The article of a file below <see cref="Root"/>; <see langword="null"/> when it cannot be one.</summary>
    public ArticleKey? KeyOf(string file) => _paths.Key(file);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleRef> List([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        RequireRoot();
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System
            | FileAttributes.ReparsePoint
        };
        var files = new FileSystemEnumerable<(string Path, ArticleVersion Version)>(
            Root, (ref FileSystemEntry entry) => (entry.ToFullPath(), Stamp(entry.Length, entry.LastWriteTimeUtc.UtcDateTime)), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !FolderPaths.IsTemporary(entry.FileName),
        };
        foreach (var (path, version) in files)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_paths.Key(path) is { } key)
            {
                yield return new ArticleRef(key, version);
            }
        }

        // Gone on the way, it took with it what was still to be listed.
        RequireRoot();
    }

    /// <inheritdoc/>
    public async Task<SourceDocument?> Open(ArticleKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var attempt = 0; attempt < ReadAttempts; attempt++)
        {
            if (Find(key) is not { } file)
            {
                return null;
            }

            var version = Stamp(file);
            var age = clock.GetUtcNow().UtcDateTime - file.LastWriteTimeUtc;
            if (age >= TimeSpan.Zero && age < Settled)
            {
                await Task.Delay(Settled, clock, cancellation);
                continue;
            }

            if (await FolderFile.Read(file.FullName, IArticleSource.MaxBytes, cancellation) is { } content && Find(key) is { } again && Stamp(again) == version)
            {
                return new SourceDocument(version, Describe(key, content, version, file.FullName));
            }
        }

        throw new IOException($"'{key}' is being written without a pause.");
    }

    /// <inheritdoc/>
    public Task<ArticleVersion?> Version(ArticleKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Task.FromResult(Find(key) is { } file ? Stamp(file) : null);
    }

    /// <inheritdoc/>
    public Task<ArticleVersion> Put(ArticleKey key, ArticleDocument document, CancellationToken cancellation) =>
        Task.FromResult(Write(key, document, null, cancellation)!);

    /// <inheritdoc/>
    public Task<ArticleVersion?> PutIf(ArticleKey key, ArticleDocument document, bool there, CancellationToken cancellation) =>
        Task.FromResult(Write(key, document, there, cancellation));

    private ArticleVersion? Write(ArticleKey key, ArticleDocument document, bool? there, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(document);
        var path = _paths.File(key) ?? throw new ArticleNameException($"'{key}' cannot be the name of an article.");
        if (_paths.HasLink(path))
        {
            throw new ArticleNameException($"'{key}' lies behind a link.");
        }

        FolderFile.CheckLength(key);
        RequireRoot();
        cancellation.ThrowIfCancellationRequested();
        lock (_writing)
        {
            if (_paths.IsTaken(path))
            {
                throw new ArticleNameException($"'{key}' cannot be an article: it is a folder of articles, or an article lies where its folder would be.");
            }

            if (there is { } wanted && File.Exists(path) != wanted)
            {
                return null;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return FolderFile.Write(path, document.Content.Span, written => Accompany(path, written, document));
        }
    }

    /// <inheritdoc/>
    public Task<bool> Delete(ArticleKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_writing)
        {
            if (Find(key) is not { } file)
            {
                return Task.FromResult(false);
            }

            file.Delete();
            File.Delete(FolderFile.SidecarOf(file.FullName));
            _paths.RemoveEmpty(Path.GetDirectoryName(file.FullName)!);
            return Task.FromResult(true);
        }
    }

    /// <inheritdoc/>
    public Task<byte[]?> TopicRules(CancellationToken cancellation)
    {
        RequireRoot();
        return FolderFile.Read(Path.Join(Root, IArticleSource.TopicRulesName), IArticleSource.MaxTopicRulesBytes, cancellation);
    }

    // The sidecar goes first and names the version it is for: whoever reads in between sees the old content without it.
    private static ArticleVersion Accompany(string path, FileInfo written, ArticleDocument document)
    {
        var version = Stamp(written);
        var sidecar = new Sidecar
        {
            ETag = version.ETag,
            ContentType = document.ContentType,
            ContentEncoding = document.ContentEncoding,
            Url = document.Url,
            Metadata = document.Metadata,
        };
        if (sidecar is { ContentType: null, ContentEncoding: null, Url: null, Metadata.Count: 0 })
        {
            File.Delete(FolderFile.SidecarOf(path));
            return version;
        }

        var json = Encoding.UTF8.GetBytes(StorageJson.Write(sidecar));
        return FolderFile.Write(FolderFile.SidecarOf(path), json, _ => version);
    }

    private static ArticleVersion Stamp(FileInfo file) => Stamp(file.Length, file.LastWriteTimeUtc);

    private static ArticleVersion Stamp(long length, DateTime modified) =>
        new(Instant.FromDateTimeUtc(modified), string.Create(CultureInfo.InvariantCulture, $"{length:x}-{modified.Ticks:x}"));

    private static ArticleDocument Describe(ArticleKey key, byte[] content, ArticleVersion version, string path)
    {
        var document = new ArticleDocument(key.Name, content, version.Modified);
        return FolderFile.ReadSidecar(path) is { } sidecar && sidecar.ETag == version.ETag
            ? document with
            {
                ContentType = sidecar.ContentType,
                ContentEncoding = sidecar.ContentEncoding,
                Url = sidecar.Url,
                Metadata = new Dictionary<string, string>(sidecar.Metadata, StringComparer.OrdinalIgnoreCase),
            }
            : document;
    }

    // The file with what the file system says of it at this moment. Where it says nothing (no permission, a broken disk, no root), this throws: a file that
    // cannot be seen is not gone.
    private FileInfo? Find(ArticleKey key)
    {
        if (_paths.File(key) is not { } path || _paths.HasLink(path))
        {
            return null;
        }

        var file = new FileInfo(path);
        try
        {
            // 'Exists' would not tell absent from unseen.
            if (file.Attributes != Absent)
            {
                return file.Attributes.HasFlag(FileAttributes.Directory) ? null : file;
            }

            RequireRoot();
            return null;
        }
        catch (PathTooLongException)
        {
            return null;
        }
    }

    private void RequireRoot()
    {
        if (!Directory.Exists(Root))
        {
            throw new DirectoryNotFoundException($"The folder of articles '{Root}' is gone. The timelines stay as they are until it is back.");
        }
    }
}
