using System.Text;
using System.Text.Json;
using Timeline.Functions.Storage.Json;

namespace Timeline.Functions.Storage.Local;

/// <summary>Reading a file up to the limit, writing one as a whole.</summary>
internal static class FolderFile
{
    // The longest name that Linux and Windows file systems take, less what a sidecar's name adds.
    private const int MaxSegmentBytes = 255 - 6;
    private const int MaxPathBytes = 3500;

    /// <exception cref="ArticleNameException">The name is longer than file systems take.</exception>
    public static void CheckLength(ArticleKey key)
    {
        var path = key.ToString();
        if (Encoding.UTF8.GetByteCount(path) > MaxPathBytes || Array.Exists(path.Split('/'), s => Encoding.UTF8.GetByteCount(s) > MaxSegmentBytes))
        {
            throw new ArticleNameException($"A name of {path.Length} characters is too long for a file.");
        }
    }

    /// <summary>The content, cut to one byte more than the limit; <see langword="null"/> when the file is gone.</summary>
    public static async Task<byte[]?> Read(string path, int limit, CancellationToken cancellation)
    {
        if (IsEmpty(path))
        {
            return [];
        }

        try
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, useAsync: true);
            var content = new byte[Math.Min(file.Length, limit + 1)];
            return content[..await file.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellation)];
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a file that appears whole or not at all. <paramref name="prepare"/> sees it as it will be, just before it appears.</summary>
    public static T Write<T>(string path, ReadOnlySpan<byte> content, Func<FileInfo, T> prepare)
    {
        var temporary = Path.Join(Path.GetDirectoryName(path), $".{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(temporary, content);
            var prepared = prepare(new FileInfo(temporary));
            File.Move(temporary, path, overwrite: true);
            return prepared;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Where what belongs to a file beside its content is kept.</summary>
    public static string SidecarOf(string path) => Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.meta");

    /// <summary>The sidecar of a file; <see langword="null"/> when there is none, or when it is not one of ours.</summary>
    public static Sidecar? ReadSidecar(string path)
    {
        // Most files have none, and an exception for each would take as long as reading the file.
        var sidecar = SidecarOf(path);
        if (!File.Exists(sidecar) || IsEmpty(sidecar))
        {
            return null;
        }

        try
        {
            return StorageJson.ReadSidecar(File.ReadAllBytes(sidecar));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    // Pipes, sockets and devices have no length either: opening a pipe would wait until somebody writes into it.
    private static bool IsEmpty(string path) => new FileInfo(path) is { Exists: true, Length: 0 };
}
