using System.Text;

namespace Timeline.Articles.Text;

/// <summary>The marks that send a reader to a note, right behind what they are of: "It failed in 1928.[2][citation needed]"</summary>
internal static class NoteMarks
{
    private const int LongestNumber = 3;
    private const int Longest = 32;
    private const string Wanted = " needed";

    /// <summary>The text without them. Brackets behind a blank are words of the text.</summary>
    public static string Cut(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        var at = 0;
        for (; open >= 0; open = text.IndexOf('[', open + 1))
        {
            var length = text.AsSpan(open, Math.Min(Longest, text.Length - open)).IndexOf(']') + 1;
            if (length > 0 && open > 0 && !char.IsWhiteSpace(text[open - 1]) && IsMark(text.AsSpan(open + 1, length - 2)))
            {
                kept.Append(text.AsSpan(at, open - at));
                at = open + length;
            }
        }

        return kept.Append(text.AsSpan(at)).ToString();
    }

    private static bool IsMark(ReadOnlySpan<char> inside) =>
        inside.Length is > 0 and <= LongestNumber && !inside.ContainsAnyExceptInRange('0', '9') || inside.EndsWith(Wanted, StringComparison.OrdinalIgnoreCase);
}
