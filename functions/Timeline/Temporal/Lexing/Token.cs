namespace Timeline.Temporal.Lexing;

/// <summary>A word, a run of digits or a mark of the text.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Id">Its lexeme in the <see cref="Lexicon"/>; see <see cref="LexemeId"/> for the fixed ones.</param>
/// <param name="Marks">What the lexer saw of its shape and surroundings.</param>
/// <param name="Number">The value of a run of digits; -1 when it has over nine.</param>
internal readonly record struct Token(int Start, int Length, ushort Id, TokenMarks Marks, int Number)
{
    /// <summary>Offset after the last unit, exclusive.</summary>
    public int End => Start + Length;

    public bool Has(TokenMarks marks) => (Marks & marks) == marks;
}

/// <summary>What the lexer sees of a token besides its letters.</summary>
[Flags]
internal enum TokenMarks : byte
{
    None = 0,

    /// <summary>White space stands before it.</summary>
    Spaced = 1,

    /// <summary>Its first letter is a capital.</summary>
    Capital = 2,

    /// <summary>All of its letters are capitals, and there are at least two.</summary>
    AllCaps = 4,

    /// <summary>A run of digits with commas between groups of three.</summary>
    Grouped = 8,

    /// <summary>A word that ends in -ed.</summary>
    EndsInEd = 16,

    /// <summary>A line break stands before it.</summary>
    NewLine = 32,

    /// <summary>A blank line, or the start of the text, stands before it.</summary>
    NewParagraph = 64,

    /// <summary>A dash, which is the same lexeme as a hyphen.</summary>
    Dash = 128,
}

/// <summary>The lexemes that are not words.</summary>
internal static class LexemeId
{
    /// <summary>A word that is not in the lexicon.</summary>
    public const ushort Unknown = 0;

    /// <summary>One digit: a day, an hour, a small count.</summary>
    public const ushort OneDigit = 1;

    /// <summary>Two digits: a day, an hour, minutes.</summary>
    public const ushort TwoDigits = 2;

    /// <summary>Four digits without a comma: a year, a time of day.</summary>
    public const ushort FourDigits = 3;

    /// <summary>Any other run of digits.</summary>
    public const ushort OtherDigits = 4;

    /// <summary>Eight digits without a comma: a date in one piece.</summary>
    public const ushort EightDigits = 5;

    /// <summary>A mark that is not in the lexicon.</summary>
    public const ushort OtherMark = 6;

    /// <summary>The first lexeme of the lexicon proper.</summary>
    public const ushort First = 7;

    /// <summary>Whether it is a run of digits.</summary>
    public static bool IsDigits(ushort id) => (uint)(id - OneDigit) <= EightDigits - OneDigit;

    /// <summary>The lexeme of a run of digits of a length in UTF-16 units, commas included.</summary>
    public static ushort OfDigits(int length, bool isGrouped) => isGrouped ? OtherDigits
        : length switch { 1 => OneDigit, 2 => TwoDigits, 4 => FourDigits, 8 => EightDigits, _ => OtherDigits };
}
