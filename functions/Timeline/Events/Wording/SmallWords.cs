using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>The words that tell nothing of what happened: function words, words of reporting, names of days and months.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        ("a an the and or but nor so yet if of in on at by to for from with without into onto over under about against between among during before after since until as than that this these those it its he him his she her hers they " +
        "them their we us our you your i me my who whom whose which what when where why how is am are was were be been being do does did has have had having will would shall should can could may might must not no said says say " +
        "saying told tells tell also more most much many such some any all both each other another there here up down out off then now just only very own same too while though although because amid per via around near later earlier " +
        "ago still even however if yes today yesterday tomorrow tonight morning afternoon evening night day days week weeks month months year years time times mr mrs ms dr sir lord one's it's he's she's don't didn't " +
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/>, in lower case, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
