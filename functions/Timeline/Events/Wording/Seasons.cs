using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells a season of all years by what is told of it: "In summer the river dries up", "In winter we never had to shovel". Where something begins or is due then
/// it is of one year: "In spring the museum opens", "In winter the bridge was closed".
/// </summary>
internal static class Seasons
{
    /// <summary>What is told so is of all years, past or present.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Always =
        WordList.Of("always never often sometimes usually generally used rarely seldom", StringComparer.OrdinalIgnoreCase);

    /// <summary>What the present tense says of a time to come.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Planned = WordList.Of(
        "ll plan plans planned due set begin begins beginning start starts open opens opening reopen reopens launch launches move moves join joins return "
            + "returns arrive arrives leave leaves end ends expire expires retire retires " +
        "close closes vote votes choose chooses elect elects host hosts hold holds meet meets face faces go goes play plays visit visits publish publishes "
            + "release releases sign signs debut debuts", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the season between two parts of a sentence is one of all years.</summary>
    /// <param name="before">What stands before it.</param>
    /// <param name="after">What stands behind it.</param>
    public static bool ComeRound(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAny("\"”");
        return before.TrimEnd().TrimStart("\"“‘") is "In" or [.., '"' or '“' or '‘', 'I', 'n'] && IsGeneral(end < 0 ? after : after[..end]);
    }

    /// <summary>Whether what is told of seasons is so each year: "hot in summer and cold in winter".</summary>
    public static bool IsGeneral(ReadOnlySpan<char> told)
    {
        var words = new UnquotedWords(told);
        var (isAlways, isPlanned, isOnce) = (false, false, Habits.IsOnce(told));
        while (words.MoveNext())
        {
            isAlways |= Always.Contains(words.Current);
            isPlanned |= Planned.Contains(words.Current) || words.Current is "will" or "won";
        }

        return isAlways ? !isPlanned || isOnce : !isPlanned && !isOnce;
    }
}
