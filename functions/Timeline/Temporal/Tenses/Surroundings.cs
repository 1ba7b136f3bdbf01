using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>What the words around a mention say of its place in the text, besides its tense.</summary>
internal static partial class Surroundings
{
    /// <summary>Within how many tokens of the start of its sentence a mention opens it.</summary>
    private const int OpeningReach = 3;

    /// <summary>How many tokens back a comparison may start.</summary>
    private const int ComparisonReach = 16;

    /// <summary>How many tokens behind it a clause may go on.</summary>
    private const int ClauseLength = 10;

    /// <summary>How many tokens before its verb "which" or "that" may stand.</summary>
    private const int RelativeReach = 4;

    /// <summary>How many tokens back a participle may stand whose day a mention is.</summary>
    private const int ParticipleReach = 6;

    /// <summary>How many tokens back a figure may stand whose period a mention is.</summary>
    private const int FigureReach = 8;

    /// <summary>How many tokens of a line are looked through on either side.</summary>
    private const int LineReach = 40;

    /// <summary>What a date does to the time that the text tells of.</summary>
    /// <param name="words">The block.</param>
    /// <param name="first">The mention's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="isDay">Whether it is a day or a time of one: those are told of in flashbacks, longer stretches are compared.</param>
    /// <param name="isInFirst">Whether its sentence is the first of the paragraph.</param>
    public static StoryTurn Turn(Words words, int first, int end, bool isDay, bool isInFirst) =>
        IsAside(words, first, end) ? StoryTurn.Aside
        : (isDay ? IsRecord(words, first) || IsLatest(words, first) : !IsRange(words, first, end) && IsCompared(words, first, isDay)) ? StoryTurn.Compared
        : (words.Lead(first - 1) is var lead && (lead == Since || lead == Until || (isDay && lead == On && IsSinceThen(words, first))
                || (isDay && lead == As && words.Id(first - 2) == Recently)))
            || (isDay && (IsFlashback(words, first) || IsReduced(words, first, end) || IsRelative(words, first, end) || IsCompared(words, first, isDay)))
            ? StoryTurn.Bound
        : Opening(words, first, isInFirst);

    /// <summary>What the words right beside a mention say of it.</summary>
    /// <param name="words">The block.</param>
    /// <param name="first">The mention's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="isFigure">Whether it is a stretch that results are told of.</param>
    /// <param name="isYearAgo">Whether it is "a year ago", which may be a quarter's.</param>
    public static Cues Beside(Words words, int first, int end, bool isFigure, bool isYearAgo)
    {
        var lead = words.Lead(first - 1);
        var isSubject = words.Is(end, Role.Being) && (!words.Is(first - 1, Role.Preposition) || lead == Since || lead == As);
        var isOver = (lead == Since && !isSubject) || IsLatest(words, first) || (lead == On && IsSinceThen(words, first)) || lead == Ended || lead == Finished
            || (lead == To && words.Is(first - 2, Role.Unit | Role.PluralUnit)
            && !words.AnyBefore(first, Role.FutureVerb | Role.Foretelling, TenseFinder.Reach));
        var isDay = words.Is(first, Role.Weekday) || words.Is(end - 1, Role.Weekday);
        var isDate = words.Is(first, Role.Month) || LexemeId.IsDigits(words.Id(first));
        var isOn = lead == On || (lead == In && words.Id(first) == The);
        var done = isDay || isDate || isOn ? DoneVerb(words, first) : -1;
        return When(words.LooksPast(first - 1) && !IsEarned(words, first), Cues.Event)
            | When(words.Id(end) == Colon || (words.Id(end) == Hyphen && words.Has(end, TokenMarks.Spaced)), Cues.Entry)
            | When(lead == WordIds.After || lead == Since || lead == From || lead == Past || lead == WordIds.Between
                || lead == Starting || lead == Beginning, Cues.After)
            | When(isDay ? done >= 0 || IsOver(words, first, end) || ((lead == WordIds.Between || lead == From) && words.Id(end) == Comma
                    && words.IsAllPast(end)) || (lead == Until && words.Id(first - 2) == Not)
                || (lead == On && words.LooksPast(end) && !words.Is(end, Role.FutureVerb | Role.AheadWithTo | Role.Was)) : isDate
                && (words.IsAllPast(end) || (!words.IsNoun(end) && done >= 0)), Cues.Done)
            | When(isOn && IsRightBefore(words, done, first), Cues.Over)
            | When(done >= 0 && Occurring.Contains(words.Id(done)) && !words.Is(done - 1, Role.Was), Cues.Occurs)
            | When((lead == Of && words.Id(first - 2) == As) || Bulletins.Contains(words.Id(end)), Cues.AsOf)
            | When(lead == On, Cues.On)
            | When(lead == Before, Cues.Before)
            | When(lead == By, Cues.By)
            | When(IsOfOurDays(words, first), Cues.Ours)
            | When(LexemeId.IsDigits(words.Id(first)) && IsThen(words, first), Cues.Then)
            | When(IsToward(lead), Cues.To)
            | When(words.Id(end) == Apostrophe && (words.Is(end - 1, Role.Weekday) || words.Id(end - 1) == DayWord), Cues.Owner)
            | When((IsSaying(words, lead == On ? first - 2 : first - 1) && !Clauses.IsAttribute(words, first, end))
                || (lead == On && (first < 2 || words.IsSentenceEnd(first - 2)) && words.SaysNext(end)), Cues.Saying)
            | When(IsPrior(words, first, end), Cues.Prior)
            | When(words.Is(first, Role.Weekday) && Clauses.IsApart(words, first), Cues.Apart)
            | When(IsInYear(words, first), Cues.InYear)
            | When(words.Is(first, Role.Month) && Neighbours.IsToFinish(words, first), Cues.Onward)
            | When(isSubject, Cues.Subject)
            | When(isFigure && IsMeasured(words, first, end), Cues.Measured)
            | When(isYearAgo && HasFigure(words, first, end), Cues.Figure)
            | When(IsBackground(words, first, end), Cues.Background)
            | When(words.PastBefore(first, ComparisonReach) is > 0 and var before && words.Id(before - 1) == Had, Cues.Had)
            | When(isOver, Cues.Since)
            | When(!isOver && (lead == Until || lead == Through || lead == By || Leads.IsFromNow(words, first - 1) || Neighbours.IsBeing(words, first, end)
                    || Neighbours.IsSet(words, first) || Neighbours.IsFixed(words, first)), Cues.Until);
    }

