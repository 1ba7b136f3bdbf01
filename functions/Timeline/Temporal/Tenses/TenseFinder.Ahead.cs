using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What stands behind a mention.</content>
internal static partial class TenseFinder
{
    /// <summary>The tense of the nearest verb behind; <see langword="null"/> where there is none.</summary>
    private static Tense? Ahead(Words words, int end)
    {
        var opensOnDay = words.Id(end) == Comma && words.Is(end - 1, Role.Weekday) && words.Id(end - 2) == On && (end < 3 || words.IsSentenceEnd(end - 3));
        for (var i = end; i < words.Count && i < end + Reach && !words.IsSentenceEnd(i); i++)
        {
            // "Easter and two bank holidays," said the mayor: that is when it was said.
            if (words.IsQuote(i) && words.Id(i - 1) == Comma && !words.Has(i, TokenMarks.Spaced))
            {
                return null;
            }

            // "By Monday, he said, the world will know."
            // "From Saturday, licensed premises may open."
            if (words.IsMute(i) || (words.Id(end) == Comma && words.LooksPast(i) && (words.Id(i + 1) == Comma || (i == end + 1 && words.EndsInEd(i)))))
            {
                continue;
            }

            // "In September he was due to be sentenced": that may be over or not.
            if (words.Is(i, Role.Was | Role.PastVerb) && words.Is(i + 1, Role.FutureVerb | Role.AheadWithTo) && words.LooksPast(i) && words.Id(i + 2) == To)
            {
                return Tense.None;
            }

            // "Between December – a weak month due to holidays – and January it rose".
            if (Asides.OtherDash(words, i, step: 1) is >= 0 and var close)
            {
                i = close;
                continue;
            }

            // "Sunday's game, originally set for 1 p.m., has been moved".
            if (words.Id(i) == Comma && words.Id(end) == Apostrophe && Asides.EndOfClause(words, i) is > 0 and var comma)
            {
                i = comma;
                continue;
            }

            // "On April 22, three days before it was to be signed, he was killed".
            if (i == end && words.Id(i) == Comma && Asides.EndOfMeasure(words, i) is > 0 and var behind)
            {
                i = behind;
                continue;
            }

            // "By June slopes that are normally white were bare".
            if (i > end && words.Id(i) is var relative && (relative == That || relative == Which || relative == Who) && words.IsNoun(i - 1)
                && Asides.EndOfRelative(words, i) is > 0 and var verb)
            {
                i = verb;
                continue;
            }

            // "In February we go to Chile, where I have not been".
            if (words.Is(i, Role.PluralAhead) && i == (words.Id(end) == Comma ? end + 2 : end + 1) && words.Id(i - 1) is var who
                && (who == We || who == They || who == I))
            {
                return Tense.Future;
            }

            // "From Tuesday, let us all stay at home".
            if (words.Id(i) == Let && words.Id(i + 1) == Us)
            {
                return Tense.Future;
            }

            // "A vote in September is planned", where of "Friday's run-off, the results are expected today".
            if (words.Is(i, Role.Being) && words.Is(i + 1, Role.FutureVerb) && words.EndsInEd(i + 1) && words.Id(end) != Apostrophe)
            {
                return Tense.Future;
            }

            // "By Monday night we were expecting the worst".
            if (words.Is(i, Role.Was) && words.Is(i, Role.PastVerb) && words.Id(i + 1) == Expecting)
            {
                return Tense.Past;
            }

            // "On Monday, the secretary flies to the region".
            if (opensOnDay && words.Is(i, Role.Appointed) && words.IsNoun(i - 1))
            {
                return Tense.Future;
            }

            // "The leak on Sunday may have caused the fire": of what has been.
            if (words.Is(i, Role.Modal) && words.Id(i + 1) == Have && (words.Id(i + 2) == Been || words.LooksPast(i + 2)))
            {
                return Tense.Past;
            }

            if (Verbs.TenseAt(words, i, isBefore: false) is var found && found != Tense.None)
            {
                return found;
            }
        }

        return null;
    }
}
