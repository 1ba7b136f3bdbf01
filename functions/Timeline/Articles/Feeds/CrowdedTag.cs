using System.Buffers;

namespace Timeline.Articles.Feeds;

/// <summary>A tag of XML with so many attributes that this alone costs a reader more than time by the document's length.</summary>
internal static class CrowdedTag
{
    /// <summary>The most attributes of one tag.</summary>
    public const int MaxAttributes = Html.PageTree.MaxAttributes;

    private static readonly SearchValues<char> TagStops = SearchValues.Create(">\"'=");

    /// <summary>Whether a tag has more than <see cref="MaxAttributes"/> attributes. Linear in the length of the document.</summary>
    public static bool IsIn(ReadOnlySpan<char> xml)
    {
        var at = 0;
        while (at < xml.Length && xml[at..].IndexOf('<') is >= 0 and var step)
        {
            at += step + 1;
            if (at < xml.Length && xml[at] is not ('!' or '/' or '?') && Attributes(xml, ref at) > MaxAttributes)
            {
                return true;
            }
        }

        return false;
    }

    private static int Attributes(ReadOnlySpan<char> xml, ref int at)
    {
        var attributes = 0;
        while (at < xml.Length && xml[at..].IndexOfAny(TagStops) is >= 0 and var step)
        {
            at += step + 1;
            if (xml[at - 1] == '>')
            {
                return attributes;
            }

            // A quote opens a value only behind '='.
            var isValue = xml[at - 1] == '=';
            attributes += isValue ? 1 : 0;
            if (isValue && at < xml.Length && xml[at] is '"' or '\'')
            {
                var end = xml[(at + 1)..].IndexOf(xml[at]);
                at = end < 0 ? xml.Length : at + end + 2;
            }
        }

        at = xml.Length;
        return attributes;
    }
}
