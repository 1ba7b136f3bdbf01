using System.Text;

namespace Timeline.Articles.Html;

/// <summary>Uses the text that a page's JSON-LD states as evidence of where the article starts and ends.</summary>
internal static class BodyEvidence
{
    private const int Enough = 400;
    private const int MaxStated = 200_000;
    private const int MaxBlocks = 2000;
    private const int Probe = 48;
    private const int Tail = 16;

    /// <summary>Marks what stands before the first and after the last block that the stated text confirms.</summary>
    /// <param name="kept">The blocks held for the article, in document order.</param>
    /// <param name="stated">The stated text; ignored when short, huge, cut off, or not that of these blocks.</param>
    public static void Apply(List<Block> kept, string? stated)
    {
        if (stated is null || stated.Length is < Enough or > MaxStated || kept.Count > MaxBlocks)
        {
            return;
        }

        string evidence = Letters(stated, int.MaxValue);
        int first = -1;
        int last = -1;
        int confirmed = 0;
        for (int i = 0; i < kept.Count; i++)
        {
            string probe = Letters(kept[i].Text, Probe);
            if (probe.Length >= Probe / 2 && evidence.Contains(probe, StringComparison.Ordinal))
            {
                first = first < 0 ? i : first;
                last = i;
                confirmed += kept[i].Text.Length;
            }
        }

        // A stated text that is cut off ends within a paragraph; then it says nothing of the end.
        if (confirmed * 10 < stated.Length * 8 || !Letters(kept[last].Text, int.MaxValue)
            .EndsWith(evidence[^Math.Min(evidence.Length, Tail)..], StringComparison.Ordinal))
        {
            return;
        }

        for (int i = 0; i < kept.Count; i++)
        {
            if (i < first || i > last)
            {
                kept[i].Dropped = "outside the article";
            }
        }
    }

    /// <summary>The stated text in paragraphs, for a page that does not show it.</summary>
    public static string Paragraphs(string stated) =>
        string.Join("\n\n", stated.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>The letters and digits of a text in lower case, at most <paramref name="limit"/>: what two ways of writing it have in common.</summary>
    public static string Letters(string text, int limit)
    {
        StringBuilder letters = new(Math.Min(text.Length, limit));
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(char.ToLowerInvariant(c));
                if (letters.Length >= limit)
                {
                    break;
                }
            }
        }

        return letters.ToString();
    }
}
