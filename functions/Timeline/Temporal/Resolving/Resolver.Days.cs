using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>Days of a week, parts of a day and times of day, and the day that they are of.</content>
internal sealed partial class Resolver
{
    /// <summary>The hours between which a night runs over midnight.</summary>
    private const int Dusk = 19;
    private const int Dawn = 6;
    private static readonly LocalTime LastMinute = new(23, 59);

    /// <summary>How many hours the zones of many people are from UTC: Hawaii's and New Zealand's.</summary>
    private const int Westmost = -10;
    private const int Eastmost = 13;

    /// <summary>How many sentences back a time of day is one that others go on from.</summary>
    private const int ClockReach = 2;

    /// <summary>How many sentences back a day may stand that "that night" is of though nothing was told of it; a new paragraph counts for two.</summary>
    private const int BoundReach = 3;

    /// <summary>How many sentences back a time of day may stand whose day goes on; a new paragraph counts for two.</summary>
    private const int StruckReach = 6;

    /// <summary>How many sentences apart two entries of a list of weekdays are, a new paragraph counting for two, and how many days.</summary>
    private const int EntryReach = 4;
    private const int EntryStep = 3;

    /// <summary>The time of day named last, how, and in which sentence.</summary>
    private (LocalDateTime Time, ClockStyle Style, int Sentence)? struck;

    /// <summary>The day that a midnight ends: what goes on from it goes on from that day.</summary>
    private LocalDate? ended;

    /// <summary>The part of a day named last, and in which sentence.</summary>
    private (LocalDate Day, PartOfDay Part, int Sentence)? told;

    /// <summary>
    /// "Wednesday, Thursday and Friday": the days of a list go on, unless they would have to have been; "will open Monday and end Wednesday": so do those of
    /// one sentence that lie ahead.
    /// </summary>
    private Stretch AfterWeekday(Cycle cycle, Stretch chosen)
    {
        // "Tuesday: Rain. Wednesday: Dry."
        if (how.Has(Cues.Entry) && how.Turn == StoryTurn.Opens && weekday is { } entry && how.Sentence - entry.Sentence is > 0 and <= EntryReach
            && Occurrences.After(cycle, entry.Day.Date) is { } onward
            && onward.Date <= entry.Day.Date.PlusDays(EntryStep) && (how.Tense != Tense.Past || onward.Date <= discourse.Now.Date))
        {
            return onward;
        }

        if (discourse.InStory || how.Has(Cues.Subject) || weekday is not { } before || before.Sentence != how.Sentence
            || before.Day.Date.DayOfWeek == chosen.Date.DayOfWeek || Occurrences.After(cycle, before.Day.Date) is not { } next)
        {
            return chosen;
        }

        if (how.Has(Cues.Prior))
        {
            return how.Tense == Tense.Future && Occurrences.AtOrBefore(cycle, before.Day.Date) is { } prior ? prior : chosen;
        }

        var isList = at.Start - before.End <= ListGap;
        var isAhead = how.Tense != Tense.Past && before.Day.Date > discourse.Now.Date && chosen.Start <= before.Day.Start;
        return isAhead || (isList && (how.Tense != Tense.Past || next.Date <= discourse.Now.Date || before.Day.Date > discourse.Now.Date)) ? next : chosen;
    }

