using System.Text;
using AngleSharp.Dom;
using NodaTime;
using NodaTime.Text;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>Notes the elements of a page that may state its publish date: microdata, time elements, and what their class names call a date.</summary>
internal sealed class DateHintReader(Page page)
{
    /// <summary>How much of an element's text is kept.</summary>
    public const int MaxText = 200;

    private const int MaxHints = 2000;
    private const int MaxBlocks = 12;
    private const int MaxAttributes = 40;
    private const int MaxMachine = 60;
    private const int FewestChars = 8;
    private const string DataPrefix = "data-";

    /// <summary>Notes <paramref name="element"/> if it may state a date.</summary>
    /// <returns>The number of the note, for its text to be added; -1 when there is none.</returns>
    public int Read(IElement element, ClassHint hint, Region region)
    {
        if (page.DateHints.Count >= MaxHints || Make(element, hint, region) is not { } found)
        {
            return -1;
        }

        page.DateHints.Add(found);
        return page.DateHints.Count - 1;
    }

    /// <summary>Notes a property of an element without text, such as <c>meta itemprop="datePublished"</c>.</summary>
    public void ReadMicrodata(string property, string content, Region region)
    {
        if (page.DateHints.Count < MaxHints && Microdata(property, content, region) is { } found)
        {
            page.DateHints.Add(found);
        }
    }

    /// <summary>Adds the text that the noted element shows.</summary>
    public void See(int note, string text) =>
        page.DateHints[note] = page.DateHints[note] with { Text = (text.Length <= MaxText ? text : text[..MaxText]).Trim() };

    /// <summary>Adds the text of a noted region, unless it is too much to be a date.</summary>
    public void See(int note, Region region)
    {
        if (region.EndBlock - region.FirstBlock > MaxBlocks)
        {
            return;
        }

        StringBuilder seen = new();
        for (int i = region.FirstBlock; i < region.EndBlock && seen.Length < MaxText; i++)
        {
            seen.Append(seen.Length > 0 ? " " : "").Append(page.Blocks[i].Text);
        }

        See(note, seen.ToString());
    }

    private DateHint? Make(IElement element, ClassHint hint, Region region)
    {
        bool dated = hint.Date > 0 || hint.Updated;
        string? stated = element.GetAttribute("datetime");
        string? value = stated ?? element.GetAttribute("content") ?? (dated || element.LocalName == "abbr" ? Machine(element.GetAttribute("title")) : null);
        string? property = element.GetAttribute("itemprop") ?? element.GetAttribute("property");
        if (property is not null && Microdata(property, value, region) is { } microdata)
        {
            return microdata;
        }

        // Elements that scripts define ("relative-time", "amp-timeago") have the attribute of the standard's.
        bool isTime = element.LocalName == "time" || stated is not null;
        DateName named = DateName.None;
        if (value is null && Attribute(element, isTime || dated || IsCount(element), out named) is { } attribute)
        {
            value = attribute;
            dated = true;
        }

        if (isTime)
        {
            return Note(PublishedFrom.TimeElement, value, region, element.HasAttribute("pubdate") || hint.Date == 2 || named == DateName.Published, hint.Updated
                || named == DateName.Modified);
        }

        if (dated && value is not null)
        {
            return Note(PublishedFrom.Microdata, value, region, hint.Date == 2 || named == DateName.Published, hint.Updated || named == DateName.Modified);
        }

        // A post's permanent link is by the date in its address.
        if (element.LocalName == "a" && element.GetAttribute("rel") is "bookmark" && UrlDate.Find(element.GetAttribute("href")) is { } linked)
        {
            return Note(PublishedFrom.Url, LocalDatePattern.Iso.Format(linked), region, published: false, updated: false);
        }

        return hint.Date > 0 || hint.Byline || hint.Updated ? Note(PublishedFrom.Text, null, region, hint.Date == 2, hint.Updated && hint.Date < 2) : null;
    }

    // "3 hours ago", which a script counts anew from the moment that it finds in an attribute.
    private static bool IsCount(IElement element) =>
        element.Attributes.Length > 0 && element.ChildNodes.Length == 1 && element.FirstChild is IText { Length: <= MaxMachine, Data: var text }
            && StampLine.Read(text.Trim(), NodaConstants.UnixEpoch) is not null;

    // data-date, data-published, data-timestamp …: the attributes that scripts read dates from.
    private static string? Attribute(IElement element, bool expected, out DateName kind)
    {
        kind = DateName.None;
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length && i < MaxAttributes; i++)
        {
            IAttr attribute = attributes[i]!;
            if (attribute.LocalName.StartsWith(DataPrefix, StringComparison.Ordinal) && Machine(attribute.Value) is { } value)
            {
                DateName named = DateNames.Of(attribute.LocalName.AsSpan(DataPrefix.Length));
                if (named is DateName.Published or DateName.Created || (expected && named is not DateName.None))
                {
                    kind = named;
                    return value;
                }
            }
        }

        return null;
    }

    // What a machine wrote as a date begins with a digit or is short; a caption or an explanation is longer.
    private static string? Machine(string? value) => value is { Length: >= FewestChars and <= MaxMachine } && value.AsSpan().ContainsAnyInRange('0', '9')
        ? value : null;

    private DateHint? Microdata(string property, string? value, Region region)
    {
        bool published = property.Contains("datePublished", StringComparison.OrdinalIgnoreCase);
        bool updated = property.Contains("dateModified", StringComparison.OrdinalIgnoreCase);
        bool created = property.Contains("dateCreated", StringComparison.OrdinalIgnoreCase);
        return published || updated || created ? Note(PublishedFrom.Microdata, value, region, published, updated) : null;
    }

    private DateHint Note(PublishedFrom from, string? value, Region region, bool published, bool updated) =>
        new(from, value, null, region, page.Blocks.Count, published, updated);
}
