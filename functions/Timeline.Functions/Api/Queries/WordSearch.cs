using System.Globalization;
using Timeline.Events.Wording;

namespace Timeline.Functions.Api.Queries;

/// <summary>
/// Finds the words of a query in texts: where a word starts with them, whatever the case and the accents of both. So "fire" finds "firefighters", not
/// "ceasefire".
/// </summary>
internal static class WordSearch
{
    /// <summary>A word as <see cref="Occurs"/> wants it; empty when there is nothing of it but accents.</summary>
    public static string Fold(string written) => string.Concat(written.Where(letter => !Accents.IsMark(letter)).Select(Fold));

    /// <summary>Whether a word of <paramref name="text"/> starts with <paramref name="word"/>, which is folded.</summary>
    public static bool Occurs(string word, string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Fold(text[at]) == word[0] && (!IsOfWord(word[0]) || IsStart(text, at)) && StartsWith(text.AsSpan(at), word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        var matched = 0;
        foreach (var letter in text)
        {
            if (matched == word.Length)
            {
                break;
            }

            if (Accents.IsMark(letter))
            {
                continue;
            }

            if (Fold(letter) != word[matched])
            {
                return false;
            }

            matched++;
        }

        return matched == word.Length;
    }

    private static bool IsStart(string text, int at)
    {
        while (at > 0 && Accents.IsMark(text[at - 1]))
        {
            at--;
        }

        return at == 0 || !IsOfWord(text[at - 1]);
    }

    // Scripts without capitals part no words by blanks (Chinese, Thai) or write particles onto them (Arabic, Hebrew): there a word may start anywhere.
    private static bool IsOfWord(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.DecimalDigitNumber;

    // Keyboards have one apostrophe, and papers print another.
    private static char Fold(char letter) => letter is '’' or '‘' ? '\'' : char.ToUpperInvariant(Accents.Without(letter));
}
