using System.Text;

namespace Timeline.Articles.Text;

/// <summary>Cuts a text into paragraphs: at blank lines, and at single line breaks that do not merely wrap a line.</summary>
internal static class Paragraphs
{
    /// <summary>The paragraphs in order. Lines may end in CR, LF, both, or a Unicode separator.</summary>
    public static List<Paragraph> Split(string text)
    {
        text = Whitespace.Clean(text);
        var width = LineBreak.WrapWidth(text) is > 0 and var wrap ? wrap : LineBreak.Unwrapped; // pages part their lines; only clear wrapping joins them
        var paragraphs = new List<Paragraph>();
        var open = new StringBuilder();
        var last = default(Range);
        var block = 0;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (open.Length > 0 && LineBreak.IsHard(text.AsSpan()[last], line, width))
            {
                Close(paragraphs, open, block);
            }

            if (line.IsEmpty)
            {
                block++;
                continue;
            }

            open.Append(open.Length > 0 ? " " : "").Append(line);
            last = range;
        }

        Close(paragraphs, open, block);
        MakeEntries(paragraphs, paragraph => DatedEntry.IsOne(paragraph.Text));
        MakeEntries(paragraphs, paragraph => TimedEntry.IsOne(paragraph.Text));
        return paragraphs;
    }

    private static void MakeEntries(List<Paragraph> paragraphs, Predicate<Paragraph> isOne)
    {
        if (paragraphs.FindAll(isOne) is { Count: >= DatedEntry.Fewest } entries)
        {
            entries.ForEach(entry => entry.MakeEntry());
        }
    }

    private static void Close(List<Paragraph> paragraphs, StringBuilder open, int block)
    {
        if (open.Length > 0)
        {
            var line = EndMark.Cut(open.ToString());
            var marker = ListMarker.Length(line);
            paragraphs.Add(new Paragraph(marker > 0 && !char.IsAsciiDigit(line[0]) ? line[marker..] : line, block, marker > 0));
            open.Clear();
        }
    }
}
