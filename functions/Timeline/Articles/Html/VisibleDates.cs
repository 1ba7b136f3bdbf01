using System.Buffers;
using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>Reads the dates that a reader sees: marked elements, bylines, the lines around the headline and the head of the text.</summary>
internal static class VisibleDates
{
    private const int MaxBlocks = 5000;
    private const int Above = 40;
    private const int LineLength = 220;
    private const int ShortLine = 60;

    // How far from the headline a date without a year is looked for, and how many letters a line may have beside it that says nothing of publishing: a weekday,
    // "p.m.".
    private const int Near = 6;
    private const int BesideBare = 14;
    private const int Below = 3;
    private const int ShortestHeadline = 20;
    private const int HalfYear = 183;

    // Words before a date that make it the publish date, or the date of a change. Lower case.
    private static readonly string[] PublishedWords = ["publish", "posted", "erschienen", "veröffentlicht", "erstellt", "publié", "mis en ligne", "publicad",
        "pubblicat", "geplaatst", "gepubliceerd", "opublikowan", "опубликован", "yayın", "date:", "datum:", "发布", "公開", "입력"];
    private static readonly SearchValues<string> Publishing = SearchValues.Create(PublishedWords, StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<string> Updating = SearchValues.Create(["updat", "modif", "aktualisier", "geändert", "mis à jour", "actualizad",
            "aggiornat", "atualizad", "bijgewerkt", "oppdatert", "uppdaterad", "opdateret", "zaktualizowan", "обновлен", "güncelle", "更新", "수정", "stand:"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The candidates of <paramref name="page"/>.</summary>
    /// <param name="page">The page, its boilerplate marked.</param>
    /// <param name="main">The regions that hold the article.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    /// <param name="captured">The moment the page was saved, for relative stamps.</param>
    public static IEnumerable<DateCandidate> Find(Page page, IReadOnlyList<Region> main, DateOrder order, Instant captured)
    {
        int first = main.Count > 0 ? main[0].FirstBlock : 0;
        int end = main.Count > 0 ? main[^1].EndBlock : page.Blocks.Count;
        foreach (DateHint hint in page.DateHints)
        {
            double trust = Place(hint, first, end) * Kind(hint);
            if (trust > 0 && Read(hint, order, captured, ref trust) is { } candidate)
            {
                yield return candidate;
            }
        }

        foreach (DateCandidate candidate in Lines(page, order, captured, first, end))
        {
            yield return candidate;
        }
    }

    /// <summary>
    /// The dates anywhere in the page, for one that states none in a better place: a forum or a wiki dates its posts and its last change only.
    /// </summary>
    public static IEnumerable<DateCandidate> Anywhere(Page page, DateOrder order)
    {
        foreach (Block block in page.Blocks.Take(MaxBlocks))
        {
            // Terms of use at the foot of a page are dated by themselves.
            bool isApart = block.Region.HasOwnDates || block.Region.Within is "related links" or "events" or "cookie notice" or "sidebar" or "navigation"
                || block.Region.Within is "footer" && block.Text.Length > LineLength;
            if (!isApart && (!LineShape.IsProse(block.Text) || Contains(block.Text, Publishing) || Contains(block.Text, Updating))
                && DateText.Find(block.Text, order) is { } any && !EventLines.IsLabelled(block.Text) && !IsEvent(block, any))
            {
                bool line = block.Text.Length <= LineLength;
                yield return new DateCandidate(any.Time, PublishedFrom.Text, line && Contains(block.Text, Updating) ? 0.25 : block.Text.Length < 60 ? 0.12
                    : line ? 0.08 : 0.05);
            }
        }
    }

    /// <summary>
    /// The first date near the headline that leaves the year to the reader. It is that of another date of the page; without one the last year in which the day
    /// is not to come, if that is within half a year: what is older is seldom written so.
    /// </summary>
    /// <param name="page">The page, its boilerplate marked.</param>
    /// <param name="main">The regions that hold the article.</param>
    /// <param name="near">Another date of the page.</param>
    /// <param name="latest">The last day that it may be.</param>
    public static DateCandidate? WithoutYear(Page page, IReadOnlyList<Region> main, LocalDate? near, LocalDate latest)
    {
        int first = main.Count > 0 ? main[0].FirstBlock : 0;
        int end = main.Count > 0 ? main[^1].EndBlock : page.Blocks.Count;
        IEnumerable<(string Text, PublishedFrom From, bool Marked)> marked = page.DateHints
            .Where(hint => !hint.Updated && Place(hint, first, end) >= 0.9).Select(hint => (hint.Text ?? "", hint.From, true));
        IEnumerable<(string Text, PublishedFrom From, bool Marked)> lines = page.Blocks.Skip(Math.Max(0, first - Near)).Take(Math.Min(first, Near) + Near)
            .Where(IsLine).Select(block => (block.Text, PublishedFrom.Text, Contains(block.Text, Publishing)));
        foreach ((string text, PublishedFrom from, bool isMarked) in marked.Concat(lines))
        {
            if (text.Length is > 0 and <= ShortLine && !Contains(text, Updating) && DateText.Find(text) is null && AnnualText.Find(text) is { } found
                && found.Letters <= (isMarked ? ShortLine : BesideBare)
                && AnnualText.InYear(found.Day, latest, near) is { } date && (near is not null || Period.DaysBetween(date, latest) <= HalfYear))
            {
                return new DateCandidate(new PublishTime(date), from, near is null ? 0.3 : 0.45, IsYearGuessed: near is null);
            }
        }

        return null;
    }

    private static DateCandidate? Read(DateHint hint, DateOrder order, Instant captured, ref double trust)
    {
        PublishTime? value = hint.Value is { Length: > 0 and < 100 } machine ? DateText.Parse(machine, order) : null;
        string text = hint.Text ?? "";
        bool updated = hint.Updated || IsChange(text, order);
        trust *= updated && !hint.Published ? 0.6 : 1;
        if (value is { } stated)
        {
            return new DateCandidate(LocalTimes.Shown(stated, text, order), hint.From, trust, updated && !hint.Published);
        }

        if (text.Length == 0)
        {
            return null;
        }

        if (Labelled(text, order) is { } seen)
        {
            return new DateCandidate(seen.Time, hint.From == PublishedFrom.Text ? PublishedFrom.Text : hint.From, trust * 0.95);
        }

        return text.Length < 60 && RelativeStamp.Parse(text, captured) is { } stamp ? new DateCandidate(stamp, PublishedFrom.Stamp, trust * 0.9) : null;
    }

    private static double Kind(DateHint hint) => hint.From switch
    {
        PublishedFrom.Microdata => hint.Published ? 0.93 : hint.Updated ? 0.5 : 0.82,
        PublishedFrom.Url => 0.65,
        PublishedFrom.TimeElement => hint.Published ? 0.9 : 0.8,
        _ => hint.Published ? 0.8 : 0.7,
    };

    // Near the headline is where sites put it; in a sidebar or a list of other articles it is another article's.
    private static double Place(DateHint hint, int first, int end)
    {
        string? reason = hint.Region.Within;
        if (reason is "footer" && hint.Published)
        {
            // The foot of a post, not of the page.
            return 0.9;
        }

        if (hint.Region.HasOwnDates)
        {
            return 0.1;
        }

        // Cards of other stories are dated where the page is not.
        if (reason is "related links" or "advertisement" or "events" or "updates")
        {
            return 0;
        }

        if (reason is "comments" or "sidebar" or "navigation" or "footer" or "hidden")
        {
            return 0.25;
        }

        int block = hint.Block;
        return block <= first ? (first - block <= Above ? 1 : 0.7) : block < end ? (block - first < 6 ? 1 : 0.85) : block - end < 10 ? 0.8 : 0.5;
    }

    private static IEnumerable<DateCandidate> Lines(Page page, DateOrder order, Instant captured, int first, int end)
    {
        int from = Math.Max(0, first - Above);
        int to = Math.Min(page.Blocks.Count, Math.Min(end, first + Near));
        int headline = Headline(page, first, end);
        for (int i = from; i < to; i++)
        {
            if (Line(page.Blocks[i], i >= first ? 0.6 : 0.62 - ((first - i) * 0.004), order, captured) is { } candidate)
            {
                yield return candidate;
            }
        }

        for (int i = to; i < Math.Min(page.Blocks.Count, end + 12); i++)
        {
            double trust = i > headline && i - headline <= Below ? 0.6 : i >= end - 3 ? 0.45 : 0.35;
            if (Line(page.Blocks[i], trust, order, captured) is { } candidate)
            {
                yield return candidate;
            }
        }
    }

    // The heading in the article's element that the page's title repeats: where markup is broken, much may stand above it there. Behind all blocks when there
    // is none.
    private static int Headline(Page page, int first, int end)
    {
        int at = page.TitleElement is { } title
            ? page.Blocks.FindIndex(first, end - first, block => block is { Role: ElementRole.Heading, Text.Length: > ShortestHeadline }
                && title.StartsWith(block.Text, StringComparison.OrdinalIgnoreCase))
            : -1;
        return at >= 0 ? at : page.Blocks.Count;
    }

    private static DateCandidate? Line(Block block, double trust, DateOrder order, Instant captured)
    {
        if (!IsLine(block))
        {
            return null;
        }

        bool published = Contains(block.Text, Publishing);
        double weighed = published ? trust + 0.12 : IsChange(block.Text, order) ? trust * 0.7 : trust;
        if (Labelled(block.Text, order) is { } seen)
        {
            if (!published && IssueLine.Find(block.Text) is null && IsEvent(block, seen))
            {
                return null;
            }

            // A date within a sentence is what the article tells of.
            bool told = BlockRules.IsTold(block.Text);
            bool alone = block.Text.Length - (seen.End - seen.Start) < 60 && !told || published;
            return alone || !told && !LineShape.IsProse(block.Text) ? new DateCandidate(seen.Time, alone ? PublishedFrom.Text : PublishedFrom.Dateline, alone
                ? weighed : weighed * 0.3) : null;
        }

        return block.Text.Length < 60 && RelativeStamp.Parse(block.Text, captured) is { } stamp ? new DateCandidate(stamp, PublishedFrom.Stamp, weighed * 0.8)
            : null;
    }

    private static bool IsLine(Block block) =>
        block.Text.Length <= LineLength && !block.Region.HasOwnDates && block.LinkDensity <= 0.8 && !IsElsewhere(block) && !EventLines.IsLabelled(block.Text);

    // What it says there is said of other things.
    private static bool IsElsewhere(Block block) =>
        block.Region.Within is "comments" or "related links" or "sidebar" or "advertisement" or "navigation" or "events" or "updates" or "cookie notice";

    // "Changed: 31.10.2023. Published: 1.11.2023": the date behind the word that says so goes before the first. An issue of several days is of the first of
    // them.
    private static DateMatch? Labelled(string text, DateOrder order)
    {
        DateMatch? first = IssueLine.Find(text) ?? DateText.Find(text, order);
        if (first is null || !Contains(text, Publishing))
        {
            return first;
        }

        foreach (string word in PublishedWords)
        {
            int at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && DateText.Find(text.AsSpan(at), order) is { } match)
            {
                return match with { Start = match.Start + at, End = match.End + at };
            }
        }

        return first;
    }

    /// <summary>Whether a text says of its page when it was published or changed.</summary>
    public static bool IsOfPage(string text) => Contains(text, Publishing) || Contains(text, Updating)
        || text.Contains("review", StringComparison.OrdinalIgnoreCase);

    private static bool IsEvent(Block block, DateMatch date) =>
        !Contains(block.Text, Publishing) && !Contains(block.Text, Updating)
            && (EventLines.IsOne(block.Text, date) || EventLines.IsEntry(block, date.End - date.Start));

    // "Updated 3 May" tells of a change; in "2 May, updated 3 May" the first date is none of it.
    private static bool IsChange(string text, DateOrder order)
    {
        int at = text.AsSpan().IndexOfAny(Updating);
        return at >= 0 && !Contains(text, Publishing) && !(DateText.Find(text.AsSpan(0, at), order) is not null
            && DateText.Find(text.AsSpan(at), order) is not null);
    }

    private static bool Contains(string text, SearchValues<string> words) => text.AsSpan().ContainsAny(words);
}
