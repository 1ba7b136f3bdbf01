using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// What the first two tokens of a match can be. A rule is tried only where both fit, which leaves one rule or none at nearly every
/// token of a text.
/// </summary>
internal sealed class Prefix(int lexemes)
{
    private readonly bool[] first = new bool[lexemes];
    private readonly bool[] second = new bool[lexemes];
    private readonly bool[] alone = new bool[lexemes];
    private bool canBeOne;

    /// <summary>It can match without taking a token.</summary>
    public bool CanBeEmpty { get; init; }

    public bool CanStartWith(int id) => first[id];

    public bool CanGoOnWith(int id) => second[id];

    /// <summary>Whether the lexeme alone can be a match.</summary>
    public bool CanBe(int id) => alone[id];

    /// <summary>Takes no token.</summary>
    public static Prefix Empty(Lexicon lexicon) => new(lexicon.Count) { CanBeEmpty = true };

    /// <summary>One token of the lexemes that fit.</summary>
    public static Prefix One(Lexicon lexicon, Func<ushort, bool> fits)
    {
        var prefix = new Prefix(lexicon.Count) { canBeOne = true };
        for (ushort id = 0; id < lexicon.Count; id++)
        {
            prefix.first[id] = prefix.alone[id] = fits(id);
        }

        return prefix;
    }

    /// <summary>This, and then perhaps a second token of the lexemes that fit.</summary>
    public Prefix AndPerhaps(Func<ushort, bool> fits)
    {
        for (ushort id = 0; id < second.Length; id++)
        {
            second[id] |= fits(id);
        }

        return this;
    }

    /// <summary>One after the other.</summary>
    public static Prefix Then(Prefix a, Prefix b)
    {
        var both = new Prefix(a.first.Length)
        {
            CanBeEmpty = a.CanBeEmpty && b.CanBeEmpty,
            canBeOne = (a.canBeOne && b.CanBeEmpty) || (a.CanBeEmpty && b.canBeOne),
        };
        for (var id = 0; id < both.first.Length; id++)
        {
            both.first[id] = a.first[id] || (a.CanBeEmpty && b.first[id]);
            both.second[id] = a.second[id] || (a.canBeOne && b.first[id]) || (a.CanBeEmpty && b.second[id]);
            both.alone[id] = (a.alone[id] && b.CanBeEmpty) || (a.CanBeEmpty && b.alone[id]);
        }

        return both;
    }

    /// <summary>One or the other.</summary>
    public static Prefix Or(Prefix a, Prefix b)
    {
        var either = new Prefix(a.first.Length) { CanBeEmpty = a.CanBeEmpty || b.CanBeEmpty, canBeOne = a.canBeOne || b.canBeOne };
        for (var id = 0; id < either.first.Length; id++)
        {
            either.first[id] = a.first[id] || b.first[id];
            either.second[id] = a.second[id] || b.second[id];
            either.alone[id] = a.alone[id] || b.alone[id];
        }

        return either;
    }
}
