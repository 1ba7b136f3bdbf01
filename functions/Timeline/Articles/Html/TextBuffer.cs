namespace Timeline.Articles.Html;

/// <summary>Gathers the text between two block boundaries: white space folded, invisible characters left out, links and bold counted.</summary>
internal sealed class TextBuffer
{
    private char[] _chars = new char[4096];
    private int _links;
    private int _strong;
    private bool _edge;

    /// <summary>How many characters are held.</summary>
    public int Length { get; private set; }

    /// <summary>How many links are open; text is counted as link text while any is.</summary>
    public int OpenLinks { get; set; }

    /// <summary>How many bold elements are open.</summary>
    public int OpenStrongs { get; set; }

    /// <summary>
    /// Marks the edge of an element within the line: digits on either side of it are two numbers, such as a date and a time in elements of their own, and
    /// behind a year a capital begins something else ("2026" "Updated").
    /// </summary>
    public void Edge() => _edge = true;

    /// <summary>Adds text, folding each run of white space to one blank.</summary>
    public void Append(string data)
    {
        if (data.Length == 0)
        {
            return;
        }

        if (Length + data.Length + 1 > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, Length + data.Length + 1));
        }

        int at = Length;
        if (_edge && at > 0 && char.IsAsciiDigit(_chars[at - 1]) && (char.IsAsciiDigit(data[0]) || char.IsAsciiLetterUpper(data[0])
                && IsYear(_chars.AsSpan(0, at))))
        {
            _chars[at++] = ' ';
        }

        _edge = false;
        foreach (char c in data)
        {
            if (c is > ' ' and <= '~')
            {
                _chars[at++] = c;
            }
            else if (c is ' ' or '\n' or '\t' or '\r' or '\f' or '\u00a0' || (c > '\u007f' && char.IsWhiteSpace(c)))
            {
                if (at > 0 && _chars[at - 1] is not (' ' or '\n'))
                {
                    _chars[at++] = ' ';
                }
            }
            else if (c is not ('\u00ad' or '\u200b' or '\ufeff'))
            {
                _chars[at++] = c;
            }
        }

        int added = at - Length;
        _links += OpenLinks > 0 ? added : 0;
        _strong += OpenStrongs > 0 ? added : 0;
        Length = at;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length >= 4 && !text[^4..].ContainsAnyExceptInRange('0', '9');

    /// <summary>Ends a line.</summary>
    /// <returns>Whether the line was already ended, so that a paragraph ends here.</returns>
    public bool EndLine()
    {
        if (Length > 0 && _chars[Length - 1] == ' ')
        {
            Length--;
        }

        if (Length == 0)
        {
            return false;
        }

        if (_chars[Length - 1] == '\n')
        {
            return true;
        }

        if (Length == _chars.Length)
        {
            Array.Resize(ref _chars, _chars.Length * 2);
        }

        _chars[Length++] = '\n';
        return false;
    }

    /// <summary>The text from <paramref name="start"/> on, at most <paramref name="limit"/> characters.</summary>
    public string Since(int start, int limit) => start >= Length ? "" : new string(_chars, start, Math.Min(limit, Length - start));

    /// <summary>Takes the text out; <see langword="null"/> when there is none.</summary>
    /// <param name="links">How many of its characters are in links.</param>
    /// <param name="strong">How many of its characters are in bold.</param>
    public string? Take(out int links, out int strong)
    {
        ReadOnlySpan<char> text = _chars.AsSpan(0, Length).TrimEnd();
        links = Math.Min(_links, text.Length);
        strong = Math.Min(_strong, text.Length);
        Length = 0;
        _links = 0;
        _strong = 0;
        return text.IsEmpty ? null : text.ToString();
    }
}
