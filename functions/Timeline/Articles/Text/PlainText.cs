using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>Clean text and what its surroundings told.</summary>
/// <param name="Title">The headline; empty when there is none.</param>
/// <param name="Body">The text, paragraphs parted by a blank line.</param>
/// <param name="Masthead">What stood above the text.</param>
/// <param name="Dateline">The dateline that was taken off the first paragraph, or <see langword="null"/>.</param>
/// <param name="Foot">The date that stood alone below the text.</param>
/// <param name="Remarked">The day on which a remark says that the text was first published, or changed.</param>
/// <param name="Dropped">What was left out.</param>
internal sealed record CleanText(string Title, string Body, Masthead Masthead, Dateline? Dateline, PublishTime? Foot, PublishTime? Remarked,
    IReadOnlyList<Dropped> Dropped);

/// <summary>Reads text as people drop it: wire copy, text scraped off a page. Finds by shape what belongs to the story. Pure; linear time.</summary>
internal static class PlainText
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="captured">What relative stamps are read against.</param>
    /// <param name="order">How to read dates in digits that can be read both ways.</param>
    /// <param name="knownTitle">The title, where it is known from elsewhere; <see langword="null"/> to look for it in the text.</param>
    public static CleanText Read(string text, Instant captured, DateOrder order, string? knownTitle)
    {
        var paragraphs = Paragraphs.Split(text);
        PostTimes.Mark(paragraphs);
        RelatedSections.Mark(paragraphs);
        var masthead = Masthead.Read(paragraphs, captured, order, knownTitle);
        QuotedMail.Mark(paragraphs);
        AgencyLines.Mark(paragraphs);
        AuthorNotes.Mark(paragraphs);
        Captions.Mark(paragraphs);
        Promotions.Mark(paragraphs);
        Repeats.Mark(paragraphs, masthead.Title);
        var foot = FootDate.Take(paragraphs, order);
        Headings.Mark(paragraphs);
        return Compose(paragraphs, masthead, foot, FirstPublished.Read(paragraphs, order) ?? StampSentence.Read(paragraphs, order));
    }

    private static CleanText Compose(List<Paragraph> paragraphs, Masthead masthead, PublishTime? foot, PublishTime? remarked)
    {
        var dropped = new DropList();
        var body = new List<string>(paragraphs.Count);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Reason is { } reason)
            {
                dropped.Add(reason, paragraph.Text);
            }
            else
            {
                body.Add(NoteMarks.Cut(paragraph.Text));
            }
        }

        var dateline = masthead.Dateline;
        if (dateline is null && Datelines.Find(body) is var (at, found))
        {
            dateline = found;
            if (!Datelines.IsOfEntry(body, found))
            {
                dropped.Add("dateline", body[at][..found.Length]);
                body[at] = body[at][found.Length..];
            }
        }

        return new CleanText(masthead.Title, string.Join("\n\n", body), masthead, dateline, foot, remarked, dropped.ToList());
    }
}
