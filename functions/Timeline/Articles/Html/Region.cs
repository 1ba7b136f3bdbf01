using AngleSharp.Dom;

namespace Timeline.Articles.Html;

/// <summary>A block-level element of a page with the blocks of text beneath it. Filled in one walk of the tree.</summary>
internal sealed class Region(IElement element, ElementRole role, Region? parent, int firstBlock)
{
    private readonly bool _hasOwnDates = parent is { HasOwnDates: true } || element.LocalName == "blockquote"
        || (element.ClassName is { } names && names.Split(' ').Any(name => name is "infobox" or "references"));

    /// <summary>The element.</summary>
    public IElement Element => element;

    /// <summary>Its role.</summary>
    public ElementRole Role => role;

    /// <summary>The block-level element around it; <see langword="null"/> for the root.</summary>
    public Region? Parent => parent;

    /// <summary>
    /// Whether a date in it is that of something else: of an embedded post (a block quote), of what an encyclopedia tells of (its infobox), of its sources.
    /// </summary>
    public bool HasOwnDates => _hasOwnDates || IsSources;

    /// <summary>Whether it is of a section that names sources, see <see cref="SourceRegions"/>.</summary>
    public bool IsSources { get; set; }

    /// <summary>Index of its first block, inclusive.</summary>
    public int FirstBlock => firstBlock;

    /// <summary>Index after its last block, exclusive.</summary>
    public int EndBlock { get; set; }

    /// <summary>The kind of boilerplate that its markup names; <see langword="null"/> when it names none or was overruled.</summary>
    public string? Reason { get; set; }

    /// <summary>How clearly its markup names the body of an article, 0 to 3 (microdata).</summary>
    public int Body { get; set; }

    /// <summary>The sum of its blocks' scores, boilerplate left out.</summary>
    public double Score { get; set; }

    /// <summary>The characters of running text beneath it, boilerplate left out.</summary>
    public int Prose { get; set; }

    /// <summary>The nearest reason on the way up to the page's root, its own first; known once <see cref="BodyFinder"/> has overruled what it must.</summary>
    public string? Within { get; set; }

    /// <summary>The nearest reason on the way up to and including the child of <paramref name="root"/>.</summary>
    public string? ReasonWithin(Region root)
    {
        for (Region? at = this; at is not null && !ReferenceEquals(at, root); at = at.Parent)
        {
            if (at.Reason is { } reason)
            {
                return reason;
            }
        }

        return null;
    }
}

/// <summary>A run of text between two block-level boundaries.</summary>
/// <param name="Region">The element that holds it directly.</param>
/// <param name="Role">The role of that element, or of the list item or cell around it.</param>
/// <param name="Text">Its text, white space folded; a line break is "\n".</param>
/// <param name="LinkChars">How many of its characters are in links.</param>
/// <param name="StrongChars">How many of its characters are in bold.</param>
internal sealed record Block(Region Region, ElementRole Role, string Text, int LinkChars, int StrongChars)
{
    /// <summary>The share of its characters that are links, 0 to 1.</summary>
    public double LinkDensity => (double)LinkChars / Math.Max(1, Text.Length);

    /// <summary>How much it says, in letters of an alphabet.</summary>
    public int Weight { get; } = BlockScore.Weigh(Text);

    /// <summary>Whether it is the date or the text of an entry of a chronology, see <see cref="EntryBlocks"/>.</summary>
    public bool IsEntry { get; set; }

    /// <summary>Why it is not part of the article; <see langword="null"/> while it is.</summary>
    public string? Dropped { get; set; }
}
