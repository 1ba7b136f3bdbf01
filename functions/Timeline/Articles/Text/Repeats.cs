using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace Timeline.Articles.Text;

/// <summary>
/// Finds what a page tells twice. A repeated title or a head such as "Key points" parts the page into tellings; of two tellings of one
/// story the fuller stays. A paragraph whose word sequences nearly all occur elsewhere in the text (a pull quote, a teaser) goes too.
/// </summary>
internal static class Repeats
{
    /// <summary>
    /// The least share of the shorter telling's words in the longer. Two halves of one newspaper article share .21 (median of 1,394 articles; 1 in 100 shares
    /// .41).
    /// </summary>
    private const double SameStory = 0.4;

    private const int ShortestTelling = 20;
    private const int Shingle = 3;
    private const double SameText = 0.75;

    private static readonly FrozenSet<string> SummaryHeads = Phrases.Set(
        "key points|key takeaways|takeaways|the takeaways|summary|quick summary|ai summary|article summary|highlights|story highlights|at a glance|in brief|in "
            + "short|the brief|tl;dr|tldr|the gist|what we know|" +
        "what you need to know|the main points|main points|top line|topline|key facts|bottom line|full story|full article|the full story|full text|read full "
            + "story|read full article|bullet points|quick read|why it matters|overview|synopsis");

    /// <summary>Whether a line is the head of a summary or of the full text beside one.</summary>
    public static bool IsSummaryHead(Paragraph paragraph) => paragraph is { Words: <= 5 } && SummaryHeads.Contains(Phrases.Key(paragraph.Text));

    /// <summary>Marks repeated titles, tellings and paragraphs.</summary>
    public static void Mark(List<Paragraph> paragraphs, string title)
    {
        var titleWords = ContentWords.Read(title);
        var tellings = new List<List<Paragraph>> { new() };
        foreach (var paragraph in paragraphs)
        {
            if (IsTitle(paragraph.Text, title, titleWords) || IsSummaryHead(paragraph))
            {
                paragraph.Drop(IsSummaryHead(paragraph) ? "section head" : "repeated title");
                tellings.Add([]);
            }
            else if (paragraph.IsKept)
            {
                tellings[^1].Add(paragraph);
            }
        }

        if (tellings.Count > 1)
        {
            DropTellings(tellings);
        }

        DropParagraphs(paragraphs);
    }

    /// <summary>Whether a line is the title again, punctuation and case aside.</summary>
    private static bool IsTitle(string line, string title, List<int> titleWords) =>
        titleWords.Count > 0 && line.Length <= title.Length + 8 && line.Length >= title.Length - 8 && ContentWords.Read(line).SequenceEqual(titleWords);

    private static void DropTellings(List<List<Paragraph>> tellings)
    {
        var kept = new List<(List<Paragraph> Paragraphs, HashSet<int> Words, int Length)>();
        foreach (var telling in tellings)
        {
            var words = telling.SelectMany(paragraph => ContentWords.Read(paragraph.Text)).ToList();
            if (words.Count >= ShortestTelling)
            {
                kept.Add((telling, [.. words], words.Count));
            }
        }

        // The fuller tellings first; a page has few of them, so that comparing each with the kept ones stays cheap.
        kept.Sort((a, b) => b.Length.CompareTo(a.Length));
        var told = new List<HashSet<int>>();
        foreach (var (paragraphs, words, _) in kept)
        {
            if (told.Take(4).Any(other => Share(words, other) >= SameStory))
            {
                paragraphs.ForEach(paragraph => paragraph.Drop("repeated summary"));
            }
            else
            {
                told.Add(words);
            }
        }
    }

    private static double Share(HashSet<int> words, HashSet<int> other) => (double)words.Count(other.Contains) / words.Count;

    /// <summary>From the last paragraph to the first, so that of two equal ones the first stays.</summary>
    private static void DropParagraphs(List<Paragraph> paragraphs)
    {
        var kept = paragraphs.Where(paragraph => paragraph.IsKept).ToList();
        var shingles = kept.ConvertAll(paragraph => Shingles(ContentWords.Read(paragraph.Text)));
        var counts = new Dictionary<long, int>();
        foreach (var shingle in shingles.SelectMany(set => set))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, shingle, out _)++;
        }

        for (var i = kept.Count - 1; i >= 0; i--)
        {
            if (shingles[i].Count >= 3 && shingles[i].Count(shingle => counts[shingle] > 1) >= SameText * shingles[i].Count)
            {
                kept[i].Drop("repeated summary");
                foreach (var shingle in shingles[i])
                {
                    counts[shingle]--;
                }
            }
        }
    }

    private static HashSet<long> Shingles(List<int> words)
    {
        var shingles = new HashSet<long>();
        for (var i = 0; i + Shingle <= words.Count; i++)
        {
            var hash = 0L;
            for (var k = 0; k < Shingle; k++)
            {
                hash = hash * 1_000_003 + words[i + k];
            }

            shingles.Add(hash);
        }

        return shingles;
    }
}
