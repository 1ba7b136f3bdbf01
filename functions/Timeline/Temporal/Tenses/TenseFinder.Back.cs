using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What stands before a mention.</content>
internal static partial class TenseFinder
{
    /// <summary>The tense of the nearest verb before; <see langword="null"/> where there is none.</summary>
    private static Tense? Back(Words words, int first, int end, bool isFar, ref bool isPlan)
    {
        // "Raised their estimates for the first quarter", "lowered its output plan for December": of the one that was near.
        if (isFar && Clauses.IsExpectedFor(words, first))
        {
            return Clauses.IsOfQuarter(words, first) ? Tense.Future : Tense.None;
        }

        var isDay = words.Is(first, Role.Weekday | Role.Month) || words.Is(end - 1, Role.Weekday | Role.Month | Role.Season) || words.Id(end - 1) == Later
            || (words.Id(first) == The && (LexemeId.IsDigits(words.Id(first + 1)) || (end == first + 2 && words.Is(first + 1, Role.Ordinal))));
        var inPhrase = true;
        var toDo = false;
        var mayBePlan = false;
        var isDone = false;
        var isBefore = false;
        var isTried = false;
        var isOpening = false;
        var isApart = words.Id(first - 1) == Comma || (words.Is(first - 1, Role.Preposition) && words.Id(first - 2) == Comma);
        for (var i = first - 1; i >= 0 && i > first - Reach && !words.IsSentenceEnd(i); i--)
        {
            if (words.IsMute(i))
            {
                continue;
            }

            // "It rose – dealers said it would not – on Monday".
            if (Asides.OtherDash(words, i, step: -1) is >= 0 and var open)
            {
                i = open;
                continue;
            }

            inPhrase = inPhrase && words.Id(i) != Comma;
            // "With its leader indisposed, the court on Friday will hear".
            if (!inPhrase && Asides.OfWith(words, i) is >= 0 and var with)
            {
                i = with;
                continue;
            }

            if (words.Id(i + 1) == By && words.LooksPast(i) && words.Id(i - 1) == Comma && (isApart || words.Id(i) == Followed))
            {
                // "Will hear the case, filed by two nurses, on Friday", "will sell notes Tuesday, followed by bonds on Thursday".
                continue;
            }

            // "Will go ahead as planned on Sunday".
            if (words.Id(i - 1) == As && words.Id(i + 1) != Comma && words.EndsInEd(i) && words.Is(i, Role.FutureVerb | Role.AheadWithTo))
            {
                continue;
            }

            isBefore = isBefore || (words.Id(i) == Before && words.Id(i + 1) != Comma && first - i <= BeforeReach);
            // "Will be watching, following reports over the weekend".
            if (words.Id(i) == Following && words.Id(i - 1) == Comma && words.Id(first - 1) == Over && words.Id(end - 1) == Weekend)
            {
                return Tense.Past;
            }

            // "Are anticipating a busy year, with a tour in the summer".
            if (isFar && words.Id(i) == Anticipating)
            {
                return Tense.Future;
            }

            if ((inPhrase && Outlook.LooksToward(words, i)) || (isDay && Outlook.IsMeeting(words, i))
                || ((first - i <= Beside || words.Id(i + 1) == Before || words.Id(i) == Eligible) && Outlook.IsLikely(words, i)))
            {
                return Tense.Future;
            }

            // "Predicted that fourth-quarter earnings would exceed": of the quarter we are in, or the next.
            if (isFar && Clauses.IsOfQuarter(words, first) && words.Is(i, Role.Foretelling | Role.CallingFor))
            {
                return Tense.Future;
            }

            // "Predicted that on Tuesday he would", "promised a verdict by Monday".
            if (!isFar && words.Is(i, Role.Foretelling) && first - i > 2 && words.Is(first, Role.Weekday) && words.Id(i - 1) != Had && words.Id(end) != But
                && words.Id(end) != And && (words.Id(i + 1) == That || (words.Id(first - 1) == By && words.Id(end) != Comma)))
            {
                return Tense.Future;
            }

            // "Held his last rally before Wednesday's elections": on either side of us.
            if (!isFar && words.Id(first - 1) == Before && words.Is(first, Role.Weekday) && words.Id(end) == Apostrophe && words.LooksPast(i))
            {
                return Tense.None;
            }

            // "They are off tomorrow, and then Wednesday they play".
            // "Tomorrow or over the weekend".
            if (words.Id(i) == Tomorrow && first - i <= Near && (words.Is(first, Role.Weekday) || words.Id(end - 1) == Weekend))
            {
                return Tense.Future;
            }

            // "A move that follows cuts in June and July": what is followed has been.
            if (words.Id(i) == Follows && i < first - 2 && !words.Is(i + 1, Role.Preposition))
            {
                return Tense.Past;
            }

            // "Announced a programme, starting with a prayer on Sunday".
            isOpening = isOpening || (words.Id(i - 1) == Comma && (words.Id(i) == Starting || words.Id(i) == Beginning || words.Id(i) == Opening));

            // "Was being cleaned for the reopening Wednesday".
            if (isOpening ? Verbs.IsDecree(words.Id(i)) : words.Id(i - 1) == BeingWord && words.Id(i + 1) == For && words.LooksPast(i)
                && words.Is(first, Role.Weekday))
            {
                return Tense.Future;
            }

            // "It could open him to attacks from Smith, who at a rally Monday dismissed it".
            if (words.Id(i) == Could && !inPhrase)
            {
                continue;
            }

            // "Needed 2,000 beds by July": told before or after it.
            if (words.Id(first - 1) == By && (words.Id(i) == Needed || words.Id(i) == Required))
            {
                return Tense.None;
            }

            // "Wants an answer by Friday", "promises 20,000 homes by November".
            if (words.Id(first - 1) == By && words.Is(i, Role.AheadWithTo) && !words.LooksPast(i)
                && (words.Is(first, Role.Weekday | Role.Month) || words.Is(end - 1, Role.Month | Role.Season)))
            {
                return Tense.Future;
            }

            if (!isFar && Verbs.IsUndone(words, i, end))
            {
                return Tense.Past;
            }

            // "A summit being held in October".
            if (isFar && i == first - 2 && words.Id(i - 1) == BeingWord && words.Id(first - 1) == In && words.LooksPast(i) && words.IsNoun(i - 2)
                && !words.LooksPast(i - 2) && words.Is(end, Role.PresentVerb | Role.FutureVerb))
            {
                return Tense.Future;
            }

            // "Threatened a strike in October", "agreed to sell the house in February": what was to come lies on either side of us.
            // "Warned of a cliff edge in the spring".
            if (isFar && Verbs.IsForetold(words, i, first, end))
            {
                return words.Is(i, Role.CallingFor) && words.Is(end - 1, Role.Season) && words.Id(first) == The ? Tense.Future : Tense.None;
            }

            // "Has payroll to meet Friday", where one who "has agreed to meet Friday" may have met.
            if (Verbs.IsWished(words, i, first) || (toDo && first - i <= Near && (words.Id(i) == Has || words.Id(i) == Have) && words.IsNoun(i + 1)
                    && !words.LooksPast(i + 1)))
            {
                return Tense.Future;
            }

            if (Verbs.TenseAt(words, i, isBefore: true) is var found && found != Tense.None)
            {
                // "Agreed to acquire the firm for $2 billion Wednesday": the day may be that of either verb.
                if (first - i > Near && words.Id(i) == Agreed && words.Is(first, Role.Weekday))
                {
                    return Tense.None;
                }

                // "There is little chance of a deal before Monday".
                if (found == Tense.Present && words.Id(first - 1) is var lead && ((words.Is(i, Role.Being) && words.Is(first, Role.Weekday)
                            && (lead == Before || lead == By)) || (lead == By && words.Is(end - 1, Role.Weekday))))
                {
                    return Tense.Future;
                }

                // "If he comes back on Monday with nothing".
                if (found == Tense.Present && words.Is(first, Role.Weekday) && first - i <= Near && Clauses.IsCondition(words, i))
                {
                    return Tense.Future;
                }

                // "Do not see a recovery before September", "comes months before elections in November".
                // "Saw no recovery before autumn".
                if (isFar && isBefore && (found == Tense.Present || (words.Id(i) == Saw && words.Id(i + 1) == No)))
                {
                    return Tense.Future;
                }

                // "Were told to leave by Saturday".
                return found != Tense.Past || !toDo || isDone || words.Is(i, Role.Implicative) ? found
                    : words.Id(first - 1) == By && !isFar && words.Id(i - 1) != Had ? Tense.Future : Tense.None;
            }

            // "If it rains Friday, they will stay", "if the vote drags on past Friday".
            if ((words.Id(i) == If || words.Id(i) == Unless) && first - i > 2 && (words.Id(end) == Comma || words.IsSentenceEnd(end)))
            {
                return Tense.Future;
            }

            if (Outlook.IsInfinitive(words, i))
            {
                (toDo, mayBePlan) = (true, i > 0 && !words.IsSentenceEnd(i - 1) && !words.Has(i, TokenMarks.NewLine) && !words.IsQuote(i - 1));
                isDone = isDone || words.Is(i - 1, Role.Implicative);
                isTried = isTried || Outlook.IsTry(words.Id(i - 1));
            }
        }

        isPlan = mayBePlan;
        // "An attempt to snare it Sunday failed".
        return isBefore && isFar && words.Id(first - 1) != Before ? Tense.Future : toDo ? isTried && words.LooksPast(end) ? Tense.Past : Tense.None : null;
    }
}
