using System.Collections.Frozen;

namespace Timeline.Articles.Html;

/// <summary>What the tree builder of HTML does with a tag, as far as it makes the tree grow.</summary>
[Flags]
internal enum TagTraits
{
    /// <summary>Opens an element that its end tag closes.</summary>
    None = 0,

    /// <summary>Opens nothing: a void element, or one that the next of its kind ends and that nests in nothing else.</summary>
    Uncounted = 1,

    /// <summary>Its content is text up to its own end tag.</summary>
    Raw = 2,

    /// <summary>A formatting element: left open, it is made anew in every block that follows.</summary>
    Formatting = 4,

    /// <summary>A formatting element of which only one can be open.</summary>
    Single = 8,

    /// <summary>A wall to end tags of what lies around it.</summary>
    Scope = 16,

    /// <summary>SVG or MathML, in which "/>" closes an element.</summary>
    Foreign = 32,

    /// <summary>A paragraph, which any block ends.</summary>
    Paragraph = 64,

    /// <summary>A list item, which the next ends.</summary>
    Item = 128,

    /// <summary>A term or its description.</summary>
    Term = 256,

    /// <summary>A cell of a table.</summary>
    Cell = 512,

    /// <summary>A row of a table.</summary>
    Row = 1024,
}

/// <summary>The rules for one name of a tag.</summary>
/// <param name="Traits">What it is.</param>
/// <param name="Ends">Which open elements it ends without their end tags.</param>
/// <param name="Walls">Which of these it shields from what stands inside it.</param>
internal readonly record struct TagRule(TagTraits Traits, TagTraits Ends, TagTraits Walls);

/// <summary>The rules of the names that have any (source: HTML Living Standard, 13.2.6 "Tree construction"). Keys ignore case.</summary>
internal static class TagRules
{
    private const TagTraits All = TagTraits.Paragraph | TagTraits.Item | TagTraits.Term | TagTraits.Cell | TagTraits.Row;

    private static readonly FrozenDictionary<string, TagRule> Rules = Table(
        ("area base br col embed img input link meta param source track wbr option optgroup thead tbody tfoot colgroup html head body rp rt", new(TagTraits.Uncounted, default, default)),
        ("hr", new(TagTraits.Uncounted, TagTraits.Paragraph, default)),
        ("script style textarea title xmp iframe noembed noframes", new(TagTraits.Raw, default, default)),
        ("b big code em font i s small strike strong tt u", new(TagTraits.Formatting, default, default)),
        ("a nobr", new(TagTraits.Formatting | TagTraits.Single, default, default)),
        ("address article aside blockquote center details dialog div fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup listing main nav plaintext pre search section summary", new(default, TagTraits.Paragraph, default)),
        ("dir menu ol ul", new(default, TagTraits.Paragraph, TagTraits.Item)),
        ("dl", new(default, TagTraits.Paragraph, TagTraits.Term)),
        ("p", new(TagTraits.Paragraph, TagTraits.Paragraph, default)),
        ("li", new(TagTraits.Item, TagTraits.Paragraph | TagTraits.Item, default)),
        ("dd dt", new(TagTraits.Term, TagTraits.Paragraph | TagTraits.Term, default)),
        ("td th", new(TagTraits.Cell, TagTraits.Paragraph | TagTraits.Item | TagTraits.Term | TagTraits.Cell, default)),
        ("tr", new(TagTraits.Row, All, default)),
        ("table", new(TagTraits.Scope, default, All)),
        ("applet button marquee object template", new(TagTraits.Scope, default, All)),
        ("math svg", new(TagTraits.Scope | TagTraits.Foreign, default, All)));

    private static readonly FrozenDictionary<string, TagRule>.AlternateLookup<ReadOnlySpan<char>> Lookup = Rules.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The rule for <paramref name="name"/>; that of an unknown element when it has none.</summary>
    public static TagRule Of(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out TagRule rule) ? rule : default;

    private static FrozenDictionary<string, TagRule> Table(params (string Names, TagRule Rule)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Rule))).ToFrozenDictionary(cell => cell.name, cell => cell.Rule, StringComparer.OrdinalIgnoreCase);
}
