namespace Timeline.Articles.Html;

/// <summary>Finds the element, or the run of sibling elements, that holds the article.</summary>
internal static class BodyFinder
{
    /// <summary>Scores every region of <paramref name="page"/> and chooses.</summary>
    /// <returns>The regions that hold the article, in document order, none inside another; empty when the page has no text.</returns>
    public static IReadOnlyList<Region> Find(Page page)
    {
        if (page.Regions.Count == 0)
        {
            return [];
        }

        Overrule(page);
        if (page.Blocks.Count == 0)
        {
            return [];
        }

        Sum(page, keepReasons: true);
        Region best = Narrow(page, Best(page, page.Regions));
        return DatedRows.Around(page, ForumPosts.First(page, Named(page, best) ?? Siblings(page, best)));
    }

    // Wide wrappers carry words of what they also hold ("page-with-sidebar"): a reason does not count against most of the page's prose. Sources are told by
    // their heading, however many.
    private static void Overrule(Page page)
    {
        Sum(page, keepReasons: false);
        int all = page.Regions[0].Prose - Said(page);
        foreach (Region region in page.Regions)
        {
            if (region is { Reason: { } reason, IsSources: false } && region.Prose * 2 > all
                && (reason is not ("comments" or "references") || region.Prose * 10 > page.Regions[0].Prose * 9))
            {
                region.Reason = null;
            }
        }

        page.Regions[0].Reason = null;
        foreach (Region region in page.Regions)
        {
            region.Within = region.Reason ?? region.Parent?.Within;
        }
    }

    // What readers say below an article may be more than the article, and tells nothing of which element holds it. A page that is nearly all comments is a
    // forum.
    private static int Said(Page page)
    {
        int said = page.Regions.Where(region => region.Reason == "comments" && region.Parent?.ReasonWithin(page.Regions[0]) != "comments")
            .Sum(region => region.Prose);
        return said * 10 > page.Regions[0].Prose * 9 ? 0 : said;
    }

    private static void Sum(Page page, bool keepReasons)
    {
        foreach (Region region in page.Regions)
        {
            region.Score = 0;
            region.Prose = 0;
        }

        foreach (Block block in page.Blocks)
        {
            block.Region.Score += BlockScore.Of(block);
            block.Region.Prose += BlockScore.IsProse(block) ? block.Text.Length : 0;
        }

        // Regions are in document order, so that a child comes after its parent.
        for (int i = page.Regions.Count - 1; i > 0; i--)
        {
            Region region = page.Regions[i];
            if (region.Parent is { } parent && !(keepReasons && region.Reason is not null))
            {
                parent.Score += region.Score;
                parent.Prose += region.Prose;
            }
        }
    }

    private static Region Best(Page page, IEnumerable<Region> regions)
    {
        Region best = page.Regions[0];
        foreach (Region region in regions)
        {
            if (region.Score >= best.Score && region.Within is null)
            {
                best = region;
            }
        }

        return best;
    }

    // As long as one child holds nearly all of it, the rest is trimmings.
    private static Region Narrow(Page page, Region from)
    {
        Region at = from;
        foreach (Region region in page.Regions)
        {
            // Regions are in document order, so that a child comes after its parent.
            if (ReferenceEquals(region.Parent, at) && region.Reason is null && (region.Role is ElementRole.Container or ElementRole.Cell)
                && region.Score >= at.Score * 0.9)
            {
                at = region;
            }
        }

        return at;
    }

    // Markup that names the body is believed when it holds a fair part of what the numbers found. A body in several parts has
    // one class on all of them; parts in different article elements are different articles.
    private static List<Region>? Named(Page page, Region best)
    {
        List<Region>? named = null;
        double score = 0;
        foreach (IGrouping<(string Name, string? Class, Region? Article), Region> parts in page.Regions
            .Where(r => r.Body >= 2 && r.Role == ElementRole.Container && r.Score > 0 && r.Within is null)
            .GroupBy(r => (r.Element.LocalName, r.Element.ClassName, Article(r))))
        {
            HashSet<Region> all = [.. parts];
            List<Region> outer = [.. parts.Where(r => !IsInside(r, all))];
            int body = outer[0].Body;
            double sum = outer.Sum(r => r.Score);
            bool enough = sum >= best.Score * (body == 3 ? 0.2 : 0.4);
            if (enough && (named is null || body > named[0].Body || (body == named[0].Body && sum > score)))
            {
                named = outer;
                score = sum;
            }
        }

        return named;
    }

    private static bool IsInside(Region region, HashSet<Region> others)
    {
        for (Region? at = region.Parent; at is not null; at = at.Parent)
        {
            if (others.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private static Region? Article(Region region)
    {
        Region? at = region;
        while (at is not null && at.Element.LocalName != "article")
        {
            at = at.Parent;
        }

        return at;
    }

    // A body in several parts: siblings of the same class.
    private static List<Region> Siblings(Page page, Region main)
    {
        string? name = main.Element.ClassName;
        if (string.IsNullOrEmpty(name) || main.Parent is null || main.Element.LocalName == "article")
        {
            return [main];
        }

        return [.. page.Regions.Where(r => ReferenceEquals(r, main) || (ReferenceEquals(r.Parent, main.Parent) && r.Reason is null
                    && r.Element.ClassName == name && r.Element.LocalName == main.Element.LocalName))];
    }
}
