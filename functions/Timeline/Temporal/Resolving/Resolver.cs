using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>Puts expressions on the calendar, one after the other in reading order. Sees no text: only meanings, tenses and the discourse.</summary>
internal sealed partial class Resolver(Discourse discourse)
{
    private readonly OccurrenceChoice choice = new(discourse);
    private Telling how;
    private (int Start, int End) at;
    private TimeExpression? whole;

    /// <summary>Where the date spoken of last ended.</summary>
    private int spokenEnd;

    /// <summary>How far apart, in UTF-16 units, the days of a list stand: ", and ".</summary>
    private const int ListGap = 6;

    /// <summary>How far apart, in UTF-16 units, a year and what it holds stand: ", and in ".</summary>
    private const int Apposition = 8;

    /// <summary>How far apart, in UTF-16 units, three months and their last day stand: " that ended on ".</summary>
    private const int EndedGap = 15;

    /// <summary>How many days before its end a quarter's middle is.</summary>
    private const int MidQuarter = 45;

    /// <summary>How many years ahead a year of two digits may be.</summary>
    private const int ShortYears = 15;

    /// <summary>The length of ", " in UTF-16 units.</summary>
    private const int CommaGap = 2;

    /// <summary>How many units ", just " has.</summary>
    private const int JustGap = 7;

    /// <summary>How many units " and " has.</summary>
    private const int AndGap = 5;

    /// <summary>For how many days a date is that of this year, though a day of that date is known by it.</summary>
    private const int LandmarkDays = 90;

    /// <summary>The weekday named last, its sentence, and where it ended.</summary>
    private (Stretch Day, int Sentence, int End)? weekday;

    /// <summary>Where a length of three months ended.</summary>
    private int quarterEnd = -EndedGap - 1;

    /// <summary>The sentence that last said over how many months ("for the nine months"): what is a year before that is no quarter.</summary>
    private int monthsIn = int.MinValue;

    /// <summary>The day of a clock time that the next phrase names: "from 9 a.m. to noon on Tuesday".</summary>
    private TimeExpression? lent;

    /// <summary>What stands right behind, up to which it lasts: "from 11:40 p.m. to 4:15 a.m.".</summary>
    private TimeExpression? follows;

    /// <summary>When a time of day was told of, which stands behind it: "at five in the morning, a jury heard yesterday".</summary>
    private TimeExpression? teller;

    /// <summary>The part of the day that the next phrase names with it: "one o'clock on the morning of 21 December".</summary>
    private PartOfDay? lentPart;

