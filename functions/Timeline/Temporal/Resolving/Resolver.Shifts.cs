using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>What is counted or compared from another stretch: "two weeks later", "the year-ago quarter", "the week before Christmas".</content>
internal sealed partial class Resolver
{
    /// <summary>How many days after its end a quarter is still reported on: "a year ago" is counted from no older one.</summary>
    private const int ReportDays = 180;

    private const int HoursOfDay = 24;

    /// <summary>Whether what is read says the date again that stands right before it.</summary>
    private bool isRestated;

    private Reading ReadShift(Shift shift)
    {
        var amount = shift.Amount;
        if (shift.From == ShiftFrom.Stated && shift.Anchor is null)
        {
            return amount is { Unit: Unit.Day, Count: 1 } ? Restating() : Reading.Undated(TimexType.Date, "XXXX-XX-XX",
                "it is counted from an event without a date", amount.Mod);
        }

        if (how.Has(Cues.Restates) && SaidAgain(amount) is { } again)
        {
            return again;
        }

        // "The year-earlier fourth quarter", in a report on the fourth.
        if (shift is { From: ShiftFrom.Stated, Amount: { Unit: Unit.Year, Count: 1 }, Anchor: Cyclic { Cycle: QuarterCycle named, Direction: Direction.Bare } }
            && discourse.Quarter(how.Sentence) is { } reported && ((reported.Date.Month - 1) / 3) + 1 == named.Quarter)
        {
            return Reading.Of(reported.Plus(-4), AnchorKind.LastMention);
        }

        // In reports of results "a year ago" is the same quarter or half of the year before.
        var isYearBefore = amount is { Unit: Unit.Year, Count: 1 } && shift is { Sign: -1, From: not ShiftFrom.Stated } && !how.Has(Cues.Event);
        var here = discourse.ToldIn(how.Sentence);
        if (isYearBefore && here is { Grain: Grain.Half } half)
        {
            return Reading.Of(half.Plus(-2), AnchorKind.LastMention);
        }

        // "Sales in June were $231 million, compared with $214 million a year earlier".
        if (isYearBefore && (how.Turn == StoryTurn.Compared || how.Has(Cues.Figure)) && here is not { Grain: Grain.Year }
            && (discourse.MonthHere(how.Sentence) ?? (how.Has(Cues.Event) ? null : discourse.MonthNear(how.Sentence))) is { } month)
        {
            return Reading.Of(month.Plus(-12), AnchorKind.LastMention);
        }

        if (isYearBefore && (discourse.QuarterHere(how.Sentence) ?? discourse.Quarter(how.Sentence)) is { } quarter
            && (shift.From != ShiftFrom.Publication || (quarter.End.PlusDays(ReportDays) > discourse.Now
                    && (how.Turn == StoryTurn.Compared || how.Has(Cues.Figure)))))
        {
            if (monthsIn == how.Sentence)
            {
                return YearBefore(quarter);
            }

            if (here is { Grain: Grain.Year } period && discourse.Compared(Unit.Year) is null)
            {
                return Reading.Of(period.Plus(-1), AnchorKind.LastMention);
            }

            return Reading.Of(quarter.Plus(-4), AnchorKind.LastMention);
        }

        if (amount.IsVague)
        {
            return shift.Sign < 0
                ? Reading.Undated(TimexType.Date, "PAST_REF", "it does not say how many")
                : Reading.Undated(TimexType.Date, "FUTURE_REF", "it does not say how many");
        }

        // "20 minutes ago" in an article whose hour is not known: its day is.
        if (shift.From == ShiftFrom.Publication && discourse.Published.Time is null && amount.Unit is Unit.Hour or Unit.Minute or Unit.Second
            && !discourse.Narrative)
        {
            var days = Math.Min(Stretch.MaxYear, (int)(amount.Count / (amount.Unit switch { Unit.Hour => 24, Unit.Minute => 24 * 60, _ => 24 * 60 * 60 })));
            return Reading.Of(discourse.Today.Plus(shift.Sign * days), AnchorKind.PublishDate) with { Mod = amount.Mod };
        }

        var (anchor, kind) = Anchor(shift);
        if (shift.From == ShiftFrom.Mention && amount.Unit is Unit.Hour or Unit.Minute && kind == AnchorKind.PublishDate && how.Tense == Tense.Past
            && ClockTold() is not null && struck is { } clock)
        {
            // "He was hit at 5.45pm on January 12. (New paragraph.) The van had been seen ten minutes earlier."
            (anchor, kind) = (new Stretch(Grain.Minute, clock.Time), AnchorKind.LastMention);
        }

        // "An hour earlier", and no clock: some time of the day spoken of.
        if (shift.From == ShiftFrom.Mention && amount.Unit is Unit.Hour or Unit.Minute or Unit.Second && anchor is { Grain: >= Grain.Day } day)
        {
            if (day.Grain == Grain.Day && kind == AnchorKind.LastMention && amount is { Unit: Unit.Hour, Count: >= HoursOfDay })
            {
                // "The first blast was on Monday. The second came 48 hours later."
                return ReadShift(shift with { Amount = new Amount(Math.Floor(amount.Count / HoursOfDay), Unit.Day, amount.Mod) });
            }

            return day.Grain == Grain.Day && amount.Count < HoursOfDay ? Reading.Of(day, kind)
                : Reading.Undated(TimexType.Time, "XXXX-XX-XX", "the hour it is counted from is not said");
        }

        if (shift.IsToNow && !discourse.Narrative && (how.Tense != Tense.Past || anchor is not { } told
                || Shifting.Move(told.Start, amount, shift.Sign) is not { } then || then > discourse.Now))
        {
            return Reading.Of(Stretch.Containing(Stretch.GrainOf(amount.Unit), discourse.Now), AnchorKind.PublishDate) with { Mod = amount.Mod };
        }

        if (anchor is not { } from || Shifting.Move(shift.From == ShiftFrom.Mention || from.Grain == Grain.Week ? Shifting.WithinOf(from, amount.Unit)
                : from.Start, amount, shift.Sign) is not { } moved)
        {
            return anchor is not null && shift.Sign < 0 && amount.Unit >= Unit.Year
                ? Reading.Undated(TimexType.Date, "PAST_REF", "it is before the calendar")
                : Reading.Undated(TimexType.Date, Unknown(amount.Unit), "what it is counted from has no date");
        }

        // "The storm hit in August 2005. A year later, streets are still dark."
        if (shift is { Sign: 1, From: ShiftFrom.Mention } && how.Tense == Tense.Present && !discourse.Narrative && from.Start <= discourse.Now
            && moved > discourse.Now)
        {
            moved = discourse.Now;
        }

        // What was done later has been done: it was not counted from a day that is near us.
        if (shift is { Sign: 1, From: ShiftFrom.Mention } && how.Tense == Tense.Past && !discourse.Narrative && !how.IsApposed && from.Start <= discourse.Now
            && moved.Date > discourse.Now.Date)
        {
            return Reading.Undated(TimexType.Date, Unknown(amount.Unit), "it would lie ahead");
        }

        var reading = Reading.Of(Stretch.Containing(Shifting.ShiftedGrain(amount, from, shift.From), moved, from.Hemisphere), kind);
        if (shift is { Sign: -1, From: ShiftFrom.Mention } && reading.Stretch is { } compared)
        {
            discourse.Compare(amount.Unit, from, compared);
        }

        // "Found in 1985, 73 years later": the date said again.
        return how.IsApposed && shift is { Sign: 1, From: ShiftFrom.Mention, Amount.Unit: >= Unit.Year } && how.Tense == Tense.Past
            && moved.Date > discourse.Now.Date && discourse.Last is { } same
            ? Reading.Of(same, AnchorKind.LastMention)
            : reading with { Mod = amount.Mod };
    }

