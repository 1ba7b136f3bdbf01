using System.Text;
using Timeline.Articles.Bytes;

namespace Timeline.Articles.Mail;

/// <summary>Reads the words that headers of mail write in ASCII (RFC 2047): "=?UTF-8?Q?Gr=C3=BC=C3=9Fe?=".</summary>
internal static class EncodedWords
{
    private const string Start = "=?";
    private const string End = "?=";

    /// <summary>The header with its encoded words read. White space between two of them is none.</summary>
    public static string Decode(string header)
    {
        var text = new StringBuilder(header.Length);
        var at = 0;
        var behindWord = false;
        while (header.IndexOf(Start, at, StringComparison.Ordinal) is >= 0 and var start && Word(header, start, out var end) is { } word)
        {
            var between = header.AsSpan(at, start - at);
            text.Append(behindWord && between.IsWhiteSpace() ? [] : between).Append(word);
            (at, behindWord) = (end, true);
        }

        return text.Append(header.AsSpan(at)).ToString();
    }

    private static string? Word(string header, int start, out int end)
    {
        end = start;
        var parts = header[(start + Start.Length)..].Split('?', 4);
        if (parts.Length < 4 || parts[3] is not ['=', ..] || parts[1].Length != 1)
        {
            return null;
        }

        end = start + Start.Length + parts[0].Length + parts[1].Length + parts[2].Length + 2 + End.Length;
        var bytes = char.ToUpperInvariant(parts[1][0]) switch
        {
            'Q' => TransferEncoding.QuotedPrintable(parts[2].Replace('_', ' ')),
            'B' => TransferEncoding.Base64(parts[2]),
            _ => null,
        };
        return bytes is null ? null : TextDecoder.Decode(bytes, $"text/plain; charset={parts[0].Split('*')[0]}");
    }
}