    /// <summary>Resolves the next expression of the text.</summary>
    /// <param name="found">The expression.</param>
    /// <param name="after">The one after it; the default where it is the last.</param>
    /// <param name="lender">What lends a time of day its day, and whether another time stands between.</param>
    public Reading Next(in Found found, in Found after, (Found Found, bool IsJoint) lender)
    {
        // "1888 May 3: the king leaves": a chronology tells what is past in the present tense.
        var tense = discourse.InStory && found.Turn is StoryTurn.To or StoryTurn.Opens ? Tense.None : found.Tense;
        // "Jan. 29: Sentencing", as the last entry, may be still to come.
        if (found.Turn == StoryTurn.Opens && (found.Cues & Cues.Entry) != 0 && tense != Tense.Future && discourse.IsChronology
            && !(tense == Tense.None && found.Expression is Calendar { Year: null, Month: not null, Day: not null }))
        {
            tense = Tense.Past;
        }

        var gap = found.Start - spokenEnd;
        how = new(tense, found.Sentence, found.Turn, found.Cues, discourse.LastSentence == found.Sentence && gap <= Apposition
            && !discourse.IsInBackground)
        { IsJoined = gap is > CommaGap and <= AndGap, Paragraph = found.Paragraph, Next = NextOf(found, after) };
        discourse.Tense = tense;
        at = (found.Start, found.End);
        whole = found.Expression;
        ended = null;
        isRestated = false;
        follows = after.Start - found.End <= Apposition && after.Cues.HasFlag(Cues.To) ? after.Expression : null;
        teller = after.Sentence == found.Sentence && (after.Cues & Cues.Saying) != 0 ? after.Expression : null;
        lentPart = lender.Found.Expression is DayPart { Part: var part, Day: not Deictic } ? part : null;
        lent = lender.Found.Expression is { } named && (!lender.IsJoint || discourse.DaySpoken(how.Sentence).Kind == AnchorKind.PublishDate)
            ? DayOf(found.Expression, named) : null;
        if (found.Expression is Deictic { Days: 0 } or DayPart { Day: Deictic { Days: 0 } } or Clock { Day: Deictic { Days: 0 } })
        {
            discourse.SpeakOfToday(how.Sentence, how.Has(Cues.Saying), how.Has(Cues.After));
        }

        var reading = ReadInRange(Restated(found, after) ?? found.Expression);
        if ((found.Expression is Calendar { Year: not null, IsFiscal: false } || found.Expression.IsOfStatedYear) && reading.Stretch is { } stated)
        {
            discourse.NameYear(Stretch.OfYear(stated.Date.Year), how.Sentence);
        }

        if (how.Has(Cues.Leads) && found.Expression is not (Clock or Between or Pair) && (how.Has(Cues.Line) || discourse.DayOfEntry(how.Sentence) is null)
            && reading.Stretch is { Grain: <= Grain.Day } led)
        {
            discourse.Lead(Stretch.OfDay(led.Date), how.Sentence);
        }

        if (found.Expression is Calendar { Year: not null, Month: not null, Day: not null } && reading.Stretch is { } full)
        {
            discourse.Date(full);
        }

        if (found.Expression is Between { To: Calendar { Year: not null, Day: not null } } && rangeEnd is { Grain: Grain.Day } last)
        {
            discourse.Date(last);
        }

        if (reading.Stretch is { } stretch && reading.Type is TimexType.Date or TimexType.Time && found.Expression is not Deictic { Days: 0 }
            && !IsAside(reading))
        {
            // What goes on after "from 1974 to 1977" goes on from its end.
            discourse.Speak(found.Expression is Between && !discourse.Narrative ? rangeEnd ?? stretch : ended is { } over ? Stretch.OfDay(over) : stretch,
                how.Sentence, found.Turn, reading.Anchor != AnchorKind.PublishDate, how.Has(Cues.Saying),
                how.Has(Cues.Background) || IsCompared(found.Expression), how.Has(Cues.Since),
                how.Has(Cues.Had));
            spokenEnd = Math.Max(spokenEnd, found.End);
            if (Narrative.IsHead(in found) || (found.Expression is Cyclic { Cycle: MonthCycle } && Narrative.IsEntry(in found)))
            {
                discourse.Head(found.Expression is Between ? rangeEnd ?? stretch : stretch, how);
            }

            if (found.Turn == StoryTurn.Opens && how.Has(Cues.Entry) && stretch.Grain == Grain.Day)
            {
                discourse.HeadDay(stretch, how.Sentence);
            }

            // "Last Thursday parliament voted", below the last entry of a list: the text is back with us.
            if (found.Turn == StoryTurn.Opens && reading.Anchor == AnchorKind.PublishDate && found.Expression is Deictic
                or Cyclic { Cycle: WeekdayCycle or UnitCycle, Direction: Direction.Last or Direction.LastApart or Direction.This })
            {
                discourse.Unhead(stretch);
            }

            GoOn(in found, stretch, reading.Anchor);
            if (found.Start - quarterEnd <= EndedGap && how.Has(Cues.Since) && stretch.Grain is Grain.Day or Grain.Month)
            {
                // "The three months ended Aug. 31", "to the end of September": the quarter that has the middle of their weeks.
                discourse.Report(Stretch.Containing(Grain.Quarter, stretch.End.PlusDays(-MidQuarter)), how.Sentence, how.Turn == StoryTurn.Compared);
            }

            // "No decision is likely until the first quarter. The shares were at $22 a year ago": nothing is reported on a quarter to come.
            if (stretch.Grain == Grain.Quarter && (stretch.Start <= discourse.Now || how.Has(Cues.Measured))
                && found.Expression is not (Shift or Counterpart or Cyclic { Direction: Direction.Previous }))
            {
                discourse.Report(stretch, how.Sentence, (how.Tense == Tense.Future && stretch.End > discourse.Now) || how.Turn == StoryTurn.Compared
                    || IsOfYearBefore(found.Expression, stretch));
            }
        }

        return reading;
    }

    /// <summary>"A respite from the previous day's plunge", "rose yesterday after Monday's rout": the text is where it was.</summary>
    private bool IsCompared(TimeExpression expression) =>
        how.Has(Cues.Owner) && (expression is Shift { From: ShiftFrom.Mention, Sign: -1, Amount.Unit: Unit.Day }
            || (how.Tense == Tense.Past && expression is Cyclic { Cycle: WeekdayCycle } && discourse.TellsOfDay(how.Sentence)));

    // The calendar ends soon after the years that are dated, and a step can lead over its edge; NodaTime says so by one exception or the other.
    private Reading ReadInRange(TimeExpression expression)
    {
        try
        {
            var reading = IsDated(discourse.Today) ? Read(expression) : OutOfRange;
            return reading.Stretch is { } stretch && !IsDated(stretch) ? OutOfRange : reading;
        }
        catch (Exception edge) when (edge is OverflowException or ArgumentOutOfRangeException)
        {
            return OutOfRange;
        }
    }

    private static Reading OutOfRange => Reading.Undated(TimexType.Date, "XXXX", "the date is out of range");

    private static bool IsDated(Stretch stretch) => stretch.Start.Year is >= Stretch.MinYear and <= Stretch.MaxYear;

