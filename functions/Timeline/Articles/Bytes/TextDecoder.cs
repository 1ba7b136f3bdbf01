using System.Text;

namespace Timeline.Articles.Bytes;

/// <summary>Turns bytes into text: a byte order mark, then strict UTF-8, then what the document declares, then UTF-8 with windows-1252 between.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    // The control characters that no text has, and what stands for bytes that could not be read.
    private static readonly System.Buffers.SearchValues<char> Odd = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001b')), '\ufffd']);

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
        return Checked(declared is null or UTF8Encoding ? Mixed(bytes) : declared.GetString(bytes));
    }

    /// <summary>
    /// UTF-8 where it is valid, each other byte as windows-1252: a template in the one and a headline in the other make such pages. All of it is windows-1252
    /// in a text of that, which is valid UTF-8 in hardly two letters by chance.
    /// </summary>
    private static string Mixed(ReadOnlySpan<byte> bytes)
    {
        var western = Encoding.GetEncoding(1252);
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var plain = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            plain = plain < 0 ? bytes.Length : plain;
            text.Append(Encoding.ASCII.GetString(bytes[..plain]));
            bytes = bytes[plain..];
            if (bytes.IsEmpty)
            {
                break;
            }

            var isValid = Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done;
            length = isValid ? length : 1;
            _ = isValid ? text.Append(rune) : text.Append(western.GetString(bytes[..1]));
            bytes = bytes[length..];
        }

        return text.ToString();
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
        bytes.Contains((byte)0x1B) && CharsetLabel.Find(bytes, contentType) is { } declared
            && declared.WebName.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase);

    /// <summary>Text has next to no control characters; NULs are forgiven only where they are rare.</summary>
    private static string? Checked(string text)
    {
        var odd = 0;
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Odd) is >= 0 and var at)
        {
            odd++;
            rest = rest[(at + 1)..];
        }

        return odd * 20 > text.Length ? null : text;
    }
}