    private Reading ReadDayPart(DayPart part)
    {
        var day = part.Day is null ? DaySpoken(isNow: part.Part == PartOfDay.Night) : part.Day is Shift { From: ShiftFrom.Stated, Anchor: null } ? Restating()
            : Read(part.Day);
        if (day.Stretch is not { Grain: <= Grain.Day } stretch)
        {
            return Reading.Undated(TimexType.Time, $"{(part.Day is SomeWeekday ? day.Value : "XXXX-XX-XX")}T{Stretch.CodeOf(part.Part)}",
                "the day is not said");
        }

        if (part.Day is null && DayWithin(day, part.Part == PartOfDay.Night ? Grain.Month : Grain.Year) is { } unknown)
        {
            return Reading.Undated(TimexType.Time, $"{unknown}T{Stretch.CodeOf(part.Part)}", "the day is not said");
        }

        if (part is { Part: PartOfDay.Night, Day: null } && how.Tense == Tense.Past
            && (day.Anchor == AnchorKind.PublishDate || (part.IsLasting && stretch.Date == discourse.Now.Date)) && !discourse.Narrative
            && stretch.Date > LocalDate.MinIsoValue)
        {
            // "Two were killed overnight": the night to come has killed nobody.
            stretch = stretch.Plus(-1);
        }

        // "Shot dead on Monday night. Police arrested a man at dawn."
        if (part is { Part: PartOfDay.Morning or PartOfDay.SmallHours, Day: null } && lent is null && how.Turn != StoryTurn.Bound
            && told is { Part: PartOfDay.Night or PartOfDay.Evening } night && night.Day == stretch.Date && night.Sentence >= how.Sentence - ClockReach
            && (how.Tense == Tense.Future || (how.Tense == Tense.Past && stretch.Date < discourse.Now.Date)))
        {
            stretch = stretch.Plus(1);
        }

        if (part.Part is PartOfDay.Night or PartOfDay.Evening && how.Turn != StoryTurn.Bound)
        {
            // "Shot Wednesday night, and died at 3 a.m."
            struck = (stretch.Date.AtMidnight().PlusHours(Dusk), ClockStyle.Whole, how.Sentence);
        }

        told = (stretch.Date, part.Part, how.Sentence);
        var isMidnightOver = part is { Part: PartOfDay.Midnight, Day: null } && how.Tense == Tense.Past
            && ClockOn(stretch.Date, StruckReach) is { Time.Hour: < Dawn };
        ended = part.Part == PartOfDay.Midnight && !isMidnightOver && IsEndOfDay(part, day) ? stretch.Date : null;
        if (ended is { } gone && how.Turn != StoryTurn.Bound)
        {
            // "At midnight she was told that help was coming. It arrived at ten past four."
            struck = (gone.At(LastMinute), ClockStyle.Whole, how.Sentence);
        }

        var meant = part.Part switch
        {
            PartOfDay.Noon => new Stretch(Grain.Minute, stretch.Date.At(LocalTime.Noon)),
            PartOfDay.Midnight => new Stretch(Grain.Minute, stretch.Date.PlusDays(ended is null ? 0 : 1).AtMidnight()),
            _ => Stretch.OfPart(stretch.Date, part.Part),
        };

        // "Shortly before midnight on Friday" is late that day.
        return Reading.Of(meant, day.Anchor) with
        {
            Interval = ended is not null && how.Has(Cues.Before)
            ? new LocalInterval(meant.Start.PlusHours(-1), meant.Start) : null
        };
    }

    /// <summary>
    /// "Expires at midnight Friday" is late that day, "shortly after midnight Friday" early; "they voted at midnight", and no day told of, is the night that
    /// has been, "will end after midnight" the night to come.
    /// </summary>
    private bool IsEndOfDay(DayPart part, in Reading day) =>
        (part.Day is Deictic { Days: 0 } && how.Tense is Tense.Future or Tense.Present && !how.Has(Cues.Since))
            || ((!how.Has(Cues.After) || (part.Day is null && (how.Tense == Tense.Future || (ClockOn(day.Stretch?.Date) is { } before && IsLate(before.Time)))))
            && (part.Day is not null || day.Anchor == AnchorKind.LastMention || how.Tense != Tense.Past));

