using System.Runtime.InteropServices;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Articles.Html;

/// <summary>
/// Makes the tree of a page, and gives up where it exceeds a bound. Parser and reader take time and memory by the number of elements and how deep they nest,
/// not by the page's length alone: a parser searches its open elements at every tag, and makes formatting that was left open anew in every block. The bounds
/// here are the reader's bound on time, which without a clock can only be one on work. They are counted while the parser makes its elements: whoever counted
/// tags before it would have to see in them what the parser sees, in every odd page.
/// </summary>
internal sealed class PageTree : IElementFactory<Document, HtmlElement>
{
    /// <summary>The deepest nesting that is read, the root counted; browsers flatten pages at the same depth.</summary>
    public const int MaxDepth = 512;

    /// <summary>The most elements, those counted that the parser makes anew of open formatting; of these each attribute counts as one more.</summary>
    public const int MaxElements = 1_000_000;

    /// <summary>The most attributes of one tag.</summary>
    public const int MaxAttributes = 2000;

    // A link that is closed in the wrong place goes on in one block or two.
    private const int MostResumed = 3;

    // Only what is deeper than MaxDepth where the parser stands is given up; what it moves down behind itself it lifts again at this depth.
    private const int DepthOfParser = 2 * MaxDepth;

    private static readonly IElementFactory<Document, HtmlElement> Plain =
        BrowsingContext.New(Configuration.Default).GetService<IElementFactory<Document, HtmlElement>>()!;

    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, List<IElement>> _resumed = new(StringComparer.Ordinal);
    private int _elements;
    private bool _ofTag;

    // It gets its attributes and its place only after it was made, so it is looked at when the next one is.
    private IElement? _last;

    private PageTree(CancellationToken cancellation) => _cancellation = cancellation;

    /// <summary>The tree of <paramref name="html"/>; <see langword="null"/> when it exceeds a bound.</summary>
    /// <param name="html">A page, or a part of one.</param>
    /// <param name="excess">The first bound that it exceeds.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static IDocument? Parse(string html, out TreeExcess excess, CancellationToken cancellation)
    {
        excess = TreeExcess.None;
        PageTree tree = new(cancellation);
        HtmlParserOptions options = new()
        {
            IsScripting = false,
            SkipComments = true,
            DisableElementPositionTracking = true,
            MaximumDepth = DepthOfParser,
            OnCreated = (element, _) => tree.Tagged(element),
        };
        try
        {
            IDocument document = new HtmlParser(options, BrowsingContext.New(Configuration.Default.WithOnly<IElementFactory<Document, HtmlElement>>(tree)))
                .ParseDocument(html);
            tree.Look();
            tree.EndLinks();
            return document;
        }
        catch (ExcessException exception)
        {
            excess = exception.Excess;
            return null;
        }
    }

    /// <summary>Makes an element for the parser, be it of a tag or anew of an open one.</summary>
    public HtmlElement Create(Document document, string localName, string? prefix = null, NodeFlags flags = NodeFlags.None)
    {
        Look();
        HtmlElement made = Plain.Create(document, localName, prefix, flags);
        (_last, _ofTag) = (made, false);
        return made;
    }

    // Elements of SVG and a few of HTML come from elsewhere; the parser tells of them here, as of all that it makes of tags.
    private void Tagged(IElement element)
    {
        if (!ReferenceEquals(element, _last))
        {
            Look();
            _last = element;
        }

        _ofTag = true;
    }

    // A link that a page left open goes on in every block behind it: what is in more than a few of them, or holds them, was not meant to lead anywhere.
    private void EndLinks()
    {
        foreach (List<IElement> links in _resumed.Values)
        {
            if (links.Count > MostResumed || links.Exists(link => link.GetElementsByTagName("p").Length > MostResumed))
            {
                links.ForEach(link => link.RemoveAttribute("href"));
            }
        }
    }

    private void Look()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_last is null)
        {
            return;
        }

        int attributes = _last.Attributes.Length;
        if (!_ofTag && _last.LocalName == "a" && _last.GetAttribute("href") is { } address)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_resumed, address, out _) ??= []).Add(_last);
        }

        _elements += _ofTag ? 1 : 1 + attributes;
        if (_elements > MaxElements || attributes > MaxAttributes)
        {
            throw new ExcessException(attributes > MaxAttributes ? TreeExcess.Attributes : TreeExcess.Elements);
        }

        int depth = 0;
        for (INode? node = _last; node is IElement; node = node.Parent)
        {
            if (++depth > MaxDepth)
            {
                throw new ExcessException(TreeExcess.Depth);
            }
        }
    }

    private sealed class ExcessException(TreeExcess excess) : Exception
    {
        public TreeExcess Excess => excess;
    }
}
