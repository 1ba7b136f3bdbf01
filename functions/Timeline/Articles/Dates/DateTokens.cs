using System.Globalization;

namespace Timeline.Articles.Dates;

/// <summary>A text cut into numbers, words and signs; looks beyond either end answer "nothing" instead of throwing.</summary>
internal readonly ref struct DateTokens
{
    private const string CjkUnits = "年月日号號時时点點分秒년월일시분초";
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<DateToken> _tokens;

    /// <summary>Cuts <paramref name="text"/> into <paramref name="buffer"/>; what does not fit is not looked at.</summary>
    public DateTokens(ReadOnlySpan<char> text, Span<DateToken> buffer)
    {
        _text = text;
        _tokens = buffer[..Fill(text, buffer)];
    }

    /// <summary>How many tokens there are.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at <paramref name="index"/>, which must exist.</summary>
    public DateToken this[int index] => _tokens[index];

    /// <summary>Whether a number of <paramref name="minDigits"/> to <paramref name="maxDigits"/> digits is at <paramref name="index"/>.</summary>
    public bool IsNumber(int index, int minDigits, int maxDigits, out int value)
    {
        value = 0;
        if (!Exists(index) || _tokens[index].Kind != DateTokenKind.Number || _tokens[index].Length < minDigits || _tokens[index].Length > maxDigits)
        {
            return false;
        }

        value = _tokens[index].Value;
        return value >= 0;
    }

    /// <summary>Whether the sign <paramref name="sign"/> is at <paramref name="index"/>.</summary>
    public bool IsSign(int index, char sign) => Exists(index) && _tokens[index].Kind == DateTokenKind.Sign && _tokens[index].Value == sign;

    /// <summary>Whether one of <paramref name="signs"/> is at <paramref name="index"/>, and which.</summary>
    public bool IsAnySign(int index, ReadOnlySpan<char> signs, out char sign)
    {
        sign = Exists(index) && _tokens[index].Kind == DateTokenKind.Sign ? (char)_tokens[index].Value : '\0';
        return sign != '\0' && signs.Contains(sign);
    }

    /// <summary>Whether a word is at <paramref name="index"/>.</summary>
    public bool IsWord(int index) => Exists(index) && _tokens[index].Kind == DateTokenKind.Word;

    /// <summary>Whether the word <paramref name="word"/> (given in lower case) is at <paramref name="index"/>.</summary>
    public bool IsWord(int index, string word) => IsWord(index) && Raw(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether white space stands before the token at <paramref name="index"/>.</summary>
    public bool HasSpaceBefore(int index) => Exists(index) && _tokens[index].SpaceBefore;

    /// <summary>The token's text as written; empty outside the text.</summary>
    public ReadOnlySpan<char> Raw(int index) => Exists(index) ? _text.Slice(_tokens[index].Start, _tokens[index].Length) : [];

    private bool Exists(int index) => (uint)index < (uint)_tokens.Length;

    private static int Fill(ReadOnlySpan<char> text, Span<DateToken> buffer)
    {
        int count = 0;
        int at = 0;
        bool space = false;
        while (at < text.Length && count < buffer.Length)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c) || c is '\u200b' or '\u200e' or '\u200f' or '\ufeff')
            {
                space = true;
                at++;
                continue;
            }

            int start = at;
            DateToken token;
            if (char.IsDigit(c))
            {
                long value = 0;
                while (at < text.Length && char.IsDigit(text[at]))
                {
                    value = at - start < 9 ? (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[at]) : -1;
                    at++;
                }

                token = new DateToken(DateTokenKind.Number, start, at - start, (int)value, space);
            }
            else if (IsLetter(c))
            {
                do
                {
                    at++;
                }
                while (at < text.Length && IsLetter(text[at]) && !CjkUnits.Contains(text[at]) && !CjkUnits.Contains(text[at - 1]));
                token = new DateToken(DateTokenKind.Word, start, at - start, 0, space);
            }
            else
            {
                at++;
                token = new DateToken(DateTokenKind.Sign, start, 1, Fold(c), space);
            }

            buffer[count++] = token;
            space = false;
        }

        return count;
    }

    private static bool IsLetter(char c) => char.IsLetter(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static char Fold(char c) => c switch
    {
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        >= '\uff01' and <= '\uff5e' => (char)(c - 0xfee0),
        '\u2019' => '\'',
        '\u2044' => '/',
        '\u060c' or '\u3001' => ',',
        _ => c,
    };
}
