using Timeline.Events;
using Timeline.Functions.Api.Formats;

namespace Timeline.Functions.Web;

/// <summary>A sentence cut at its expression of time, so that it can be marked.</summary>
/// <param name="Before">What stands before it.</param>
/// <param name="Marked">The expression; empty when it cannot be found in the sentence.</param>
/// <param name="After">What stands after it.</param>
internal sealed record MarkedSentence(string Before, string Marked, string After)
{
    private const string More = "… ";

    /// <summary>The sentence of <paramref name="e"/>.</summary>
    /// <param name="e">The event.</param>
    /// <param name="most">At most so much of it, in UTF-16 units, beside the expression.</param>
    public static MarkedSentence Of(TimelineEvent e, int most = int.MaxValue) => Of(e.Sentence, e.Expression, e.ExpressionStart - e.SentenceStart, most);

    /// <summary>A text cut at <paramref name="expression"/>, where it stands nearest to <paramref name="expected"/>, in UTF-16 units.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="expected">Where it should stand.</param>
    /// <param name="most">At most so much of the text beside the expression, with an ellipsis where there is more.</param>
    public static MarkedSentence Of(string text, string expression, int expected, int most = int.MaxValue)
    {
        var at = StandsAt(text, expression, expected) ? expected : Nearest(text, expression, expected);
        if (at < 0 || expression.Length == 0)
        {
            return new MarkedSentence(ShortText.Of(text, most), "", "");
        }

        // A half for each side, and what the other does not need.
        var (before, after) = (at, text.Length - at - expression.Length);
        return new MarkedSentence(
            ShortText.EndOf(text.AsSpan(0, before), most - Math.Min(after, most / 2)), expression,
                ShortText.Of(text.AsSpan(at + expression.Length), most - Math.Min(before, most / 2)));
    }

    /// <summary>The part of the sentence that the date belongs to, with dots where more of the sentence stands.</summary>
    /// <param name="e">The event.</param>
    /// <param name="most">At most so much of it, in UTF-16 units, beside the expression.</param>
    public static MarkedSentence Focused(TimelineEvent e, int most = int.MaxValue)
    {
        var start = e.Focus is { } part ? e.Sentence.IndexOf(part, StringComparison.Ordinal) : -1;
        if (start < 0)
        {
            return Of(e, most);
        }

        var marked = Of(e.Focus!, e.Expression, e.ExpressionStart - e.SentenceStart - start, most);
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
        for (var at = sentence.IndexOf(expression, StringComparison.Ordinal); at >= 0 && at < sentence.Length; at =
            sentence.IndexOf(expression, at + 1, StringComparison.Ordinal))
        {
            if (best < 0 || Math.Abs(at - expected) < Math.Abs(best - expected))
            {
                best = at;
            }
        }

        return best;
    }
}
