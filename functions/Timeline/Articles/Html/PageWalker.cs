using System.Text;
using AngleSharp.Dom;

namespace Timeline.Articles.Html;

/// <summary>Walks a page once and collects its blocks of text, its regions and the places that may state a date.</summary>
internal sealed class PageWalker
{
    // AngleSharp nests no deeper than its own limit; this bound holds for trees built by any other parser.
    private const int MaxDepth = 1000;
    private const int MaxHintText = 200;
    private const int MaxOverlays = 20;
    private const int MaxReceipt = 120;

    private readonly Page _page;
    private char[] _text = new char[4096];
    private int _length;
    private int _linkChars;
    private int _strongChars;
    private int _links;
    private int _strongs;

    private PageWalker(IDocument document) => _page = new Page(document);

    /// <summary>Walks <paramref name="document"/>.</summary>
    public static Page Walk(IDocument document)
    {
        PageWalker walker = new(document);
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
            case "title":
                _page.TitleElement ??= Folded(element.TextContent);
                break;
            case "script":
                if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                {
                    _page.LinkedData.Add(element.TextContent);
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
                Append(text.Data);
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
                    Microdata(property, content, region);
                }

                return;
            case ElementRole.Break:
                Newline(region, outer);
                return;
            case ElementRole.Inline or ElementRole.Link:
                Inline(element, role, region, outer, depth);
                return;
        }

        if (role == ElementRole.Cell && IsPlain(element))
        {
            // The cells of a row of data are one line.
            Append(" ");
            Children(element, region, ElementRole.Cell, depth + 1);
            Append(" ");
            return;
        }

        Flush(region, outer);
        Region inner = new(element, role, region, _page.Blocks.Count);
        ClassHint hint = Describe(element, inner);
        _page.Regions.Add(inner);
        DateHint? date = Hint(element, hint, inner);
        ElementRole text = role is ElementRole.Container && outer is ElementRole.Item or ElementRole.Cell or ElementRole.Figure ? outer : role;
        Children(element, inner, text, depth + 1);
        Flush(inner, text);
        inner.EndBlock = _page.Blocks.Count;
        Complete(date, inner);
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
        _links += link ? 1 : 0;
        _strongs += strong ? 1 : 0;
        DateHint? date = Hint(element, hint, region);
        int start = _length;
        int blocks = _page.Blocks.Count;
        Children(element, region, outer, depth + 1);
        if (date is not null)
        {
            // A block inside the inline element took the text away with it.
            Replace(date, _page.Blocks.Count > blocks ? _page.Blocks[blocks].Text : new string(_text, start, _length - start));
        }

        _links -= link ? 1 : 0;
        _strongs -= strong ? 1 : 0;
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
            || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase) || style.Contains("visibility: hidden", StringComparison.OrdinalIgnoreCase));

    private DateHint? Hint(IElement element, ClassHint hint, Region region)
    {
        string? property = element.GetAttribute("itemprop") ?? element.GetAttribute("property");
        bool published = property is not null && property.Contains("datePublished", StringComparison.OrdinalIgnoreCase);
        bool created = property is not null && property.Contains("dateCreated", StringComparison.OrdinalIgnoreCase);
        bool updated = property is not null && property.Contains("dateModified", StringComparison.OrdinalIgnoreCase);
        string? value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? (element.LocalName == "abbr" ? element.GetAttribute("title") : null);
        DateHint? found = null;
        if (published || created || updated)
        {
            found = new DateHint(PublishedFrom.Microdata, value, null, region, _page.Blocks.Count, published, updated);
        }
        else if (element.LocalName is "time" or "relative-time" or "time-ago" or "local-time")
        {
            bool marked = element.HasAttribute("pubdate") || hint.Date == 2;
            found = new DateHint(PublishedFrom.TimeElement, value, null, region, _page.Blocks.Count, marked, hint.Updated);
        }
        else if (element.LocalName == "abbr" && element.GetAttribute("title") is { } title && (hint.Date > 0 || hint.Updated))
        {
            found = new DateHint(PublishedFrom.Microdata, title, null, region, _page.Blocks.Count, hint.Date == 2, hint.Updated);
        }
        else if (hint.Date > 0 || hint.Byline || hint.Updated)
        {
            found = new DateHint(PublishedFrom.Text, null, null, region, _page.Blocks.Count, hint.Date == 2, hint.Updated && hint.Date < 2);
        }

        if (found is not null)
        {
            _page.DateHints.Add(found);
        }

        return found;
    }

    private void Microdata(string property, string content, Region region)
    {
        bool published = property.Contains("datePublished", StringComparison.OrdinalIgnoreCase);
        bool updated = property.Contains("dateModified", StringComparison.OrdinalIgnoreCase);
        if (published || updated || property.Contains("dateCreated", StringComparison.OrdinalIgnoreCase))
        {
            _page.DateHints.Add(new DateHint(PublishedFrom.Microdata, content, null, region, _page.Blocks.Count, published, updated));
        }
    }

    private void Complete(DateHint? date, Region region)
    {
        if (date is null || region.EndBlock - region.FirstBlock > 12)
        {
            return;
        }

        StringBuilder seen = new();
        for (int i = region.FirstBlock; i < region.EndBlock && seen.Length < MaxHintText; i++)
        {
            seen.Append(seen.Length > 0 ? " " : "").Append(_page.Blocks[i].Text);
        }

        Replace(date, seen.ToString());
    }

    private void Replace(DateHint date, string seen)
    {
        int index = _page.DateHints.LastIndexOf(date);
        if (index >= 0)
        {
            _page.DateHints[index] = date with { Text = seen.Length <= MaxHintText ? seen.Trim() : seen[..MaxHintText].Trim() };
        }
    }

    private void Append(string data)
    {
        if (_length + data.Length > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + data.Length));
        }

        int before = _length;
        foreach (char c in data)
        {
            if (c is ' ' or '\n' or '\t' or '\r' or '\f' or '\u00a0' || (c > '\u007f' && char.IsWhiteSpace(c)))
            {
                if (_length > 0 && _text[_length - 1] is not (' ' or '\n'))
                {
                    _text[_length++] = ' ';
                }
            }
            else if (c is not ('\u00ad' or '\u200b' or '\ufeff'))
            {
                _text[_length++] = c;
            }
        }

        int added = _length - before;
        _linkChars += _links > 0 ? added : 0;
        _strongChars += _strongs > 0 ? added : 0;
    }

    // A line break is a line's end; an empty line ("<br><br>") parts paragraphs.
    private void Newline(Region region, ElementRole role)
    {
        if (_length > 0 && _text[_length - 1] == ' ')
        {
            _length--;
        }

        if (_length == 0)
        {
            return;
        }

        if (_text[_length - 1] == '\n')
        {
            Flush(region, role);
            return;
        }

        if (_length == _text.Length)
        {
            Array.Resize(ref _text, _text.Length * 2);
        }

        _text[_length++] = '\n';
    }

    private void Flush(Region region, ElementRole role)
    {
        ReadOnlySpan<char> text = _text.AsSpan(0, _length).TrimEnd();
        if (!text.IsEmpty)
        {
            _page.Blocks.Add(new Block(region, role, text.ToString(), Math.Min(_linkChars, text.Length), Math.Min(_strongChars, text.Length)));
        }

        _length = 0;
        _linkChars = 0;
        _strongChars = 0;
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
