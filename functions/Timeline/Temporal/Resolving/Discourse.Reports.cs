using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>What the text reports on, and what it compares that with.</content>
internal sealed partial class Discourse
{
    /// <summary>How many sentences on a report still compares with the quarter it named.</summary>
    private const int ReportLength = 12;

    /// <summary>How many days after its end a month is still told of as "the month".</summary>
    private const int MonthDays = 75;

    private Stretch? quarter;
    private (Stretch Stretch, int Sentence)? month;
    private (Stretch Stretch, int Sentence)? week;
    private int reported;

    /// <summary>What was compared with something before it: said again, the comparison does not lead on from its own answer.</summary>
    private (Unit Unit, Stretch From, Stretch To)? comparison;

    /// <summary>What was spoken of to say who or what is meant ("Acme, founded in 1920, said"), and what the text was on before.</summary>
    private (Stretch Stretch, int Sentence, Stretch? Before, int BeforeSentence)? background;

    /// <summary>Whether what was spoken of last only says who or what is meant.</summary>
    public bool IsInBackground => background is { } aside && aside.Stretch == Last && aside.Sentence == LastSentence;

    /// <summary>The date spoken of last, besides what only says who or what is meant, and the sentence.</summary>
    private (Stretch? Stretch, int Sentence) Told => !Narrative && IsInBackground && background is { } aside ? (aside.Before, aside.BeforeSentence)
        : (Last, LastSentence);

    /// <summary>
    /// The date spoken of last; of one that another was compared with, the other: "$3 million a year earlier. Sales for the year" are this year's.
    /// </summary>
    private Stretch? Topic => !Narrative && comparison is { } last && last.To == Told.Stretch ? last.From : Told.Stretch;

    /// <summary>The date that the sentence has spoken of last, besides what only says who or what is meant.</summary>
    public Stretch? ToldIn(int sentence) => Told is { Stretch: var told, Sentence: var last } && last == sentence ? told : null;

    /// <summary>For how many days of a quarter the results of the one before come out.</summary>
    private const int ReportDays = 45;

    /// <summary>What a report compares with another year: the quarter it is on, or the stretch spoken of.</summary>
    public (Stretch Stretch, AnchorKind Kind) Reported(Unit unit, int sentence)
    {
        if (unit is Unit.Quarter or Unit.None && (QuarterHere(sentence) ?? Quarter(sentence)) is { } reportedOn)
        {
            return (reportedOn, AnchorKind.LastMention);
        }

        if (unit == Unit.Quarter)
        {
            // Results come out in the first half of the quarter after; "due by the end of the quarter" is of ours.
            var held = Stretch.Containing(Grain.Quarter, Now);
            return (Tense != Tense.Future && Period.DaysBetween(held.Date, Now.Date) < ReportDays ? held.Plus(-1) : held, AnchorKind.PublishDate);
        }

        var (spoken, kind) = Spoken(unit, sentence);
        (spoken, kind) = BesideBackground(sentence) ?? (kind == AnchorKind.LastMention && spoken == Last && Topic is { } topic ? topic : spoken, kind);
        var grain = unit != Unit.None ? Stretch.GrainOf(unit) : spoken.Grain is > Grain.Day and < Grain.Year ? spoken.Grain : Grain.Year;
        return spoken.Grain > grain ? (Stretch.Containing(grain, Now), AnchorKind.PublishDate)
            : (Stretch.Containing(grain, spoken.Start, spoken.Hemisphere), kind);
    }

    /// <summary>The quarter whose results the text reports, or <see langword="null"/>.</summary>
    public Stretch? Quarter(int sentence) => sentence - reported <= ReportLength ? quarter : null;

    /// <summary>The quarter that the sentence itself is on: "expects fourth-quarter net to exceed the year-earlier $3 million".</summary>
    public Stretch? QuarterHere(int sentence) => ToldIn(sentence) is { Grain: Grain.Quarter } here && Topic == here ? here : null;

    /// <summary>For how many sentences figures are of the month told of: through the first two of the next paragraph.</summary>
    private const int FiguresReach = 4;