    private Reading Read(TimeExpression expression) => expression switch
    {
        Calendar date => ReadCalendar(date),
        Landmark landmark => ReadLandmark(landmark.Day, landmark.IsSure),
        Numbered era => ReadNumbered(era),
        Deictic { MayBeNowadays: true } when IsNowadays => ReadReference(new Reference(Tense.Present)),
        Deictic { Year: { } year } => ReadCalendar(new Calendar(year, discourse.Today.Date.Month, discourse.Today.Date.Day)),
        Deictic day => discourse.DayHeading(how, day.Days < 0) is { } entry ? Reading.Of(entry.Plus(day.Days), AnchorKind.LastMention)
            : Reading.Of(discourse.Today.Plus(day.Days), AnchorKind.PublishDate),
        Cyclic cyclic => ReadCyclic(cyclic),
        Within within => ReadWithin(within),
        Nth nth => ReadNth(nth),
        NthWeekday nth => ReadNthWeekday(nth),
        Containing containing => ReadContaining(containing),
        IsoWeek week => ReadIsoWeek(week),
        Portion portion => ReadPortion(portion),
        Shift shift => ReadShift(shift),
        Span span => ReadSpan(span),
        Modified modified => ReadModified(modified),
        DayPart part => ReadDayPart(part),
        Clock clock => ReadClock(clock),
        Same same => ReadSame(same),
        Between between => ReadBetween(between),
        Reference reference => ReadReference(reference),
        Length length => ReadLength(length),
        Recurrence recurrence => ReadRecurrence(recurrence),
        Counterpart other => ReadCounterpart(other),
        Adjacent beside => ReadAdjacent(beside),
        Pair pair => Read(pair.First) with { Through = Read(pair.Second).Value },
        SomeWeekday some => (how.IsApposed || (some.IsOfLast && discourse.LastSentence >= how.Sentence - BoundReach))
            && discourse.Last is { Grain: Grain.Day } said && (int)said.Date.DayOfWeek == some.Weekday
            ? Reading.Of(said, AnchorKind.LastMention)
            : Reading.Undated(TimexType.Date, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-WXX-{some.Weekday}"),
                "no day in particular"),
        NoDay => Reading.Undated(TimexType.Date, "XXXX-XX-XX", "no day in particular, or that of an event without a date"),
        NoTime => Reading.Undated(TimexType.Date, "", "not a time"),
        _ => throw new InvalidOperationException($"No reading for {expression.GetType().Name}."),
    };

    private Reading ReadCalendar(Calendar date)
    {
        if (date.Year is { } year)
        {
            if (year is < Stretch.MinYear or > Stretch.MaxYear)
            {
                return Reading.Undated(TimexType.Date, "XXXX", "the year is out of range");
            }

            if (date.Month is not { } month)
            {
                return Reading.Of(Stretch.OfYear(date.IsShort && IsTooFar(year) ? year - 100 : year), AnchorKind.None);
            }

            if (date.Day is not { } day)
            {
                return Reading.Of(Stretch.OfMonth(year, month), AnchorKind.None);
            }

            return day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? Reading.Of(Stretch.OfDay(new LocalDate(year, month, day)), AnchorKind.None)
                : Reading.Undated(TimexType.Date, "XXXX-XX-XX", "the month has no such day");
        }

        // "A service will be held on Saturday, June 15", at the end of a life told.
        if (date is { Month: not null, Weekday: > 0 } && how.Tense == Tense.Future && discourse.InStory && !how.Has(Cues.Would)
            && Occurrences.After(CycleOf(date)!, discourse.Now.Date) is { } next && (int)next.Date.DayOfWeek == date.Weekday)
        {
            return Reading.Of(next, AnchorKind.PublishDate);
        }

        // "Sunday 4 … Saturday 3": of the same month.
        if (date is { Month: null, Weekday: > 0 } && discourse.Last is { Grain: Grain.Day } last
            && Occurrences.Inside(CycleOf(date)!, Stretch.Containing(Grain.Month, last.Start)) is { } beside && (int)beside.Date.DayOfWeek == date.Weekday)
        {
            return Reading.Of(beside, AnchorKind.LastMention);
        }

        var reading = ReadCyclic(new Cyclic(CycleOf(date)!, Direction.Bare));
        return date.Weekday > 0 && reading.Stretch is { Grain: Grain.Day } found && OnWeekday(found, date, reading.Anchor) is { } agreed
            ? Reading.Of(agreed, reading.Anchor) : reading;
    }

    /// <summary>"Last lost a game at home in '32", told in 2002: of the century before.</summary>
    private bool IsTooFar(int year) => year > discourse.Now.Year + (how.Tense == Tense.Past ? 0 : ShortYears);

    private Reading ReadLandmark(Calendar day, bool isSure)
    {
        var known = ReadCalendar(day);
        var plain = ReadCalendar(day with { Year = null });
        var isOther = discourse.LastDay is { } named && (named.Date.Month, named.Date.Day) == (day.Month, day.Day) && named.Date.Year != day.Year;
        return known.Stretch is { } then && then.End <= discourse.Now && !isOther
            && (isSure || (discourse.ToldIn(how.Sentence) is { } from && from.End <= then.Start)
            || (how.Tense != Tense.Future && !(plain.Stretch is { } near && near.Start <= discourse.Now && near.End.PlusDays(LandmarkDays) > discourse.Now)))
            ? known : plain;
    }
}
