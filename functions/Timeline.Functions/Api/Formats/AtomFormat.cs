using System.Text;
using System.Xml;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Formats;

/// <summary>
/// An Atom feed (RFC 4287). <c>published</c> and <c>updated</c> are those of the first and the last article; when the event happens is in an element of our
/// own, because readers sort by the former and would show events of last century as old news.
/// </summary>
internal sealed class AtomFormat : ITimelineFormat
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Ours = "urn:timeline:event";
    private const int TitleLength = 120;

    /// <inheritdoc/>
    public string Name => "atom";

    /// <inheritdoc/>
    public string Title => "Atom feed";

    /// <inheritdoc/>
    public string MediaType => "application/atom+xml";

    /// <inheritdoc/>
    public string Extension => "atom";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page)
    {
        var output = new MemoryStream();
        using (var xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xmlns", "t", null, Ours);
            Element(xml, "id", StableId.OfFeed(page.Topic, page.Filter));
            Element(xml, "title", page.Title);
            Element(xml, "updated", page.Entries.Count == 0 ? "1970-01-01T00:00:00Z" : IsoText.Rfc3339(page.Entries.Select(Updated).MaxBy(IsoText.Instant)));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", "Timeline");
            xml.WriteEndElement();
            Link(xml, "self", page.Self, MediaType);
            Link(xml, "alternate", page.Address, "text/html");
            if (page.NextAddress is { } next)
            {
                Link(xml, "next", next, MediaType);
            }

            foreach (var entry in page.Entries)
            {
                Write(xml, page, entry);
            }

            xml.WriteEndElement();
        }

        return output.ToArray();
    }

    private static void Write(XmlWriter xml, TimelinePage page, Entry entry)
    {
        var e = entry.Dated;
        xml.WriteStartElement("entry", Atom);
        Element(xml, "id", StableId.OfEvent(page.Topic, entry.Id));
        Element(xml, "title", ShortText.Of($"{DateWords.Of(e)}: {EntryWords.Text(entry)}", TitleLength));
        Element(xml, "updated", IsoText.Rfc3339(Updated(entry)));
        Element(xml, "published", IsoText.Rfc3339(entry.FirstReported));
        Link(xml, "alternate", page.AddressOf(entry), "text/html");
        foreach (var url in EntryWords.Articles(entry).Select(article => SafeLink.Of(article.Url)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            Link(xml, "via", url, null);
        }

        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "text");
        xml.WriteString(Clean(Content(entry)));
        xml.WriteEndElement();
        xml.WriteStartElement("when", Ours);
        xml.WriteAttributeString("start", IsoText.Of(e.When.Start, e.Offset));
        xml.WriteAttributeString("end", IsoText.Of(e.When.End, e.Offset));
        xml.WriteAttributeString("edtf", Clean(e.Edtf));
        xml.WriteAttributeString("sources", XmlConvert.ToString(entry.Sources.Count));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string Content(Entry entry)
    {
        var others = string.Join("; ", EntryWords.OtherDates(entry));
        return $"{entry.Best.Sentence} ({string.Join("; ", EntryWords.Articles(entry).Select(EntryWords.Line))}){(others.Length > 0 ? $" Otherwise dated {others}." : "")}";
    }

    /// <summary>An entry changes when another article joins it.</summary>
    private static PublishTime Updated(Entry entry) => entry.Events.Select(e => e.Article.Published).MaxBy(IsoText.Instant);

    private static void Element(XmlWriter xml, string name, string value) => xml.WriteElementString(name, Atom, Clean(value));

    private static void Link(XmlWriter xml, string relation, string address, string? type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>XML 1.0 has no form at all for most control characters and lone surrogates.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
