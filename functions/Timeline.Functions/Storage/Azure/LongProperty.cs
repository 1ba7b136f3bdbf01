using System.Globalization;
using System.IO.Compression;
using System.Text;
using Azure.Data.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>Values longer than a property may be: <c>Name</c>, <c>Name1</c>, <c>Name2</c> and so on.</summary>
internal static class LongProperty
{
    // Neighbours are alike, so that a small window and a quick search find what there is: a seventh more than the best that is found in five times the time.
    private const int Quality = 2;
    private const int Window = 16;

    public static void SetLongText(this TableEntity entity, string name, string text)
    {
        for (var (n, start) = (0, 0); n == 0 || start < text.Length; n++)
        {
            var length = Math.Min(TableLimits.Text, text.Length - start);

            // Each property travels as text of its own, so a pair of surrogates stays together.
            length -= start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
            entity[Name(name, n)] = text.Substring(start, length);
            start += length;
        }
    }

    public static string? GetLongText(this TableEntity entity, string name)
    {
        if (entity.GetString(Name(name, 1)) is null)
        {
            return entity.GetString(name);
        }

        var text = new StringBuilder();
        for (var n = 0; entity.GetString(Name(name, n)) is { } part; n++)
        {
            text.Append(part);
        }

        return text.ToString();
    }

    /// <summary>Lines, compressed: row keys are many and alike.</summary>
    public static void SetLines(this TableEntity entity, string name, IReadOnlyCollection<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var text = Encoding.ASCII.GetBytes(string.Join('\n', lines));
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        if (!BrotliEncoder.TryCompress(text, buffer, out var written, Quality, Window))
        {
            throw new InvalidOperationException($"{text.Length} bytes could not be compressed.");
        }

        var bytes = buffer[..written];
        for (var (n, start) = (0, 0); start < bytes.Length; n++, start += TableLimits.Binary)
        {
            entity[Name(name, n)] = bytes[start..Math.Min(bytes.Length, start + TableLimits.Binary)];
        }
    }

    public static IReadOnlyList<string> GetLines(this TableEntity entity, string name)
    {
        using var buffer = new MemoryStream();
        for (var n = 0; entity.GetBinary(Name(name, n)) is { } part; n++)
        {
            buffer.Write(part);
        }

        if (buffer.Length == 0)
        {
            return [];
        }

        buffer.Position = 0;
        using var text = new StreamReader(new BrotliStream(buffer, CompressionMode.Decompress), Encoding.ASCII);
        return text.ReadToEnd().Split('\n');
    }

    private static string Name(string name, int n) => n == 0 ? name : name + n.ToString(CultureInfo.InvariantCulture);
}
