using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>
/// Finds the tense of the words around a mention without parsing: what stands right beside it, else the nearest verb before it in its sentence, else the
/// nearest after it. "Officials said the talks will resume Friday" is future for "Friday": "will" is nearer than "said".
/// </summary>
internal static partial class TenseFinder
{
    /// <summary>How many tokens are looked at on either side.</summary>
    public const int Reach = 24;

    /// <summary>How many tokens from "agreed to" on a day is still that of what was agreed.</summary>
    private const int Near = 6;

    /// <summary>How many tokens back "before" may stand: "before congressional elections in November".</summary>
    private const int BeforeReach = 4;

    /// <summary>How many tokens back "likely" may stand.</summary>
    private const int Beside = 3;

    /// <summary>The tense of the words around a mention.</summary>
    /// <param name="tokens">The block.</param>
    /// <param name="first">The mention's first token.</param>
    /// <param name="end">The token after its last.</param>
    public static Tense Find(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var words = new Words(tokens);
        if (Leads.IsShifted(words, first - 1) || Outlook.IsDropped(words, first, end))
        {
            return Tense.None;
        }

        // "Meeting until 2 a.m. Sunday, they approved".
        if (words.Id(end) == Comma && words.LooksPast(end + 1) && words.Lead(first - 1) == Until && LexemeId.IsDigits(words.Id(first))
            && words.Is(end - 1, Role.Weekday))
        {
            return Tense.Past;
        }

        if (Leads.TenseOf(words, first - 1) is var led && led != Tense.None)
        {
            return led;
        }

        if (Leads.IsInTime(words, first - 1))
        {
            return Tense.None;
        }

        if (Neighbours.IsOfHappening(words, first, end) || Neighbours.IsTold(words, end) || Neighbours.IsRecorded(words, first)
            || Neighbours.IsFilmed(words, first)
            || Asides.IsOfSubject(words, first, end) || Asides.IsOfSpeaker(words, first, end) || Surroundings.IsComparedDay(words, first, end))
        {
            return Tense.Past;
        }

        if (Neighbours.IsDelivery(words, first, end) || Neighbours.IsBeing(words, first, end) || Neighbours.IsToGoOn(words, end)
            || Neighbours.IsLikelier(words, end) || Outlook.IsAnticipated(words, first) || Outlook.IsAwaited(words, first, end)
            || Outlook.IsChance(words, first) || Outlook.IsAppointment(words, first, end) || Outlook.IsThere(words, first)
            || Outlook.IsForElection(words, first, end)
            || Outlook.IsArranged(words, first, end) || Outlook.IsToEnd(words, first) || Outlook.IsProgramme(words, first, end))
        {
            return Tense.Future;
        }

        // "Declared Friday a public holiday", "Wednesday was declared a day of mourning".
        if (words.Is(first, Role.Weekday) && ((words.Id(first - 1) == Declared && words.Is(end, Role.Determiner))
                || (words.Is(end, Role.Was) && words.Id(end + 1) == Declared)))
        {
            return Tense.Future;
        }

        // "Described in Thursday's issue of the journal", "the week cut short by Monday's holiday", told on either side of it.
        if (words.Is(first, Role.Weekday) && words.Id(end) == Apostrophe && words.Id(end + 2) is var thing
            && (thing == Issue || thing == Edition || thing == HolidayWord || words.Id(end + 3) == HolidayWord))
        {
            return Tense.None;
        }

        // "As void from Monday, when the exercise begins".
        if (words.Id(end) == Comma && words.Id(end + 1) == When && Ahead(words, end + 2) is Tense.Present or Tense.Future)
        {
            return Tense.Future;
        }

        var tense = Around(words, first, end);
        if (tense == Tense.Past && words.Id(first - 1) == For && words.Is(first, Role.Weekday) && words.Id(end) == Apostrophe
            && !words.AnyBefore(first, Role.LooksBack, Reach))
        {
            // "Won the pole for Sunday's race", "arrived for Sunday's vote": on either side of us.
            return Tense.None;
        }

        if (tense == Tense.Past && Clauses.IsOfComing(words, first, end))
        {
            return Tense.None;
        }

        if (tense == Tense.Future && Neighbours.IsCompared(words, first, end))
        {
            return Tense.Past;
        }

        return tense == Tense.Future && (Neighbours.IsMeasured(words, first, end) || Neighbours.IsAside(words, first, end)) ? Tense.None : tense;
    }