    /// <summary>"In May 2010, six months earlier,": the date that stands right before it, where that is no coarser than what is counted.</summary>
    private Reading? SaidAgain(Amount amount)
    {
        var (said, grain) = (discourse.Last, Stretch.GrainOf(amount.Unit));
        isRestated = at.Start - spokenEnd is CommaGap or JustGap && discourse.LastSentence == how.Sentence && amount.Unit >= Unit.Day && said?.Grain <= grain;
        return isRestated ? Reading.Of(Stretch.Containing(grain, said!.Value.Start), AnchorKind.LastMention) with { Mod = amount.Mod } : null;
    }

    /// <summary>A date that is not known, no finer than the unit it is counted in.</summary>
    private static string Unknown(Unit unit) => unit switch
    {
        >= Unit.Year => "XXXX",
        Unit.Month or Unit.Quarter => "XXXX-XX",
        Unit.Week
        or Unit.Fortnight => "XXXX-WXX",
        _ => "XXXX-XX-XX"
    };

    private (Stretch? Anchor, AnchorKind Kind) Anchor(Shift shift)
    {
        switch (shift.From)
        {
            case ShiftFrom.Stated:
            {
                var anchor = Read(shift.Anchor!);
                if (shift is { Sign: -1, Anchor: Cyclic { Cycle: HolidayCycle feast, Direction: Direction.Bare } } && !discourse.Narrative
                    && anchor is { Anchor: AnchorKind.PublishDate, Stretch: { } past } && past.End <= discourse.Now
                    && Occurrences.After(feast, past.Date) is { } next && Shifting.Move(next.Start, shift.Amount, -1) <= discourse.Now)
                {
                    // "Went bust six weeks before Christmas", told in November: of the one to come.
                    return (next, AnchorKind.PublishDate);
                }

                return (shift.Anchor is Modified { FromNow: false } edge && anchor.Stretch is { Grain: > Grain.Day } stretch ? EdgeOf(stretch, edge.Mod)
                    : anchor.Stretch, anchor.Anchor);
            }

            case ShiftFrom.Publication:
                return discourse.Narrative && discourse.Last is null
                    ? (discourse.Today, AnchorKind.PublishDate)
                    : (Stretch.Containing(discourse.Published.Time is null ? Grain.Day : Grain.Second, discourse.Now), AnchorKind.PublishDate);
            case ShiftFrom.Mention when shift is { Sign: -1, Amount.Unit: Unit.Quarter } && discourse.Quarter(how.Sentence) is { } quarter:
                return (quarter, AnchorKind.LastMention);
            default:
            {
                if (shift.Sign > 0 && discourse.BoundIn(how.Sentence) is { } back)
                {
                    return (back, AnchorKind.LastMention);
                }

                if (shift.Sign > 0 && how.Tense == Tense.Past && !discourse.Narrative && discourse.Last is { } ahead && ahead.Date > discourse.Now.Date)
                {
                    // "Sooner than we thought: 11 October here, and a week later there".
                    return (discourse.LastSentence == how.Sentence ? ahead : discourse.Begun(shift.Amount.Unit, how.Sentence), AnchorKind.LastMention);
                }

                if (shift.Sign > 0 && (how.Tense is Tense.Future or Tense.Present || (how.Tense == Tense.None && discourse.LastSentence < how.Sentence))
                    && Stretch.GrainOf(shift.Amount.Unit) <= Grain.Day && !(discourse.Last is { } still && still.Start > discourse.Now)
                    && discourse.DayDue(how.Sentence) is { } due)
                {
                    return (due, AnchorKind.LastMention);
                }

                // "Two weeks later" is counted from what was told, however long ago: nothing told in news lies ahead of it.
                return shift.Sign > 0 && discourse.Last is { } told && told.Start < discourse.Now
                    ? discourse.Spoken(shift.Amount.Unit, discourse.LastSentence)
                    : shift.Sign < 0 && discourse.Compared(shift.Amount.Unit) is { } again
                    ? (again, AnchorKind.LastMention)
                    : shift.Sign < 0 && how.Turn == StoryTurn.Compared && discourse.Figures(shift.Amount.Unit, how.Sentence) is { } on
                    ? on
                    : discourse.SpokenBefore(shift, shift.Sign < 0 && shift.Amount.Unit >= Unit.Week && how.Turn != StoryTurn.Compared
                        ? discourse.Recalling(how.Sentence) : how.Sentence);
            }
        }
    }

