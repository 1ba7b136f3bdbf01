using System.Text;

namespace Timeline.Articles.Bytes;

/// <summary>Turns bytes into text: a byte order mark, then what the document declares, then strict UTF-8, then windows-1252.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or <see langword="null"/> when the bytes are no text of any encoding.</summary>
    /// <param name="bytes">The bytes, not compressed.</param>
    /// <param name="contentType">The media type of the store, perhaps with a charset.</param>
    public static string? Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        if (Mark(bytes, out var length) is { } marked)
        {
            return Checked(marked.GetString(bytes[length..]));
        }

        if (Unmarked(bytes) is { } wide)
        {
            return Checked(wide.GetString(bytes));
        }

        // Valid UTF-8 with a character beyond ASCII in it is UTF-8, whatever a label says: other encodings do not look like it by chance.
        if (System.Text.Unicode.Utf8.IsValid(bytes) && !IsEscaped(bytes, contentType))
        {
            return Checked(StrictUtf8.GetString(bytes));
        }

        var declared = CharsetLabel.Find(bytes, contentType);
        return Checked((declared is null or UTF8Encoding ? Encoding.GetEncoding(1252) : declared).GetString(bytes));
    }

    private static Encoding? Mark(ReadOnlySpan<byte> bytes, out int length)
    {
        (var encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => ((Encoding?)StrictUtf8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: true), 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => (null, 0),
        };
        return encoding;
    }

    /// <summary>UTF-16 without a mark: nearly every second byte of a Western text is zero.</summary>
    private static Encoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, 512) & ~1)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 7 / 10;
        return sample.Length < 4 ? null : odd > most && even == 0 ? Encoding.Unicode : even > most && odd == 0 ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>ISO-2022 and HZ are pure ASCII to the eye: only there a label outweighs valid UTF-8.</summary>
    private static bool IsEscaped(ReadOnlySpan<byte> bytes, string? contentType) =>
        bytes.Contains((byte)0x1B) && CharsetLabel.Find(bytes, contentType) is { } declared && declared.WebName.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase);

    /// <summary>Text has next to no control characters; NULs are forgiven only where they are rare.</summary>
    private static string? Checked(string text)
    {
        var odd = 0;
        foreach (var c in text)
        {
            odd += c is < ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001b') || c == '\ufffd' ? 1 : 0;
        }

        return odd * 20 > text.Length ? null : text;
    }
}
