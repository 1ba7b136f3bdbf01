using Timeline.Articles.Sentences;

namespace Timeline.Articles.Text;

/// <summary>What can be seen of a line without understanding it.</summary>
internal static class LineShape
{
    /// <summary>How many words, split at white space, hold a letter or digit.</summary>
    public static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            words += IsWord(line[range]) ? 1 : 0;
        }

        return words;
    }

    /// <summary>The share of the words that start with a capital or digit, function words not counted; 0 for a line without words.</summary>
    public static double TitleRatio(ReadOnlySpan<char> line)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimStart("“‘\"'([");
            if (IsWord(word) && !FunctionWords.Contains(word))
            {
                words++;
                capitals += char.IsLower(word[0]) ? 0 : 1;
            }
        }

        return words == 0 ? 0 : (double)capitals / words;
    }

    /// <summary>Whether the line has letters, and none of them small.</summary>
    public static bool IsUpper(ReadOnlySpan<char> line)
    {
        var capitals = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals > 1;
    }

    /// <summary>Whether the line ends like a sentence: a full stop, question or exclamation mark, or colon, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        var last = LastMark(line);
        return last >= 0 && (Boundary.IsTerminal(line[last]) || line[last] is ':' or ';') && !EndsCut(line);
    }

    /// <summary>Whether the line reads like running text: several words and a full stop.</summary>
    public static bool IsProse(ReadOnlySpan<char> line) => Words(line) >= 8 && EndsSentence(line) && !IsUpper(line);

    /// <summary>Whether the line was cut off: it ends in an ellipsis, perhaps with "Read more" or a count behind it.</summary>
    public static bool EndsCut(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd();
        return line.EndsWith("…") || line.EndsWith("...") || line.EndsWith("[…]") || line.EndsWith("[...]");
    }

    private static int LastMark(ReadOnlySpan<char> line)
    {
        var i = line.Length - 1;
        while (i >= 0 && (char.IsWhiteSpace(line[i]) || Glyph.IsCloser(line[i])))
        {
            i--;
        }

        return i;
    }

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
