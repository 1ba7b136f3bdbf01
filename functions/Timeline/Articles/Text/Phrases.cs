using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>Sets of wordings, compared without case, typographic quotes and punctuation at the ends.</summary>
internal static class Phrases
{
    private const int Longest = 80;

    /// <summary>A set of wordings, written with "|" between.</summary>
    public static FrozenSet<string> Set(string wordings) => wordings.Split('|', StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The form in which a line is compared: lower case, straight apostrophes, without punctuation at its ends; empty when too long to be a phrase.
    /// </summary>
    public static string Key(string line) =>
        line.Length > Longest ? "" : line.Replace('’', '\'').Replace('‘', '\'').ToLowerInvariant()
            .Trim(' ', ':', '.', '!', '|', '-', '–', '—', '•', '▼', '›', '»', '>', '…', '*', '#', '(', ')', '[', ']', '?');

    /// <summary>Whether the line starts with one of the wordings, without case, at the end of a word.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> line, string[] wordings)
    {
        foreach (var wording in wordings)
        {
            if (StartsWith(line, wording))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line starts with the wording, without case, at the end of a word.</summary>
    public static bool StartsWith(ReadOnlySpan<char> line, string wording) => MayStartWith(line, wording[0])
        && line.StartsWith(wording, StringComparison.OrdinalIgnoreCase) && IsEdge(line, wording.Length);

    /// <summary>Whether the text ends with one of the wordings, without case, from the start of a word.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, string[] wordings)
    {
        foreach (var wording in wordings)
        {
            if (text.EndsWith(wording, StringComparison.OrdinalIgnoreCase) && IsEdge(text, text.Length - wording.Length))
            {
                return true;
            }
        }

        return false;
    }

    // Most wordings of a long list begin with another letter.
    private static bool MayStartWith(ReadOnlySpan<char> line, char first) => line.Length > 0 && ((line[0] | ' ') == (first | ' ') || !char.IsAscii(first));

    /// <summary>Whether a word does not go on at a place of the text.</summary>
    public static bool IsEdge(ReadOnlySpan<char> text, int at) => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1])
        || !char.IsLetterOrDigit(text[at]);
}
