namespace Timeline.Temporal.Expressions;

/// <summary>
/// What a phrase of time means before it is resolved: a closed algebra of three sorts. Stretches of the calendar (<see cref="Calendar"/>,
/// <see cref="Cyclic"/>, <see cref="Shift"/> …), amounts (<see cref="Length"/>) and recurrences (<see cref="Recurrence"/>). It knows nothing of
/// the publish date.
/// </summary>
internal abstract record TimeExpression
{
    /// <summary>Whether the tense of the words around can change the date.</summary>
    public virtual bool LeansOnTense => true;

    /// <summary>Whether it is finer than a year and its year is said: "February 1953", "the summer of 1997".</summary>
    public bool IsOfStatedYear => this switch
    {
        Calendar date => date is { Year: not null, Month: not null },
        Within within => within.Outer is Calendar { Year: not null },
        DayPart { Day: { } day } => day.IsOfStatedYear,
        Clock { Day: { } day } => day.IsOfStatedYear,
        Pair pair => pair.First.IsOfStatedYear || pair.Second.IsOfStatedYear,
        Modified modified => modified.Of.IsOfStatedYear,
        _ => false,
    };
}

/// <summary>A date of the calendar; without a year, the nearest such date by the words around.</summary>
/// <param name="Year">Proleptic Gregorian year, 0 and below for BC (astronomical counting).</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal sealed record Calendar(int? Year, int? Month, int? Day) : TimeExpression
{
    /// <summary>The day of the week said with it, 1 for Monday to 7 for Sunday; 0 for none. Without a year, it tells which.</summary>
    public int Weekday { get; init; }

    /// <summary>Whether the words say two digits of the year, "'32": it may be of the century before.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether it is a year of accounts: days named beside it need not lie in the year of the calendar.</summary>
    public bool IsFiscal { get; init; }

    public override bool LeansOnTense => Year is null || IsShort;
}

/// <summary>
/// A day that is known by its date alone ("since September 11") to those who write after it; before it, and soon after another day of that date, it is that
/// one.
/// </summary>
/// <param name="Day">The day, whole.</param>
/// <param name="IsSure">Whether the words leave no other ("post-September 11").</param>
internal sealed record Landmark(Calendar Day, bool IsSure) : TimeExpression
{
    public override bool LeansOnTense => true;
}

/// <summary>A decade or a century by its leading digits: decade 199 is the 1990s.</summary>
internal sealed record Numbered(Grain Grain, int Number) : TimeExpression
{
    public override bool LeansOnTense => false;
}

/// <summary>A day counted from the publish date: today is 0, yesterday -1.</summary>
internal sealed record Deictic(int Days) : TimeExpression
{
    /// <summary>"Today", which can mean these days; "today's vote" cannot.</summary>
    public bool MayBeNowadays { get; init; }

    /// <summary>"On this day in 1945": the year of which the day is meant; <see langword="null"/> for that of the publish date.</summary>
    public int? Year { get; init; }

    public override bool LeansOnTense => MayBeNowadays;
}

/// <summary>An occurrence of a cycle, chosen by a direction: "last month", "this Friday", "Monday".</summary>
internal sealed record Cyclic(Cycle Cycle, Direction Direction) : TimeExpression;

/// <summary>The occurrence of a cycle within a stretch: "the third quarter of 2006", "Monday of last week", "June of that year".</summary>
internal sealed record Within(Cycle Cycle, TimeExpression Outer) : TimeExpression;

/// <summary>The n-th unit of a stretch, from its end when negative: "the last week of March".</summary>
internal sealed record Nth(int Number, Unit Unit, TimeExpression Outer) : TimeExpression;

/// <summary>The n-th of a weekday in a stretch, from its end when negative: "the first Monday of May".</summary>
internal sealed record NthWeekday(int Number, int Weekday, TimeExpression Outer) : TimeExpression;

/// <summary>The week, weekend or month that holds a day: "the week of March 6".</summary>
internal sealed record Containing(Grain Grain, TimeExpression Day) : TimeExpression;

/// <summary>A week by its number (ISO 8601).</summary>
internal sealed record IsoWeek(int Year, int Week) : TimeExpression;

