using System.Text;

namespace Timeline.Articles.Bytes;

/// <summary>Finds the charset that a document declares: in its media type, an XML declaration, an HTML meta element or a CSS-like rule.</summary>
internal static class CharsetLabel
{
    /// <summary>The HTML standard looks at the first 1024 bytes; pages with long heads need a little more.</summary>
    private const int Prescan = 4096;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The declared encoding, or <see langword="null"/> when there is none that is known.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        return Named(After(contentType ?? "", "charset=")) ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? Named(After(head, "encoding=")) : null)
            ?? (head.Contains('<', StringComparison.Ordinal) ? Named(After(head, "charset=")) : null);
    }

    /// <summary>The value after a key, quotes aside.</summary>
    private static string After(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return "";
        }

        var from = at + key.Length;
        while (from < text.Length && text[from] is ' ' or '"' or '\'')
        {
            from++;
        }

        var end = from;
        while (end < text.Length && end - from < 40 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.' or ':' or '+'))
        {
            end++;
        }

        return text[from..end];
    }

    private static Encoding? Named(string label)
    {
        // Labels that the web uses for what they are not (WHATWG Encoding Standard, section 4.2).
        var name = label.ToLowerInvariant() switch
        {
            "" => null,
            "utf8" or "unicode-1-1-utf-8" or "x-unicode20utf8" => "utf-8",
            "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "l1" or "us-ascii" or "ascii" or "ansi" or "cp1252" or "x-cp1252" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "iso-8859-11" or "tis-620" => "windows-874",
            "gb2312" or "gbk" or "x-gbk" or "chinese" => "gb18030",
            "shift-jis" or "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "euc_kr" or "ksc5601" => "euc-kr",
            "cp1251" or "win-1251" or "x-cp1251" => "windows-1251",
            "cp1250" or "x-cp1250" => "windows-1250",
            "koi8r" or "koi8" or "koi" => "koi8-r",
            "big5-hkscs" or "cn-big5" or "x-x-big5" => "big5",
            "x-euc-jp" => "euc-jp",
            "utf-16" or "utf-16le" or "utf-16be" or "utf-32" or "utf-7" => "utf-8", // a label that could be read in ASCII cannot be true
            var other => other,
        };

        // The provider answers null to what it does not know. Not all that it knows is on the list that it gives.
        return name is null ? null : name == "utf-8" ? Utf8 : CodePagesEncodingProvider.Instance.GetEncoding(name);
    }
}
