using System.Xml;
using Timeline.Articles.Text;

namespace Timeline.Articles.Feeds;

/// <summary>The fields of an item of RSS or an entry of Atom, as they are read; also of the channel around them.</summary>
internal sealed class FeedItem
{
    private const int MostCategories = 50;

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _categories = [];

    /// <summary>Takes the element the reader stands on, when it is a field. True when the reader has moved behind it.</summary>
    public bool Take(XmlReader xml)
    {
        var name = Name(xml);
        switch (name)
        {
            case "link":
                return TakeLink(xml);
            case "category" or "subject":
                return TakeCategory(xml);
            case "source":
                return TakeSource(xml);
            case "title" or "description" or "encoded" or "content" or "summary" or "publisher" or "language" or "guid" or "id":
            case "pubDate" or "published" or "updated" or "date" or "issued" or "modified" or "publication_date":
                return TakeText(xml, name);
            default:
                return false;
        }
    }

    /// <summary>The item's draft; <see langword="null"/> when it has no text.</summary>
    public Draft? ToDraft(FeedItem channel)
    {
        var body = Value("encoded", "content", "description", "summary");
        var title = Value("title");
        if (body is null && title is null)
        {
            return null;
        }

        var url = Value("link") ?? (Value("guid", "id") is { } id && id.StartsWith("http", StringComparison.Ordinal) ? id : null);
        return new Draft
        {
            Title = title is null ? null : HtmlText.Plain(title),
            Text = body is null ? "" : HtmlText.IsHtml(body) ? HtmlText.Read(body) : body,
            Published = Value("pubDate", "published", "issued", "date", "publication_date", "updated", "modified"),
            Url = url,
            Source = Value("source", "publisher") ?? (channel.Value("title") is { } feed ? HtmlText.Plain(feed) : null),
            Language = Value("language") ?? channel.Value("language"),
            Topics = _categories,
        };
    }

    private string? Value(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_texts.TryGetValue(name, out var text))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>The local name, for the namespaces that carry an article's fields; media:title and the like are not the article's.</summary>
    private static string Name(XmlReader xml) => xml.Prefix is "" or "content" or "dc" or "dcterms" or "atom" or "rss" or "news" or "a10" ? xml.LocalName : "";

    private static bool IsText(XmlReader xml) =>
        xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    private static string Inner(XmlReader xml)
    {
        var depth = xml.Depth;
        var text = new System.Text.StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            if (IsText(xml))
            {
                text.Append(xml.Value);
            }
        }

        xml.Read();
        return text.ToString();
    }

    /// <summary>The content of an XHTML construct as HTML without attributes, which say nothing of the text.</summary>
    private static string Markup(XmlReader xml)
    {
        var depth = xml.Depth;
        var text = new System.Text.StringBuilder();
        while (xml.Read() && xml.Depth > depth)
        {
            _ = xml.NodeType switch
            {
                XmlNodeType.Element => text.Append('<').Append(xml.LocalName).Append(xml.IsEmptyElement ? "/>" : ">"),
                XmlNodeType.EndElement => text.Append("</").Append(xml.LocalName).Append('>'),
                _ => IsText(xml) ? text.Append(System.Net.WebUtility.HtmlEncode(xml.Value)) : text,
            };
        }

        xml.Read();
        return text.ToString();
    }

    private bool TakeText(XmlReader xml, string name)
    {
        if (xml.IsEmptyElement)
        {
            return false;
        }

        Keep(name, xml.GetAttribute("type") == "xhtml" ? Markup(xml) : Inner(xml));
        return true;
    }

    /// <summary>RSS writes the name of the source, Atom the fields of its feed (RFC 4287 section 4.2.11), of which the title is the name.</summary>
    private bool TakeSource(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return false;
        }

        var (depth, isFeed) = (xml.Depth, false);
        var (feed, text) = (new FeedItem(), new System.Text.StringBuilder());
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                isFeed = true;
                if (xml.Depth == depth + 1 && Name(xml) == "title" && feed.TakeText(xml, "title"))
                {
                    continue; // the reader stands behind the title already
                }
            }
            else if (IsText(xml))
            {
                text.Append(xml.Value);
            }

            xml.Read();
        }

        xml.Read();
        Keep("source", !isFeed ? text.ToString() : feed.Value("title") is { } title ? HtmlText.Plain(title) : "");
        return true;
    }

    private void Keep(string name, string text)
    {
        if (text.AsSpan().Trim() is { Length: > 0 } kept)
        {
            _texts.TryAdd(name, kept.ToString());
        }
    }

    private bool TakeLink(XmlReader xml)
    {
        if (xml.GetAttribute("href") is { } href)
        {
            if (xml.GetAttribute("rel") is null or "alternate")
            {
                Keep("link", href);
            }

            return false;
        }

        if (xml.IsEmptyElement)
        {
            return false;
        }

        Keep("link", Inner(xml));
        return true;
    }

    private bool TakeCategory(XmlReader xml)
    {
        var term = xml.GetAttribute("label") ?? xml.GetAttribute("term");
        if (term is null && xml.IsEmptyElement)
        {
            return false;
        }

        var text = term ?? Inner(xml).Trim();
        if (text.Length > 0 && _categories.Count < MostCategories)
        {
            _categories.Add(text);
        }

        return term is null;
    }
}
