namespace Timeline.Temporal;

/// <summary>What the words beside a mention say of it.</summary>
[Flags]
internal enum Cues : long
{
    None = 0,

    /// <summary>A verb in the past stands right before it: "opened a year ago" tells of an event, "up from $3 a year ago" compares.</summary>
    Event = 1,

    /// <summary>Figures that come out when it is over stand behind it: "fourth-quarter results".</summary>
    Measured = 2,

    /// <summary>"Since", "ended" or "finished" stands before it: it is over.</summary>
    Since = 4,

    /// <summary>"Until", "through", "by" or "between now and" stands before it, or "is" or "expires": where it lies ahead, it is not near.</summary>
    Until = 8,

    /// <summary>A verb of saying stands before it: "the department said Thursday".</summary>
    Saying = 16,

    /// <summary>The main verb of its sentence stands before it, in the past: "the strike began in February 1953". What follows goes on from there.</summary>
    Told = 32,

    /// <summary>
    /// A colon or a dash stands behind it, or it is a time of day that begins a line: it heads an entry of a chronology, which tells what is past in the
    /// present tense.
    /// </summary>
    Entry = 64,

    /// <summary>What it is of had happened before what was told: "he had fallen ill in October".</summary>
    Flashback = 128,

    /// <summary>
    /// "After", "past", "since", "from", "between", "starting" or "beginning" stands before it: "after midnight Friday" is early that day, "until midnight
    /// Friday" late.
    /// </summary>
    After = 256,

    /// <summary>Something is said of the day itself: "Monday is a holiday".</summary>
    Subject = 512,

    /// <summary>A noun that "after" or "following" leads is of that day: it lies before the one named last.</summary>
    Prior = 1024,

    /// <summary>
    /// A date stands alone on its line, or with its year begins one as the head of an entry: "1997 The firm is sold". What follows is told of it.
    /// </summary>
    Heading = 2048,

    /// <summary>Nothing but such a head stands on its line, or a mark parts it from what does.</summary>
    Alone = 4096,

    /// <summary>What it is of is named behind it: "Friday's run-off".</summary>
    Owner = 8192,

    /// <summary>No verb of its sentence looks ahead or is in the present, or its own verb is in the past: what is told of it has been.</summary>
    Done = 16384,

    /// <summary>"As of 8 a.m.", "in its 8 a.m. update": of now.</summary>
    AsOf = 32768,

    /// <summary>"On" stands before it.</summary>
    On = 65536,

    /// <summary>It says in brackets what a clock of another zone shows: "at 4:17 am (01:17 GMT) on Monday".</summary>
    Again = 131072,

    /// <summary>
    /// It stands alone on its line, its line ends in a colon ("Timeline of the shooting on May 14:"), or it is a time of day that begins one: the times that
    /// begin the lines below are of its day.
    /// </summary>
    Leads = 262144,

    /// <summary>It begins its line.</summary>
    Line = 524288,

    /// <summary>
    /// It stands between two commas in words that only say who or what is meant: "Jones, born in 1911, died", "Acme, which opened a plant last year, said".
    /// </summary>
    Background = 1048576,

    /// <summary>A sum of money or a share stands in its clause: "a year ago it lost $2 million".</summary>
    Figure = 2097152,

    /// <summary>"To", "until", "till" or "through" stands before it.</summary>
    To = 4194304,

    /// <summary>A weekday in another clause than the week named before: "put off until next week, and schools will stay shut through Friday".</summary>
    Apart = 8388608,

    /// <summary>A date in a clause that "when" opens behind a year: "in 1994, when the players went out on Aug. 12".</summary>
    InYear = 16777216,

    /// <summary>What goes on ends or closes then: "opens in October and ends in May".</summary>
    Onward = 33554432,

    /// <summary>"Said in March that it would open in June": it lies ahead of what was told then, not of us.</summary>
    Would = 67108864,

    /// <summary>It is a dateline's: "HOUSTON, June 8 -- ", "KABUL, June 8 (Agency) - ". Today is that day, where the article appeared the day after.</summary>
    Dateline = 134217728,

    /// <summary>A clause of its own, joined by "and": "he left at 11 p.m. on Saturday and was found at 6 a.m.".</summary>
    Then = 268435456,

    /// <summary>"Before" stands before it: "shortly before midnight on Friday" is late that day.</summary>
    Before = 536870912,

    /// <summary>
    /// A comma stands before it, or one and "just", and the clause ends behind it: "in May 2010, just six months earlier," says the date again that stands
    /// there.
    /// </summary>
    Restates = 1073741824,

    /// <summary>"Had" and a participle stand before it.</summary>
    Had = 2147483648,

    /// <summary>"By" stands before it.</summary>
    By = 4294967296,

    /// <summary>
    /// A month or a day of one in a sentence that tells of these days, in the present or the future: "the show is at the hall until 31 August".
    /// </summary>
    Ours = 8589934592,

    /// <summary>Nothing else stands in its paragraph.</summary>
    Sole = 17179869184,

    /// <summary>What was done right on that date of the year: "he died on 2 February", "the army was sent to the city on 2 February".</summary>
    Over = 34359738368,

    /// <summary>What it is of took place then: "the 2024 games opened on 26 July".</summary>
    Occurs = 68719476736,
}
