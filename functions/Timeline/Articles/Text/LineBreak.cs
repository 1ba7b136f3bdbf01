using Timeline.Articles.Dates;
using Timeline.Articles.Sentences;

namespace Timeline.Articles.Text;

/// <summary>Tells a line break that ends something (a headline, a list item, a paragraph) from one that only wraps a long line.</summary>
internal static class LineBreak
{
    /// <summary>The width of a text that is not wrapped: its lines are paragraphs.</summary>
    public const int Unwrapped = -1;

    /// <summary>The width of a text too short to tell.</summary>
    public const int Unknown = 0;

    private const int WidestWrap = 100;
    private const int NarrowestWrap = 40;
    private const int LongWord = 40;
    private const int FewestWords = 6;

    /// <summary>
    /// The column at which <paramref name="text"/> is wrapped; <see cref="Unwrapped"/> when a line is longer than any wrap; <see cref="Unknown"/>. A line with
    /// a word that no wrapping could break, such as an address, says nothing.
    /// </summary>
    public static int WrapWidth(string text)
    {
        var longest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            longest = line.Length > longest && !(line.Length > WidestWrap && HasLongWord(line)) ? line.Length : longest;
        }

        if (longest is > WidestWrap or < NarrowestWrap)
        {
            return longest > WidestWrap ? Unwrapped : Unknown;
        }

        // A wrapped text has breaks before small letters or behind small words, and most of its breaks come where the next word no longer fits.
        var (full, breaks, small) = (0, 0, 0);
        var previous = 0;
        var isOpen = false;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (previous > 0 && !line.IsWhiteSpace())
            {
                breaks++;
                full += previous + 1 + FirstWord(line) > longest - 8 ? 1 : 0;
                small += isOpen || char.IsLower(line.TrimStart()[0]) ? 1 : 0;
            }

            isOpen = FunctionWords.Contains(LastWord(line.TrimEnd()));

            previous = line.IsWhiteSpace() ? 0 : line.Length;
        }

        return small > 0 && full * 2 >= breaks ? longest : Unknown;
    }

    /// <summary>Whether the break at <paramref name="newline"/> after the line that starts at <paramref name="lineStart"/> ends what it is in.</summary>
    public static bool IsHard(string text, int lineStart, int newline, int width)
    {
        var rest = text.AsSpan(newline + 1);
        var length = rest.IndexOf('\n');
        return IsHard(text.AsSpan(lineStart, newline - lineStart), length < 0 ? rest : rest[..length], width);
    }

    /// <summary>Whether the break between two lines ends what it is in.</summary>
    public static bool IsHard(ReadOnlySpan<char> line, ReadOnlySpan<char> next, int width)
    {
        line = line.Trim();
        next = next.Trim();
        if (line.IsEmpty || next.IsEmpty || ListMarker.Length(next) > 0 || DatedEntry.IsOne(next) && DatedEntry.IsOne(line) || TimedEntry.IsOne(next)
            && TimedEntry.IsOne(line))
        {
            return true;
        }

        if (IsWithinDate(line, next) || char.IsLower(next[0]) || line[^1] is ',' or '-' || FunctionWords.Contains(LastWord(line)))
        {
            return false;
        }

        if (width != Unknown)
        {
            return width == Unwrapped || line.Length > width || line.Length + 1 + FirstWord(next) <= width - 8;
        }

        return ListMarker.Length(line) > 0 || line.Length > WidestWrap || line.Length + 1 + FirstWord(next) <= next.Length
            || !Boundary.IsTerminal(line[^1]) && LineShape.TitleRatio(line) >= 0.9;
    }

    /// <summary>"… as early as September" and "2024 that …", "… again on 12" and "December and …": nothing but a wrapping parts a date.</summary>
    private static bool IsWithinDate(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var last = LastWord(line);
        var first = next[..FirstWord(next)].TrimEnd(".,;:");
        return LineShape.Words(line) >= FewestWords && (char.IsAsciiDigit(next[0]) && MonthNames.Find(last) > 0 || last.Length <= 2
            && char.IsAsciiDigit(last[0]) && char.IsAsciiDigit(last[^1]) && MonthNames.Find(first) > 0);
    }

    private static bool HasLongWord(ReadOnlySpan<char> line)
    {
        foreach (var range in line.Split(' '))
        {
            if (line[range].Length >= LongWord)
            {
                return true;
            }
        }

        return false;
    }

    private static int FirstWord(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        var space = line.IndexOf(' ');
        return space < 0 ? line.Length : space;
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line) => line[(line.LastIndexOf(' ') + 1)..];
}
