using System.Buffers;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Grammar;
using Timeline.Temporal.Lexing;
using Timeline.Temporal.Tenses;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal;

/// <summary>An expression of time as it was found, not yet resolved.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset after its last unit, exclusive.</param>
/// <param name="Split">Where the first phrase of a range ends; <paramref name="End"/> otherwise.</param>
/// <param name="Resume">Where the second phrase of a range starts; <paramref name="End"/> otherwise.</param>
/// <param name="Expression">Its meaning.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Tense">The tense of the words around.</param>
/// <param name="Sentence">The number of its sentence in the text.</param>
internal readonly record struct Found(int Start, int End, int Split, int Resume, TimeExpression Expression, Rule Rule, Tense Tense, int Sentence)
{
    /// <summary>The number of its paragraph in the text.</summary>
    public int Paragraph { get; init; }

    /// <summary>What it does to the time that the text tells of.</summary>
    public StoryTurn Turn { get; init; }

    /// <summary>Up to where a phrase behind it may lend it its day, as an offset; 0 where it needs none.</summary>
    public int Clause { get; init; }

    /// <summary>Up to where the next time of day may share its day, as an offset: over "and again", "and was shut".</summary>
    public int Joint { get; init; }

    /// <summary>The quotation, as offsets, that it says the time of; the default where it says none's.</summary>
    public (int Start, int End) Dated { get; init; }

    /// <summary>What the words beside it say of it.</summary>
    public Cues Cues { get; init; }

    public static Found Of(ReadOnlySpan<Token> tokens, int first, int end, TimeExpression expression, Rule rule, Tense tense, int sentence, bool isInFirst)
    {
        var words = new Words(tokens);
        var last = tokens[EndsInMeridiem(words, end) ? end : end - 1].End;
        var (split, resume) = expression switch
        {
            Between between => (tokens[between.Split - 1].End, tokens[between.Resume].Start),
            Pair pair => (tokens[pair.Split - 1].End, tokens[pair.Resume].Start),
            _ => (last, last),
        };
        var isStretch = expression is not (Length or Recurrence or Reference);
        var isDay = (expression is Modified modified ? modified.Of : expression) is Clock or DayPart or Deictic or Expressions.Calendar { Day: not null }
            or Cyclic { Cycle: WeekdayCycle or MonthDayCycle };
        var isOpen = expression is Clock { Day: null } or DayPart { Day: null }
            && !(words.Has(first, TokenMarks.NewLine) && words.Has(end, TokenMarks.NewLine));
        return new(tokens[first].Start, last, split, resume, expression, rule, tense, sentence)
        {
            Turn = IsBesideFigure(words, first, expression) ? StoryTurn.Compared : IsSaidAgain(words, first, end, expression) ? StoryTurn.Bound : isStretch
                ? Surroundings.Turn(words, first, end, isDay, isInFirst) : StoryTurn.None,
            Dated = isStretch ? Quotations.DatedBy(words, first, end) : default,
            Clause = isOpen ? Surroundings.ClauseAfter(words, end) : 0,
            Joint = isOpen ? Surroundings.ClauseAfter(words, end, isJoint: true) : 0,
            Cues = isStretch ? ((tense == Tense.Future && Surroundings.IsAheadOfThen(words, first))
                || (tense != Tense.Past && Surroundings.IsPledged(words, first)) ? Cues.Would : Cues.None) | Surroundings.Beside(words, first, end,
                isFigure: expression is Cyclic { Cycle: QuarterCycle or HalfCycle },
                isYearAgo: expression is Shift { Amount.Unit: Unit.Year, Sign: -1, From: ShiftFrom.Publication or ShiftFrom.Mention })
                | InChronology(words, first, end, expression) | OnLine(words, first, end, expression) | (expression is Shift { From: ShiftFrom.Mention }
                && Surroundings.Restates(words, first, end) ? Cues.Restates : Cues.None) | (IsBracketed(words, first, expression) ? Cues.Again
                : Cues.None) | (isDay || IsClock(expression) ? LeadsIn(words, first, end, expression) : Cues.None) : expression is Recurrence { Value: "P3M" }
                && Surroundings.IsOfResults(words, end) ? Cues.Measured : Cues.None,
        };
    }

    /// <summary>"(At 11 p.)m. She left": the stop ends the sentence, so that the rules leave it; it is the clock's as well.</summary>
    private static bool EndsInMeridiem(Words words, int end) =>
        words.Id(end) == Stop && words.Id(end - 1) == M && words.Id(end - 2) == Stop && !words.Has(end, TokenMarks.Spaced)
            && !words.Has(end - 1, TokenMarks.Spaced);

    /// <summary>A date that stands alone on its line, one with its year also where it heads one; a time of day that begins one.</summary>
    private static Cues OnLine(Words words, int first, int end, TimeExpression expression)
    {
        if (!BeginsLine(words, first, expression))
        {
            return IsDateline(words, first, end, expression) ? Cues.Dateline : Cues.None;
        }

        var isLine = end == words.Count || words.Has(end, TokenMarks.NewLine);
        var alone = first == 0 && end == words.Count ? Cues.Alone | Cues.Sole : Cues.Alone;
        if (expression is Cyclic { Cycle: MonthCycle, Direction: Direction.Bare } && (isLine || words.Id(end) == Stop))
        {
            // "JANUARY", "January. Wildfires raged".
            return Cues.Entry | (!isLine && words.IsAllPast(end + 1) ? Cues.Done : Cues.None);
        }

        if (expression is not (Expressions.Calendar { Year: not null } or Between { To: Expressions.Calendar { Year: not null, Day: not null } }
                or Within { Cycle: HolidayCycle, Outer: Expressions.Calendar { Year: not null } }))
        {
            // "June 30th. Wrote to Nell.", in a diary.
            return IsClock(expression) ? Cues.Entry : (isLine || (words.Id(end) == Stop && expression is Expressions.Calendar { Month: not null }
                    or Between { From: Expressions.Calendar { Month: not null } })) && expression is Cyclic { Cycle: MonthDayCycle }
                or Expressions.Calendar { Day: not null } or Between { From: Expressions.Calendar { Day: not null } } ? Cues.Heading | alone : Cues.None;
        }

        var isAlone = isLine || (words.Id(end) is var mark && (mark == Colon || mark == Hyphen || mark == Stop));
        return isAlone ? Cues.Heading | alone : words.Has(end, TokenMarks.Capital) && expression is Expressions.Calendar ? Cues.Heading : Cues.None;
    }

    /// <summary>How many tokens a dateline's place has.</summary>
    private const int PlaceLength = 8;

    /// <summary>"HOUSTON, June 8 -- ", "FLUSHING, Queens, March 21 (Agency) - ".</summary>
    private static bool IsDateline(Words words, int first, int end, TimeExpression expression)
    {
        if (expression is not Expressions.Calendar { Year: null, Month: not null, Day: not null } || words.Id(first - 1) != Comma
            || (words.Id(end) != Bracket && !(words.Id(end) == Hyphen && (words.Has(end, TokenMarks.Spaced) || words.Has(end, TokenMarks.Dash)))))
        {
            return false;
        }

        var start = first - 1;
        while (start > 0 && start > first - PlaceLength && !words.Has(start, TokenMarks.NewLine))
        {
            start--;
        }

        return words.Has(start, TokenMarks.NewLine) && words.Has(start, TokenMarks.AllCaps);
    }

    private static bool IsClock(TimeExpression expression) => expression is Clock or Between { From: Clock } or Pair { First: Clock };

    private static bool BeginsLine(Words words, int first, TimeExpression expression) =>
        IsClock(expression) ? words.OpensLine(first) : words.Has(first, TokenMarks.NewLine);

    /// <summary>
    /// A day that leads into entries under their times of day, or a time that heads one and does not only stand where a line is broken ("at¶9 a.m. when").
    /// </summary>
    private static Cues LeadsIn(Words words, int first, int end, TimeExpression expression)
    {
        var begins = BeginsLine(words, first, expression) ? Cues.Line : Cues.None;
        if (IsClock(expression))
        {
            var isNew = first == 0 || (words.Id(first - 1) is var last && (Words.IsEndMark(last) || last == Colon || last == Quote || last == ClosingBracket));
            var isHead = words.Has(end, TokenMarks.Capital) || words.Has(end, TokenMarks.NewLine) || words.Id(end) == Colon || words.Id(end) == Hyphen;
            return begins != Cues.None && (isNew || isHead) ? Cues.Leads | begins : Cues.None;
        }

        return expression is not DayPart { Day: null } && Surroundings.LeadsIn(words, first, end) ? Cues.Leads | begins : Cues.None;
    }

    /// <summary>"5% in April from a year earlier", "12% higher than a year ago", "up 2% from the previous month", "up 2% on the year before".</summary>
    private static bool IsBesideFigure(Words words, int first, TimeExpression expression)
    {
        var unit = expression switch
        {
            Shift { Sign: -1 } shift => shift.Amount.Unit,
            Cyclic { Direction: Direction.Previous, Cycle: UnitCycle cycle } => cycle.Unit,
            _ => Unit.None,
        };
        return unit is Unit.Week or Unit.Month or Unit.Quarter or Unit.Year && words.Id(first - 1) is var lead
            && (lead == From || lead == Than || lead == Against || (lead == On && words.Id(first - 2) == Percent));
    }

    /// <summary>"07:52 on Monday (21:52 GMT Sunday)", "Christmas food parcels": no day that is told of.</summary>
    private static bool IsSaidAgain(Words words, int first, int end, TimeExpression expression) =>
        IsBracketed(words, first, expression)
        || (expression is Cyclic { Cycle: HolidayCycle } && words[end] is { Id: LexemeId.Unknown, Length: > 2 } noun && noun.Has(TokenMarks.Spaced)
            && !noun.Has(TokenMarks.Capital) && !words.LooksPast(end));

    /// <summary>"(21:52 GMT Sunday)"; "10:35 a.m. (9:35 p.m. Wednesday, Eastern time)".</summary>
    private static bool IsBracketed(Words words, int first, TimeExpression expression) =>
        IsClock(expression) && words.Id(first - 1) == Bracket
        && (expression is Clock { Zone: not null } or Pair { First: Clock { Zone: not null } } || LexemeId.IsDigits(words.Id(first - 2))
            || words.Id(words.Id(first - 2) == Stop ? first - 3 : first - 2) == M);

    /// <summary>Dates of the year and years can be what a chronology goes on from.</summary>
    private static Cues InChronology(Words words, int first, int end, TimeExpression expression)
    {
        var day = OfDay(expression);
        var mayTell = expression.IsOfStatedYear || day is Expressions.Calendar or Cyclic { Cycle: UnitCycle { Unit: Unit.Year }, Direction: Direction.Last };
        var isYearless = day is Expressions.Calendar { Year: null } or Cyclic { Cycle.IsYearly: true } or Modified { Of: Cyclic { Cycle.IsYearly: true } };
        return (mayTell && Surroundings.IsTold(words, first, end) ? Cues.Told : Cues.None) | (isYearless && Surroundings.IsFlashback(words, first)
            ? Cues.Flashback : Cues.None);
    }

    /// <summary>"(On) the 3rd of May at five in the morning": the day of a time of day that is said with it.</summary>
    private static TimeExpression OfDay(TimeExpression expression) => expression switch
    {
        Clock { Day: { } day } => day,
        DayPart { Day: { } day } => day,
        Pair { Second: Expressions.Calendar or Cyclic } pair => pair.Second,
        _ => expression,
    };
}

