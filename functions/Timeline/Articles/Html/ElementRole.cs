using System.Collections.Frozen;

namespace Timeline.Articles.Html;

/// <summary>What an element is to a reader of text.</summary>
internal enum ElementRole
{
    /// <summary>Runs within a line.</summary>
    Inline,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>Holds blocks: div, section, article, table, list.</summary>
    Container,

    /// <summary>A paragraph of text.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A heading, h1 to h6.</summary>
    Heading,

    /// <summary>A figure and its caption.</summary>
    Figure,

    /// <summary>Never text of the article: scripts, styles, controls, embedded media.</summary>
    Skipped,
}

/// <summary>The roles of the elements of HTML.</summary>
internal static class ElementRoles
{
    private static readonly FrozenDictionary<string, ElementRole> Roles = Table(
        (ElementRole.Link, "a"),
        (ElementRole.Break, "br"),
        (ElementRole.Container,
            "html body div section article main aside header footer nav ul ol dl table thead tbody tfoot tr caption form fieldset blockquote center address "
            + "details summary hgroup dir menu frameset noframes amp-story search dialog hr"),
        (ElementRole.Paragraph, "p pre dd dt listing xmp plaintext"),
        (ElementRole.Item, "li"),
        (ElementRole.Cell, "td th"),
        (ElementRole.Heading, "h1 h2 h3 h4 h5 h6"),
        (ElementRole.Figure, "figure figcaption amp-carousel"),
        (ElementRole.Skipped,
            "script style template svg math iframe object embed applet canvas audio video map select input textarea button noscript head link meta param "
            + "source track datalist optgroup option progress meter rp rt picture img area base basefont frame amp-ad amp-embed amp-iframe amp-analytics "
            + "amp-consent amp-sidebar amp-user-notification amp-sticky-ad amp-social-share amp-app-banner amp-next-page"));

    private static readonly FrozenDictionary<string, ElementRole>.AlternateLookup<ReadOnlySpan<char>> Lookup = Roles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The role of the element with the lower-case local name <paramref name="name"/>; unknown names run within the line.</summary>
    public static ElementRole Of(string name) => Roles.TryGetValue(name, out ElementRole role) ? role : ElementRole.Inline;

    /// <summary>The role of the element called <paramref name="name"/> in lower case.</summary>
    public static ElementRole Of(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out ElementRole role) ? role : ElementRole.Inline;

    private static FrozenDictionary<string, ElementRole> Table(params (ElementRole Role, string Names)[] rows) =>
        rows.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Role)))
            .ToFrozenDictionary(cell => cell.name, cell => cell.Role, StringComparer.OrdinalIgnoreCase);
}
