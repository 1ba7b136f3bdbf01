using System.Text;

namespace Timeline.Functions.Storage;

/// <summary>
/// A metadata value as a header can carry it: HTTP takes ASCII, so anything else is written as one encoded-word of RFC 2047, which is how other object
/// stores answer the same question. What is ASCII, and does not look like an encoded-word, stands for itself.
/// </summary>
internal static class MetadataText
{
    /// <summary>The most bytes of all names and values; the service takes 8 KB with what it adds.</summary>
    public const int MaxTotal = 8000;

    private const string Start = "=?UTF-8?B?";
    private const string End = "?=";

    /// <summary>Writes a value.</summary>
    public static string Encode(string value) =>
        IsPlain(value) ? value : $"{Start}{Convert.ToBase64String(Encoding.UTF8.GetBytes(value))}{End}";

    /// <summary>Reads what <see cref="Encode"/> wrote; anything else is given back as it is.</summary>
    public static string Decode(string text)
    {
        if (!text.StartsWith(Start, StringComparison.OrdinalIgnoreCase) || !text.EndsWith(End, StringComparison.Ordinal) || text.Length < Start.Length
            + End.Length)
        {
            return text;
        }

        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text[Start.Length..^End.Length], bytes, out var written) ? Encoding.UTF8.GetString(bytes, 0, written) : text;
    }

    // Blanks at the ends would be taken for the header's own.
    private static bool IsPlain(string value) =>
        !value.AsSpan().ContainsAnyExceptInRange(' ', '~') && value.AsSpan().Trim(' ').Length == value.Length
            && !value.StartsWith(Start, StringComparison.OrdinalIgnoreCase);
}
