using System.Buffers;

namespace Timeline.Articles.Text;

/// <summary>Wordings that are looked for anywhere in a text, without case, as whole words.</summary>
/// <param name="all">The wordings.</param>
internal sealed class Wordings(params string[] all)
{
    private readonly SearchValues<string> _any = SearchValues.Create(all, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether one of them stands in the text.</summary>
    public bool AreIn(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (text[at..].IndexOfAny(_any) is >= 0 and var next)
        {
            at += next;
            if (Phrases.IsEdge(text, at) && AreAtStart(text[at..]))
            {
                return true;
            }

            at++;
        }

        return false;
    }

    /// <summary>Whether the text starts with one of them.</summary>
    public bool AreAtStart(ReadOnlySpan<char> text) => Phrases.StartsWithAny(text, all);
}
