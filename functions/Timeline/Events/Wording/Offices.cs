using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>The offices and titles that stand before names. They say who somebody is, not what happened, and many people bear each.</summary>
internal static class Offices
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordList.Of(
        "president prime minister premier chancellor senator governor mayor king queen prince princess emperor pope bishop archbishop cardinal ayatollah "
            + "general colonel major captain admiral lieutenant sergeant secretary " +
        "ambassador judge justice chief deputy vice acting former foreign defence defense interior finance attorney sheriff professor doctor chairman "
            + "chairwoman chair director executive ceo spokesman spokeswoman congressman congresswoman representative leader " +
        "gov sen rep gen col capt lt sgt prof");

    /// <summary>Whether <paramref name="word"/>, in lower case, is one when it is written with a capital or a name follows.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
