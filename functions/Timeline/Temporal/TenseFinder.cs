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

    public static Tense Find(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first > 0 && Leading(tokens, first - 1) is var led && led != Tense.None)
        {
            return led;
        }

        if (IsOfHappening(tokens, end) || IsTold(tokens, end))
        {
            return Tense.Past;
        }

        var opens = OpensClause(tokens, first);
        return (opens ? Ahead(tokens, end) ?? Back(tokens, first) : Back(tokens, first) ?? Ahead(tokens, end)) ?? Tense.None;
    }

    /// <summary>"Friday's crash", "Friday's deadly crash": nobody speaks so of what is still to come.</summary>
    private static bool IsOfHappening(ReadOnlySpan<Token> tokens, int end) =>
        end + 2 < tokens.Length && tokens[end].Id == Apostrophe && tokens[end + 1].Id == S
        && (IsHappening(tokens, end + 2) || (tokens[end + 2].Id == LexemeId.Unknown && end + 3 < tokens.Length && IsHappening(tokens, end + 3)));

    private static bool IsHappening(ReadOnlySpan<Token> tokens, int at) => (RolesAt(tokens, at) & Role.Happening) != 0;

    /// <summary>"The accident on Friday that killed four": what the clause behind it tells is told of the day.</summary>
    private static bool IsTold(ReadOnlySpan<Token> tokens, int end) =>
        end + 1 < tokens.Length && tokens[end].Id is var lead && (lead == That || lead == Which || lead == Who)
        && ((RolesAt(tokens, end + 1) & Role.PastVerb) != 0 || tokens[end + 1].Has(TokenMarks.EndsInEd));

    /// <summary>"… but on Tuesday they objected", "said that by Friday they would": the verbs before belong to another clause.</summary>
    private static bool OpensClause(ReadOnlySpan<Token> tokens, int first) =>
        first > 1 && (RolesAt(tokens, first - 1) & Role.Preposition) != 0 && tokens[first - 2].Id is var lead && (lead == But || lead == And || lead == That);

    /// <summary>The tense of the nearest verb before; <see langword="null"/> where there is none.</summary>
    private static Tense? Back(ReadOnlySpan<Token> tokens, int first)
    {
        var inPhrase = true;
        var toDo = false;
        for (var i = first - 1; i >= 0 && i > first - Reach && !IsSentenceEnd(tokens, i); i--)
        {
            inPhrase = inPhrase && tokens[i].Id != Comma;
            if (inPhrase && LooksToward(tokens, i, tokens[i + 1].Id))
            {
                return Tense.Future;
            }

            if (TenseAt(tokens, i, isBefore: true) is var found && found != Tense.None)
            {
                return found == Tense.Past && toDo ? Tense.None : found;
            }

            toDo = toDo || IsInfinitive(tokens, i);
        }

        return toDo ? Tense.None : null;
    }

    /// <summary>"Decided whether to run in March": what is to be done comes after it was decided. But not "went to court", "shot to death".</summary>
    private static bool IsInfinitive(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Id == To && at + 1 < tokens.Length && tokens[at + 1] is { Length: > 2 } verb && !verb.Has(TokenMarks.Capital) && !LexemeId.IsDigits(verb.Id) && RolesAt(tokens, at + 1) == Role.None
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

        var isBound = id == Until && !tokens[at].Has(TokenMarks.Capital) && !(at > 0 && (tokens[at - 1].Id == Not || tokens[at - 1].Id == Up || (RolesAt(tokens, at - 1) & Role.Lasting) != 0));
        return isBound ? Tense.Future : Tense.None;
    }

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
        if (((roles & Role.FutureVerb) != 0 && !IsName(tokens, at))
            || (token.Id == Won && next == Apostrophe)
            || (token.Id == To && next == Be)
            || (token.Id == Would && (isBefore ? next != Have : next == Be))
            || (isBefore && (roles & Role.AheadWithTo) != 0 && (next == To || (token.Id == Set && next == For))))
        {
            return Tense.Future;
        }

        // "Will be held", "is heard in May", "to cut", "may cut": what follows these has the tense of what stands before.
        var looksPast = ((roles & Role.PastVerb) != 0 && !(token.Has(TokenMarks.Capital) && at > 0)) || (token.Has(TokenMarks.EndsInEd) && !token.Has(TokenMarks.Capital) && !IsAttribute(tokens, at));
        if (looksPast && ((roles & Role.LooksBack) != 0 || at == 0 || (RolesAt(tokens, at - 1) & Role.Auxiliary) == 0))
        {
            return Tense.Past;
        }

        return (roles & Role.PresentVerb) != 0 ? Tense.Present : Tense.None;
    }

    /// <summary>"May", and "Will" where no sentence starts, are no verbs in capitals.</summary>
    private static bool IsName(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Has(TokenMarks.Capital) && ((RolesAt(tokens, at) & Role.Month) != 0 || (tokens[at].Id == Will && at > 0 && tokens[at - 1].Id != Stop));

    /// <summary>"The proposed merger", "a state-owned firm": a participle that no verb goes with.</summary>
    private static bool IsAttribute(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && ((tokens[at - 1].Id == Hyphen && !tokens[at].Has(TokenMarks.Spaced)) || (RolesAt(tokens, at - 1) & Role.Determiner) != 0);

    private static Role RolesAt(ReadOnlySpan<Token> tokens, int at) => Grammar.Language.Lexicon.Roles(tokens[at].Id);

    private static ushort Id(string word) => Grammar.Language.Lexicon.IdOf(word);
}
