using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What was done on a day, and is over.</content>
internal static partial class Surroundings
{
    /// <summary>What nobody does by plan: where it was on a date, the date is past.</summary>
    private static readonly ushort[] Unplanned = Ids("killed died sank won lost broke collapsed exploded crashed injured wounded drowned beat");

    /// <summary>What takes place when it does so: "the 2024 games opened on 26 July" in that year.</summary>
    private static readonly ushort[] Occurring = Ids("opened began started kicked struck hit erupted closed ended concluded finished ran");

    /// <summary>How many tokens an object has with its article.</summary>
    private const int ObjectLength = 4;

    /// <summary>How many tokens before a day "to" stands where it leads to a place or a person: "to the old town on Friday".</summary>
    private const int WayLength = 5;

    /// <summary>The length of "them".</summary>
    private const int PronounLength = 4;

    /// <summary>How many tokens before a day "was" stands of what was so on it.</summary>
    private const int StateLength = 5;

    /// <summary>
    /// "Resigned on Friday", "arrested two men Friday", "was sent to the city on 2 February", where "invited to the city on 2 February", "announced a rally on
    /// 12 April", "agreed to meet on Friday", "was moved after talks on Friday" and "has been called to a meeting on Friday" may be ahead.
    /// </summary>
    /// <returns>The verb; -1 where nothing was done.</returns>
    private static int DoneVerb(Words words, int first)
    {
        var isDate = !words.Is(first, Role.Weekday);
        var isSent = false;
        var verb = first - 1;
        while (verb > 0 && verb > first - ComparisonReach && !words.LooksPast(verb))
        {
            if (words.IsSentenceEnd(verb) || words.Is(verb, Role.Break | Role.PresentVerb | Role.FutureVerb | Role.Arranged)
                || (words.Id(verb) == To && (isDate ? Outlook.IsInfinitive(words, verb) : !IsWay(words, verb, first))) || words.Id(verb) == For
                || words.Lead(verb) == Until)
            {
                return -1;
            }

            isSent |= words.Id(verb) == To;
            verb--;
        }

        // "Was in Paris on Saturday", "were icy on Saturday", "there was a fire on Saturday".
        if (words.Is(verb, Role.Was) && words.Is(verb, Role.PastVerb) && !isDate)
        {
            return !isSent && first - verb <= StateLength ? verb : -1;
        }

        var isDone = words.LooksPast(verb) && !words.Is(verb, Role.FutureVerb | Role.AheadWithTo | Role.Foretelling | (IsCall(words, verb, first) ? Role.None
                : Role.CallingFor) | Role.Moved | Role.Was | (isSent ? Role.Urging : Role.None))
            && (words.Id(verb) != Announced || !isDate || verb >= first - 2)
            && !Verbs.IsAttribute(words, verb) && !words.Is(verb - 1, Role.PresentVerb) && words.Id(verb - 1) is var before
                && (before != Been || words.Id(verb - 2) == Had) && before != Be && (before != Had || !isDate) && before != Have;
        return isDone ? verb : -1;
    }

    /// <summary>"(Police were) called on Friday", "called me on Friday", where "called a strike on Friday" may be ahead.</summary>
    private static bool IsCall(Words words, int verb, int first) => verb >= first - 2
        || (verb == first - 3 && words[verb + 1].Length <= PronounLength && !words.Has(verb + 1, TokenMarks.Capital));

    /// <summary>
    /// "(Drove) to town on Friday", "(gave it) to me on Friday", "(was rushed) to hospital on Friday", where "a trip to the final on Friday" and "remained to
    /// Smith's nomination on Friday" may be ahead.
    /// </summary>
    private static bool IsWay(Words words, int to, int first)
    {
        if (first - to > WayLength || !(words.LooksPast(to - 1) || (words[to - 1].Length <= PronounLength && words.LooksPast(to - 2)))
            || (words.Id(to + 1) is var place && place != Hospital && place != Prison && place != Jail && place != Town && Outlook.IsInfinitive(words, to)))
        {
            return false;
        }

        for (var i = to + 1; i < first; i++)
        {
            if (words.Id(i) == Apostrophe || (i < first - 1 && words.Is(i, Role.Preposition)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// "Died on 2 February", "was sent to the city on 2 February", "left the country on 2 February", where "won tickets for a show on 2 February" and the
    /// footnote "this article was amended on 2 February" may lie ahead.
    /// </summary>
    /// <param name="words">The block.</param>
    /// <param name="verb">What was done, see <see cref="DoneVerb"/>; -1 for nothing.</param>
    /// <param name="first">The mention's first token.</param>
    private static bool IsRightBefore(Words words, int verb, int first) =>
        verb > 0 && (Unplanned.Contains(words.Id(verb)) || (verb > first - ParticipleReach && words.Id(verb) != Amended
            && (((verb == first - 2 || IsObject(words, verb + 1, first - 1)) && !words.AnyBefore(verb, Role.FutureVerb, TenseFinder.Reach))
                || words.Is(verb - 1, Role.Was) || (words.Id(verb - 1) == Been && words.Id(verb - 2) == Had))));

    /// <summary>"(Left) the country (in the early hours of 17 February)".</summary>
    private static bool IsObject(Words words, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (!words.IsNoun(i))
            {
                return false;
            }
        }

        return words.Is(start, Role.Determiner) && end - start is >= 2 and <= ObjectLength;
    }

    /// <summary>"(The trip on Wednesday) was a success", where what "was moved", "was due" or "was cancelled" may be ahead.</summary>
    private static bool IsOver(Words words, int first, int end) =>
        words.Id(first - 1) == On && words.Is(end, Role.PastVerb) && !words.Is(end + 1,
            Role.FutureVerb | Role.AheadWithTo | Role.Moved | Role.Dropped | Role.Foretelling) && words.Id(end + 1) != Put && words.Id(end + 1) != To;
}
