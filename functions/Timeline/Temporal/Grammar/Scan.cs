using System.Runtime.CompilerServices;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>What a pattern can take out of the text for the rule to build on.</summary>
internal enum Slot
{
    Unit,
    Unit2,
    Ordinal,
    Month,
    Month2,
    Day,
    Day2,
    Year,
    Year2,
    Weekday,
    Season,
    Hemisphere,
    Part,
    Holiday,
    Hour,
    Minute,
    Second,
    Zone,

    /// <summary>Offset from UTC in minutes.</summary>
    Offset,
    Meridiem,
    Choice,
    Mod,

    /// <summary>Where the first phrase of a range ends, as a token of the block.</summary>
    Split,

    /// <summary>Where the second phrase of a range starts.</summary>
    Resume,
}

[InlineArray(24)]
internal struct SlotValues
{
    private int first;
}

/// <summary>What a rule's pattern took out of the text.</summary>
internal struct Captures
{
    private SlotValues values;
    private uint set;

    /// <summary>How the text is to be read: given, not taken out of it.</summary>
    public TextLocale Locale;
    public double Number;
    public Amount? Amount;
    public TimeExpression? First;
    public TimeExpression? Second;

    public readonly bool Has(Slot slot) => (set & (1u << (int)slot)) != 0;

    /// <summary>The value in a slot; 0 when nothing was taken.</summary>
    public readonly int this[Slot slot] => Has(slot) ? values[(int)slot] : 0;

    /// <summary>The season: of the hemisphere that the words say, else of the text's own.</summary>
    public readonly SeasonCycle Season => new(this[Slot.Season], (Hemisphere?)Maybe(Slot.Hemisphere) ?? Locale.Hemisphere ?? Hemisphere.North);

    /// <summary>The value in a slot, or <see langword="null"/>.</summary>
    public readonly int? Maybe(Slot slot) => Has(slot) ? values[(int)slot] : null;

    public void Put(Slot slot, int value)
    {
        values[(int)slot] = value;
        set |= 1u << (int)slot;
    }

    /// <summary>Which slots are filled, to go back to when an alternative fails.</summary>
    public readonly uint Mark => set;

    public void Reset(uint mark) => set = mark;

    /// <summary>Forgets what was captured, for another rule to try; a number is only read where its slot was filled anew.</summary>
    public void Clear()
    {
        set = 0;
        Amount = null;
        First = null;
        Second = null;
    }
}

/// <summary>What a category matched at a place, so that the many rules that ask for it there get the answer at once.</summary>
internal struct Memo
{
    /// <summary>The place, from 1; 0 for none.</summary>
    public int Place;

    /// <summary>The depth at which it was matched: deeper in, less is allowed.</summary>
    public int Depth;
    public int End;
    public TimeExpression? Expression;
    public Rule? Rule;
}

/// <summary>One memo for each category that other phrases are made of.</summary>
[InlineArray(4)]
internal struct Memos
{
    private Memo first;
}

/// <summary>A place in a block of tokens, and what was taken on the way there.</summary>
internal ref struct Scan(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, Lexicon lexicon)
{
    public readonly ReadOnlySpan<Token> Tokens = tokens;
    public readonly ReadOnlySpan<char> Text = text;
    public readonly Lexicon Lexicon = lexicon;
    public int Position;

    /// <summary>How many rules have been tried: the measure of work.</summary>
    public long Tried;
    public int Depth;
    public Captures Got;
    public Memos Memos;
    public MeasuredPlaces Measured;

    public readonly bool AtEnd => Position >= Tokens.Length;

    /// <summary>The token here; an empty one at the end of the block.</summary>
    public readonly Token Current => Position < Tokens.Length ? Tokens[Position] : default;

    public readonly Role Roles => Position < Tokens.Length ? Lexicon.Roles(Tokens[Position].Id) : Role.None;

    public readonly Role RolesAt(int index) => (uint)index < (uint)Tokens.Length ? Lexicon.Roles(Tokens[index].Id) : Role.None;

    /// <summary>Whether a word that is no time and tells of none stands at an index.</summary>
    public readonly bool IsPlain(int index) =>
        (uint)index < (uint)Tokens.Length && Tokens[index].Id is var id && !LexemeId.IsDigits(id) && (Lexicon.Roles(id) & ~Role.Ordinary) == Role.None
            && char.IsLetter(Text[Tokens[index].Start]);

    public readonly bool IsGlued => Position < Tokens.Length && Position > 0 && !Tokens[Position].Has(TokenMarks.Spaced);

    public readonly char CharAt(int index) => (uint)index < (uint)Tokens.Length ? Text[Tokens[index].Start] : '\0';
}
