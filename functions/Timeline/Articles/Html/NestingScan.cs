using System.Buffers;
using System.Collections.Frozen;

namespace Timeline.Articles.Html;

/// <summary>
/// Measures how deep a page's tags nest before it is parsed: an HTML parser searches its open elements at every tag, so that a page
/// of a million open tags would take hours. Linear in the length of the page.
/// </summary>
internal static class NestingScan
{
    /// <summary>The deepest nesting that is read; browsers flatten pages at the same depth.</summary>
    public const int MaxDepth = 512;

    private const int MaxAttributes = 2000;

    // Elements that hold nothing, or whose end tag may be left out because the next of their kind ends them.
    private static readonly FrozenSet<string> Uncounted = Names("area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup html head body rp rt");
    private static readonly FrozenSet<string> Raw = Names("script style textarea title xmp iframe noembed noframes");
    private static readonly FrozenSet<string> Scopes = Names("table button template object marquee applet svg math");
    private static readonly FrozenSet<string> Styling = Names("a b big code em font i nobr s small span strike strong tt u label ins del sub sup q cite abbr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> UncountedLookup = Uncounted.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> RawLookup = Raw.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ScopeLookup = Scopes.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> StylingLookup = Styling.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> TagStops = SearchValues.Create(">\"'=");

    /// <summary>Whether tags nest deeper than <see cref="MaxDepth"/>, or one tag has an absurd number of attributes.</summary>
    public static bool Exceeds(ReadOnlySpan<char> html)
    {
        Span<(int Name, bool Scope)> open = stackalloc (int, bool)[MaxDepth];
        int depth = 0;
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
                return true;
            }

            if (UncountedLookup.Contains(name))
            {
                continue;
            }

            int hash = string.GetHashCode(name, StringComparison.OrdinalIgnoreCase);
            bool scope = ScopeLookup.Contains(name);
            if (closing)
            {
                depth = Close(open[..depth], hash, scope);
            }
            else if (RawLookup.Contains(name))
            {
                at = SkipRaw(html, at, name);
            }
            else if (!selfClosed || StylingLookup.Contains(name) || IsBlock(name))
            {
                if (depth == MaxDepth)
                {
                    return true;
                }

                open[depth++] = (hash, scope);
            }
        }

        return false;
    }

    // An end tag closes the nearest element of its name; one that lies outside a table and its like is out of reach.
    private static int Close(ReadOnlySpan<(int Name, bool Scope)> open, int name, bool scope)
    {
        for (int i = open.Length - 1; i >= 0; i--)
        {
            if (open[i].Name == name)
            {
                return i;
            }

            if (open[i].Scope && !scope)
            {
                break;
            }
        }

        return open.Length;
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

    private static bool IsBlock(ReadOnlySpan<char> name) => name.Length <= 10 && ElementRoles.Of(name) is not (ElementRole.Inline or ElementRole.Skipped);

    private static FrozenSet<string> Names(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
