using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>The words of English that carry nothing of a text's matter.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordList.Of(
        "a an the and or but nor so yet if of in on at by to for from with without into onto over under about against between among during before after since "
            + "until as than that this these those it its he him his she her " +
        "hers they them their theirs we us our you your i me my who whom whose which what when where why how is am are was were be been being do does did has "
            + "have had having will would shall should can could may might must not no " +
        "said says say also more most such some any all both each other there here up down out off then now just only very own same too while though although "
            + "because amid");

    /// <summary>Whether <paramref name="word"/>, in lower case, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
