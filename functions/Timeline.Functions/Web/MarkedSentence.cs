using Timeline.Events;

namespace Timeline.Functions.Web;

/// <summary>A sentence cut at its expression of time, so that it can be marked.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="Marked">The expression; empty when it cannot be found in the sentence.</param>
/// <param name="After">What stands after it.</param>
internal sealed record MarkedSentence(string Before, string Marked, string After)
{
    private const string More = "… ";

    /// <summary>The sentence of <paramref name="e"/>.</summary>
    public static MarkedSentence Of(TimelineEvent e) => Of(e.Sentence, e.Expression, e.ExpressionStart - e.SentenceStart);

    /// <summary>A text cut at <paramref name="expression"/>, where it stands nearest to <paramref name="expected"/>, in UTF-16 units.</summary>
    public static MarkedSentence Of(string text, string expression, int expected)
    {
        var at = StandsAt(text, expression, expected) ? expected : Nearest(text, expression, expected);
        return at < 0 || expression.Length == 0
            ? new MarkedSentence(text, "", "")
            : new MarkedSentence(text[..at], expression, text[(at + expression.Length)..]);
    }

    /// <summary>The part of the sentence that the date belongs to, with dots where more of the sentence stands.</summary>
    public static MarkedSentence Focused(TimelineEvent e)
    {
        var start = e.Focus is { } part ? e.Sentence.IndexOf(part, StringComparison.Ordinal) : -1;
        if (start < 0)
        {
            return Of(e);
        }

        var marked = Of(e.Focus!, e.Expression, e.ExpressionStart - e.SentenceStart - start);
        return marked with
        {
            Before = start > 0 ? More + marked.Before : marked.Before,
            After = start + e.Focus!.Length < e.Sentence.Length ? marked.After + " " + More.TrimEnd() : marked.After,
        };
    }

    private static bool StandsAt(string sentence, string expression, int at) =>
        at >= 0 && at <= sentence.Length && sentence.AsSpan(at).StartsWith(expression, StringComparison.Ordinal);

    /// <summary>White space is folded in sentences but not in bodies, so the expression may stand a little earlier than its offsets say.</summary>
    private static int Nearest(string sentence, string expression, int expected)
    {
        var best = -1;
        for (var at = sentence.IndexOf(expression, StringComparison.Ordinal); at >= 0 && at < sentence.Length; at = sentence.IndexOf(expression, at + 1, StringComparison.Ordinal))
        {
            if (best < 0 || Math.Abs(at - expected) < Math.Abs(best - expected))
            {
                best = at;
            }
        }

        return best;
    }
}
