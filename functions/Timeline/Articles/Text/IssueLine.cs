using System.Buffers;
using System.Collections.Frozen;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>
/// The line in which a weekly says of which days an issue is and what number it has: "26 January – 1 February 2012, Issue No. 1082", "Vol. 12 No. 3, 19–25 May
/// 2016". It is published on the first of them.
/// </summary>
internal static class IssueLine
{
    private const int Longest = 90;
    private const int MaxTokens = 64;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels =
        WordList.Of("issue no nos nr number vol volume edition", StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLCDM");

    /// <summary>
    /// The first day of the issue, and where its days stand in the line; <see langword="null"/> when the line says anything else or gives no number, as do
    /// those of what takes place on several days.
    /// </summary>
    public static DateMatch? Find(string line) =>
        line.Length <= Longest && WeekText.Find(line) is { } days && Numbers(line.AsSpan(0, days.Start)) is { } before
            && Numbers(line.AsSpan(days.End)) is { } after && before + after > 0 ? days : null;

    // How many numbers of issues or volumes stand in a piece of a line that has nothing else.
    private static int? Numbers(ReadOnlySpan<char> piece)
    {
        var tokens = new DateTokens(piece, stackalloc DateToken[MaxTokens]);
        var numbers = 0;
        var isLabelled = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens.Raw(i);
            if (tokens.IsWord(i) && Labels.Contains(word) || tokens.IsSign(i, '#'))
            {
                isLabelled = true;
            }
            else if (isLabelled && (tokens[i].Kind == DateTokenKind.Number || IsRoman(word)))
            {
                numbers++;
                isLabelled = false;
                i += tokens.IsSign(i + 1, ',') && tokens.IsNumber(i + 2, 3, 3, out _) && !tokens.HasSpaceBefore(i + 2) ? 2 : 0; // "1,082"
            }
            else if (tokens[i].Kind != DateTokenKind.Sign && !DatedLine.IsWeekday(word))
            {
                return null;
            }
        }

        return isLabelled ? null : numbers;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(Numerals);
}
