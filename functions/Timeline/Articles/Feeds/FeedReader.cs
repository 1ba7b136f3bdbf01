using System.Xml;
using Timeline.Articles.Text;

namespace Timeline.Articles.Feeds;

/// <summary>
/// Reads RSS (0.9x, 1.0, 2.0) and Atom feeds, and news sitemaps' like: every item is an article of its own. A DTD is passed over unread: nothing is declared,
/// expanded or fetched by it, and the names of HTML's characters are known without one; the document is read as a stream, so that its depth costs nothing.
/// Fields are the elements right below the item or the channel: what stands inside another of its elements, as the title of its logo, is that one's.
/// </summary>
internal static class FeedReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = ReadLimits.MaxBytes,
    };

    /// <summary>The drafts of a feed, or why there are none.</summary>
    public static (List<Draft> Drafts, Rejected? Rejected) Read(string text)
    {
        if (CrowdedTag.IsIn(text))
        {
            return ([], new Rejected("too-many-attributes", $"The feed has a tag with more than {CrowdedTag.MaxAttributes} attributes."));
        }

        var drafts = new List<Draft>();
        var channel = new FeedItem();
        FeedItem? item = null;
        var (itemDepth, channelDepth) = (0, 0);
        try
        {
            using var xml = XmlReader.Create(new StringReader(XmlEntities.Plain(text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n'))), Settings);
            xml.Read();
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    if (xml.LocalName is "item" or "entry" && item is null && !xml.IsEmptyElement)
                    {
                        (item, itemDepth) = (new FeedItem(), xml.Depth);
                    }
                    else if (xml.LocalName is "channel" or "feed" && item is null && channelDepth == 0 && !xml.IsEmptyElement)
                    {
                        channelDepth = xml.Depth;
                    }
                    else if (xml.Depth == (item is null ? channelDepth : itemDepth) + 1 && (item ?? channel).Take(xml))
                    {
                        continue; // the reader stands behind the element already
                    }
                }
                else if (xml.NodeType == XmlNodeType.EndElement && item is not null && xml.Depth == itemDepth)
                {
                    if (item.ToDraft(channel) is { } draft)
                    {
                        drafts.Add(draft);
                    }

                    item = null;
                    if (drafts.Count > ReadLimits.MaxArticles)
                    {
                        return ([], new Rejected("too-many-articles", $"The feed holds more than {ReadLimits.MaxArticles} items. Split it."));
                    }
                }
                else if (xml.NodeType == XmlNodeType.EndElement && item is null && xml.Depth == channelDepth)
                {
                    channelDepth = 0;
                }

                xml.Read();
            }
        }
        catch (XmlException fault)
        {
            return ([], new Rejected("malformed", $"The document is not XML that can be read: {Whitespace.Fold(fault.Message)}"));
        }

        return drafts.Count > 0 ? (drafts, null) : ([], new Rejected("wrong-shape", "The XML holds no item or entry with a text. Give an RSS or Atom feed."));
    }
}