/// <summary>The first or last amount of a stretch as one stretch: "the first six months of 1998".</summary>
internal sealed record Portion(Amount Amount, bool FromEnd, TimeExpression Outer) : TimeExpression;

/// <summary>An amount before or after an anchor; an anchor that is an event has no date.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Sign">-1 before, +1 after.</param>
/// <param name="From">What it is counted from.</param>
/// <param name="Anchor">The stated anchor, when <paramref name="From"/> is <see cref="ShiftFrom.Stated"/>.</param>
internal sealed record Shift(Amount Amount, int Sign, ShiftFrom From, TimeExpression? Anchor = null) : TimeExpression
{
    /// <summary>"Seven years on, all is quiet": it leads from what was told to now, where nothing past is told of it.</summary>
    public bool IsToNow { get; init; }

    public override bool LeansOnTense => From != ShiftFrom.Publication;
}

/// <summary>A stretch that ends or starts at the publish date: "the last three months", "the next two weeks".</summary>
internal sealed record Span(Amount Amount, int Sign) : TimeExpression
{
    public override bool LeansOnTense => false;
}

/// <summary>The early, middle or late part of a stretch, or about it.</summary>
/// <param name="Mod">Which part.</param>
/// <param name="Of">The stretch.</param>
/// <param name="FromNow">"Earlier this year" ends, and "later this year" starts, at the publish date.</param>
internal sealed record Modified(TimexMod Mod, TimeExpression Of, bool FromNow = false) : TimeExpression
{
    /// <summary>Of how many parts it is one: thirds, or the halves of "the first half of the decade".</summary>
    public int Parts { get; init; } = 3;
}

/// <summary>A part of a day; without a day, of the day spoken of.</summary>
internal sealed record DayPart(PartOfDay Part, TimeExpression? Day) : TimeExpression
{
    /// <summary>"Overnight", "all night": told in the past, of the night before the day it is told on.</summary>
    public bool IsLasting { get; init; }
}

/// <summary>A time of day; without a day, of the day spoken of.</summary>
/// <param name="Hour">0 to 24; 12-hour readings are already turned.</param>
/// <param name="Minute">0 to 59, or <see langword="null"/> when only the hour is said.</param>
/// <param name="Second">0 to 59.</param>
/// <param name="Zone">The stated zone.</param>
/// <param name="Day">The day.</param>
internal sealed record Clock(int Hour, int? Minute, int? Second, ClockZone? Zone, TimeExpression? Day) : TimeExpression
{
    /// <summary>How its words count the hours.</summary>
    public ClockStyle Style { get; init; }

    /// <summary>The time as it stands behind the day in a TIMEX3 value: <c>T05:30</c>.</summary>
    public string Timex => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"T{Hour:00}:{Minute ?? 0:00}");
}

/// <summary>How the words of a time of day count its hours.</summary>
internal enum ClockStyle
{
    /// <summary>To 24, or it cannot be told.</summary>
    Whole,

    /// <summary>To 12, and which half of the day is said: "2:40 p.m.".</summary>
    Half,

    /// <summary>To 12 or to 24: "3:10", which may follow "2:40 p.m.".</summary>
    Open,

    /// <summary>To 12 as a rule, and which half of the day is not said: "4:00".</summary>
    Short,

    /// <summary>To 12, and which half of the day is not said: "eight o'clock", "half past three".</summary>
    Spoken,
}

/// <summary>The same day, month or year as spoken of before, or the time spoken of.</summary>
internal sealed record Same(Unit Unit) : TimeExpression;

/// <summary>A stretch from the start of one to the end of the other.</summary>
/// <param name="From">The first stretch.</param>
/// <param name="To">The last stretch.</param>
/// <param name="Split">The token after the first phrase.</param>
/// <param name="Resume">The first token of the second phrase.</param>
internal sealed record Between(TimeExpression From, TimeExpression To, int Split, int Resume) : TimeExpression;

