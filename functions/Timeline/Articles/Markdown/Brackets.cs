namespace Timeline.Articles.Markdown;

/// <summary>The square and round brackets of a paragraph, matched in one pass.</summary>
internal sealed class Brackets
{
    private readonly string _text;
    private readonly Dictionary<int, int> _close = [];

    public Brackets(string text)
    {
        _text = text;
        var (square, round) = (new Stack<int>(), new Stack<int>());
        for (var i = text.IndexOf('[', StringComparison.Ordinal); i >= 0 && i < text.Length; i++)
        {
            switch (text[i])
            {
                case '[':
                    square.Push(i);
                    break;
                case '(':
                    round.Push(i);
                    break;
                case ']' when square.TryPop(out var open):
                    _close[open] = i;
                    break;
                case ')' when round.TryPop(out var open):
                    _close[open] = i;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>
    /// The link "[label](target)", "[label][reference]" or footnote mark "[^1]" that starts at <paramref name="at"/>; else <see langword="null"/>.
    /// </summary>
    public (int Close, int End, bool IsFootnote)? Link(int at)
    {
        if (at >= _text.Length || _text[at] != '[' || !_close.TryGetValue(at, out var close))
        {
            return null;
        }

        if (_text[at + 1] == '^')
        {
            return (close, close + 1, true);
        }

        return close + 1 < _text.Length && _text[close + 1] is '(' or '[' && _close.TryGetValue(close + 1, out var end) ? (close, end + 1, false) : null;
    }
}
