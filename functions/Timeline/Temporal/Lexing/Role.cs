namespace Timeline.Temporal.Lexing;

/// <summary>What a word can be in an expression of time, or in the sentence around it.</summary>
[Flags]
internal enum Role : ulong
{
    None = 0,
    Cardinal = 1UL << 0,
    Ordinal = 1UL << 1,
    Vague = 1UL << 2,
    Month = 1UL << 3,
    Weekday = 1UL << 4,
    Season = 1UL << 5,
    Unit = 1UL << 6,
    PluralUnit = 1UL << 7,
    PartOfDay = 1UL << 8,
    Zone = 1UL << 10,
    Meridiem = 1UL << 11,

    /// <summary>The word is a name or another word as well: only a capital makes it the calendar's.</summary>
    NeedsCapital = 1UL << 12,

    /// <summary>An abbreviation that may carry a full stop.</summary>
    Abbreviation = 1UL << 13,
    Scale = 1UL << 14,
    Decade = 1UL << 15,
    Determiner = 1UL << 16,
    Preposition = 1UL << 17,
    UnitShort = 1UL << 18,

    /// <summary>How likely something is that is still to come: "the odds of a cut".</summary>
    Chance = 1UL << 19,
    PastVerb = 1UL << 24,
    PresentVerb = 1UL << 25,
    FutureVerb = 1UL << 26,
    PersonTitle = 1UL << 27,

    /// <summary>Points ahead when "to" follows: "agreed to meet", "is set to begin".</summary>
    AheadWithTo = 1UL << 28,

    /// <summary>What is expected or laid down of a time that is near: "their estimates for the quarter".</summary>
    Expectation = 1UL << 29,

    /// <summary>Takes an infinitive or a participle, whose form then tells no tense: "be", "to", "will".</summary>
    Auxiliary = 1UL << 30,

    /// <summary>A participle that tells of something done, whatever stands before it: "is accused of", "are believed to".</summary>
    LooksBack = 1UL << 31,

    /// <summary>Something that nobody schedules: a crash, an arrest, a defeat.</summary>
    Happening = 1UL << 32,

    /// <summary>Ends in -ed and is no past: "need", "hundred".</summary>
    NoVerb = 1UL << 33,

    /// <summary>What is traded for delivery: the month named with it is ahead.</summary>
    Delivered = 1UL << 34,

    /// <summary>A figure of a month or a quarter that comes out when it is over: sales, prices, output.</summary>
    Statistic = 1UL << 35,

    /// <summary>Points ahead with an infinitive: "was to leave", "hoped to finish".</summary>
    Was = 1UL << 36,

    /// <summary>A plural verb in the present that tells what is arranged: "ministers meet Friday".</summary>
    PluralAhead = 1UL << 37,

    /// <summary>With "have" it tells of what is past: "should have flown".</summary>
    Modal = 1UL << 38,

    /// <summary>What a court or a body hands down: with its day it is told of, not announced.</summary>
    Outcome = 1UL << 39,

    /// <summary>What was to be done was done, or not, at once: "failed to agree", "managed to escape".</summary>
    Implicative = 1UL << 40,

    /// <summary>Sets another time: "moved to Monday", "extended through Friday".</summary>
    Moved = 1UL << 41,

    /// <summary>A participle that is a plan behind "is": "is leaving Monday".</summary>
    Arranged = 1UL << 42,

    /// <summary>A form of "be" that a participle follows.</summary>
    Being = 1UL << 43,

    /// <summary>Ends a clause, or starts another.</summary>
    Break = 1UL << 44,

    /// <summary>Compares with what follows: "compared", "than".</summary>
    Comparing = 1UL << 45,

    /// <summary>"The highest since May": with it, "since" only says how long ago the like was.</summary>
    Superlative = 1UL << 46,

    /// <summary>"More than" limits an amount and compares nothing.</summary>
    Limit = 1UL << 47,

    /// <summary>A verb of saying: the day behind it is when it was said.</summary>
    Saying = 1UL << 48,

    /// <summary>Tells of what is to come: "warned of strikes in October".</summary>
    Foretelling = 1UL << 49,

    /// <summary>With a preposition it tells of what is to come: "called for a strike in November".</summary>
    CallingFor = 1UL << 50,

    /// <summary>A noun that looks ahead to what it is about: "speculation about Friday's report".</summary>
    Anticipation = 1UL << 51,

    /// <summary>What is made ready for a day that comes, or waits for it: "preparing for Sunday's game", "awaited Friday's report".</summary>
    Ready = 1UL << 52,

    /// <summary>
    /// A verb that tells in the present of what is arranged, where a day stands with it: "speaks Tuesday", "delivers the budget on Wednesday".
    /// </summary>
    Appointed = 1UL << 53,

    /// <summary>The same, but only where the day stands right behind it: "follows Wednesday", where "the vote follows a march Saturday" is told.</summary>
    AppointedBeside = 1UL << 56,

    /// <summary>What is taken off a calendar: "cancelled Saturday's march".</summary>
    Dropped = 1UL << 54,

    /// <summary>Sets another time in place of one: "delayed from June to October".</summary>
    Shifted = 1UL << 55,

    /// <summary>Behind "could" it tells what somebody was able to do: "could see", "could be heard".</summary>
    Able = 1UL << 57,

    /// <summary>What somebody declines to do on a day: "would not say", "would not comment".</summary>
    Withheld = 1UL << 58,

    /// <summary>Tells somebody what to do for a time: "were urged to boil water until Friday", "issued a warning until Friday".</summary>
    Urging = 1UL << 59,

    /// <summary>What somebody or something is on a day: "is closed Monday", "are off Monday".</summary>
    Shut = 1UL << 60,

    /// <summary>What somebody or something is in on a day: "is in recess Monday".</summary>
    Sitting = 1UL << 61,

    /// <summary>A verb in the present that tells what is arranged, where its sentence has a day and no other verb: "Leeds visit Arsenal on Saturday".</summary>
    Programmed = 1UL << 62,

    /// <summary>Shortened and written with a stop, where no sentence needs to end: "Gen. Smith", "Corp. President", "Ariz. Friday".</summary>
    Shortened = 1UL << 63,

    /// <summary>What tells of tense besides being an ordinary noun or verb.</summary>
    Ordinary = Anticipation | NoVerb | Expectation | Happening | Delivered | Statistic | Was | PluralAhead | Outcome | Implicative | Moved | Arranged
        | Superlative | Foretelling | CallingFor | Ready | Appointed | Dropped | Shifted | AppointedBeside | Able | Withheld | Urging | Shut | Sitting
        | Programmed | Shortened | Chance,
}