    /// <summary>The tense of the nearest verb: one before, as a rule.</summary>
    private static Tense Around(Words words, int first, int end)
    {
        var isPlan = false;
        var isFar = Clauses.IsFar(words, first, end);
        if (!isFar && Clauses.IsAfterwards(words, first))
        {
            return Tense.None;
        }

        // "It said fourth-quarter results will be hurt", "told analysts that first-quarter results should improve", "…, he said, and fourth-quarter earnings
        // should be even". "Said the wedding on 29 April will be shown": of what will be.
        // "Knew the fourth quarter would be soft", "said fourth-quarter operating profit would be in line".
        if (((Clauses.IsOfQuarter(words, first) && (words.Id(first - 1) == That || words.Id(end) == Would
                        || ((words.Is(end, Role.Statistic) || words.Is(end + 1, Role.Statistic))
                            && (words.Is(first - 1, Role.Saying) || Clauses.JoinsModal(words, first, end)))))
                || (isFar && words.Id(end) == Will && Clauses.IsOfSubject(words, first, end))) && Ahead(words, end) is { } told)
        {
            return told;
        }

        // "Will tell you that December was a good month".
        if (isFar && words.Id(first - 1) == That && words.Is(end, Role.Was | Role.PresentVerb | Role.FutureVerb) && Ahead(words, end) is { } subject)
        {
            return subject;
        }

        // "Said a withdrawal in December would prompt", "a rise in June could hurt": of what may be, where what "would prove" has been.
        if (isFar && Clauses.IsOfSubject(words, first, end) && Clauses.IsSupposed(words, first, end))
        {
            return Tense.Future;
        }

        var found = Clauses.OpensClause(words, first) || words.Id(first - 1) == Ending
            ? Ahead(words, end) ?? Back(words, first, end, isFar, ref isPlan)
            : Back(words, first, end, isFar, ref isPlan) ?? Ahead(words, end);

        // "The report says a test on 22 January produced": told of the test, where "the report says" is of now.
        if (found == Tense.Present && isFar && Clauses.IsOfSubject(words, first, end) && words.LooksPast(end)
            && !words.Is(end, Role.FutureVerb | Role.AheadWithTo))
        {
            return Tense.Past;
        }

        // "Newsweeklies, down 3% in the first half": measured, and so over.
        if (found is null or Tense.Present && words.Id(first - 1) == In && words.Id(first - 2) == Percent
            && words.Id(LexemeId.IsDigits(words.Id(first - 4)) ? first - 6 : first - 4) is var way && (way == Up || way == Down || way == Off))
        {
            return Tense.Past;
        }

        // "They go to Texas for the weekend".
        if (found is null or Tense.Present && words.Id(first - 1) == For && words.Id(end - 1) == Weekend && words.Id(first) == The)
        {
            return Tense.Future;
        }

        // "Temperatures reach 9C by Tuesday": what has no verb of the past is not over.
        if (found is null or Tense.Present && words.Id(first - 1) == By && words.Is(end - 1, Role.Weekday))
        {
            return Tense.Future;
        }

        // "He hangs up his badge on the 31st": a verb that is not known is in the present, where none is in the past, and a present with a day is arranged,
        // where "sings on the first Monday of the month" comes round.
        if (found is null && words.Id(first) == The && words.Id(first - 1) == On
            && (words.Is(first + 1, Role.Ordinal) || LexemeId.IsDigits(words.Id(first + 1))))
        {
            return words.Is(end - 1, Role.Weekday | Role.Unit) ? Tense.Present : Tense.Future;
        }

        // "Minister to visit Riga Monday": a headline has no other verb.
        return isPlan && (words.Is(first, Role.Weekday) || words.Is(end - 1, Role.Weekday)) && Ahead(words, end) is null ? Tense.Future : found ?? Tense.None;
    }
}
