using Timeline.Temporal.Expressions;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Parts of periods: "the last week of March", "early 1990", "year-end".</content>
internal static partial class PeriodRules
{
    private static Rule[] Parts =>
    [
        Rule("the <ordinal> <unit> of <period>", "the last week of March",
            Seq(Opt(After("his|her|its|their|our|my|your|s").As(Slot.Choice, 1)), Opt("the"), Opt("very"), Ordinal, Opt("full"), UnitWord,
                Any("of", Seq(Not(Where(static (in Scan scan) => scan.Got.Has(Slot.Choice))), "in")), Of(Language.Period)),
            static (in Captures got) => (Unit)got[Slot.Unit] == Unit.Quarter && got.First is Numbered
                ? new Modified(got[Slot.Ordinal] switch { 1 => TimexMod.Start, -1 or >= 4 => TimexMod.End, _ => TimexMod.Mid }, got.First)
                : (Unit)got[Slot.Unit] is not (Unit.Half or Unit.Fortnight) && IsCoarser(got.First, (Unit)got[Slot.Unit])
                ? new Nth(got[Slot.Ordinal], (Unit)got[Slot.Unit], got.First!) : null),

        Rule("late in the <unit>", "late in the year",
            Seq(Opt("very"), Which("early", "late", "later", "earlier"), "in", "the", Opt("fiscal|calendar|school"),
                Where(static (in Scan scan) => !scan.AtEnd && scan.Lexicon[scan.Current.Id].Unit is >= Unit.Week and not Unit.Weekend), UnitWord, Not("of")),
            static (in Captures got) => new Modified(got[Slot.Choice] is 0 or 3 ? TimexMod.Start : TimexMod.End,
                new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.The))),
        Rule("early <period>", "early 1990",
            Seq(HolidayRules.NotLate, NotBehindTime, Where(static (in Scan scan) => !Article.Holds(in scan, scan.Position)
                    || !PartWord.Holds(in scan, scan.Position + 1)
                    || scan.CharAt(scan.Position + 2) != '-' || IsEra(in scan, scan.Position + 3)), Opt("the"), Opt("very|fairly"), Early,
                Opt(Any(Hyphen, "in|on|of|during", Seq("in", "the"), Seq("part", "of"))), Of(Language.Period)),
            static (in Captures got) => Modify(in got)),
        Rule("early <day>", "late Monday",
            Seq(HolidayRules.NotLate, NotBehindTime, Opt("very"), Which(Seq("early", Not("as")), "late", "mid"), Opt("in|on"), Of(Language.Day)),
            static (in Captures got) => got.First is Shift { From: ShiftFrom.Stated, Anchor: null } ? null
                : new Modified(got[Slot.Choice] switch { 0 => TimexMod.Start, 1 => TimexMod.End, _ => TimexMod.Mid }, got.First!)),
        Rule("the end of <period>", "the end of 1944",
            Seq(Opt("the"), Opt("very"), Edge, Opt("part|days|weeks|months|stages|half"), "of", Any(Of(Language.Period), Seq("the", Of(Language.Period))),
                NotOfThing),
            static (in Captures got) => Modify(in got)),
        Rule("the end of <year>-<yy>", "the end of the 2025-26 school year",
            Seq(Opt("the"), Edge, "of", Opt("the"), Opt("fiscal|financial"), Year,
                Any(Seq(Tight("-|/"), Glued, Digits(Slot.Year2, 2, 2, 0, 99)), Seq(Tight("-|/"), Glued, Year2)),
                Opt(Any(Seq("school|academic|fiscal|financial|tax|budget|marketing|crop", "year"), "season"))),
            static (in Captures got) => OfSplitYear(in got)),
        Rule("the end of <day>", "the end of Monday",
            Seq(Opt("the"), Opt("back|tail|fag"), "end", "of", Of(Language.Day)),
            static (in Captures got) => new Modified(TimexMod.End, got.First!)),
        Rule("the rest of <period>", "the rest of the year",
            Seq(Opt("the"), "rest|remainder|balance", "of", Any(Seq(Any("the").As(Slot.Choice, (int)Direction.Rest), Opt("fiscal|calendar|school|financial"),
                        Not("day"), UnitWord, Not(Any("of|before|after|that|in", Hyphen))), Of(Language.Point)), NotOfThing),
            static (in Captures got) => got.Has(Slot.Unit) ? OfUnit(in got) : got.First),
        Rule("the end of its <unit>", "the end of its fiscal year",
            Seq(Opt("the"), Opt("very"), Edge, Opt("part|days|weeks|months|stages|half"), "of", "the|its|their|our|this|that",
                Opt("current|fiscal|business|calendar|academic|school"), UnitWord, Not("of"), NotOfThing),
            static (in Captures got) => (Unit)got[Slot.Unit] == Unit.Night ? new Modified((TimexMod)got[Slot.Mod], new DayPart(PartOfDay.Night, null))
                : (Unit)got[Slot.Unit] is Unit.Day or Unit.Second or Unit.Minute or Unit.Hour or Unit.Season ? null
                : new Modified((TimexMod)got[Slot.Mod], new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.The))),
        Rule("<unit>'s end", "year's end",
            Seq(Opt("the"), Any(Seq(Which("year", "month", "week", "quarter"), Any(Seq("'", Tight("s")), Hyphen, Apart), "end"), Any("yearend")
                    .As(Slot.Choice, 0)), Not("of")),
            static (in Captures got) => new Modified(TimexMod.End, new Cyclic(new UnitCycle(got[Slot.Choice] switch { 0 => Unit.Year, 1 => Unit.Month,
                            2 => Unit.Week, _ => Unit.Quarter }), Direction.The))),
        Rule("year-end <year>", "year-end 1995",
            Seq(Any(Seq("year", Opt(Hyphen), "end"), "yearend"), Opt("of"), Year),
            static (in Captures got) => new Modified(TimexMod.End, new Calendar(got[Slot.Year], null, null))),
        Rule("<year> year-end", "1995 year-end",
            Seq(Year, "year", Opt(Hyphen), "end"),
            static (in Captures got) => new Modified(TimexMod.End, new Calendar(got[Slot.Year], null, null))),
        Rule("mid<unit>", "midyear",
            Seq(The, Which(Any("midyear", Seq("mid", Hyphen, "year")), Any("midweek", Seq("mid", Hyphen, "week")), Any("midmonth", Seq("mid", Hyphen, "month")),
                    Any("midcentury", Seq("mid", Hyphen, "century")), Any("middecade", Seq("mid", Hyphen, "decade")))),
            static (in Captures got) => new Modified(TimexMod.Mid, new Cyclic(new UnitCycle(got[Slot.Choice] switch { 0 => Unit.Year, 1 => Unit.Week,
                            2 => Unit.Month, 3 => Unit.Century, _ => Unit.Decade }), Direction.The))),
        Rule("earlier <period>", "earlier this year",
            Seq("earlier", Opt("in|on|during"), Of(Language.Period)),
            static (in Captures got) => IsRelative(got.First) ? new Modified(TimexMod.Start, got.First!, FromNow: true) : null),
        Rule("later <period>", "later this year",
            Seq("later", Opt("in|on|during"), Of(Language.Period)),
            static (in Captures got) => IsRelative(got.First) ? new Modified(TimexMod.End, got.First!, FromNow: true) : null),
        Rule("sometime <period>", "sometime next year",
            Seq(Not(After("for|last|lasts|lasted|take|takes|took|spend|spends|spent|within|than")),
                Any("sometime", Seq("some", "time"), Seq("one|some", "day|night|morning|afternoon|evening|weekend")), Opt("in|during"), Of(Language.Period)),
            static (in Captures got) => got.First),
        Rule("about <period>", "circa 1910",
            Seq(Where(static (in Scan scan) => !scan.IsGlued || !char.IsAsciiDigit(scan.CharAt(scan.Position - 1))),
                Any("circa", Seq("c", Opt(Tight("."))), Seq("ca", Opt(Tight(".")))), Of(Language.Period)),
            static (in Captures got) => new Modified(TimexMod.Approx, got.First!)),
        Rule("about <year>", "about 1910",
            Seq(NotTopic, "about|around|approximately", Ahead(Year), Contexts.YearAfterAbout, Of(Language.Period)),
            static (in Captures got) => new Modified(TimexMod.Approx, got.First!)),
        Rule("pre-<year>", "post-1959",
            Seq(Which("pre", "post"), Hyphen, Year),
            static (in Captures got) => new Modified(got[Slot.Choice] == 0 ? TimexMod.Before : TimexMod.After, new Calendar(got[Slot.Year], null, null))),
        Rule("<unit> to date", "the year to date",
            Seq(Opt("the"), UnitWord, Any(Seq("to", "date"), Seq("-", "to", "-", "date"))),
            static (in Captures got) => new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.This)),
    ];
}
