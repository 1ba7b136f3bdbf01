using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>Times of day, and the day and the half of it that they are of.</content>
internal sealed partial class Resolver
{
    /// <summary>How many hours after the time that a text bears its last event may be.</summary>
    private const int SittingHours = 4;

    /// <summary>The hour of what comes round, named last, and the sentence: "every day at 5 a.m. …; on Saturday, at 5:10".</summary>
    private (int Hour, int Sentence)? habit;

    private Reading ReadClock(Clock clock)
    {
        var entry = how.Has(Cues.Leads) && clock.Day is null && lent is null ? discourse.DayOfEntry(how.Sentence) : null;
        var isSinceToday = IsSinceToday(clock);
        var day = clock.Day is Cyclic { Cycle: WeekdayCycle beside } && how.Has(Cues.Again) && struck is { } here && here.Sentence == how.Sentence
            && DayBeside(here.Time.Date, beside) is { } same ? Reading.Of(same, AnchorKind.LastMention)
            : clock.Day is not null ? Read(clock.Day)
            : entry is { } led ? Reading.Of(led, AnchorKind.LastMention)
            : how.Has(Cues.Again) && struck is { } shown && shown.Sentence == how.Sentence
                ? Reading.Of(Stretch.OfDay(DayElsewhere(shown.Time, clock)), AnchorKind.LastMention)
            : how.Has(Cues.Leads) && how.Has(Cues.Line) && lent is null && !discourse.Narrative && discourse.HeadOf(how.Sentence) is null
                && told is { Part: PartOfDay.Night }
            // "… late into last night.¶8:30am¶The president says": of the day that the entries are of.
            ? Reading.Of(discourse.Today, AnchorKind.PublishDate)
            : isSinceToday ? Reading.Of(discourse.Today, AnchorKind.PublishDate)
            : DaySpoken(isNow: how.Has(Cues.Entry));
        if (day.Stretch is not { Grain: <= Grain.Day } stretch)
        {
            return Reading.Undated(TimexType.Time, "XXXX-XX-XX" + clock.Timex, "the day is not said");
        }

        // "He was seen at five in the morning, a jury heard yesterday": no time of today.
        var isBare = clock.Day is null && lent is null && !isSinceToday;
        if (isBare && day.Anchor == AnchorKind.PublishDate && how.Tense == Tense.Past && !discourse.Narrative && teller is { } telling
            && Read(telling) is { Stretch: { } heard } && heard.End <= stretch.Start)
        {
            return Reading.Undated(TimexType.Time, "XXXX-XX-XX" + clock.Timex, "the day is not said");
        }

        if (clock.Day is null && entry is null && DayWithin(day, Grain.Month) is { } unknown)
        {
            return Reading.Undated(TimexType.Time, unknown + clock.Timex, "the day is not said");
        }

        var isInRow = how.Has(Cues.AsOf | Cues.Leads | Cues.Entry | Cues.Line);
        if (isBare && day.Anchor == AnchorKind.PublishDate && how.Tense == Tense.Past)
        {
            // "Alerts lasted from 11:40 p.m. to 4:15 a.m.": into today.
            stretch = clock.Hour >= Dusk && follows is Clock { Day: null, Hour: < Dawn } ? stretch.Plus(-1)
                : !isInRow && ClockTold() is { } earlier ? Stretch.OfDay(earlier)
                : stretch;
        }

        if (isBare && !isInRow && !how.Has(Cues.Again) && stretch.Date == discourse.Now.Date && DayBefore(clock) is { } past)
        {
            (stretch, day) = (past, Reading.Of(past, AnchorKind.LastMention));
        }

        var start = stretch.Date.AtMidnight().PlusHours(clock.Hour).PlusMinutes(clock.Minute ?? 0).PlusSeconds(clock.Second ?? 0);
        if (isBare && day.Anchor == AnchorKind.PublishDate && how.Tense == Tense.Future && discourse.Published.Time is { Hour: >= Dusk }
            && start.Hour < HoursOfDay / 2 && start.Date == discourse.Now.Date && !discourse.Narrative)
        {
            // "The result is expected at about 00:30", told at ten in the evening.
            start = start.PlusDays(1);
        }

        var before = ClockOn(start.Date, entry is not null ? Discourse.EntryReach : start.Hour < Dawn ? StruckReach : ClockReach);
        var isOpen = !how.Has(Cues.Entry) && (before?.Style == ClockStyle.Half ? clock.Style >= ClockStyle.Open
            : before?.Style == ClockStyle.Spoken && clock.Style is ClockStyle.Open or ClockStyle.Short);
        if (!isOpen && !(before is { Time.Hour: HoursOfDay - 1 } && how.Tense == Tense.Past) && IsPastNoon(clock, start.Date))
        {
            start = start.PlusHours(12);
        }
        else if (before is { Time: var struckAt })
        {
            var isOver = IsMorningAfter(clock) || (IsLate(struckAt) && (start.Hour < Dawn || (start.Hour < HoursOfDay / 2 && how.Has(Cues.Until))))
                || (how.Has(Cues.Then) && before.Value.Sentence == how.Sentence && struckAt.Hour >= HoursOfDay / 2 && start.Hour < HoursOfDay / 2);
            var mayBeNextDay = isBare && day.Anchor == AnchorKind.LastMention && isOver && (how.Tense != Tense.Past || start.Date < discourse.Now.Date);
            start = AfterClock(struckAt, start, isOpen, mayBeNextDay);
        }

        else if (isBare && day.Anchor == AnchorKind.LastMention && how.Has(Cues.Until) && start.Hour < Dawn && start.Date < discourse.Now.Date)
        {
            // "The party on Saturday ran until 2 a.m."
            start = start.PlusDays(1);
        }

        if (isBare && day.Anchor == AnchorKind.PublishDate && IsYesterdays(start))
        {
            start = start.PlusDays(-1);
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

    /// <summary>"It came through on December 30. She has been up since 3am": of today, where a day told of is further back than yesterday.</summary>
    private bool IsSinceToday(Clock clock) =>
        !discourse.Narrative && clock.Day is null && lent is null && how.Has(Cues.Since) && !how.Has(Cues.Had) && discourse.LastDay is { } day
            && day.End.PlusDays(1) <= discourse.Now.Date.AtMidnight();

    /// <summary>"9 p.m. (0100 GMT) on Sunday", "8 a.m. (2100 GMT)": the day before or after, where no zone is that far from the other.</summary>
    private static LocalDate DayElsewhere(LocalDateTime here, Clock there)
    {
        var (west, east) = there.Zone is { Minutes: 0 } ? (Westmost, Eastmost) : (-Eastmost, -Westmost);
        var hours = here.Hour - there.Hour;
        return here.Date.PlusDays(hours < west ? -1 : hours > east ? 1 : 0);
    }

    /// <summary>"9 p.m. on Saturday (0100 GMT Sunday)": the weekday at most one day away; <see langword="null"/> where it is another.</summary>
    private static Stretch? DayBeside(LocalDate here, WeekdayCycle there) =>
        ((there.Weekday - (int)here.DayOfWeek + 8) % 7) - 1 is <= 1 and var days ? Stretch.OfDay(here.PlusDays(days)) : null;

    /// <summary>
    /// "Tonight in Leeds at 8 o'clock", "in the afternoon …, at 3:10": by the part of the day that was spoken of; without one, nobody says "three o'clock" of
    /// the small hours.
    /// </summary>
    private bool IsPastNoon(Clock clock, LocalDate day)
    {
        var part = lentPart ?? (told is { } spoken && spoken.Day == day && spoken.Sentence >= how.Sentence - 2 && !how.Has(Cues.Entry) ? spoken.Part : null);
        return clock.Style >= ClockStyle.Open && clock.Hour < HoursOfDay / 2
            && (part is { } said ? said is PartOfDay.Afternoon or PartOfDay.Evening || (said == PartOfDay.Night && clock.Hour >= Dawn)
                : clock.Hour <= Dawn && (clock.Style == ClockStyle.Spoken
                    || (clock.Style == ClockStyle.Short && !how.Has(Cues.Entry) && struck is not { Style: ClockStyle.Whole, Time.Hour: > 12 }
                        && !(habit is { Hour: < HoursOfDay / 2 } daily && daily.Sentence >= how.Sentence - ClockReach))));
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

    /// <summary>
    /// "She set off at 9.30am on 2 November. (New paragraph.) Her sister raised the alarm at 8pm": the day of the time told before, which "the previous
    /// evening" leads into, while nothing speaks of today.
    /// </summary>
    private LocalDate? ClockTold() =>
        !discourse.Narrative && struck is { } before && before.Sentence >= how.Sentence - StruckReach && before.Time.Date < discourse.Now.Date
            && discourse.LastDay is { } day && Period.DaysBetween(day.Date, before.Time.Date) is 0 or 1 && !discourse.SpeaksOfToday(before.Sentence)
            ? before.Time.Date : null;

    /// <summary>
    /// "A man was stabbed on Wednesday. Another was arrested this morning. The victim had left the pub shortly before 1 a.m.": the day that is told of before
    /// today, where no time of today is.
    /// </summary>
    private Stretch? DayBefore(Clock clock) =>
        how.Tense == Tense.Past && (how.Has(Cues.Had) || LiesAhead(clock)) && struck?.Time.Date != discourse.Now.Date ? discourse.DayPast(how.Sentence) : null;

    /// <summary>
    /// "It disappeared at 9:47 p.m.", told earlier today: it was another day. A paper whose hour is not known tells no evening of its own day.
    /// </summary>
    private bool LiesAhead(Clock clock) => discourse.Published.Time is { } time ? clock.Hour > time.Hour : clock.Hour >= Dusk;

    /// <summary>
    /// "Police were called at 11.15pm", told at nine in the morning, where minutes that begin at 7.30pm tell that the meeting was closed at 9.12pm.
    /// </summary>
    private bool IsYesterdays(LocalDateTime time) =>
        how.Tense == Tense.Past && !discourse.Narrative && discourse.Published.Time is not null && time.Date == discourse.Now.Date
            && time > discourse.Now.PlusHours(SittingHours);

    /// <summary>"Police were called at 11.15pm. They came at 8am", told at nine.</summary>
    private bool IsMorningAfter(Clock clock) =>
        struck is { } before && IsLate(before.Time) && before.Time.Date.PlusDays(1) == discourse.Now.Date && clock.Hour < HoursOfDay / 2
            && discourse.Published.Time is { } time && clock.Hour < time.Hour;

    private static bool IsLate(LocalDateTime time) => time.Hour >= Dusk;
}
