using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>Bare names that what was told before, or what stands beside them, gives their date.</content>
internal sealed partial class OccurrenceChoice
{
    /// <summary>The occurrence meant, and what it hangs on; <see langword="null"/> where nearness decides.</summary>
    private (Stretch? Found, AnchorKind Kind)? Bare(Cycle cycle, Telling how)
    {
        var (tense, sentence) = (how.Tense, how.Sentence);
        var now = discourse.Now.Date;
        switch (cycle)
        {
            case { } when discourse.InReview(cycle, how) is { } entry:
                return (entry, AnchorKind.PublishDate);
            case { } when tense == Tense.Past && how.Has(Cues.Occurs) && cycle is MonthCycle or MonthDayCycle && !discourse.Narrative
                && discourse.YearNamed(sentence) is { } year && discourse.LastSentence == sentence && year.End <= discourse.Now
                && ((discourse.Last == year && discourse.LastTurn == StoryTurn.Aside)
                || (discourse.Last is { Grain: < Grain.Year } held && year.Interval.Contains(held.Start))):
                // "The 2024 games opened on 26 July and closed on 11 August".
                return (Occurrences.Inside(cycle, year), AnchorKind.LastMention);
            case HolidayCycle when tense == Tense.Past && how.Has(Cues.Over) && !discourse.Narrative && discourse.LastSentence == sentence
                && discourse.LastStated is { Grain: Grain.Year } of && of.End <= discourse.Now && !discourse.IsInBackground:
                // "The worst on record, in 1935, killed 408 people on Labor Day".
                return (Occurrences.Inside(cycle, of), AnchorKind.LastMention);
            case { } when how.Has(Cues.InYear) && tense != Tense.Future && cycle.IsYearly && discourse.YearNamed(sentence) is { } of:
                // "In the winter of 1962, when the lake froze in January".
                return (discourse.SeasonIn(sentence) is { } cold ? Nearness.Around(cycle, cold) : Occurrences.Inside(cycle, of), AnchorKind.LastMention);
            case { } when discourse.Under(cycle, how) is { } under && (tense != Tense.Past || under.Start <= discourse.Now):
                return (under, AnchorKind.LastMention);
            case { } when how.IsApposed && !how.Has(Cues.Since) && (cycle.IsYearly || cycle is QuarterCycle or HalfCycle)
                && discourse.Last is { Grain: Grain.Year } year:
                return (Occurrences.Inside(cycle, year), AnchorKind.LastMention);
            case { } when how.IsApposed && cycle is SeasonCycle && discourse.Last is { Grain: Grain.Season } season
                && Occurrences.After(cycle, season.Date) is { } then && (tense != Tense.Past || then.Start <= discourse.Now):
                // "Next spring or summer".
                return (then, AnchorKind.LastMention);
            case { } when how.IsApposed && how.Has(Cues.To) && cycle.IsYearly
                && (how.Has(Cues.Until) ? discourse.Last : discourse.LastStated) is { Grain: < Grain.Year } from && from.End <= discourse.Now:
                // "From Boxing Day 1944 to the middle of February", "from the first week of December until January 30".
                return (Occurrences.After(cycle, from.Date), AnchorKind.LastMention);
            case { } when how is { IsApposed: true, IsJoined: true } && cycle is MonthCycle && discourse.Last is { Grain: Grain.Month } first
                && first.Start > discourse.Now:
                // "By July and August risks will accrue".
                return (Occurrences.After(cycle, first.Date), AnchorKind.LastMention);
            case { } when cycle.IsYearly && how.Has(Cues.Flashback) && !how.Has(Cues.To | Cues.AsOf | Cues.Since) && !discourse.IsInBackground
                && discourse.LastSentence == sentence && discourse.Last is { Grain: Grain.Year } found && found.End <= discourse.Now:
                // "A shoe found last year had been seen in July".
                return (Occurrences.Inside(cycle, found), AnchorKind.LastMention);
            case { } when how.IsApposed && how.Has(Cues.To) && cycle is WeekdayCycle && discourse.Last is { Grain: <= Grain.Day } begin:
                // "From 23:15 on Friday until 04:40 on Sunday", "from Monday night until Wednesday morning".
                return (Occurrences.After(cycle, begin.Date.PlusDays(-1)), AnchorKind.LastMention);
            case { } when cycle is MonthDayCycle && tense == Tense.Past && how.Turn == StoryTurn.Opens && how.Has(Cues.Entry)
                && discourse.AfterEntryAhead(cycle, sentence) is { } entry:
                return (entry, AnchorKind.LastMention);
            case { } when cycle.IsYearly && InChronology(cycle, how) is { } next && (tense != Tense.Past || next.Start <= discourse.Now):
                return (next, AnchorKind.LastMention);
            case { } when tense == Tense.Future && cycle is MonthDayCycle && discourse.YearNamed(sentence) is { } to && to.Start > discourse.Now
                && discourse.LastSentence == sentence && discourse.Last == to && discourse.LastTurn != StoryTurn.Bound:
                // "The 2026 tour will start on 4 July".
                return (Occurrences.Inside(cycle, to), AnchorKind.LastMention);
            case { } when (how.Has(Cues.Would) || (how.Has(Cues.Until) && discourse.IsHeaded(sentence))) && !discourse.IsInBackground
                && discourse.PastIn(sentence) is { } said && (cycle.IsYearly ? said.Grain != Grain.Week : cycle is WeekdayCycle && said.Grain <= Grain.Week):
                return (Occurrences.After(cycle, said.Date), AnchorKind.LastMention);
            case { } when cycle is MonthCycle && tense == Tense.Future && how.Turn == StoryTurn.Compared && !discourse.Narrative
                && discourse.Last is { Grain: Grain.Month } && discourse.LastSentence == sentence:
                // "Expect payrolls to rise in March after an increase of 275,000 in January".
                return (Occurrences.AtOrBefore(cycle, now), AnchorKind.PublishDate);
            case { } when cycle is MonthDayCycle date && how.Turn == StoryTurn.Aside && discourse.Dated(date) is { } again:
                // "A letter of February 2 1989 … The February 2 letter said".
                return (again, AnchorKind.LastMention);
            case { } when cycle is MonthDayCycle near && tense != Tense.Future && discourse.DatedNear(near) is { } lent:
                // "She vanished on Nov. 29, 1995. … He was away from Nov. 28", told years later.
                return (lent, AnchorKind.LastMention);
            case { } when cycle is MonthDayCycle && tense == Tense.Past && how.Turn == StoryTurn.Opens && how.Has(Cues.Done) && !discourse.Narrative
                && !how.Has(Cues.Until) && Occurrences.After(cycle, now)?.Date != now.PlusDays(1):
                // "On 15 February, the minister asked for help", told in November: what opens a sentence of the past is past.
                return (Occurrences.AtOrBefore(cycle, now), AnchorKind.PublishDate);
            case WeekdayCycle entered when how.Turn == StoryTurn.Opens && how.Has(Cues.Entry) && !discourse.Narrative && discourse.LastDay is { } said
                && (int)said.Date.DayOfWeek == entered.Weekday && said.Start <= discourse.Now && said.Date > now.PlusDays(-7):
                // "The plane fell early Sunday.¶1:19 a.m. Sunday: It leaves."
                return (said, AnchorKind.LastMention);
            case { } when cycle is WeekdayCycle && how.Has(Cues.Entry) && tense != Tense.Past && discourse.IsPreview(sentence):
                return (Occurrences.After(cycle, now.PlusDays(-1)), AnchorKind.PublishDate);
            case { } when cycle is WeekdayCycle day && how.Has(Cues.Owner) && how.Tense != Tense.Past && !discourse.Narrative
                && discourse.Ahead.On(day.Weekday, now) is { } stated:
                return (Stretch.OfDay(stated), AnchorKind.PublishDate);
            case { } when cycle is WeekdayCycle && tense != Tense.Past && !how.Has(Cues.Apart) && discourse.WeekAhead(sentence) is { } week:
                return (Occurrences.Inside(cycle, week), AnchorKind.LastMention);
            case { } when cycle is WeekdayCycle && discourse.WeekendIn(sentence) is { } weekend && Occurrences.Inside(cycle, weekend) is { } inside
                && (tense != Tense.Past || inside.Start <= discourse.Now):
                return (inside, AnchorKind.LastMention);
            case { } when cycle is WeekdayCycle weekday && discourse.DayTold(how) is { } told
                && (how.Turn == StoryTurn.Opens || (int)told.Date.DayOfWeek != weekday.Weekday):
                return (Occurrences.After(cycle, told.Date), AnchorKind.LastMention);
            case { } when cycle is DayOfMonthCycle && tense == Tense.Past && !discourse.Narrative
                && discourse.MonthSpoken(sentence) is { Grain: <= Grain.Day } onDay
                && Nearness.Back(cycle, onDay.Date, discourse.Now.Date, how.Has(Cues.Flashback)) is { } earlier:
                return (earlier, AnchorKind.LastMention);
            case { } when cycle is DayOfMonthCycle && discourse.MonthSpoken(sentence) is { } named
                && !(how.Has(Cues.Since) && discourse.LastSentence < sentence && named.End.PlusDays(SinceDays) < discourse.Now)
                && (tense != Tense.Future || named.Start > discourse.Now) && !(tense == Tense.Present && discourse.LastSentence < sentence
                && named.Grain == Grain.Month && named.End < discourse.Now):
                // "Opens on April 22 and closes on the 24th"; "was arrested on the 3rd and will appear on the 29th": what is to come goes on from what is to
                // come.
                return ((discourse.LastSentence < sentence ? Occurrences.Inside(cycle, Stretch.Containing(Grain.Month, named.Start)) : null) is { } within
                    && within.Start > discourse.Now ? within : Occurrences.After(cycle, named.Date.PlusDays(-1)), AnchorKind.LastMention);
            case { } when cycle is MonthCycle or MonthDayCycle && tense != Tense.Past && how.Has(Cues.Onward)
                && discourse.AheadIn(sentence) is { } start:
                // "Opens on Oct. 12 and ends in May".
                return (Occurrences.After(cycle, start.Date), AnchorKind.PublishDate);
            case { } when cycle is QuarterCycle && tense == Tense.Past && !discourse.Narrative && how.Has(Cues.Measured)
                && how.Turn != StoryTurn.Compared && sentence <= ReportLead && Occurrences.AtOrBefore(cycle, now) is { } gone
                && gone.End.PlusDays(ReportedDays) < discourse.Now && Nearness.NearestFiscal(cycle, now) is { } fiscal && fiscal.Start > discourse.Now
                && fiscal.Start.PlusDays(-FiscalDays) <= discourse.Now:
                // "Posted a fourth-quarter loss", told in September: a firm's own quarter, no other is still news.
                return (fiscal, AnchorKind.PublishDate);
            default:
                return null;
        }
    }
}
