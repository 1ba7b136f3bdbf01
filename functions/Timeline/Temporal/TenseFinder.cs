using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal;

/// <summary>
/// Finds the tense of the words around a mention without parsing: the nearest verb before it in its sentence, else the nearest after it.
/// "Officials said the talks will resume Friday" is future for "Friday": "will" is nearer than "said".
/// </summary>
internal static class TenseFinder
{
    /// <summary>How many tokens are looked at on either side.</summary>
    private const int Reach = 24;

    /// <summary>How many tokens apart two verbs are that "and" joins.</summary>
    private const int Joint = 12;

    private static readonly ushort Stop = Id(".");
    private static readonly ushort Be = Id("be");
    private static readonly ushort To = Id("to");
    private static readonly ushort For = Id("for");
    private static readonly ushort Set = Id("set");
    private static readonly ushort Since = Id("since");
    private static readonly ushort Following = Id("following");
    private static readonly ushort Until = Id("until");
    private static readonly ushort Not = Id("not");
    private static readonly ushort Up = Id("up");
    private static readonly ushort As = Id("as");
    private static readonly ushort Soon = Id("soon");
    private static readonly ushort Early = Id("early");
    private static readonly ushort Would = Id("would");
    private static readonly ushort AheadWord = Id("ahead");
    private static readonly ushort Advance = Id("advance");
    private static readonly ushort Forward = Id("forward");
    private static readonly ushort Run = Id("run");
    private static readonly ushort RunUp = Id("runup");
    private static readonly ushort Won = Id("won");
    private static readonly ushort Apostrophe = Id("'");
    private static readonly ushort But = Id("but");
    private static readonly ushort Hyphen = Id("-");
    private static readonly ushort And = Id("and");
    private static readonly ushort Comma = Id(",");
    private static readonly ushort Have = Id("have");
    private static readonly ushort Of = Id("of");
    private static readonly ushort Will = Id("will");
    private static readonly ushort S = Id("s");
    private static readonly ushort That = Id("that");
    private static readonly ushort Which = Id("which");
    private static readonly ushort Who = Id("who");
    private static readonly ushort Quote = Id("\"");
    private static readonly ushort A = Id("a");
    private static readonly ushort The = Id("the");
    private static readonly ushort On = Id("on");
    private static readonly ushort Been = Id("been");
    private static readonly ushort Through = Id("through");
    private static readonly ushort Effective = Id("effective");
    private static readonly ushort Had = Id("had");
    private static readonly ushort Plans = Id("plans");
    private static readonly ushort Is = Id("is");
    private static readonly ushort Are = Id("are");
    private static readonly ushort In = Id("in");

    public static Tense Find(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first > 0 && Leading(tokens, first - 1) is var led && led != Tense.None)
        {
            return led;
        }

        if (IsOfHappening(tokens, first, end) || IsTold(tokens, end))
        {
            return Tense.Past;
        }

        if (IsDelivery(tokens, first, end) || IsBeing(tokens, first))
        {
            return Tense.Future;
        }

