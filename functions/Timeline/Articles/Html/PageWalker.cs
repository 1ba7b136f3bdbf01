using AngleSharp.Dom;

namespace Timeline.Articles.Html;

/// <summary>Walks a page once and collects its blocks of text, its regions and the places that may state a date.</summary>
internal sealed class PageWalker
{
    // AngleSharp nests no deeper than its own limit; this bound holds for trees built by any other parser.
    private const int MaxDepth = 1000;
    private const int MaxImages = 40;
    private const int MaxAddress = 2000;
    private const int MaxOverlays = 20;
    private const int MaxReceipt = 120;

    private readonly Page _page;
    private readonly TextBuffer _text = new();
    private readonly DateHintReader _hints;

    private PageWalker(IDocument document, string source)
    {
        _page = new Page(document) { Source = source };
        _hints = new DateHintReader(_page);
    }

    /// <summary>Walks <paramref name="document"/>, which was made of <paramref name="source"/>.</summary>
    public static Page Walk(IDocument document, string source)
    {
        PageWalker walker = new(document, source);
        if (document.Head is { } head)
        {
            walker.Head(head);
        }

        if (document.Body is { } body)
        {
            Region root = new(body, ElementRole.Container, parent: null, firstBlock: 0);
            walker._page.Regions.Add(root);
            walker.Children(body, root, ElementRole.Container, 0);
            walker.Flush(root, ElementRole.Container);
            root.EndBlock = walker._page.Blocks.Count;
        }

        return walker._page;
    }

    private void Head(IElement head)
    {
        foreach (INode node in head.ChildNodes)
        {
            if (node is IElement element)
            {
                Metadata(element);
                if (element.LocalName == "noscript")
                {
                    Head(element);
                }
            }
        }
    }

    // Metadata elements stand in bodies too: parsers move them there when a head is broken, and AMP and microdata put them there.
    private void Metadata(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                if (element.GetAttribute("content") is { Length: > 0 and < 4000 } content)
                {
                    foreach (string attribute in (ReadOnlySpan<string>)["name", "property", "itemprop", "http-equiv"])
                    {
                        if (element.GetAttribute(attribute) is { Length: > 0 and < 80 } name)
                        {
                            _page.Metas.Add((name.Trim().ToLowerInvariant(), content.Trim()));
                        }
                    }
                }

                break;
            case "link":
                if (_page.Canonical is null && string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))
                {
                    _page.Canonical = element.GetAttribute("href")?.Trim();
                }

                break;
            case "img":
                if (_page.Images.Count < MaxImages && (element.GetAttribute("src")
                        ?? element.GetAttribute("data-src")) is { Length: > 0 and < MaxAddress } image)
                {
                    _page.Images.Add(image);
                }

                break;
            case "title":
                _page.TitleElement ??= Folded(element.TextContent);
                break;
            case "script":
                if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                {
                    _page.LinkedData.Add(element.TextContent);
                }
                else
                {
                    _page.Scripts.Add(element);
                }

