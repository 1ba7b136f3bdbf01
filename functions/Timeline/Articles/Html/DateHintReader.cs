using System.Text;
using AngleSharp.Dom;

namespace Timeline.Articles.Html;

/// <summary>Notes the elements of a page that may state its publish date: microdata, time elements, and what their class names call a date.</summary>
internal sealed class DateHintReader(Page page)
{
    /// <summary>How much of an element's text is kept.</summary>
    public const int MaxText = 200;

    private const int MaxHints = 2000;
    private const int MaxBlocks = 12;

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
        bool abbreviation = element.LocalName == "abbr";
        string? value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? (abbreviation ? element.GetAttribute("title") : null);
        string? property = element.GetAttribute("itemprop") ?? element.GetAttribute("property");
        if (property is not null && Microdata(property, value, region) is { } microdata)
        {
            return microdata;
        }

        if (element.LocalName is "time" or "relative-time" or "time-ago" or "local-time")
        {
            return Note(PublishedFrom.TimeElement, value, region, element.HasAttribute("pubdate") || hint.Date == 2, hint.Updated);
        }

        if (abbreviation && value is not null && (hint.Date > 0 || hint.Updated))
        {
            return Note(PublishedFrom.Microdata, value, region, hint.Date == 2, hint.Updated);
        }

        return hint.Date > 0 || hint.Byline || hint.Updated ? Note(PublishedFrom.Text, null, region, hint.Date == 2, hint.Updated && hint.Date < 2) : null;
    }

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