        var tense = Around(tokens, first, end);
        return tense == Tense.Future && (IsMeasured(tokens, first, end) || IsAside(tokens, first, end)) ? Tense.None : tense;
    }

    /// <summary>The tense of the nearest verb: one before, as a rule.</summary>
    private static Tense Around(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var opens = OpensClause(tokens, first);
        var isPlan = false;
        var isWeekday = IsWeekday(tokens, first) || IsWeekday(tokens, end - 1);
        var found = opens ? Ahead(tokens, end) ?? Back(tokens, first, isWeekday, ref isPlan) : Back(tokens, first, isWeekday, ref isPlan) ?? Ahead(tokens, end);

        // "Rubio to visit Ohio Monday": a headline has no other verb.
        return isPlan && isWeekday && Ahead(tokens, end) is null ? Tense.Future : found ?? Tense.None;
    }

    /// <summary>"Friday's crash", "Friday's deadly crash", "a crash on Friday", "the ruling Monday": nobody speaks so of what is still to come.</summary>
    private static bool IsOfHappening(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var noun = first > 1 && tokens[first - 1].Id == On ? first - 2 : first - 1;
        if (noun > 0 && ((RolesAt(tokens, noun) & Role.Happening) != 0 || ((RolesAt(tokens, noun) & Role.Outcome) != 0 && tokens[noun - 1].Id == The)))
        {
            return true;
        }

        return end + 2 < tokens.Length && tokens[end].Id == Apostrophe && tokens[end + 1].Id == S
            && (IsHappening(tokens, end + 2) || (tokens[end + 2].Id == LexemeId.Unknown && end + 3 < tokens.Length && IsHappening(tokens, end + 3)));
    }

    private static bool IsHappening(ReadOnlySpan<Token> tokens, int at) => (RolesAt(tokens, at) & Role.Happening) != 0;

    /// <summary>"December wheat", "crude for June delivery": what is traded now for a month to come.</summary>
    private static bool IsDelivery(ReadOnlySpan<Token> tokens, int first, int end) =>
        end < tokens.Length && (RolesAt(tokens, end - 1) & Role.Month) != 0 && (RolesAt(tokens, end) & Role.Delivered) != 0 && !(first > 0 && tokens[first - 1].Id == A);

    /// <summary>"The hearing is Friday": what has a day as its time in the present is still to come.</summary>
    private static bool IsBeing(ReadOnlySpan<Token> tokens, int first) =>
        first > 1 && tokens[first - 1].Id is var verb && (verb == Is || verb == Are) && (RolesAt(tokens, first) & (Role.Weekday | Role.Month)) != 0;

    /// <summary>"Sales for May are expected to fall", "will report May sales": a month that is measured is told of when it is over.</summary>
    private static bool IsMeasured(ReadOnlySpan<Token> tokens, int first, int end) =>
        end == first + 1 && (RolesAt(tokens, first) & Role.Month) != 0
        && ((first > 1 && tokens[first - 1].Id is var lead && (lead == For || lead == In || lead == Of) && IsStatistic(tokens, first - 2))
            || IsStatistic(tokens, end) || IsStatistic(tokens, end + 1));

    /// <summary>"A visit to the September 11 memorial", "his March 3 remarks": a date that only says which one is meant.</summary>
    private static bool IsAside(ReadOnlySpan<Token> tokens, int first, int end) =>
        first > 0 && end > first + 1 && end < tokens.Length && tokens[end].Length > 2 && tokens[end].Has(TokenMarks.Spaced) && (RolesAt(tokens, end) & (Role.Auxiliary | Role.Preposition)) == 0
        && ((RolesAt(tokens, end - 2) | RolesAt(tokens, end - 1)) & Role.Month) != 0
        && (((RolesAt(tokens, first - 1) | RolesAt(tokens, first)) & Role.Determiner) != 0 || (tokens[first - 1].Id == S && first > 1 && tokens[first - 2].Id == Apostrophe));

    private static bool IsStatistic(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && (RolesAt(tokens, at) & Role.Statistic) != 0;

    /// <summary>"The accident on Friday that killed four": what the clause behind it tells is told of the day.</summary>
    private static bool IsTold(ReadOnlySpan<Token> tokens, int end) =>
        end + 1 < tokens.Length && tokens[end].Id is var lead && (lead == That || lead == Which || lead == Who)
        && ((RolesAt(tokens, end + 1) & Role.PastVerb) != 0 || tokens[end + 1].Has(TokenMarks.EndsInEd));

    /// <summary>"… but on Tuesday they objected", "said that by Friday they would": the verbs before belong to another clause.</summary>
    private static bool OpensClause(ReadOnlySpan<Token> tokens, int first) =>
        first > 1 && (RolesAt(tokens, first - 1) & Role.Preposition) != 0 && tokens[first - 2].Id is var lead && (lead == But || lead == And || lead == That);

    /// <summary>The tense of the nearest verb before; <see langword="null"/> where there is none.</summary>
    private static Tense? Back(ReadOnlySpan<Token> tokens, int first, bool isWeekday, ref bool isPlan)
    {
        var inPhrase = true;
        var toDo = false;
        var mayBePlan = false;
        var isDone = false;
        for (var i = first - 1; i >= 0 && i > first - Reach && !IsSentenceEnd(tokens, i); i--)
        {
            inPhrase = inPhrase && tokens[i].Id != Comma;
            if ((inPhrase && LooksToward(tokens, i, tokens[i + 1].Id)) || (isWeekday && IsMeeting(tokens, i)))
            {
                return Tense.Future;
            }

            if (TenseAt(tokens, i, isBefore: true) is var found && found != Tense.None)
            {
                return found == Tense.Past && toDo && !isDone && (RolesAt(tokens, i) & Role.Implicative) == 0 ? Tense.None : found;
            }

            if (IsInfinitive(tokens, i))
            {
                (toDo, mayBePlan) = (true, IsInSentence(tokens, i));
                isDone = isDone || (i > 0 && (RolesAt(tokens, i - 1) & Role.Implicative) != 0);
            }
        }

        isPlan = mayBePlan;
        return toDo ? Tense.None : null;
    }

    private static bool IsInSentence(ReadOnlySpan<Token> tokens, int at) => at > 0 && !IsSentenceEnd(tokens, at - 1) && !tokens[at].Has(TokenMarks.NewLine) && tokens[at - 1].Id != Quote;

    /// <summary>"Decided whether to run in March": what is to be done comes after it was decided. But not "went to court", "shot to death".</summary>
    private static bool IsInfinitive(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Id == To && at + 1 < tokens.Length && tokens[at + 1] is { Length: > 2 } verb && !verb.Has(TokenMarks.Capital) && !LexemeId.IsDigits(verb.Id) && (RolesAt(tokens, at + 1) & ~Role.Ordinary) == Role.None
        && at > 0 && (RolesAt(tokens, at - 1) & Role.PastVerb) == 0;

    /// <summary>"Met ahead of the vote on Tuesday", "in advance of", "in the run-up to", "looking forward to".</summary>
    private static bool LooksToward(ReadOnlySpan<Token> tokens, int at, ushort next)
    {
        var id = tokens[at].Id;
        return (next == Of && (id == AheadWord || id == Advance))
            || (next == To && (id == Forward || id == RunUp || (id == Up && at > 1 && tokens[at - 1].Id == Hyphen && tokens[at - 2].Id == Run)));
    }

    private static Tense? Ahead(ReadOnlySpan<Token> tokens, int end)
    {
        for (var i = end; i < tokens.Length && i < end + Reach && !IsSentenceEnd(tokens, i); i++)
        {
            if (TenseAt(tokens, i, isBefore: false) is var found && found != Tense.None)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>What the word right before says: "since Monday" and "following Monday's vote" are past, "until Monday" and "as early as Monday" are ahead.</summary>
    private static Tense Leading(ReadOnlySpan<Token> tokens, int at)
    {
        var id = tokens[at].Id;
        if (id == Since || id == Following)
        {
            return Tense.Past;
        }

        if (id == As)
        {
            return at > 1 && tokens[at - 1].Id is var how && (how == Soon || how == Early) && tokens[at - 2].Id == As ? Tense.Future : Tense.None;
        }

        if (id == Effective || ((id == To || id == Through || id == Until || id == For) && IsMoved(tokens, at)))
        {
            return Tense.Future;
        }

        if (id == For && HadBeen(tokens, at - 1))
        {
            return Tense.Past;
        }

        var isBound = id == Until && !tokens[at].Has(TokenMarks.Capital) && !(at > 0 && (tokens[at - 1].Id == Not || tokens[at - 1].Id == Up || IsOver(tokens, at)));
        return isBound || (id == For && IsWeekday(tokens, at + 1) && !(at + 2 < tokens.Length && (tokens[at + 2].Id == Apostrophe || (RolesAt(tokens, at + 2) & Role.PartOfDay) != 0))) ? Tense.Future : Tense.None;
    }

    /// <summary>"Moved the hearing to Monday", "extended it through Friday".</summary>
    private static bool IsMoved(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - Joint && !IsSentenceEnd(tokens, i); i--)
        {
            if ((RolesAt(tokens, i) & Role.Moved) != 0)
            {
                return true;
            }

            if ((RolesAt(tokens, i) & Role.PastVerb) != 0 || tokens[i].Has(TokenMarks.EndsInEd))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Had been planned", "had originally been due": it came otherwise.</summary>
    private static bool HadBeen(ReadOnlySpan<Token> tokens, int at) =>
        at > 1 && tokens[at - 1].Id == Been && (tokens[at - 2].Id == Had || (at > 2 && tokens[at - 3].Id == Had));

    /// <summary>"Stayed with them until Monday", "had worked until Monday", where "postponed the vote until Monday" looks ahead.</summary>
    private static bool IsOver(ReadOnlySpan<Token> tokens, int until)
    {
        for (var i = until - 1; i >= 0 && i > until - Reach && !IsSentenceEnd(tokens, i); i--)
        {
            var roles = RolesAt(tokens, i);
            if ((roles & Role.PastVerb) != 0 || tokens[i].Has(TokenMarks.EndsInEd))
            {
                return (roles & Role.Lasting) != 0 || (i > 0 && tokens[i - 1].Id == Had);
            }
        }

        return false;
    }

    private static bool IsWeekday(ReadOnlySpan<Token> tokens, int at) => (RolesAt(tokens, at) & Role.Weekday) != 0;

    /// <summary>A full stop behind a word of some length, before a capital or the end: not that of an initial or a short abbreviation. Closing quotes and brackets may follow it.</summary>
    private static bool IsSentenceEnd(ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Id != Stop)
        {
            return false;
        }

        var next = at + 1;
        while (next < tokens.Length && tokens[next].Length == 1 && tokens[next].Id >= LexemeId.OtherMark && (!tokens[next].Has(TokenMarks.Spaced) || tokens[next].Id == Quote))
        {
            next++;
        }

        return next == tokens.Length || (at > 0 && (tokens[at - 1].Length > 2 || LexemeId.IsDigits(tokens[at - 1].Id)) && tokens[next].Has(TokenMarks.Spaced | TokenMarks.Capital));
    }

    private static Tense TenseAt(ReadOnlySpan<Token> tokens, int at, bool isBefore)
    {
        var token = tokens[at];
        var roles = RolesAt(tokens, at);
        var next = at + 1 < tokens.Length ? tokens[at + 1].Id : LexemeId.Unknown;
        if ((token.Id == Have && at > 0 && at + 1 < tokens.Length && (RolesAt(tokens, at - 1) & Role.Modal) != 0 && (next == Been || tokens[at + 1].Has(TokenMarks.EndsInEd) || (RolesAt(tokens, at + 1) & Role.PastVerb) != 0)) || ((roles & (Role.FutureVerb | Role.AheadWithTo)) != 0 && HadBeen(tokens, at)))
        {
            return Tense.Past;
        }

        if (((roles & Role.FutureVerb) != 0 && !IsName(tokens, at) && !(token.Id == Plans && next != To && IsObject(tokens, at)))
            || (token.Id == Won && next == Apostrophe)
            || (token.Id == To && next == Be)
            || (next == To && (roles & Role.Was) != 0 && IsPlain(tokens, at + 2))
            || ((roles & Role.Arranged) != 0 && isBefore && at > 0 && (RolesAt(tokens, at - 1) & Role.Being) != 0)
            || (token.Id == Would && (isBefore ? next != Have : next == Be))
            || (isBefore && (roles & Role.AheadWithTo) != 0 && ((next == To && !(at > 0 && (RolesAt(tokens, at - 1) & Role.Preposition) != 0)) || (token.Id == Set && next == For))))
        {
            return Tense.Future;
        }

        // "Will be held", "is heard in May", "to cut", "may cut": what follows these has the tense of what stands before.
        var looksPast = ((roles & Role.PastVerb) != 0 && !(token.Has(TokenMarks.Capital) && at > 0)) || (token.Has(TokenMarks.EndsInEd) && !token.Has(TokenMarks.Capital) && !IsAttribute(tokens, at));
        if (looksPast && !(isBefore && IsJoined(tokens, at)) && (at == 0 || ((roles & Role.LooksBack) != 0 && tokens[at - 1].Id != Be) || (RolesAt(tokens, tokens[at - 1].Id == Not && at > 1 ? at - 2 : at - 1) & Role.Auxiliary) == 0))
        {
            return Tense.Past;
        }

        return (roles & Role.PresentVerb) != 0 ? Tense.Present : Tense.None;
    }

    /// <summary>"Ministers gather Friday", "school starts Monday", but not "they did not gather", "failed to gather".</summary>
    private static bool IsMeeting(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && (RolesAt(tokens, at) & Role.PluralAhead) != 0 && (RolesAt(tokens, at - 1) & (Role.Auxiliary | Role.PastVerb | Role.Determiner | Role.Preposition)) == 0 && tokens[at - 1].Id != Not && tokens[at - 1].Id != Comma;

    /// <summary>A word that no table knows, in small letters: a verb behind "was to".</summary>
    private static bool IsPlain(ReadOnlySpan<Token> tokens, int at) =>
        at < tokens.Length && tokens[at].Length > 1 && !tokens[at].Has(TokenMarks.Capital) && (RolesAt(tokens, at) & (Role.Determiner | Role.Preposition)) == 0 && !LexemeId.IsDigits(tokens[at].Id);

    /// <summary>"Announced plans", "the plans": a noun.</summary>
    private static bool IsObject(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && ((RolesAt(tokens, at - 1) & (Role.PastVerb | Role.Determiner)) != 0 || tokens[at - 1].Has(TokenMarks.EndsInEd));

    /// <summary>"May", and "Will" where no sentence starts, are no verbs in capitals.</summary>
    private static bool IsName(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Has(TokenMarks.Capital) && ((RolesAt(tokens, at) & Role.Month) != 0 || (tokens[at].Id == Will && at > 0 && tokens[at - 1].Id != Stop));

    /// <summary>"Will be circulated by March and signed in May": the tense is that of the verb it is joined to, if that has an auxiliary.</summary>
    private static bool IsJoined(ReadOnlySpan<Token> tokens, int at)
    {
        if (at < 2 || tokens[at - 1].Id != And || !tokens[at].Has(TokenMarks.EndsInEd))
        {
            return false;
        }

        for (var i = at - 2; i > 0 && i > at - Joint && !IsSentenceEnd(tokens, i); i--)
        {
            if (tokens[i].Has(TokenMarks.EndsInEd) || (RolesAt(tokens, i) & Role.PastVerb) != 0)
            {
                return tokens[i - 1].Id == Be;
            }
        }

        return false;
    }

    /// <summary>"The proposed merger", "a state-owned firm": a participle that no verb goes with.</summary>
    private static bool IsAttribute(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && ((tokens[at - 1].Id == Hyphen && !tokens[at].Has(TokenMarks.Spaced)) || ((RolesAt(tokens, at - 1) & Role.Determiner) != 0 && tokens[at - 1].Id != That));

    private static Role RolesAt(ReadOnlySpan<Token> tokens, int at) => Grammar.Language.Lexicon.Roles(tokens[at].Id);

    private static ushort Id(string word) => Grammar.Language.Lexicon.IdOf(word);
}
