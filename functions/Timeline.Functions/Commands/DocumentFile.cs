using NodaTime;
using Timeline.Articles;

namespace Timeline.Functions.Commands;

/// <summary>A document that a user names by its path.</summary>
internal static class DocumentFile
{
    /// <summary>Reads it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="captured">When it was saved; <see langword="null"/> for its last modification.</param>
    /// <exception cref="IOException">It cannot be read; the message says why, in words for a user.</exception>
    public static ArticleDocument Read(string path, Instant? captured)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"'{path}' is a folder.");
        }

        try
        {
            return new ArticleDocument(Path.GetFileName(path), File.ReadAllBytes(path), captured ?? Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(path)));
        }
        catch (UnauthorizedAccessException e)
        {
            throw new IOException(e.Message, e);
        }
        catch (ArgumentException e)
        {
            throw new IOException($"'{path}' cannot be the name of a file.", e);
        }
    }
}