    /// <summary>The day that a clock time or a part of a day borrows from the phrase behind it; the day before where it runs over midnight.</summary>
    private static TimeExpression? DayOf(TimeExpression of, TimeExpression named) => (of, named) switch
    {
        (Clock { Day: null } from, Clock { Day: { } day } to) => from.Hour > to.Hour ? new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Stated, day) : day,
        (Clock { Day: null } or DayPart { Day: null }, Pair { First: Clock { Day: { } day } }) => day,
        (Clock { Day: null } or DayPart { Day: null }, Clock { Day: { } day }) => day,
        (Clock { Day: null } or DayPart { Day: null }, DayPart { Day: { } day }) => day,
        (Clock { Day: null } or DayPart { Day: null }, Deictic or Cyclic { Cycle: WeekdayCycle or MonthDayCycle } or Calendar { Day: not null }) => named,
        _ => null,
    };

    /// <summary>"On Sunday, the day after the vote": the day right before the comma, said again.</summary>
    private Reading Restating() => how.IsApposed && at.Start - spokenEnd == CommaGap && discourse.Last is { Grain: Grain.Day } said
        ? Reading.Of(said, AnchorKind.LastMention)
        : Reading.Undated(TimexType.Date, "XXXX-XX-XX", "it is counted from an event without a date");

    /// <summary>
    /// "Collected in July 2006 by a student who had left at dusk": some day of the month or year that the sentence tells of, long past; <see langword="null"/>
    /// where it is another.
    /// </summary>
    private string? DayWithin(in Reading day, Grain coarsest) =>
        lent is null && day.Anchor == AnchorKind.PublishDate && how.Tense == Tense.Past && !discourse.Narrative
            && !discourse.IsSince && discourse.LastStated is { Grain: Grain.Month or Grain.Year } told && told.Grain <= coarsest
            && discourse.ToldIn(how.Sentence) == told
            && told.End < discourse.Now
            ? told.Timex + (told.Grain == Grain.Month ? "-XX" : "-XX-XX")
            : null;

    private Reading DaySpoken(bool isNow)
    {
        if (lent is { } day)
        {
            return Read(day);
        }

        if (how.Has(Cues.AsOf) && !discourse.Narrative)
        {
            return Reading.Of(discourse.Today, AnchorKind.PublishDate);
        }

        // "A storm or two by evening", "live from 5 p.m.": without a verb, what has a limit is of now.
        var (stretch, kind) = discourse.DaySpoken(how.Sentence, isNow: isNow || (how.Tense == Tense.None && how.Has(Cues.By | Cues.Until | Cues.After)));
        if (kind == AnchorKind.PublishDate && how.Tense == Tense.Future && !how.Has(Cues.Leads | Cues.Entry | Cues.Line)
            && discourse.DayDue(how.Sentence) is { } due)
        {
            (stretch, kind) = (due, AnchorKind.LastMention);
        }

        return new Reading(TimexType.Date, "", stretch) { Anchor = kind };
    }

    private Reading ReadSame(Same same)
    {
        // "In July 1987 she went to Kiev. That night she wrote": no night of ours.
        if (same.Unit == Unit.Night)
        {
            var (day, anchor) = discourse.DaySpoken(discourse.Recalling(how.Sentence), isThat: true);
            if (anchor == AnchorKind.PublishDate && discourse.Last is { Grain: <= Grain.Day } bound && bound.Start < discourse.Now
                && discourse.LastSentence >= how.Sentence - BoundReach)
            {
                // "Did not lose until March 30. (New paragraph.) That night …".
                return Reading.Of(Stretch.OfDay(bound.Date), AnchorKind.LastMention);
            }

            return anchor == AnchorKind.PublishDate && discourse.Last is { Grain: > Grain.Day } last && discourse.LastSentence >= how.Sentence - 1
                && !last.Interval.Contains(discourse.Now)
                ? Reading.Undated(TimexType.Date, "XXXX-XX-XX", "the day is not said")
                : Reading.Of(day, anchor);
        }

        // "The worst storm since Sept. 3. That day 18 people died."
        if (same.Unit == Unit.Day && discourse.InPassing(new UnitCycle(Unit.Day), how.Sentence) is { } passed)
        {
            return Reading.Of(passed, AnchorKind.LastMention);
        }

        var (spoken, kind) = discourse.Spoken(same.Unit, discourse.Recalling(how.Sentence));
        var grain = same.Unit == Unit.None ? spoken.Grain : Stretch.GrainOf(same.Unit);
        if (grain == Grain.Day && spoken.Grain > grain && !discourse.Narrative)
        {
            return Reading.Of(discourse.LastDay ?? discourse.Today, kind);
        }

        return spoken.Grain > grain
            ? Reading.Undated(TimexType.Date, "XXXX-XX-XX", "the date spoken of is not so precise")
            : Reading.Of(Stretch.Containing(grain, spoken.Start), kind);
    }
}