/// <summary>What the text reports on, in another year: "the year-ago quarter", "the same period of 2023".</summary>
/// <param name="Unit">What is compared; <see cref="Unit.None"/> for "the period".</param>
/// <param name="Year">The other year; <see langword="null"/> for the year before.</param>
internal sealed record Counterpart(Unit Unit, TimeExpression? Year) : TimeExpression
{
    /// <summary>Whether the words say "last year": that is before ours, where the text reports on an older one.</summary>
    public bool IsLastYear { get; init; }
}

/// <summary>The last occurrence of a cycle before a stretch, or the first after it: "the week before Christmas".</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Sign">-1 before, +1 after.</param>
/// <param name="Of">The stretch.</param>
internal sealed record Adjacent(Cycle Cycle, int Sign, TimeExpression Of) : TimeExpression;

/// <summary>A time and its day, said as two phrases: "11 a.m. on 11 November 1918".</summary>
internal sealed record Pair(TimeExpression First, TimeExpression Second, int Split, int Resume) : TimeExpression;

/// <summary>No day in particular: "at night".</summary>
internal sealed record NoDay : TimeExpression;

/// <summary>A day of the week, no one in particular: "born on a Tuesday"; right behind a date it says which day that is.</summary>
/// <param name="Weekday">1 for Monday to 7 for Sunday.</param>
internal sealed record SomeWeekday(int Weekday) : TimeExpression
{
    /// <summary>"It was a Saturday": the day spoken of, where that is one.</summary>
    public bool IsOfLast { get; init; }
}

/// <summary>Looks like time and is none: a newspaper's name, an age, a score.</summary>
internal sealed record NoTime : TimeExpression
{
    public static readonly NoTime Instance = new();
}

/// <summary>A vague past, present or future.</summary>
internal sealed record Reference(Tense Tense) : TimeExpression;

/// <summary>A length of time that is not on the calendar.</summary>
internal sealed record Length(Amount Amount) : TimeExpression
{
    public override bool LeansOnTense => false;
}

/// <summary>A recurring time.</summary>
/// <param name="Value">Its TIMEX3 value.</param>
internal sealed record Recurrence(string Value) : TimeExpression
{
    public override bool LeansOnTense => false;
}

/// <summary>How an occurrence of a cycle is chosen.</summary>
internal enum Direction
{
    /// <summary>By the tense and the words around.</summary>
    Bare,

    /// <summary>The one that holds the publish date, and where that has none the first after it.</summary>
    This,

    /// <summary>"The turn of the century": the year with which the nearest one begins.</summary>
    Turn,

    /// <summary>"Thirty years ago this Tuesday": the publish day or yesterday, else the next.</summary>
    Coming,

    /// <summary>The last one wholly before the publish date's.</summary>
    Last,

    /// <summary>The last occurrence before yesterday, which would be called so: "last Saturday", said on a Sunday.</summary>
    LastApart,

    /// <summary>The first one wholly after the publish date's.</summary>
    Next,

    /// <summary>The first occurrence after tomorrow, which would be called so: "next Saturday", said on a Friday.</summary>
    NextApart,

    /// <summary>The one before the date spoken of.</summary>
    Previous,

    /// <summary>"The week before that": the one before the date named last, even if only in a comparison.</summary>
    BeforeThat,

    /// <summary>The one after the date spoken of.</summary>
    Following,

    /// <summary>"The next month": the one after the date spoken of, or after the publish date where it lies ahead.</summary>
    TheNext,

    /// <summary>The one of the date spoken of.</summary>
    That,

    /// <summary>The one of a date in this sentence or the one before, else the current one ("the year").</summary>
    The,

    /// <summary>The current one where it is spoken of as going on, else as <see cref="The"/> ("the rest of the year").</summary>
    Rest,

    /// <summary>The nearest, whatever the tense: fiscal quarters end when the firm likes.</summary>
    Fiscal,
}

/// <summary>What a shift is counted from.</summary>
internal enum ShiftFrom
{
    /// <summary>The publish date ("ago").</summary>
    Publication,

    /// <summary>The date spoken of ("later", "earlier").</summary>
    Mention,

    /// <summary>An anchor that the phrase names ("before Christmas"), or an event, which has no date.</summary>
    Stated,
}

/// <summary>Past, present or future, of a reference or a sentence.</summary>
internal enum Tense
{
    None,
    Past,
    Present,
    Future,
}
