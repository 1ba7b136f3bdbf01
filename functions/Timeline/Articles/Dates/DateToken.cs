namespace Timeline.Articles.Dates;

/// <summary>What a <see cref="DateToken"/> is.</summary>
internal enum DateTokenKind
{
    /// <summary>A run of decimal digits of one script.</summary>
    Number,

    /// <summary>A run of letters and combining marks; the CJK counters 年月日時分秒 stand alone.</summary>
    Word,

    /// <summary>One other character; its value is its code, dashes folded to '-' and full-width forms to ASCII.</summary>
    Sign,
}

/// <summary>A piece of a date text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first UTF-16 unit, inclusive.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="Value">A number's value (-1 when over nine digits), a sign's folded character code; 0 for words.</param>
/// <param name="SpaceBefore">Whether white space stands before it.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, int Value, bool SpaceBefore)
{
    /// <summary>The offset after its last UTF-16 unit, exclusive.</summary>
    public int End => Start + Length;
}
