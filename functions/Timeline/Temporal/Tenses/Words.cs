using System.Runtime.CompilerServices;
using Timeline.Temporal.Grammar;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>The tokens of a block, as what tells tenses sees them: nothing stands outside of it.</summary>
internal readonly ref struct Words(ReadOnlySpan<Token> tokens)
{
    /// <summary>How far a sentence is looked through.</summary>
    private const int SentenceReach = 60;

    /// <summary>How many tokens behind a date its verb of saying may stand.</summary>
    private const int SayingReach = 10;

    /// <summary>The most tokens of a bracket that says the time of another zone, "(11:30 a.m. EST)", and some more.</summary>
    private const int BracketLength = 12;

    private readonly ReadOnlySpan<Token> tokens = tokens;

    public int Count => tokens.Length;

    public Token this[int at] => (uint)at < (uint)tokens.Length ? tokens[at] : default;

    public ushort Id(int at) => (uint)at < (uint)tokens.Length ? tokens[at].Id : LexemeId.Unknown;

    /// <summary>The word that leads a date, where "till" is "until".</summary>
    public ushort Lead(int at) => Id(at) is var id && id == Till ? WordIds.Until : id;

    public Role Roles(int at) => Language.Lexicon.Roles(Id(at));

    public bool Is(int at, Role roles) => (Roles(at) & roles) != 0;

    public bool Has(int at, TokenMarks marks) => (uint)at < (uint)tokens.Length && tokens[at].Has(marks);

    /// <summary>Whether it looks like a verb in the past or a participle.</summary>
    public bool LooksPast(int at) => Is(at, Role.PastVerb) || EndsInEd(at);

    /// <summary>"Planned", but not "need" and "Ahmed".</summary>
    public bool EndsInEd(int at) => Has(at, TokenMarks.EndsInEd) && !Has(at, TokenMarks.Capital) && !Is(at, Role.NoVerb);

    /// <summary>Whether it is a word that tells nothing of time: neither known nor in -ed.</summary>
    public bool IsMute(int at) => this[at] is { Id: LexemeId.Unknown } word && !word.Has(TokenMarks.EndsInEd);

    /// <summary>A word in small letters that tells of no time and is no verb: a noun, as a rule.</summary>
    public bool IsNoun(int at) => this[at] is { Length: > 3 } word && !word.Has(TokenMarks.Capital) && !LexemeId.IsDigits(word.Id) && !Is(at, ~Role.Ordinary);

    /// <summary>Whether the sentence has a verb in the past from a place on, and none that looks ahead or is in the present.</summary>
    public bool IsAllPast(int at)
    {
        var hasPast = false;
        for (var i = at; i < Count && i < at + SentenceReach && !IsSentenceEnd(i); i++)
        {
            if (Is(i, Role.FutureVerb | Role.PresentVerb | Role.AheadWithTo) || Id(i) == WordIds.Would || Id(i) == WordIds.Been)
            {
                return false;
            }

            hasPast |= LooksPast(i);
        }

        return hasPast;
    }

    /// <summary>Whether the first verb within a few words is one of saying in the past.</summary>
    public bool SaysNext(int at)
    {
        for (var i = at; i < Count && i < at + SayingReach && !IsSentenceEnd(i); i++)
        {
            if (LooksPast(i) || Is(i, Role.PresentVerb | Role.FutureVerb))
            {
                return Is(i, Role.Saying);
            }
        }

        return false;
    }

    /// <summary>The place behind a bracket of a few words that opens at one; that place itself where none does.</summary>
    public int AfterBracket(int at)
    {
        for (var i = at; Id(at) == WordIds.Bracket && i < Count && i <= at + BracketLength; i++)
        {
            if (Id(i) == WordIds.ClosingBracket)
            {
                return i + 1;
            }
        }

        return at;
    }

    public bool IsQuote(int at) => Id(at) == Quote;

    /// <summary>A full stop, a question mark or an exclamation mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsEndMark(ushort id) => id == Stop || id == Question || id == Exclamation;

    /// <summary>
    /// A mark that ends sentences: a full stop behind a word of some length, before a capital or the end: not that of an initial or a short abbreviation.
    /// Closing quotes and brackets may follow it; a capital is none of them, as in <c>He left. "I …</c>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsSentenceEnd(int at) => IsEndMark(Id(at)) && EndsSentence(at);

    private bool EndsSentence(int at)
    {
        var next = at + 1;
        var isApart = false;
        while (next < Count && tokens[next].Length == 1 && tokens[next].Id >= LexemeId.OtherMark && !tokens[next].Has(TokenMarks.Capital)
            && (!tokens[next].Has(TokenMarks.Spaced) || tokens[next].Id == Quote || tokens[next].Id == Apostrophe))
        {
            isApart = isApart || tokens[next].Has(TokenMarks.Spaced);
            next++;
        }

        return next == Count || ((Id(at) != Stop || IsWhole(at - 1) || (isApart && this[at - 1].Length > 1) || OpensSentence(next)
                || (IsMeridiem(at - 1) && !Is(next, Role.Weekday | Role.Month | Role.Zone | Role.PersonTitle))) && tokens[next].Has(TokenMarks.Capital)
            && (isApart || tokens[next].Has(TokenMarks.Spaced)));
    }

    /// <summary>No name starts so: "the U.S. The", "in Phoenix, Ariz. He", where "Gen. Smith" and "Ariz. Friday" go on.</summary>
    private bool OpensSentence(int at) => Is(at, Role.Determiner | Role.Preposition | Role.Break)
        || (Id(at) is var word && (word == It || word == He || word == She || word == They || word == We));

    /// <summary>No initial or abbreviation: "do", "it", "2%", "(of Leeds)" and "don't" end a sentence, "Mr", "vs" and "B" do not.</summary>
    private bool IsWhole(int at) => (this[at].Length > 2 && !Is(at, Role.Shortened)) || LexemeId.IsDigits(Id(at))
        || (this[at].Length == 2 && !Has(at, TokenMarks.Capital) && !Is(at, Role.Comparing))
        || (Id(at) is var last && (last == Percent || last == ClosingBracket || last == Quote
                || ((last == S || last == T) && Id(at - 1) == Apostrophe && !Has(at, TokenMarks.Spaced))));

    /// <summary>"(Left at 2 p.)m." ends a sentence before a capital, where "p.m. EST" and "p.m. Monday" go on.</summary>
    private bool IsMeridiem(int at) => Id(at) == M && Id(at - 1) == Stop && !Has(at, TokenMarks.Spaced);

    /// <summary>Whether a place begins a line, be it behind a bullet: "- 1:47: The pilot calls", "• 9.31am".</summary>
    public bool OpensLine(int at) => Has(at, TokenMarks.NewLine)
        || (at > 0 && Has(at - 1, TokenMarks.NewLine) && Id(at - 1) is var mark && (mark == WordIds.Hyphen || mark == LexemeId.OtherMark));

    /// <summary>Whether a word with one of the roles stands before a place in its sentence, among so many tokens.</summary>
    public bool AnyBefore(int at, Role roles, int reach) => LastBefore(at, roles, reach) >= 0;

    /// <summary>The nearest word with one of the roles before a place in its sentence, among so many tokens; -1 where there is none.</summary>
    public int LastBefore(int at, Role roles, int reach)
    {
        for (var i = at - 1; i >= 0 && i > at - reach && !IsSentenceEnd(i); i--)
        {
            if (Is(i, roles))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The nearest verb in the past before a place in its sentence, among so many tokens; -1 where there is none.</summary>
    public int PastBefore(int at, int reach)
    {
        for (var i = at - 1; i >= 0 && i > at - reach && !IsSentenceEnd(i); i--)
        {
            if (LooksPast(i) && !(EndsInEd(i) && Verbs.IsAttribute(this, i)))
            {
                return i;
            }
        }

        return -1;
    }
}