/// <summary>What a date does to the time that a text tells of.</summary>
internal enum StoryTurn
{
    /// <summary>A day or a month moves the story, a year in passing does not.</summary>
    None,

    /// <summary>It stands in a paragraph's first sentence: the story turns to it.</summary>
    To,

    /// <summary>It opens its sentence ("In 1916 …"): the story turns to it.</summary>
    Opens,

    /// <summary>It bounds a stretch ("since May 5") or says a moment again ("07:52 on Monday (21:52 GMT Sunday)"): nothing else is told of that day.</summary>
    Bound,

    /// <summary>Something else is compared with it ("up from $3 in 1988", "the lowest since May"): the text goes on about that.</summary>
    Compared,

    /// <summary>It only says which thing is meant: the story stays where it is.</summary>
    Aside,
}

/// <summary>What was found in a text, in reading order, in an array from the pool.</summary>
internal ref struct FoundList
{
    private Found[]? items;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<Found> Items => items.AsSpan(0, Count);

    public void Add(in Found found)
    {
        items ??= ArrayPool<Found>.Shared.Rent(32);
        if (Count == items.Length)
        {
            var longer = ArrayPool<Found>.Shared.Rent(2 * Count);
            items.CopyTo(longer, 0);
            ArrayPool<Found>.Shared.Return(items, clearArray: true);
            items = longer;
        }

        items[Count++] = found;
    }

    public void Dispose()
    {
        if (items is not null)
        {
            items.AsSpan(0, Count).Clear();
            ArrayPool<Found>.Shared.Return(items);
            items = null;
        }
    }
}
