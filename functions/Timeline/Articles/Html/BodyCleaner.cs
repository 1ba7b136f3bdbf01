using System.Text;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>Takes the boilerplate out of the article's element and joins the paragraphs.</summary>
internal static class BodyCleaner
{
    private const int MaxReceipts = 200;
    private const int HeadBlocks = 12;
    private const int LinkListChars = 20;
    private const double ListLinks = 0.3;
    private const int FarewellLength = 200;
    private const int ReceiptLength = 120;

    /// <summary>Marks what is not the article's text and returns the rest.</summary>
    /// <param name="page">The page.</param>
    /// <param name="main">The regions that hold the article.</param>
    /// <param name="title">The headline; a repetition of it is dropped.</param>
    /// <param name="linkedBody">The article's text as JSON-LD states it, perhaps cut short; <see langword="null"/> when it does not.</param>
    /// <param name="authors">Who wrote it, as far as the page says.</param>
    /// <param name="dropped">Receives what was left out, in document order.</param>
    public static string Clean(Page page, IReadOnlyList<Region> main, string title, string? linkedBody, IReadOnlyCollection<string> authors,
        List<Dropped> dropped)
    {
        List<Block> kept = [];
        int next = 0;
        foreach (Region region in main)
        {
            for (; next < region.FirstBlock; next++)
            {
                page.Blocks[next].Dropped = Outside(page.Blocks[next], title);
            }

            for (; next < region.EndBlock; next++)
            {
                Block block = page.Blocks[next];
                block.Dropped = block.Region.ReasonWithin(region) ?? BlockRules.Reason(block, title) ?? (HeadStamps.IsCount(block) ? "byline" : null);
                if (block.Dropped is null)
                {
                    kept.Add(block);
                }
            }
        }

        for (; next < page.Blocks.Count; next++)
        {
            page.Blocks[next].Dropped = Outside(page.Blocks[next], title);
        }

        DropLinkLists(page);
        kept.RemoveAll(block => block.Dropped is not null);
        BodyEvidence.Apply(kept, linkedBody);
        kept.RemoveAll(block => block.Dropped is not null);
        PullQuotes.Mark(kept);
        kept.RemoveAll(block => block.Dropped is not null);
        TrimHead(kept);
        DropValues(page);
        TrimSections(kept);
        TrimLinkList(kept);
        TrimTail(kept, authors);
        foreach (Block block in page.Blocks)
        {
            if (block.Dropped is { } reason && dropped.Count < MaxReceipts)
            {
                dropped.Add(new Dropped(reason, block.Text.Length <= ReceiptLength ? block.Text : block.Text[..ReceiptLength]));
            }
        }

        dropped.AddRange(page.Overlays);
        StringBuilder body = new();
        foreach (Block block in kept)
        {
            if (block.Dropped is null)
            {
                body.Append(body.Length > 0 ? "\n\n" : "").Append(NoteMarks.Cut(block.Text));
            }
        }

        return EndMark.Cut(body.ToString());
    }

    private static string Outside(Block block, string title) =>
        block.Region.Within ?? (BlockRules.Reason(block, title) is "title" ? "title" : "outside the article");

    // The items below a heading that leads elsewhere ("More on this story") do so too.
    private static void DropLinkLists(Page page)
    {
        bool below = false;
        foreach (Block block in page.Blocks)
        {
            bool leads = block.Role == ElementRole.Item && (block.LinkDensity > ListLinks || !BlockScore.EndsSentence(block.Text));
            if (below && leads)
            {
                block.Dropped ??= "related links";
            }
            else
            {
                below = block is { Role: ElementRole.Heading, Dropped: "related links" };
            }
        }
    }

    // Before the first running text, or on a short page the first sentence, stand bylines, dates and reading times.
    private static void TrimHead(List<Block> kept)
    {
        int first = kept.FindIndex(BlockScore.IsProse);
        first = first >= 0 ? first : kept.FindIndex(block => block.Role != ElementRole.Heading && BlockScore.EndsSentence(block.Text));
        bool cover = kept.Count(CoverMonth.IsOne) == 1;
        bool chronology = kept.Count(block => DatedEntry.IsOne(block.Text)) >= DatedEntry.Fewest;
        for (int i = 0; i < first && i < HeadBlocks; i++)
        {
            if (kept[i].Role == ElementRole.Heading)
            {
                kept[i].Dropped = kept[i].Region.Element.LocalName == "h1" ? "title" : null;
            }
            else if (kept[i].IsEntry || (chronology && DatedEntry.IsOne(kept[i].Text)))
            {
                break;
            }
            else if (BlockRules.IsByline(kept[i]) || HeadStamps.IsOne(kept[i]) || cover && CoverMonth.IsOne(kept[i]))
            {
                kept[i].Dropped = "byline";
            }
        }

        // A lead may stand above byline and date.
        for (int i = Math.Max(first, 0); i < kept.Count && i < HeadBlocks; i++)
        {
            bool isStamp = BlockRules.IsDateLine(kept[i]) || BlockRules.IsSigned(kept[i]) || HeadStamps.IsOne(kept[i])
                || (i > 0 && BlockRules.IsSigned(kept[i - 1]) && BlockRules.IsDate(kept[i]) && kept.Count(BlockRules.IsDate) == 1);
            kept[i].Dropped ??= !kept[i].IsEntry && isStamp ? "byline" : null;
        }
    }

