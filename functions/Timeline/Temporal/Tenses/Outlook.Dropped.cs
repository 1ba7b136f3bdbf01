using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What was to be and was called off or put off.</content>
internal static partial class Outlook
{
    /// <summary>
    /// "Cancelled Saturday's march", "the delay of Monday's hearing", "Saturday's march has been called off", "the flight due Monday was cancelled", "paid up
    /// to December": it lies on either side of us.
    /// </summary>
    public static bool IsDropped(Words words, int first, int end)
    {
        // "Postponed this weekend's matches".
        if (words.Id(end - 1) == Weekend && words.Id(end) == Apostrophe)
        {
            return words.Is(first - 1, Role.Dropped);
        }

        if (!words.Is(first, Role.Weekday))
        {
            // "Had paid the rent up to December": told in September or in January.
            return words.Is(first, Role.Month) && words.Id(first - 1) == To && words.Id(first - 2) == Up;
        }

        if (words.Id(end) != Apostrophe)
        {
            return IsDrop(words, end) || IsPutOffBehind(words, end) || (words.IsNoun(end) && words.Is(first - 1, Role.Dropped));
        }

        for (var i = end + 2; i < end + DroppedReach && !words.IsSentenceEnd(i) && !words.Is(i, Role.Break); i++)
        {
            if (words.Is(i, Role.PastVerb | Role.PresentVerb))
            {
                return IsDrop(words, i);
            }
        }

        return words.Is(words.Id(first - 1) == Of ? first - 2 : first - 1, Role.Dropped);
    }

    /// <summary>"(Bids were due Monday) but the deadline was extended".</summary>
    private static bool IsPutOffBehind(Words words, int end)
    {
        var but = words.Id(end) == Comma ? end + 1 : end;
        for (var i = but + 1; words.Id(but) == But && i < but + DroppedReach && !words.IsSentenceEnd(i) && !words.Is(i, Role.Break | Role.FutureVerb); i++)
        {
            if (words.LooksPast(i) && words.Is(i, Role.Moved | Role.Dropped))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Was cancelled", "has been called off".</summary>
    private static bool IsDrop(Words words, int verb)
    {
        var at = words.Id(verb + 1) == Been ? verb + 2 : verb + 1;
        return words.Is(verb, Role.PastVerb | Role.PresentVerb) && (words.Is(at, Role.Dropped)
            || (words.Is(at, Role.CallingFor) && words.Is(at + 1, Role.Dropped)));
    }
}
