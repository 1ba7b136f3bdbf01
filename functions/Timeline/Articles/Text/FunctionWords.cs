using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>The small words of English: not capitalised in headlines, never the last word of a line that is complete.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words =
        ("a an and as at but by for from in into nor of off on onto or over per than that the to up via vs with is are was were be been its their his her " +
        "this these those after before about against amid between during under while when who which if it he she they we our your my will would has have had")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether <paramref name="word"/>, in lower case as written, is a function word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