    /// <summary>"Three days after the end of June": from its last day, where after a vague part of it the month is what it is.</summary>
    private static Stretch EdgeOf(Stretch stretch, TimexMod mod) => mod switch
    {
        TimexMod.Start => Stretch.OfDay(stretch.Date),
        TimexMod.End => Stretch.OfDay(stretch.End.Date.PlusDays(-1)),
        _ => stretch,
    };

    private Reading ReadSpan(Span span)
    {
        var reading = new Reading(TimexType.Duration, span.Amount.Timex, null) { Mod = span.Amount.Mod, Anchor = AnchorKind.PublishDate };
        if (span.Amount.IsVague || Shifting.Move(discourse.Now, span.Amount, span.Sign) is not { } far)
        {
            return reading with { Reason = "it does not say how long" };
        }

        return reading with { Interval = span.Sign < 0 ? new LocalInterval(far, discourse.Now) : new LocalInterval(discourse.Now, far) };
    }

    private Reading ReadCounterpart(Counterpart other)
    {
        var (spoken, kind) = discourse.Reported(other.Unit, how.Sentence);
        if (spoken.Grain == Grain.Quarter)
        {
            discourse.Report(spoken, how.Sentence, inPassing: true);
        }

        if (other is { Unit: Unit.None, Year: null } && monthsIn == how.Sentence && spoken.Grain == Grain.Quarter)
        {
            return YearBefore(spoken);
        }

        var year = other.IsLastYear && spoken.Date.Year < discourse.Now.Year - 1 ? discourse.Now.Year - 1
            : other.Year is null ? spoken.Date.Year - 1 : Read(other.Year).Stretch?.Date.Year ?? spoken.Date.Year;
        var counterpart = Stretch.Containing(spoken.Grain, spoken.Start.PlusYears(year - spoken.Date.Year), spoken.Hemisphere);
        discourse.Compare(Unit.Year, spoken, counterpart);
        return Reading.Of(counterpart, kind);
    }

    /// <summary>"For the nine months … in the year-earlier period": the months are of the year of the quarter that ends them.</summary>
    private Reading YearBefore(Stretch quarter) =>
        Reading.Of(Stretch.Containing(Grain.Year, quarter.Start < discourse.Now ? quarter.Start : discourse.Now).Plus(-1), AnchorKind.LastMention);

    private Reading ReadAdjacent(Adjacent beside)
    {
        var of = Read(beside.Of);
        return of.Stretch is { } stretch && OccurrenceChoice.Beside(beside.Cycle, stretch, beside.Sign) is { } found
            ? Reading.Of(found, of.Anchor)
            : Reading.Undated(TimexType.Date, "XXXX-XX-XX", "what it is counted from has no date");
    }
}
