using System.Buffers;
using System.Net;
using System.Text;

namespace Timeline.Articles.Feeds;

/// <summary>
/// Makes the references of a feed ones that XML knows without a DTD: <c>&amp;nbsp;</c> and the other names of HTML become their characters, any other name, and
/// an ampersand that is none, itself. So a DTD need never be read: what it declares is not expanded, however often it refers to itself.
/// </summary>
internal static class XmlEntities
{
    private const int LongestName = 32;
    private const string DataStart = "<![CDATA[";
    private const string DataEnd = "]]>";

    private static readonly SearchValues<char> NotInName = SearchValues.Create(" \t\r\n<&");

    /// <summary>The text with its references made plain; the same one when there is nothing to do. Linear.</summary>
    public static string Plain(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length + 64);
        var rest = text.AsSpan();
        while (rest.IndexOfAny('&', '<') is >= 0 and var step)
        {
            plain.Append(rest[..step]);
            rest = rest[step..];
            var taken = rest[0] == '<' ? Data(rest) : Name(rest);
            plain.Append(rest[0] == '<' ? rest[..taken] : Read(rest[..taken]));
            rest = rest[taken..];
        }

        return plain.Append(rest).ToString();
    }

    // A section of character data holds no references; any other "<" is copied alone.
    private static int Data(ReadOnlySpan<char> rest)
    {
        var end = rest.StartsWith(DataStart) ? rest.IndexOf(DataEnd) : 0;
        return end < 0 ? rest.Length : end + 1;
    }

    // The ampersand with the name and the semicolon behind it, or the ampersand alone.
    private static int Name(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, LongestName)].IndexOf(';');
        return end > 1 && !rest[1..end].ContainsAny(NotInName) ? end + 1 : 1;
    }

    private static string Read(ReadOnlySpan<char> reference)
    {
        var written = reference.ToString();
        if (written is "&amp;" or "&lt;" or "&gt;" or "&quot;" or "&apos;" || written.StartsWith("&#", StringComparison.Ordinal))
        {
            return written;
        }

        var read = WebUtility.HtmlDecode(written);
        return read == written ? "&amp;" + written[1..] : read;
    }
}
