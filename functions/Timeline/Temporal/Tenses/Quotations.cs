using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>Quotations, and the dates that say when they were said.</summary>
internal static class Quotations
{
    /// <summary>How many tokens a date may stand from the quotation that it dates.</summary>
    private const int Reach = 12;

    /// <summary>The most tokens of a quotation.</summary>
    private const int Longest = 200;

    /// <summary>Whether it stands within quotation marks.</summary>
    private static bool IsQuoted(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - Longest && !words.Has(i + 1, TokenMarks.NewParagraph); i--)
        {
            if (words.IsQuote(i))
            {
                return Opens(words, i);
            }
        }

        return false;
    }

    /// <summary>
    /// The quotation, as offsets, that a date says the time of: "'We march tomorrow,' he wrote to his wife on May 3", "in a letter dated 3 May she wrote:
    /// 'Yesterday …'"; the default where it says none's.
    /// </summary>
    public static (int Start, int End) DatedBy(Words words, int first, int end)
    {
        if (words.Is(first - 1, Role.Preposition) && words.Id(first - 1) != On && words.Id(first - 1) != In
            && !(words.Id(first - 1) == For && (words.Id(first - 2) == EntryWord || words.Id(first - 3) == EntryWord)))
        {
            return default;
        }

        if (CloseBefore(words, first) is >= 0 and var close)
        {
            for (var i = close - 1; i >= 0 && i > close - Longest && !words.Has(i + 1, TokenMarks.NewParagraph); i--)
            {
                if (words.IsQuote(i))
                {
                    // "'…,' he said in March. 'Next month …'": it goes on.
                    return (words[i].Start, words.IsSentenceEnd(end) && words.IsQuote(end + 1) && Opens(words, end + 1)
                        && !words.Has(end + 1, TokenMarks.NewParagraph) ? EndOf(words, end + 1) : words[close].End);
                }
            }

            return default;
        }

        return OpenBehind(words, first, end) is >= 0 and var open && !IsQuoted(words, first) ? (words[open].Start, EndOf(words, open)) : default;
    }

    /// <summary>The mark that closes "'…,' he told the court (on April 3)"; -1 where the date is of no such verb.</summary>
    private static int CloseBefore(Words words, int first)
    {
        var isSaid = false;
        for (var i = first - 1; i >= 0 && i > first - Reach && !words.IsSentenceEnd(i); i--)
        {
            if (words.IsQuote(i))
            {
                return isSaid && !Opens(words, i) ? i : -1;
            }

            if (!isSaid && (words.LooksPast(i) ? !Says(words, i) : words.Is(i, Role.Break | Role.PresentVerb) || words.Id(i) == And || words.Id(i) == Since))
            {
                return -1;
            }

            isSaid |= words.LooksPast(i);
        }

        return -1;
    }

    /// <summary>The mark that opens "(on 2 June) he told the court: '…'", "he told the court (on 2 June): '…'"; -1 where none does.</summary>
    private static int OpenBehind(Words words, int first, int end)
    {
        var isSaid = false;
        for (var i = end; i < words.Count && i < end + Reach && !words.IsSentenceEnd(i); i++)
        {
            if (words.IsQuote(i))
            {
                return Opens(words, i) && (isSaid || (i == end + 1 && IsSaidBefore(words, first))) ? i : -1;
            }

            // "An entry for Feb. 29, 1944, reads: '…'".
            if (words.Id(i + 1) == Colon && words.Id(i) is var reads && (reads == Reads || reads == SaysWord))
            {
                isSaid = true;
            }
            else if (words.LooksPast(i) ? isSaid || !Says(words, i) : !isSaid && (words.Is(i, Role.PresentVerb | Role.FutureVerb) || words.Id(i) == And
                    || (words.Is(i, Role.Break) && words.Id(i) != Comma && words.Id(i) != Colon)))
            {
                return -1;
            }

            isSaid |= words.LooksPast(i);
        }

        return -1;
    }

    private static bool IsSaidBefore(Words words, int first) =>
        words.PastBefore(first, Reach) is >= 0 and var verb && Says(words, verb) && words.LastBefore(first, Role.Break, first - verb) < 0;

    /// <summary>"Said", "wrote", "promised", "warned".</summary>
    private static bool Says(Words words, int at) => words.Is(at, Role.Saying | Role.Foretelling | Role.CallingFor)
        || (words.Id(at) is var verb && (verb == Wrote || verb == Recalled || verb == Testified || verb == Replied));

    /// <summary>Where the quotation ends, as an offset: with its paragraph, where no mark closes it.</summary>
    private static int EndOf(Words words, int open)
    {
        var i = open + 1;
        while (i < words.Count - 1 && i < open + Longest && !words.IsQuote(i) && !words.Has(i + 1, TokenMarks.NewParagraph))
        {
            i++;
        }

        return words[Math.Min(i, words.Count - 1)].End;
    }

    private static bool Opens(Words words, int at) =>
        !words.Has(at + 1, TokenMarks.Spaced) && (at == 0 || words.Has(at, TokenMarks.Spaced) || words.Id(at - 1) is var before
            && (before == Bracket || before == Hyphen));
}