    // The date behind a label that is no text is none either: "Originally published", "19 Sep 2024".
    private static void DropValues(Page page)
    {
        for (int i = 1; i < page.Blocks.Count; i++)
        {
            if (page.Blocks[i - 1] is { Dropped: { } reason, Region.Element.LocalName: "dt" } && page.Blocks[i].Region.Element.LocalName == "dd"
                && BlockRules.IsDate(page.Blocks[i]))
            {
                page.Blocks[i].Dropped ??= reason;
            }
        }
    }

    // What stands behind "Comments" and its like, unless much of the text does: a box in the midst of an article has the same headings.
    private static void TrimSections(List<Block> kept)
    {
        int before = 0;
        int all = kept.Sum(block => block.Dropped is null && BlockScore.IsProse(block) ? block.Text.Length : 0);
        for (int i = 0; i < kept.Count; i++)
        {
            if (before > 0 && TailHeadings.Of(kept[i].Text) is { } reason)
            {
                bool tail = all - before <= before * (reason == "comments" ? 1 : 0.3);
                kept[i].Dropped ??= reason;
                for (; i + 1 < kept.Count && (tail || !(BlockScore.IsProse(kept[i + 1]) || kept[i + 1].Role == ElementRole.Heading)); i++)
                {
                    kept[i + 1].Dropped ??= reason;
                }
            }
            else if (kept[i].Dropped is null && BlockScore.IsProse(kept[i]))
            {
                before += kept[i].Text.Length;
            }
        }
    }

    // A heading whose every following block leads elsewhere heads a list of other articles.
    private static void TrimLinkList(List<Block> kept)
    {
        int start = kept.Count;
        while (start > 0 && kept[start - 1].Role != ElementRole.Heading && kept[start - 1].LinkChars >= LinkListChars && kept[start - 1].LinkDensity > 0.25)
        {
            start--;
        }

        if (start > 0 && kept.Count - start >= 2 && kept[start - 1].Role == ElementRole.Heading)
        {
            for (int i = start - 1; i < kept.Count; i++)
            {
                kept[i].Dropped = "related links";
            }
        }
    }

    // "Follow her @annlee": the author's last word is none of the article's.
    private static bool IsFarewell(string text) => text.Length <= FarewellLength && text.Contains("follow ", StringComparison.OrdinalIgnoreCase)
        && (text.Contains('@', StringComparison.Ordinal) || text.Contains("Twitter", StringComparison.Ordinal)
            || text.Contains("Facebook", StringComparison.Ordinal));

    // After the last running text stand headings of what follows, labels and links.
    private static void TrimTail(List<Block> kept, IReadOnlyCollection<string> authors)
    {
        kept.RemoveAll(block => block.Dropped is not null);
        for (int i = Math.Max(1, kept.Count - AuthorNotes.Most); i < kept.Count; i++)
        {
            kept[i].Dropped = AuthorNote.IsOne(kept[i].Text, authors) ? "author" : null;
        }

        kept.RemoveAll(block => block.Dropped is not null);
        while (kept.Count > 1 && IsFarewell(kept[^1].Text))
        {
            kept[^1].Dropped = "byline";
            kept.RemoveAt(kept.Count - 1);
        }

        bool above = false;
        for (int i = kept.Count - 1; i >= Math.Max(0, kept.Count - 8) && !BlockScore.IsProse(kept[i]); i--)
        {
            if (HeadStamps.IsOne(kept[i]))
            {
                kept[i].Dropped = "byline";
            }
            else if (kept[i].IsEntry || (above && (EntryHead.IsOne(kept[i].Text)
                        || (kept[i].LinkDensity <= DatedRows.Linked && DatedHeading.IsOne(kept[i].Text)))))
            {
                // A date above a text is that of what it tells.
                continue;
            }
            else if (EndMark.IsOne(kept[i].Text))
            {
                kept[i].Dropped = "trailing label";
            }
            else if (PressLines.IsOne(kept[i].Text))
            {
                kept[i].Dropped = "contact";
            }
            else if (kept[i].Role == ElementRole.Heading || (kept[i].LinkDensity > 0.3 && kept[i].Text.Length < 100 && !BlockScore.HasSentence(kept[i])))
            {
                kept[i].Dropped = "trailing label";
            }

            above |= kept[i].Dropped is null;
        }
    }
}
