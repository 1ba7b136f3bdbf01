using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>
/// Finds sections of other stories ("You May Also Like") and lists of headlines. Below such a head everything goes, unless most of the
/// text comes after it: then it is a box within the story, and goes alone with its links.
/// </summary>
internal static class RelatedSections
{
    private const int LongestHead = 8;

    private static readonly FrozenSet<string> Heads = Phrases.Set(
        "you may also like|you might also like|you may like|you might like|you may also be interested in|you might be interested in|you also might like|"
            + "recommended|recommended for you|recommended stories|" +
        "recommended reading|recommended articles|suggested for you|suggested stories|related|related articles|related article|related stories|related story|"
            + "related news|related posts|related topics|related coverage|related content|" +
        "related links|related video|related videos|related reading|more stories|more news|more headlines|more coverage|more on this story|more on this|more "
            + "on this topic|more like this|more to read|more to explore|explore more|read next|up next|" +
        "next up|next article|next story|previous article|what to read next|what others are reading|people also read|readers also liked|trending|trending now|"
            + "trending news|trending stories|trending topics|most read|most popular|most viewed|most shared|most commented|" +
        "popular|popular now|popular stories|popular posts|top stories|top news|top headlines|latest|latest news|latest stories|latest headlines|latest posts|"
            + "latest articles|latest updates|recent posts|recent stories|recent news|recent articles|other stories|other news|headlines|" +
        "today's headlines|also read|also in the news|in other news|elsewhere on the web|from around the web|around the web|from the web|from our partners|"
            + "sponsored|sponsored content|sponsored stories|sponsored links|promoted|promoted stories|promoted content|" +
        "paid content|partner content|advertiser content|editor's picks|editors' picks|editor's pick|editor's choice|staff picks|our picks|don't miss|don't "
            + "miss this|in case you missed it|icymi|must read|must reads|must watch|comments|leave a comment|leave a reply|" +
        "join the conversation|post a comment|view comments|show comments|share this|share this article|share this story|share|follow us|stay connected|about "
            + "the author|about the authors|newsletter|newsletters|keep reading|see also|further reading|hot topics|" +
        "best of|featured|featured stories|featured articles|stories for you|for you|more for you|you may have missed|discover more|read also|read more|read "
            + "more stories|related tags|tags|filed under|references|notes and references|works cited|bibliography|footnotes|endnotes|external links|citations|"
            + "topics in this story|in this story");

    private static readonly string[] Openings = ["more from ", "more in ", "more on ", "also on ", "also in ", "latest from ", "latest in ", "read more from ",
        "top stories from ", "trending on ", "trending in ", "popular on ", "popular in ", "most read in ", "most read on ", "other stories from ", "ads by ",
        "sponsored by ", "recommended by ", "stories by ", "articles by "];

    /// <summary>Whether a line is the head of such a section.</summary>
    public static bool IsHead(Paragraph paragraph) =>
        paragraph.Words is > 0 and <= LongestHead && !(paragraph.EndsSentence && paragraph.Text[^1] is not ':')
        && Phrases.Key(paragraph.Text) is var key && (Heads.Contains(key) || Phrases.StartsWithAny(key, Openings));

    /// <summary>"About Orrin Water Company", below a press release: what a firm always says of itself.</summary>
    private static bool IsSelfPortrait(Paragraph paragraph) =>
        paragraph is { Words: >= 2 and <= LongestHead, EndsSentence: false } && paragraph.Text.StartsWith("About ", StringComparison.Ordinal)
            && LineShape.TitleRatio(paragraph.Text) > 0.99;

    /// <summary>Marks the sections.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        var below = 0;
        foreach (var paragraph in paragraphs)
        {
            below += paragraph.IsProse ? paragraph.Words : 0;
        }

        var above = 0;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var words = paragraphs[i].IsProse ? paragraphs[i].Words : 0;
            if (paragraphs[i].IsKept && IsHead(paragraphs[i]))
            {
                if (above > 0 && above >= below)
                {
                    DropFrom(paragraphs, i);
                    return;
                }

                paragraphs[i].Drop("section head");
                if (above > 0)
                {
                    DropLinks(paragraphs, i + 1);
                    DropSources(paragraphs, i);
                }
            }
            else if (above > 0 && paragraphs[i].IsKept && DropSources(paragraphs, i))
            {
                paragraphs[i].Drop("section head");
            }
            else if (above > 0 && above >= 3 * below && IsSelfPortrait(paragraphs[i]))
            {
                DropFrom(paragraphs, i);
                return;
            }

            above += words;
            below -= words;
        }

        DropTrailingHeadlines(paragraphs);
    }

    private static void DropFrom(List<Paragraph> paragraphs, int head)
    {
        paragraphs[head].Drop("section head");
        for (var i = head + 1; i < paragraphs.Count; i++)
        {
            paragraphs[i].Drop(IsHead(paragraphs[i]) ? "section head" : "related links");
        }
    }

    private static void DropLinks(List<Paragraph> paragraphs, int from)
    {
        for (var i = from; i < paragraphs.Count && !paragraphs[i].IsProse; i++)
        {
            paragraphs[i].Drop("related links");
        }
    }

    private static bool DropSources(List<Paragraph> paragraphs, int head)
    {
        var count = SourceSections.Count(paragraphs[head].Text, paragraphs.Skip(head + 1)
            .Select(paragraph => (paragraph.Text, paragraph is { IsProse: true, IsListItem: false }, false)));
        paragraphs.GetRange(head + 1, count).ForEach(source => source.Drop("related links"));
        return count > 0;
    }

    /// <summary>Three or more lines without a full stop at the end of a text of sentences are headlines of other stories.</summary>
    private static void DropTrailingHeadlines(List<Paragraph> paragraphs)
    {
        var from = paragraphs.Count;
        var loose = 0;
        while (from > 0 && (!paragraphs[from - 1].IsProse && !paragraphs[from - 1].IsListItem || paragraphs[from - 1].EndsCut))
        {
            loose += paragraphs[--from].EndsSentence ? 0 : 1;
        }

        var prose = 0;
        for (var i = 0; i < from; i++)
        {
            prose += paragraphs[i].IsProse ? 1 : 0;
        }

        if (loose >= 3 && loose * 2 > paragraphs.Count - from && prose >= 2)
        {
            for (var i = from; i < paragraphs.Count; i++)
            {
                paragraphs[i].Drop("list of headlines");
            }
        }
    }
}
