namespace Timeline.Articles.Mail;

/// <summary>
/// The head of a mail, or of one of its parts: "Name: value" up to a blank line, values that go on in lines that start with a blank (RFC 5322).
/// </summary>
internal sealed class MailHeaders
{
    private const int MostLines = 400;

    // Addresses of many receivers may be longer; nobody reads them here.
    private const int LongestValue = 8000;

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private MailHeaders()
    {
    }

    /// <summary>The value of a header, encoded words read; <see langword="null"/> without one. Of several the first.</summary>
    public string? this[string name] => _values.TryGetValue(name, out var value) ? EncodedWords.Decode(value).Trim() : null;

    /// <summary>Reads the head of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="body">Where the body starts.</param>
    /// <returns>The headers; <see langword="null"/> when a line before the first blank one is none.</returns>
    public static MailHeaders? Read(string text, out int body)
    {
        var headers = new MailHeaders();
        string? last = null;
        body = 0;
        for (var lines = 0; body < text.Length && lines < MostLines; lines++)
        {
            var end = text.IndexOf('\n', body);
            var line = text.AsSpan(body, (end < 0 ? text.Length : end) - body).TrimEnd('\r');
            body = end < 0 ? text.Length : end + 1;
            if (line.IsWhiteSpace())
            {
                return headers;
            }

            if (line[0] is ' ' or '\t' && last is not null)
            {
                headers._values[last] = Cut(string.Concat(headers._values[last], " ", Cut(line.Trim())));
            }
            else if (line.IndexOf(':') is > 0 and var colon && IsName(line[..colon]))
            {
                last = line[..colon].ToString();
                last = headers._values.TryAdd(last, Cut(line[(colon + 1)..].Trim()).ToString()) ? last : null;
            }
            else if (line[0] is not (' ' or '\t'))
            {
                return null;
            }
        }

        return body >= text.Length ? headers : null;
    }

    private static string Cut(string value) => value.Length <= LongestValue ? value : value[..LongestValue];

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> value) => value[..Math.Min(value.Length, LongestValue)];

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
