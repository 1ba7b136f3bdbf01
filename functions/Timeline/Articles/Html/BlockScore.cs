using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>How much a block of text reads like a paragraph of an article: its characters of running text, or less than nothing.</summary>
internal static class BlockScore
{
    private const int ProseLength = 80;

    /// <summary>The score of <paramref name="block"/>; about its length for a paragraph, negative for lists of links and labels.</summary>
    public static double Of(Block block)
    {
        int length = block.Weight;
        double density = block.LinkDensity;
        if (block.Role == ElementRole.Heading)
        {
            return 0;
        }

        if (density > 0.5)
        {
            return -Math.Min(length, 60) * 0.5;
        }

        double own = length * (1 - density);
        bool sentence = EndsSentence(block.Text);
        return block.Role switch
        {
            _ when own >= ProseLength && (sentence || own >= 2 * ProseLength) => own,
            ElementRole.Paragraph when sentence => own * 0.8,
            _ when sentence && own >= ProseLength / 2 => own * 0.6,
            ElementRole.Paragraph => own * 0.2,
            ElementRole.Item when sentence || DatedEntry.IsOne(block.Text) || DatedEntry.Opens(block.Text) => own * 0.2, // an article may be a list: its short items are of it as its long ones are
            ElementRole.Item or ElementRole.Container when block.IsEntry => own * 0.2,
            ElementRole.Container when block.Region.Element.LocalName == "tr" && DatedEntry.Opens(block.Text) => own * 0.2,
            _ => -5,
        };
    }

    /// <summary>Whether <paramref name="block"/> is long enough and ends like a sentence, so that it is running text.</summary>
    public static bool IsProse(Block block) => block.LinkDensity <= 0.5 && (block.Weight >= 2 * ProseLength
        || (block.Weight >= ProseLength / 2 && EndsSentence(block.Text)));

    /// <summary>Whether a sentence stands in <paramref name="block"/> beside its links: "Two men were shot dead on Monday night. Read more".</summary>
    public static bool HasSentence(Block block) => block.Text.Length - block.LinkChars >= ProseLength / 2
        && block.Text.Contains(". ", StringComparison.Ordinal);

    /// <summary>Whether <paramref name="text"/> ends like a sentence, behind closing quotes and brackets.</summary>
    public static bool EndsSentence(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimEnd(" \"'\u201d\u2019\u00bb)]\u300d\u300f");
        return !rest.IsEmpty && rest[^1] is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uff01' or '\uff1f' or ':' or '\u0964' or '\u061f' or '\u06d4';
    }

    /// <summary>The length of <paramref name="text"/> in letters: a Chinese, Japanese or Korean character says about as much as two and a half.</summary>
    public static int Weigh(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\u3040', '\ud7a3');
        if (first < 0)
        {
            return text.Length;
        }

        int wide = 0;
        foreach (char c in text.AsSpan(first))
        {
            wide += c is >= '\u3040' and <= '\u9fff' or >= '\uac00' and <= '\ud7a3' ? 1 : 0;
        }

        return text.Length + (wide * 3 / 2);
    }
}