    /// <summary>"(It) last finished higher on (July 17)": the day before ours of which that is so, where somebody "was last seen" on a day told of.</summary>
    private static bool IsLatest(Words words, int first) => words.Id(first - 1) == On && words.PastBefore(first, ParticipleReach) is > 0 and var verb
        && words.Id(verb - 1) == Last;

    /// <summary>"Since the campaign began (on March 11)", "since they were sworn in (on 29 May)".</summary>
    private static bool IsSinceThen(Words words, int first)
    {
        var verb = words.PastBefore(first, ParticipleReach);
        for (var i = verb - 1; i >= 0 && i > verb - ParticipleReach && !words.Is(i, Role.Break) && !words.LooksPast(i) && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) == Since)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(Said in its 8 a.m.) update", "at the 4:30 p.m. briefing": of the day that it is told on.</summary>
    private static readonly ushort[] Bulletins = Ids("update briefing bulletin advisory");

    /// <summary>"(The department) said (Thursday)", "the court heard (on Tuesday)".</summary>
    private static bool IsSaying(Words words, int at) =>
        words.Is(at, Role.Saying) || (words.Id(at) == Heard && words.Id(at - 1) is var body
            && (body == Court || body == Jury || body == Inquest || body == Tribunal));

    private static Cues When(bool isSo, Cues cue) => isSo ? cue : Cues.None;

    /// <summary>"Fourth-quarter results", "a loss of $14 million for the fourth quarter".</summary>
    private static bool IsMeasured(Words words, int first, int end) =>
        words.Is(end, Role.Statistic | Role.Happening)
        || (words.Id(end - 1) != WordIds.Half && words.AnyBefore(first, Role.Statistic | Role.Happening, words.Id(first - 1) == For ? ComparisonReach
                : FigureReach));

    /// <summary>"(Its first quarterly) loss", "(quarterly) net income", where a "quarterly report" may be of anything.</summary>
    public static bool IsOfResults(Words words, int end) => words.Is(end, Role.Statistic | Role.Happening)
        || (words.IsNoun(end) && words.Is(end + 1, Role.Statistic | Role.Happening));

    /// <summary>
    /// Where the clause ends: before a verb, a mark, or a word that starts another; "and", "to" and "until" go on to another time only. A bracket right behind
    /// is passed over; a clause that is joined by "and" ("and again at", "and was shut at") is passed over as well if so wished.
    /// </summary>
    public static int ClauseAfter(Words words, int end, bool isJoint = false)
    {
        var at = words.AfterBracket(end);
        end = at;
        while (at < words.Count && at < end + ClauseLength && words.Id(at) != Stop && !words.Is(at, Role.Break | Role.PresentVerb | Role.FutureVerb)
            && (isJoint || !words.LooksPast(at))
            && (isJoint || (words.Id(at) != And && words.Id(at) != To && words.Lead(at) != Until) || LexemeId.IsDigits(words.Id(at + 1))
                || words.Is(at + 1, Role.PartOfDay | Role.Cardinal)))
        {
            at++;
        }

        return words[at - 1].End;
    }

