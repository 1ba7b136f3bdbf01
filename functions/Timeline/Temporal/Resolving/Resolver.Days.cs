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
    /// "Wednesday, Thursday and Friday": the days of a list go on, unless they would have to have been; "will open Monday and end Wednesday": so do those of one sentence that lie ahead.
    /// </summary>
    private Stretch AfterWeekday(Cycle cycle, Stretch chosen)
    {
        // "Tuesday: Rain. Wednesday: Dry."
        if (how.Has(Cues.Entry) && how.Turn == StoryTurn.Opens && weekday is { } entry && how.Sentence - entry.Sentence is > 0 and <= EntryReach && Occurrences.After(cycle, entry.Day.Date) is { } onward
            && onward.Date <= entry.Day.Date.PlusDays(EntryStep) && (how.Tense != Tense.Past || onward.Date <= discourse.Now.Date))
        {
            return onward;
        }

        if (discourse.InStory || how.Has(Cues.Subject) || weekday is not { } before || before.Sentence != how.Sentence || before.Day.Date.DayOfWeek == chosen.Date.DayOfWeek || Occurrences.After(cycle, before.Day.Date) is not { } next)
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
        var day = part.Day is null ? DaySpoken(isNow: part.Part == PartOfDay.Night) : part.Day is Shift { From: ShiftFrom.Stated, Anchor: null } ? Restating() : Read(part.Day);
        if (day.Stretch is not { Grain: <= Grain.Day } stretch)
        {
            return Reading.Undated(TimexType.Time, $"{(part.Day is SomeWeekday ? day.Value : "XXXX-XX-XX")}T{Stretch.CodeOf(part.Part)}", "the day is not said");
        }

        if (part.Day is null && DayWithin(day, part.Part == PartOfDay.Night ? Grain.Month : Grain.Year) is { } unknown)
        {
            return Reading.Undated(TimexType.Time, $"{unknown}T{Stretch.CodeOf(part.Part)}", "the day is not said");
        }

        if (part is { Part: PartOfDay.Night, Day: null } && how.Tense == Tense.Past && (day.Anchor == AnchorKind.PublishDate || (part.IsLasting && stretch.Date == discourse.Now.Date)) && !discourse.Narrative && stretch.Date > LocalDate.MinIsoValue)
        {
            // "Two were killed overnight": the night to come has killed nobody.
            stretch = stretch.Plus(-1);
        }

        // "Shot dead on Monday night. Police arrested a man at dawn."
        if (part is { Part: PartOfDay.Morning or PartOfDay.SmallHours, Day: null } && lent is null && how.Turn != StoryTurn.Bound && told is { Part: PartOfDay.Night or PartOfDay.Evening } night && night.Day == stretch.Date && night.Sentence >= how.Sentence - ClockReach && (how.Tense == Tense.Future || (how.Tense == Tense.Past && stretch.Date < discourse.Now.Date)))
        {
            stretch = stretch.Plus(1);
        }

        if (part.Part is PartOfDay.Night or PartOfDay.Evening && how.Turn != StoryTurn.Bound)
        {
            // "Shot Wednesday night, and died at 3 a.m."
            struck = (stretch.Date.AtMidnight().PlusHours(Dusk), ClockStyle.Whole, how.Sentence);
        }

        told = (stretch.Date, part.Part, how.Sentence);
        var isMidnightOver = part is { Part: PartOfDay.Midnight, Day: null } && how.Tense == Tense.Past && ClockOn(stretch.Date, StruckReach) is { Time.Hour: < Dawn };
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
        return Reading.Of(meant, day.Anchor) with { Interval = ended is not null && how.Has(Cues.Before) ? new LocalInterval(meant.Start.PlusHours(-1), meant.Start) : null };
    }

    /// <summary>"Expires at midnight Friday" is late that day, "shortly after midnight Friday" early; "they voted at midnight", and no day told of, is the night that has been, "will end after midnight" the night to come.</summary>
    private bool IsEndOfDay(DayPart part, in Reading day) =>
        (part.Day is Deictic { Days: 0 } && how.Tense is Tense.Future or Tense.Present && !how.Has(Cues.Since)) || ((!how.Has(Cues.After) || (part.Day is null && (how.Tense == Tense.Future || (ClockOn(day.Stretch?.Date) is { } before && IsLate(before.Time))))) && (part.Day is not null || day.Anchor == AnchorKind.LastMention || how.Tense != Tense.Past));

    private Reading ReadClock(Clock clock)
    {
        var entry = how.Has(Cues.Leads) && clock.Day is null && lent is null ? discourse.DayOfEntry(how.Sentence) : null;
        var day = clock.Day is not null ? Read(clock.Day)
            : entry is { } led ? Reading.Of(led, AnchorKind.LastMention)
            : how.Has(Cues.Again) && struck is { } shown && shown.Sentence == how.Sentence ? Reading.Of(Stretch.OfDay(DayElsewhere(shown.Time, clock)), AnchorKind.LastMention)
            : how.Has(Cues.Leads) && how.Has(Cues.Line) && lent is null && !discourse.Narrative && discourse.HeadOf(how.Sentence) is null && told is { Part: PartOfDay.Night }
            // "… late into last night.¶8:30am¶The president says": of the day that the entries are of.
            ? Reading.Of(discourse.Today, AnchorKind.PublishDate)
            : DaySpoken(isNow: how.Has(Cues.Entry));
        if (day.Stretch is not { Grain: <= Grain.Day } stretch)
        {
            return Reading.Undated(TimexType.Time, "XXXX-XX-XX" + clock.Timex, "the day is not said");
        }

        // "He was seen at five in the morning, a jury heard yesterday": no time of today.
        if (clock.Day is null && lent is null && day.Anchor == AnchorKind.PublishDate && how.Tense == Tense.Past && !discourse.Narrative && teller is { } telling && Read(telling) is { Stretch: { } heard } && heard.End <= stretch.Start)
        {
            return Reading.Undated(TimexType.Time, "XXXX-XX-XX" + clock.Timex, "the day is not said");
        }

        if (clock.Day is null && entry is null && DayWithin(day, Grain.Month) is { } unknown)
        {
            return Reading.Undated(TimexType.Time, unknown + clock.Timex, "the day is not said");
        }

        if (day.Anchor == AnchorKind.PublishDate && clock.Day is null && lent is null && how.Tense == Tense.Past)
        {
            // "Alerts lasted from 11:40 p.m. to 4:15 a.m.": into today.
            stretch = clock.Hour >= Dusk && follows is Clock { Day: null, Hour: < Dawn } ? stretch.Plus(-1)
                : !how.Has(Cues.AsOf | Cues.Leads | Cues.Entry | Cues.Line) && ClockTold() is { } earlier ? Stretch.OfDay(earlier)
                : stretch;
        }

        if (clock.Day is null && lent is null && how.Tense == Tense.Past && stretch.Date == discourse.Now.Date && !how.Has(Cues.AsOf | Cues.Leads | Cues.Entry | Cues.Line | Cues.Again) && (how.Has(Cues.Had) || LiesAhead(clock)) && struck?.Time.Date != discourse.Now.Date && discourse.DayPast(how.Sentence) is { } past)
        {
            (stretch, day) = (past, Reading.Of(past, AnchorKind.LastMention));
        }

        var start = stretch.Date.AtMidnight().PlusHours(clock.Hour).PlusMinutes(clock.Minute ?? 0).PlusSeconds(clock.Second ?? 0);
        var before = ClockOn(start.Date, entry is not null ? Discourse.EntryReach : start.Hour < Dawn ? StruckReach : ClockReach);
        var isOpen = clock.Style >= ClockStyle.Open && before is { Style: ClockStyle.Half } && !how.Has(Cues.Entry);
        if (!isOpen && !(before is { Time.Hour: HoursOfDay - 1 } && how.Tense == Tense.Past) && IsPastNoon(clock, start.Date))
        {
            start = start.PlusHours(12);
        }
        else if (before is { Time: var struckAt })
        {
            var isOver = (IsLate(struckAt) && (start.Hour < Dawn || (start.Hour < HoursOfDay / 2 && how.Has(Cues.Until)))) || (how.Has(Cues.Then) && before.Value.Sentence == how.Sentence && struckAt.Hour >= HoursOfDay / 2 && start.Hour < HoursOfDay / 2);
            var mayBeNextDay = clock.Day is null && lent is null && day.Anchor == AnchorKind.LastMention && isOver && (how.Tense != Tense.Past || start.Date < discourse.Now.Date);
            start = AfterClock(struckAt, start, isOpen, mayBeNextDay);
        }

        if (how.Turn != StoryTurn.Bound)
        {
            struck = (start, isOpen ? ClockStyle.Half : clock.Style, how.Sentence);
        }

        if (how.Has(Cues.Leads) && (entry is not null || clock.Day is not null || day.Anchor == AnchorKind.PublishDate))
        {
            discourse.Lead(Stretch.OfDay(start.Date), how.Sentence);
        }

        var grain = clock.Second is not null ? Grain.Second : clock.Minute is not null ? Grain.Minute : Grain.Hour;
        var reading = Reading.Of(new Stretch(grain, start), day.Anchor);
        return clock.Zone switch
        {
            null => reading,
            { IsLocal: true } => reading with { IsLocalTime = true },
            var named => reading with { Zone = named.At(start), Value = reading.Stretch!.Value.Timex + (named.Minutes == 0 ? "Z" : "") },
        };
    }

    /// <summary>"9 p.m. (0100 GMT) on Sunday", "8 a.m. (2100 GMT)": the day before or after, where no zone is that far from the other.</summary>
    private static LocalDate DayElsewhere(LocalDateTime here, Clock there)
    {
        var (west, east) = there.Zone is { Minutes: 0 } ? (Westmost, Eastmost) : (-Eastmost, -Westmost);
        var hours = here.Hour - there.Hour;
        return here.Date.PlusDays(hours < west ? -1 : hours > east ? 1 : 0);
    }

    /// <summary>"Tonight in Leeds at 8 o'clock", "in the afternoon …, at 3:10": by the part of the day that was spoken of; without one, nobody says "three o'clock" of the small hours.</summary>
    private bool IsPastNoon(Clock clock, LocalDate day)
    {
        var part = lentPart ?? (told is { } spoken && spoken.Day == day && spoken.Sentence >= how.Sentence - 2 && !how.Has(Cues.Entry) ? spoken.Part : null);
        return clock.Style >= ClockStyle.Open && clock.Hour < HoursOfDay / 2
            && (part is { } said ? said is PartOfDay.Afternoon or PartOfDay.Evening || (said == PartOfDay.Night && clock.Hour >= Dawn) : clock.Style == ClockStyle.Spoken && clock.Hour <= Dawn);
    }

    /// <summary>"At 2:40 p.m. …, at 3:10" goes on in the afternoon, "at 11:50 p.m. Friday …, at 12:20 a.m." over midnight.</summary>
    private static LocalDateTime AfterClock(LocalDateTime before, LocalDateTime start, bool isOpen, bool mayBeNextDay)
    {
        var next = mayBeNextDay ? start.PlusDays(1) : start;
        return isOpen ? new[] { start, start.PlusHours(12), next }.MinBy(time => Math.Abs(Period.Between(before, time, PeriodUnits.Minutes).Minutes)) : next;
    }

    /// <summary>The time of day named last, if it was of this day and is not far.</summary>
    private (LocalDateTime Time, ClockStyle Style, int Sentence)? ClockOn(LocalDate? day, int reach = ClockReach) =>
        struck is { } before && before.Sentence >= how.Sentence - reach && before.Time.Date == day ? before : null;

    /// <summary>"She set off at 9.30am on 2 November. (New paragraph.) Her sister raised the alarm at 8pm": the day of the time told before, which "the previous evening" leads into, while nothing speaks of today.</summary>
    private LocalDate? ClockTold() =>
        !discourse.Narrative && struck is { } before && before.Sentence >= how.Sentence - StruckReach && before.Time.Date < discourse.Now.Date && discourse.LastDay is { } day && Period.DaysBetween(day.Date, before.Time.Date) is 0 or 1 && !discourse.SpeaksOfToday(before.Sentence) ? before.Time.Date : null;

    /// <summary>"It disappeared at 9:47 p.m.", told earlier today: it was another day. A paper whose hour is not known tells no evening of its own day.</summary>
    private bool LiesAhead(Clock clock) => discourse.Published.Time is { } time ? clock.Hour > time.Hour : clock.Hour >= Dusk;

    private static bool IsLate(LocalDateTime time) => time.Hour >= Dusk;

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

    /// <summary>"Collected in July 2006 by a student who had left at dusk": some day of the month or year that the sentence tells of, long past; <see langword="null"/> where it is another.</summary>
    private string? DayWithin(in Reading day, Grain coarsest) =>
        lent is null && day.Anchor == AnchorKind.PublishDate && how.Tense == Tense.Past && !discourse.Narrative && discourse.LastStated is { Grain: Grain.Month or Grain.Year } told && told.Grain <= coarsest && discourse.ToldIn(how.Sentence) == told && told.End < discourse.Now
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

        var (stretch, kind) = discourse.DaySpoken(how.Sentence, isNow: isNow);
        if (kind == AnchorKind.PublishDate && how.Tense == Tense.Future && !how.Has(Cues.Leads | Cues.Entry | Cues.Line) && discourse.DayDue(how.Sentence) is { } due)
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
            if (anchor == AnchorKind.PublishDate && discourse.Last is { Grain: <= Grain.Day } bound && bound.Start < discourse.Now && discourse.LastSentence >= how.Sentence - BoundReach)
            {
                // "Did not lose until March 30. (New paragraph.) That night …".
                return Reading.Of(Stretch.OfDay(bound.Date), AnchorKind.LastMention);
            }

            return anchor == AnchorKind.PublishDate && discourse.Last is { Grain: > Grain.Day } last && discourse.LastSentence >= how.Sentence - 1 && !last.Interval.Contains(discourse.Now)
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