                break;
        }
    }

    private void Children(INode parent, Region region, ElementRole role, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            INode child = children[i];
            if (child is IText text)
            {
                _text.Append(text.Data);
            }
            else if (child is IElement element)
            {
                Element(element, region, role, depth);
            }
        }
    }

    private void Element(IElement element, Region region, ElementRole outer, int depth)
    {
        ElementRole role = ElementRoles.Of(element.LocalName);
        switch (role)
        {
            case ElementRole.Skipped:
                Metadata(element);
                if (element.GetAttribute("itemprop") is { } property && element.GetAttribute("content") is { } content)
                {
                    _hints.ReadMicrodata(property, content, region);
                }

                return;
            case ElementRole.Break:
                if (_text.EndLine())
                {
                    Flush(region, outer);
                }

                return;
            case ElementRole.Inline or ElementRole.Link:
                Inline(element, role, region, outer, depth);
                return;
        }

        if (role == ElementRole.Cell && IsPlain(element))
        {
            // The cells of a row of data are one line.
            _text.Append(" ");
            Children(element, region, ElementRole.Cell, depth + 1);
            _text.Append(" ");
            return;
        }

        Flush(region, outer);
        Region inner = new(element, role, region, _page.Blocks.Count);
        ClassHint hint = Describe(element, inner);
        _page.Regions.Add(inner);
        int date = _hints.Read(element, hint, inner);
        ElementRole text = role is ElementRole.Container && outer is ElementRole.Item or ElementRole.Cell or ElementRole.Figure ? outer : role;
        Children(element, inner, text, depth + 1);
        Flush(inner, text);
        inner.EndBlock = _page.Blocks.Count;
        if (date >= 0)
        {
            _hints.See(date, inner);
        }
    }

    private static bool IsPlain(IElement cell)
    {
        INodeList children = cell.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement child && ElementRoles.Of(child.LocalName) is not (ElementRole.Inline or ElementRole.Link or ElementRole.Skipped))
            {
                return false;
            }
        }

        return true;
    }

    private void Inline(IElement element, ElementRole role, Region region, ElementRole outer, int depth)
    {
        ClassHint hint = element.ClassName is { } name ? ClassWords.Read(name) : default;
        if (hint.Reason is "overlay" or "caption" or "share bar" || element.HasAttribute("hidden") || IsInvisible(element.GetAttribute("style")))
        {
            if (_page.Overlays.Count < MaxOverlays && Folded(element.TextContent) is { Length: > 0 } hidden)
            {
                _page.Overlays.Add(new Dropped(hint.Reason ?? "hidden", hidden.Length <= MaxReceipt ? hidden : hidden[..MaxReceipt]));
            }

            return;
        }

        bool link = role == ElementRole.Link && element.HasAttribute("href");
        bool strong = element.LocalName is "b" or "strong";
        _text.OpenLinks += link ? 1 : 0;
        _text.OpenStrongs += strong ? 1 : 0;
        int date = _hints.Read(element, hint, region);
        int start = _text.Length;
        int blocks = _page.Blocks.Count;
        _text.Edge();
        Children(element, region, outer, depth + 1);
        _text.Edge();
        if (date >= 0)
        {
            // A block inside the inline element took the text away with it.
            _hints.See(date, _page.Blocks.Count > blocks ? _page.Blocks[blocks].Text : _text.Since(start, DateHintReader.MaxText));
        }

        _text.OpenLinks -= link ? 1 : 0;
        _text.OpenStrongs -= strong ? 1 : 0;
    }

    private static ClassHint Describe(IElement element, Region region)
    {
        ClassHint hint = ClassWords.Merge(ClassWords.Read(element.ClassName), ClassWords.Read(element.Id));
        string? role = element.GetAttribute("role");
        string? property = element.GetAttribute("itemprop");
        region.Reason = element.LocalName switch
        {
            "nav" or "menu" => "navigation",
            "footer" => "footer",
            "aside" => "sidebar",
            "figcaption" or "figure" or "amp-carousel" => "caption",
            "dialog" => "overlay",
            "tr" => null,
            _ => hint.Reason,
        };
        region.Reason = role switch
        {
            "navigation" or "menu" or "menubar" or "search" => "navigation",
            "complementary" => "sidebar",
            "contentinfo" => "footer",
            "dialog" or "alertdialog" => "overlay",
            _ => region.Reason,
        };
        if (element.HasAttribute("hidden") || IsInvisible(element.GetAttribute("style")))
        {
            region.Reason = "hidden";
        }

        region.Body = property is "articleBody" or "reviewBody" ? 3 : hint.Body;
        if (region.Body == 3)
        {
            region.Reason = null;
        }

        return hint;
    }

    private static bool IsInvisible(string? style) => style is not null
        && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase)
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
                || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase));

    private void Flush(Region region, ElementRole role)
    {
        if (_text.Take(out int links, out int strong) is { } text)
        {
            _page.Blocks.Add(new Block(region, role, text, links, strong));
        }
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