    /// <summary>
    /// "TUESDAY" alone on a line, "The funeral is on Saturday. Order of service:", "The crash happened on May 14." before a break: what stands below is of that
    /// day. But not "On Tuesday he quit. Live updates:".
    /// </summary>
    public static bool LeadsIn(Words words, int first, int end)
    {
        var at = end;
        while (at < words.Count && at < end + LineReach && !words.Has(at, TokenMarks.NewLine))
        {
            at++;
        }

        var isDate = words.Is(first, Role.Month | Role.Weekday) && (words.Is(end - 1, Role.Month) || LexemeId.IsDigits(words.Id(end - 1)));
        if (!(at == end && words.Has(first, TokenMarks.NewLine)) && words.Id(at - 1) != Colon
            && !(isDate && at == end + 1 && words.IsSentenceEnd(end) && IsTold(words, first, end)))
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && i > first - LineReach; i--)
        {
            if (words.Id(i) is var id && (id == Live || id == Updates || id == Latest || id == Follow))
            {
                return false;
            }

            if (words.Has(i, TokenMarks.NewLine))
            {
                break;
            }
        }

        return true;
    }

    /// <summary>"The October 1670 strike": it only says which one is meant.</summary>
    private static bool IsAside(Words words, int first, int end) =>
        words.Is(first - 1, Role.Determiner) && words[end] is { Length: > 2 } noun && noun.Has(TokenMarks.Spaced);

    private static bool IsToward(ushort id) => id == To || id == Until || id == Till || id == Through;

    /// <summary>
    /// "They had last met on June 12": what follows goes on where the story was, where what "the court had heard that on June 12" a man did is the story.
    /// </summary>
    public static bool IsFlashback(Words words, int first) =>
        words.PastBefore(first, ComparisonReach) is > 0 and var verb
        && (words.Id(verb) == Had ? verb + 1 < first && !words.Is(verb + 1, Role.Determiner) : words.Id(verb - 1) == Had
            || (words.Id(verb) == Been && words.Id(verb - 1) == Having) || words.Id(verb - 2) == Had)
        && !(words.Id(verb + 1) == That && (words.Id(verb) == Heard || words.Is(verb, Role.Saying)));

    /// <summary>
    /// "(Will reopen Tuesday) after a holiday on Monday", "(was shut) after a crack was found the day before", "(came in September) after he left in May".
    /// </summary>
    private static bool IsPrior(Words words, int first, int end)
    {
        // Whether what "after" leads may have a verb of its own.
        var isClause = words.Id(end - 1) == WordIds.Before || words.Id(end - 1) == Earlier || words.Is(first, Role.Month);
        if (!isClause && !words.Is(first, Role.Weekday))
        {
            return false;
        }

        var reach = isClause ? ClauseLength : ParticipleReach;
        for (var i = first - 2; i >= 0 && i > first - reach && !words.IsSentenceEnd(i) && words.Id(i) is var id && id != Comma && id != Semicolon; i--)
        {
            if (id == After || (id == Following && !isClause))
            {
                return true;
            }

            if (words.Is(i, Role.PresentVerb | Role.FutureVerb) || (!isClause && words.LooksPast(i)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"In 1994, when the players went out on Aug. 12 and did not come back until April, he lost it".</summary>
    private static bool IsInYear(Words words, int first)
    {
        for (var i = first - 1; !words.Is(first, Role.Weekday) && i > 1 && i > first - ComparisonReach && words.Id(i) != Comma && words.Id(i) != Semicolon
            && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) == WordIds.When)
            {
                // "1962, when", "'62, when", "1962-63, when".
                var year = words.Id(i - 1) == Comma ? i - 2 : i - 1;
                return words.Id(year) == LexemeId.FourDigits || (LexemeId.IsDigits(words.Id(year)) && words.Id(year - 1) == Apostrophe)
                    || (LexemeId.IsDigits(words.Id(year)) && words.Id(year - 1) == Hyphen && words.Id(year - 2) == LexemeId.FourDigits);
            }
        }

        return false;
    }

    /// <summary>"Photos taken Monday showed", "the duke, admitted to hospital on Monday, missed": a participle's day only says which thing is meant.</summary>
    private static bool IsReduced(Words words, int first, int end) =>
        (words.EndsInEd(first - 1) || words.Id(first - 1) == Taken) && words.LooksPast(end) && !words.Is(end, Role.Saying)
        || (words.Id(end) == Comma && words.LooksPast(end + 1) && words.PastBefore(first, ParticipleReach) is > 0 and var verb && words.Id(verb - 1) == Comma
            && words.EndsInEd(verb));

    /// <summary>"The president, who was elected on June 12, came at noon": the day is of who he is.</summary>
    private static bool IsRelative(Words words, int first, int end)
    {
        for (var i = first - 1; words.Id(end) == Comma && i > 0 && i > first - ParticipleReach - 2 && words.Id(i) != Comma && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) is var lead && (lead == Who || lead == Which || lead == Where))
            {
                return words.Id(i - 1) == Comma;
            }
        }

        return false;
    }

    /// <summary>
    /// It opens its sentence where at most two words ("In early …") stand before it; the story also turns to any date of a paragraph's first sentence.
    /// </summary>
    private static StoryTurn Opening(Words words, int first, bool isInFirst)
    {
        for (var i = first; i >= 0 && i > first - OpeningReach; i--)
        {
            if (i == 0 || words.IsSentenceEnd(i - 1))
            {
                return StoryTurn.Opens;
            }
        }

        return isInFirst ? StoryTurn.To : StoryTurn.None;
    }
}
