using System.Buffers;

namespace Timeline.Articles.Html;

/// <summary>Why a page would cost too much to parse.</summary>
internal enum TreeExcess
{
    /// <summary>It would not.</summary>
    None,

    /// <summary>Its elements nest too deep.</summary>
    Depth,

    /// <summary>It has too many elements, those counted that a parser adds.</summary>
    Elements,

    /// <summary>One tag has too many attributes.</summary>
    Attributes,
}

/// <summary>
/// Measures the tree that a page's tags would make before it is parsed. Parser and reader take time and memory by the number of elements and how deep
/// they nest, not by the page's length alone: a parser searches its open elements at every tag, and makes formatting that was left open anew in
/// every block. The bounds here are the reader's bound on time, which without a clock can only be one on work. Linear in the length of the page.
/// </summary>
internal static class TreeScan
{
    /// <summary>The deepest nesting that is read; browsers flatten pages at the same depth.</summary>
    public const int MaxDepth = 512;

    /// <summary>The most elements, each tag counted as one and one more for each formatting element that is open at it.</summary>
    public const int MaxElements = 1_500_000;

    /// <summary>The most attributes of one tag.</summary>
    public const int MaxAttributes = 2000;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> TagStops = SearchValues.Create(">\"'=");

    /// <summary>The first bound that <paramref name="html"/> exceeds.</summary>
    public static TreeExcess Excess(ReadOnlySpan<char> html)
    {
        OpenElements open = new(stackalloc OpenElement[MaxDepth]);
        OpenFormatting formatting = new(stackalloc (int, int)[MaxDepth]);
        int elements = 0;
        int at = 0;
        while (at < html.Length && html[at..].IndexOf('<') is >= 0 and int step)
        {
            at += step + 1;
            if (html[at..].StartsWith("!--"))
            {
                int end = html[(at + 3)..].IndexOf("-->");
                at = end < 0 ? html.Length : at + 3 + end + 3;
                continue;
            }

            int start = at;
            bool closing = at < html.Length && html[at] == '/';
            at += closing ? 1 : 0;
            if (at >= html.Length || !char.IsAsciiLetter(html[at]))
            {
                continue;
            }

            int length = html[at..].IndexOfAny(NameEnd);
            ReadOnlySpan<char> name = length < 0 ? html[at..] : html.Slice(at, length);
            at += name.Length;
            if (!SkipAttributes(html, ref at, out bool selfClosed))
            {
                return TreeExcess.Attributes;
            }

            elements += 1 + formatting.Count;
            if (elements > MaxElements)
            {
                return TreeExcess.Elements;
            }

            TagRule rule = TagRules.Of(name);
            int hash = string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
            if (closing)
            {
                open.Close(hash, rule.Traits);
                if (rule.Traits.HasFlag(TagTraits.Formatting))
                {
                    formatting.Close(hash);
                }
            }
            else if (rule.Traits.HasFlag(TagTraits.Raw))
            {
                at = SkipRaw(html, at, name);
            }
            else if (!open.Open(hash, rule, selfClosed)
                || (rule.Traits.HasFlag(TagTraits.Formatting) && !formatting.Open(string.GetHashCode(html[start..at], StringComparison.Ordinal), hash, rule.Traits.HasFlag(TagTraits.Single))))
            {
                return TreeExcess.Depth;
            }
        }

        return TreeExcess.None;
    }

    /// <summary>Whether a tag has more than <see cref="MaxAttributes"/> attributes; for XML, where this alone costs more than time by length.</summary>
    public static bool HasCrowdedTag(ReadOnlySpan<char> xml)
    {
        int at = 0;
        while (at < xml.Length && xml[at..].IndexOf('<') is >= 0 and int step)
        {
            at += step + 1;
            if (at < xml.Length && xml[at] is not ('!' or '/' or '?') && !SkipAttributes(xml, ref at, out _))
            {
                return true;
            }
        }

        return false;
    }

    private static bool SkipAttributes(ReadOnlySpan<char> html, ref int at, out bool selfClosed)
    {
        int start = at;
        int attributes = 0;
        selfClosed = false;
        while (at < html.Length && html[at..].IndexOfAny(TagStops) is >= 0 and int step)
        {
            at += step;
            if (html[at] == '>')
            {
                selfClosed = html[at - 1] == '/';
                int blanks = attributes > 0 || at - start < MaxAttributes ? 0 : html[start..at].Count(' ');
                at++;
                return attributes + blanks <= MaxAttributes;
            }

            // A quote opens a value only behind '='.
            bool value = html[at] == '=';
            attributes += value ? 1 : 0;
            at++;
            if (value && at < html.Length && html[at] is '"' or '\'')
            {
                int end = html[(at + 1)..].IndexOf(html[at]);
                at = end < 0 ? html.Length : at + end + 2;
            }
        }

        at = html.Length;
        return attributes <= MaxAttributes;
    }

    private static int SkipRaw(ReadOnlySpan<char> html, int at, ReadOnlySpan<char> name)
    {
        while (at < html.Length && html[at..].IndexOf("</") is >= 0 and int step)
        {
            at += step;
            if (html[(at + 2)..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }

            at += 2;
        }

        return html.Length;
    }
}
