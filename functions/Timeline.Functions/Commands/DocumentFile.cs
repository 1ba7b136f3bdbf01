using NodaTime;
using Timeline.Articles;

namespace Timeline.Functions.Commands;

/// <summary>A document that a user names by its path, or pipes in.</summary>
internal static class DocumentFile
{
    /// <summary>What a user writes for standard input, where a command takes it in place of a path.</summary>
    public const string Input = "-";

    /// <summary>Reads standard input to its end, or to one byte more than a document may have. Its content alone tells its format.</summary>
    /// <param name="captured">When it was saved; <see langword="null"/> for now.</param>
    /// <exception cref="IOException">It cannot be read; the message says why, in words for a user.</exception>
    public static ArticleDocument ReadInput(Instant? captured)
    {
        using var input = Console.OpenStandardInput();
        try
        {
            return new ArticleDocument(Input, Content(input, ReadLimits.MaxBytes), captured ?? SystemClock.Instance.GetCurrentInstant());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"Standard input cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Reads it to its end, or to one byte more than a document may have.</summary>
    /// <param name="path">The path.</param>
    /// <param name="captured">When it was saved; <see langword="null"/> for its last modification.</param>
    /// <exception cref="FileNotFoundException">The path is not that of a file; the message says so in words for a user.</exception>
    /// <exception cref="IOException">The file cannot be read; the message says why, in words for a user.</exception>
    public static ArticleDocument Read(string path, Instant? captured)
    {
        if (Directory.Exists(path))
        {
            throw new FileNotFoundException($"'{path}' is a folder.");
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);

            // What has no length may have content all the same: a pipe, a file of the system.
            var length = file.CanSeek && file.Length is > 0 and < ReadLimits.MaxBytes ? (int)file.Length : ReadLimits.MaxBytes;
            return new ArticleDocument(Path.GetFileName(path), Content(file, length), captured ?? Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(path)));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException($"No such file: {path}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{path}' cannot be read: {e.Message}", e);
        }
        catch (ArgumentException e)
        {
            throw new FileNotFoundException($"'{path}' cannot be the name of a file.", e);
        }
    }

    // One byte more than 'length' tells that there is more.
    private static Memory<byte> Content(Stream stream, int length)
    {
        var content = new byte[length + 1];
        return content.AsMemory(0, stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false));
    }
}
