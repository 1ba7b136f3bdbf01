using System.Globalization;
using System.Text;

namespace Timeline.Articles.Mail;

/// <summary>The bytes of a part of a mail, which travelled as ASCII (RFC 2045).</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes behind quoted-printable: "=E4" is one, "=" at the end of a line joins it to the next. What is no code stays as it is.</summary>
    public static byte[] QuotedPrintable(string text)
    {
        var bytes = new MemoryStream(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '=' && i + 2 < text.Length && byte.TryParse(text.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                    out var code))
            {
                bytes.WriteByte(code);
                i += 2;
            }
            else if (text[i] == '=' && LineEnd(text, i + 1) is > 0 and var end)
            {
                i = end - 1;
            }
            else
            {
                bytes.Write(Encoding.UTF8.GetBytes(char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? text.Substring(i++, 2) : text[i].ToString()));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The bytes behind base64; <see langword="null"/> when it is none.</summary>
    public static byte[]? Base64(string text)
    {
        var buffer = new byte[text.Length];
        return Convert.TryFromBase64String(text, buffer, out var length) ? buffer[..length] : null;
    }

    /// <summary>Where the next line begins when nothing but blanks stands before it; 0 when something does.</summary>
    private static int LineEnd(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r')
        {
            at++;
        }

        return at == text.Length || text[at] == '\n' ? Math.Min(at + 1, text.Length) : 0;
    }
}
