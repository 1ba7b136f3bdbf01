using AngleSharp.Dom;

namespace Timeline.Articles.Html;

/// <summary>What one walk over a page found, before anything is judged.</summary>
internal sealed class Page(IDocument document)
{
    /// <summary>The parsed page.</summary>
    public IDocument Document => document;

    /// <summary>All block-level elements, in document order.</summary>
    public List<Region> Regions { get; } = [];

    /// <summary>All blocks of text, in document order.</summary>
    public List<Block> Blocks { get; } = [];

    /// <summary>The contents of meta elements by lower-case name, property, itemprop or http-equiv; the first of each name first.</summary>
    public List<(string Name, string Content)> Metas { get; } = [];

    /// <summary>The scripts of type application/ld+json.</summary>
    public List<string> LinkedData { get; } = [];

    /// <summary>The other scripts.</summary>
    public List<IElement> Scripts { get; } = [];

    /// <summary>The page as written, for what no tree shows.</summary>
    public string Source { get; init; } = "";

    /// <summary>The addresses of its first pictures, in document order.</summary>
    public List<string> Images { get; } = [];

    /// <summary>Places that may state the publish date, in document order.</summary>
    public List<DateHint> DateHints { get; } = [];

    /// <summary>What was left out within lines: pop-ups and text for screen readers only.</summary>
    public List<Dropped> Overlays { get; } = [];

    /// <summary>The canonical address, when a link element states it.</summary>
    public string? Canonical { get; set; }

    /// <summary>The text of the title element.</summary>
    public string? TitleElement { get; set; }

    /// <summary>The value of the first meta with one of <paramref name="names"/>, in the order of the names.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            foreach ((string key, string content) in Metas)
            {
                if (key == name && content.Length > 0)
                {
                    return content;
                }
            }
        }

        return null;
    }
}