    /// <summary>The month that figures near the sentence are of: "Prices rose in January. They were up 2% from a year earlier".</summary>
    public Stretch? MonthNear(int sentence) => !Narrative && month is { } told && sentence - told.Sentence is >= 1 and <= FiguresReach
        && Quarter(sentence) is null ? MonthTold(sentence) : null;

    /// <summary>For how many sentences figures are of the week told of: through the next two paragraphs.</summary>
    private const int WeekReach = 6;

    /// <summary>The week that figures near the sentence are of.</summary>
    private Stretch? WeekNear(int sentence) => !Narrative && week is { } told && sentence - told.Sentence is >= 0 and <= WeekReach ? told.Stretch : null;

    /// <summary>The month that the sentence is on, or <see langword="null"/>.</summary>
    public Stretch? MonthHere(int sentence) => !Narrative && ToldIn(sentence) is not null && Topic is { Grain: Grain.Month } here && here.Start <= Now
        && !(reported == sentence && quarter is { } on && on.Interval.Contains(here.Start)) ? here : null;

    /// <summary>The month whose figures the text tells of: that of "prices fell in the month".</summary>
    private Stretch? MonthTold(int sentence) => month is { } told && sentence - told.Sentence <= ReportLength && told.Stretch.End.PlusDays(MonthDays) > Now
        ? told.Stretch : null;

    /// <summary>
    /// What figures are compared from: "orders fell in June. A year earlier they rose. Shipments gained 2% from a month earlier" starts from June, "Acme,
    /// founded in 1920, earned $3 million, up from $2 million a year earlier" from now.
    /// </summary>
    public (Stretch Stretch, AnchorKind Kind)? Figures(Unit unit, int sentence) =>
        unit == Unit.Month && (MonthHere(sentence) ?? MonthNear(sentence)) is { } month ? (month, AnchorKind.LastMention)
        : unit == Unit.Week && WeekNear(sentence) is { } week ? (week, AnchorKind.LastMention)
        : BesideBackground(sentence);

    /// <summary>What the text is on where what was spoken of last only says who or what is meant: what was spoken of before, else now.</summary>
    private (Stretch Stretch, AnchorKind Kind)? BesideBackground(int sentence) =>
        Narrative || !IsInBackground ? null
        : Told is { Stretch: { } told, Sentence: var last } && last >= sentence - 2 ? (told, AnchorKind.LastMention)
        : (Today, AnchorKind.PublishDate);

    /// <summary>The month told of within a longer stretch that was spoken of after it: "that month" is the month, not the stretch's first.</summary>
    public Stretch? MonthWithin(Stretch spoken, int sentence) => month is { } told && sentence - told.Sentence <= ReportLength
        && spoken.Interval.Contains(told.Stretch.Start) ? told.Stretch : null;

    /// <summary>
    /// Notes that the text reports a quarter; one that is compared with, earlier, or still to come, does not take the place of the one that it is on.
    /// </summary>
    public void Report(Stretch stretch, int sentence, bool inPassing)
    {
        if (Quarter(sentence) is not { } on || on == stretch || (!inPassing && stretch.Start > on.Start))
        {
            (quarter, reported) = (stretch, sentence);
        }
    }

    /// <summary>What was compared last, if that answer is the date spoken of last: "up from a year earlier; sales also rose from a year earlier".</summary>
    public Stretch? Compared(Unit unit) => !Narrative && comparison is { } last && last.Unit == unit && last.To == Last ? last.From : null;

    /// <summary>
    /// What was named last, if only in a comparison: "450,000 the week before and 461,000 the week before that", "48.4 in February and 45.2 the month before
    /// that".
    /// </summary>
    public (Stretch Stretch, AnchorKind Kind) Latest(Unit unit, int sentence) =>
        passing is { } named && named.Sentence == sentence && named.Stretch.Grain == Stretch.GrainOf(unit)
            && (comparison is not { } other || other.To.Start > named.Stretch.Start) ? (named.Stretch, AnchorKind.LastMention)
        : comparison is { } last && last.Unit == unit ? (last.To, AnchorKind.LastMention)
        : Spoken(unit, sentence);

    /// <summary>Notes a comparison with a time before.</summary>
    public void Compare(Unit unit, Stretch from, Stretch to) => comparison = (unit, from, to);
}
