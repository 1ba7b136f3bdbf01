namespace Timeline.Events.Wording;

/// <summary>Reads the words of a text that carry its matter, each stem once, in the order they come.</summary>
internal static class TermReader
{
    private const int LongestWord = 40;

    /// <summary>The terms of <paramref name="text"/>, distinct by id. A word that is written both ways is a name.</summary>
    public static Term[] Read(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        var terms = new List<Term>(Math.Min(64, text.Length / 8 + 1));
        Span<char> word = stackalloc char[LongestWord];
        var isFirst = true;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var length = Take(text, ref i, word);
            var isNumber = char.IsAsciiDigit(text[start]);
            if (!SmallWords.Contains(word[..length]) && (length > 1 || isNumber))
            {
                var kind = isNumber ? TermKind.Number
                    : (char.IsUpper(text[start]) || IsBeforeCapital(text, i)) && Offices.Contains(word[..length]) ? TermKind.Office
                    : !isFirst && char.IsUpper(text[start]) ? TermKind.Name : TermKind.Word;
                var known = isNumber ? word[..length] : WordForms.BaseOf(word[..length], char.IsUpper(text[start]));
                var stem = isNumber ? known : known[..Stem.LengthOf(known)];
                Add(terms, new Term(vocabulary.IdOf(stem), kind, Opposites.PoleOf(stem)));
            }

            isFirst = false;
        }

        return [.. terms];
    }

    /// <summary>
    /// Takes the word at <paramref name="i"/> in lower case without possessive; separators within numbers and initials fall away ("1,200", "U.S.").
    /// </summary>
    private static int Take(ReadOnlySpan<char> text, ref int i, Span<char> word)
    {
        var length = 0;
        for (; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                if (length < word.Length)
                {
                    word[length++] = char.ToLowerInvariant(text[i]);
                }
            }
            else if (text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                if (text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !char.IsLetter(text[i + 2])))
                {
                    i += 2;
                    break;
                }
            }
            else if (text[i] is not ('.' or ',') || i + 1 == text.Length || i == 0 || !IsJoined(text[i - 1], text[i], text[i + 1]))
            {
                break;
            }
        }

        return length;
    }

    /// <summary>Whether the next word is written with a capital: "governor Elena Marsh".</summary>
    private static bool IsBeforeCapital(ReadOnlySpan<char> text, int end) => end + 1 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]);

    private static bool IsJoined(char before, char mark, char after) =>
        char.IsAsciiDigit(before) && char.IsAsciiDigit(after) || mark == '.' && char.IsUpper(before) && char.IsUpper(after);

    private static void Add(List<Term> terms, Term term)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (terms[i].Id == term.Id)
            {
                if (term.Kind == TermKind.Name)
                {
                    terms[i] = term;
                }

                return;
            }
        }

        terms.Add(term);
    }
}
