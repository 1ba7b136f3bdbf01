using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>Chooses which occurrence of a cycle is meant: by the direction that the words give, else by tense, nearness and the story.</summary>
internal sealed partial class OccurrenceChoice(Discourse discourse)
{
    /// <summary>For how many days after its end a season is still "this" one where it is told of in the past.</summary>
    private const int SeasonDays = 80;

    /// <summary>For how many days after a month "since the 3rd" may be of it: what has been so since is of our days.</summary>
    private const int SinceDays = 62;

    /// <summary>For how many days after its end the results of a quarter are news.</summary>
    private const int ReportedDays = 150;

    /// <summary>For how many days after its begin "the coming September quarter" is still it.</summary>
    private const int BegunDays = 45;

    /// <summary>How many days before its namesake of the calendar begins a firm's quarter has ended and is reported.</summary>
    private const int FiscalDays = 60;

    /// <summary>The last of the sentences that say what a report of results is on.</summary>
    private const int ReportLead = 1;

    /// <summary>The occurrence meant, and what it hangs on.</summary>
    public (Stretch? Found, AnchorKind Kind) Choose(Cycle cycle, Direction direction, Telling how)
    {
        if (direction == Direction.Bare && Bare(cycle, how) is { } bare)
        {
            return bare;
        }

        var (tense, sentence) = (how.Tense, how.Sentence);
        var now = discourse.Now.Date;
        switch (direction)
        {
            case Direction.This when tense == Tense.Past && IsWeekend(cycle) && now.DayOfWeek <= IsoDayOfWeek.Wednesday && !how.Has(Cues.Until):
            case Direction.The when tense != Tense.Future && IsWeekend(cycle):
                // "They met this weekend", said before the next is near.
                return (Nearness.Nearest(cycle, discourse.Today, Tense.Past), AnchorKind.PublishDate);
            case Direction.This:
            case Direction.The when IsWeekend(cycle):
            {
                var held = Nearness.This(cycle, now);
                if (tense == Tense.Past && cycle is SeasonCycle && held?.Start > discourse.Now && Occurrences.AtOrBefore(cycle, now) is { } past
                    && past.End.PlusDays(SeasonDays) > discourse.Now)
                {
                    // "Failed this winter", told in March.
                    return (past, AnchorKind.PublishDate);
                }

                return (tense != Tense.Future ? held : cycle switch
                {
                    // "Will vote this Monday", told on a Saturday, and "this week", told on a Sunday.
                    WeekdayCycle when held?.Date < now => held?.Plus(7),
                    UnitCycle { Unit: Unit.Week } when now.DayOfWeek == IsoDayOfWeek.Sunday => held?.Plus(1),
                    // "Until the weekend", told on its Sunday.
                    UnitCycle { Unit: Unit.Weekend } when now.DayOfWeek == IsoDayOfWeek.Sunday && how.Has(Cues.Until) => held?.Plus(1),
                    _ => held,
                }, AnchorKind.PublishDate);
            }

            case Direction.Last when cycle is UnitCycle { Unit: Unit.Week } && now.DayOfWeek == IsoDayOfWeek.Sunday:
                // In a Sunday paper, the week that ends.
                return (Stretch.Containing(Grain.Week, discourse.Now), AnchorKind.PublishDate);
            case Direction.Last:
                return (Before(cycle, discourse.Today), AnchorKind.PublishDate);
            case Direction.LastApart:
                return (Before(cycle, Stretch.OfDay(now.PlusDays(-1))), AnchorKind.PublishDate);
            case Direction.Fiscal:
                return (Nearness.NearestFiscal(cycle, now), AnchorKind.PublishDate);
            case Direction.Turn:
            {
                var years = cycle is UnitCycle { Unit: Unit.Decade } ? 10 : cycle is UnitCycle { Unit: Unit.Century } ? 100 : 1000;
                return (Stretch.OfYear((discourse.Near.Date.Year + (years / 2)) / years * years), discourse.InStory ? AnchorKind.LastMention
                    : AnchorKind.PublishDate);
            }

            case Direction.Coming:
                return (Occurrences.After(cycle, now.PlusDays(cycle is QuarterCycle ? -BegunDays : -2)), AnchorKind.PublishDate);
            case Direction.NextApart:
                return (Occurrences.After(cycle, now.PlusDays(1)), AnchorKind.PublishDate);
            case Direction.Next:
                return (Following(cycle, discourse.Today), AnchorKind.PublishDate);
            case Direction.Previous when cycle is UnitCycle { Unit: Unit.Quarter } && discourse.Quarter(sentence) is { } reported:
                discourse.Compare(Unit.Quarter, reported, reported.Plus(-1));
                return (reported.Plus(-1), AnchorKind.LastMention);
            case Direction.Previous when cycle is UnitCycle { Unit: Unit.Year } && how.Turn == StoryTurn.Compared
                && (discourse.QuarterHere(sentence) ?? (discourse.ToldIn(sentence) is { Grain: Grain.Year } ? null
                    : discourse.Quarter(sentence))) is { } quarter:
                discourse.Compare(Unit.Year, quarter, quarter.Plus(-4));
                return (quarter.Plus(-4), AnchorKind.LastMention);
            case Direction.BeforeThat:
            case Direction.Previous:
            {
                var (spoken, kind) = direction == Direction.BeforeThat ? discourse.Latest(UnitOf(cycle), sentence)
                    : discourse.Compared(UnitOf(cycle)) is { } again ? (again, AnchorKind.LastMention)
                    : (how.Turn == StoryTurn.Compared || cycle is UnitCycle { Unit: Unit.Month }) && discourse.Figures(UnitOf(cycle), sentence) is { } on ? on
                    : discourse.Spoken(UnitOf(cycle), (cycle is UnitCycle { Unit: Unit.Year } || how.Has(Cues.Had)) && how.Turn != StoryTurn.Compared
                        ? discourse.Recalling(sentence) : sentence);
                var before = Before(cycle, spoken);
                if (before is { } compared)
                {
                    discourse.Compare(UnitOf(cycle), spoken, compared);
                }

                return (before, kind);
            }

            case Direction.Following:
            case Direction.TheNext:
            {
                // "It ended in May. The next month will be hard": of ours. "The following April" is of a year, where "the following month" follows a month.
                var (spoken, kind) = direction == Direction.TheNext && tense == Tense.Future && !discourse.Narrative ? (discourse.Today, AnchorKind.PublishDate)
                    : discourse.SpokenBeside(cycle is MonthCycle ? Unit.Year : UnitOf(cycle), Recalling(cycle, sentence));
                if (IsWeekend(cycle) && kind == AnchorKind.LastMention && spoken.Grain <= Grain.Day && spoken.Date.DayOfWeek <= IsoDayOfWeek.Thursday)
                {
                    // The weekend that follows a Tuesday is that of its week.
                    return (Stretch.Containing(Grain.Weekend, spoken.Start), kind);
                }

                return (cycle is UnitCycle { Unit: < Unit.Year } or WeekdayCycle && spoken.Grain >= Grain.Year ? null : Following(cycle, spoken), kind);
            }

            case Direction.Rest:
                return Choose(cycle, tense == Tense.Past || discourse.Narrative ? Direction.The : Direction.This, how);
            case Direction.The when cycle is UnitCycle { Unit: Unit.Year } && how.Has(Cues.Since) && !discourse.Narrative:
                return (Stretch.OfYear(now.Year), AnchorKind.PublishDate);
            case Direction.The when cycle is UnitCycle { Unit: Unit.Week } && now.DayOfWeek == IsoDayOfWeek.Monday && how.Has(Cues.Since)
                && !discourse.Narrative:
                // "Stocks ended the week lower", told on Monday.
                return (Stretch.Containing(Grain.Week, discourse.Now).Plus(-1), AnchorKind.PublishDate);
            case Direction.The when cycle is UnitCycle { Unit: Unit.Week } && now.DayOfWeek == IsoDayOfWeek.Monday && tense == Tense.Past
                && !discourse.Narrative && discourse.LastDay is { } gone && gone.Date < now && gone.Date >= now.PlusDays(-7):
                // "Stocks closed mixed on Friday. For the week, they were up 2 percent", told on Monday.
                return (Stretch.Containing(Grain.Week, gone.Start), AnchorKind.LastMention);
            case Direction.The when cycle is WeekdayCycle && discourse.InSpan(cycle, sentence) is { } ofSpan:
                return (ofSpan, AnchorKind.LastMention);
            case Direction.The when cycle is WeekdayCycle:
                // "It fell on Friday 6 August. By the Monday …"
                return discourse.DayBeside(sentence) is { } beside && Occurrences.After(cycle, beside.Date.PlusDays(-1)) is { } onward
                    && (tense != Tense.Past || onward.Start <= discourse.Now)
                    ? (onward, AnchorKind.LastMention)
                    : Choose(cycle, Direction.Bare, how);
            case Direction.The when cycle is UnitCycle { Unit: Unit.Quarter }:
                return discourse.Reported(Unit.Quarter, sentence);
            case Direction.The:
            {
                var (spoken, kind) = discourse.SpokenHere(cycle is UnitCycle { Unit: var named } ? Stretch.GrainOf(named) : Grain.Day, how);
                if (cycle is not UnitCycle unit)
                {
                    return (Nearness.This(cycle, spoken.Date), kind);
                }

                var grain = Stretch.GrainOf(unit.Unit);
                return spoken.Grain <= grain ? (Stretch.Containing(grain, spoken.Start, spoken.Hemisphere), kind)
                    : discourse.Narrative || discourse.IsLongPast(how) ? (null, kind)
                    : (Stretch.Containing(grain, discourse.Now), AnchorKind.PublishDate);
            }

            case Direction.That:
            {
                var (spoken, kind) = discourse.InPassing(cycle, sentence) is { } named ? (named, AnchorKind.LastMention)
                    : discourse.Spoken(UnitOf(cycle), Recalling(cycle, sentence));
                if (kind == AnchorKind.PublishDate && tense == Tense.Past && !discourse.Narrative && cycle is UnitCycle { Unit: Unit.Year } or SeasonCycle
                    && discourse.YearTold is { } year)
                {
                    // "They have met since 1975. … On Nov. 27 of that year": ours would be this year.
                    (spoken, kind) = (year, AnchorKind.LastMention);
                }

                if (cycle is MonthCycle or SeasonCycle or HolidayCycle && tense == Tense.Past && !discourse.Narrative
                    && Occurrences.Inside(cycle, Stretch.OfYear(spoken.Date.Year)) is { } ahead && ahead.Start > discourse.Now)
                {
                    return (Occurrences.Inside(cycle, Stretch.OfYear(spoken.Date.Year - 1)), kind);
                }

                if (cycle is UnitCycle { Unit: Unit.Month } && spoken.Grain > Grain.Month && discourse.MonthWithin(spoken, sentence) is { } fine)
                {
                    return (fine, kind);
                }

                // "Towed off on 4 November 1938, not in 1936. … that month": no month of a year in passing.
                if (cycle is UnitCycle { Unit: Unit.Week or Unit.Month } finer && spoken.Grain > Stretch.GrainOf(finer.Unit) && !discourse.Narrative)
                {
                    return discourse.Fine(Stretch.GrainOf(finer.Unit), sentence) is { } told
                        ? (Stretch.Containing(Stretch.GrainOf(finer.Unit), told.Start), AnchorKind.LastMention) : (null, kind);
                }

                return (cycle switch
                {
                    UnitCycle unit => Stretch.Containing(Stretch.GrainOf(unit.Unit), spoken.Start),
                    // "In January 2012 … That summer": in the south most of a summer lies in the year after that in which it began.
                    SeasonCycle { Hemisphere: Hemisphere.South } when spoken.Grain < Grain.Year => Nearness.This(cycle, spoken.Date),
                    MonthCycle or SeasonCycle or HolidayCycle => Occurrences.Inside(cycle, Stretch.OfYear(spoken.Date.Year)),
                    WeekdayCycle when kind == AnchorKind.PublishDate && tense == Tense.Past && !discourse.Narrative => Occurrences.AtOrBefore(cycle, now),
                    WeekdayCycle => Occurrences.After(cycle, spoken.Date.PlusDays(-1)),
                    _ => Nearness.Nearest(cycle, spoken, Tense.None),
                }, kind);
            }

            default:
            {
                var near = discourse.Near;
                if (cycle is HolidayCycle && (tense, how.Turn) is (Tense.Future, StoryTurn.Aside) or (Tense.Past, StoryTurn.Bound)
                    && !how.Has(Cues.Since | Cues.To))
                {
                    // "Will be tried for the Christmas Day shooting": what fell on it may be over. "The start of the Christmas shopping period was slow", told
                    // in November: it has begun before the day.
                    tense = Tense.None;
                }

                var isOfOurs = how.Has(Cues.Ours) && discourse.LastSentence < sentence && !how.Has(Cues.Entry | Cues.Leads | Cues.Line);
                if (isOfOurs && tense == Tense.Past)
                {
                    // "A hearing has been fixed for 16 February".
                    tense = Tense.None;
                }

                return !discourse.InStory || (discourse.OwnDay && (tense == Tense.Future || cycle is WeekdayCycle))
                    || (tense == Tense.Future && cycle is WeekdayCycle) || isOfOurs
                    ? (Nearness.Nearest(cycle, discourse.Today, tense, how.Turn == StoryTurn.Opens ? how.Cues | Cues.Saying : how.Cues & ~Cues.Entry),
                        AnchorKind.PublishDate)
                    : (Nearness.InStory(cycle, near), near == discourse.Today ? AnchorKind.PublishDate : AnchorKind.LastMention);
            }
        }
    }

    /// <summary>"That Monday" may be the one just gone by.</summary>
    private int Recalling(Cycle cycle, int sentence) => cycle is WeekdayCycle ? sentence : discourse.Recalling(sentence);

    private static bool IsWeekend(Cycle cycle) => cycle is UnitCycle { Unit: Unit.Weekend };

    private static Unit UnitOf(Cycle cycle) => cycle switch
    {
        UnitCycle unit => unit.Unit,
        WeekdayCycle or DayOfMonthCycle or MonthDayCycle => Unit.Day,
        MonthCycle => Unit.Month,

        // "In 1979 he wrote it down. The following Easter he posted it": of a year as well.
        HolidayCycle => Unit.Year,
        SeasonCycle => Unit.Season,
        QuarterCycle => Unit.Quarter,
        _ => Unit.Half,
    };
}
