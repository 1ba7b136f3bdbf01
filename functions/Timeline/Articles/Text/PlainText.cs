using NodaTime;

namespace Timeline.Articles.Text;

/// <summary>Clean text and what its surroundings told.</summary>
/// <param name="Title">The headline; empty when there is none.</param>
/// <param name="Body">The text, paragraphs parted by a blank line.</param>
/// <param name="Masthead">What stood above the text.</param>
/// <param name="Dateline">The dateline that was taken off the first paragraph, or <see langword="null"/>.</param>
/// <param name="Dropped">What was left out.</param>
internal sealed record CleanText(string Title, string Body, Masthead Masthead, Dateline? Dateline, IReadOnlyList<Dropped> Dropped);

/// <summary>Reads text as people drop it: wire copy, text scraped off a page. Finds by shape what belongs to the story. Pure; linear time.</summary>
internal static class PlainText
{
    private const int DatelineParagraphs = 3;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="captured">What relative stamps are read against.</param>
    /// <param name="knownTitle">The title, where it is known from elsewhere; <see langword="null"/> to look for it in the text.</param>
    public static CleanText Read(string text, Instant captured, string? knownTitle = null)
    {
        var paragraphs = Paragraphs.Split(text);
        RelatedSections.Mark(paragraphs);
        var masthead = Masthead.Read(paragraphs, captured, knownTitle);
        AgencyLines.Mark(paragraphs);
        Captions.Mark(paragraphs);
        Promotions.Mark(paragraphs);
        Repeats.Mark(paragraphs, masthead.Title);
        Headings.Mark(paragraphs);
        return Compose(paragraphs, masthead);
    }

    private static CleanText Compose(List<Paragraph> paragraphs, Masthead masthead)
    {
        var dropped = new DropList();
        var body = new List<string>(paragraphs.Count);
        var dateline = masthead.Dateline;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Reason is { } reason)
            {
                dropped.Add(reason, paragraph.Text);
                continue;
            }

            var text = paragraph.Text;
            if (dateline is null && body.Count < DatelineParagraphs && DatelineReader.Read(text) is { } found && found.Length < text.Length)
            {
                dateline = found;
                if (found.Day is null || !paragraphs.Exists(other => other.IsKept && IsOfAnotherDay(other, found.Day)))
                {
                    dropped.Add("dateline", text[..found.Length]);
                    text = text[found.Length..];
                }
            }

            body.Add(text);
        }

        return new CleanText(masthead.Title, string.Join("\n\n", body), masthead, dateline, dropped.ToList());
    }

    /// <summary>Paragraphs that each open with a day of their own are the entries of a chronology, and keep it.</summary>
    private static bool IsOfAnotherDay(Paragraph other, DatelineDay day) =>
        DatelineReader.Read(other.Text) is { Day: { } own } && (own.Month, own.Day) != (day.Month, day.Day);
}
