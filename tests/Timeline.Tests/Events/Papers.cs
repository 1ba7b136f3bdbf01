using NodaTime.Text;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Reads what papers wrote into entries, from text to end.</summary>
internal static class Papers
{
    /// <summary>The entries of <paramref name="articles"/>, each "publisher | published | text": a day, or a time with its offset.</summary>
    public static IReadOnlyList<Entry> Read(params string[] articles) => EntryBuilder.Build(articles.SelectMany((line, n) =>
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return EventExtractor.Extract($"{n}", new Article
        {
            Title = "",
            Source = cells[0],
            Body = cells[2],
            Published =
                new Publication(Time(cells[1]), PublishedFrom.FrontMatter, 1)
        });
    }));

    /// <summary>A line for each entry: its date, its sources, and behind an exclamation mark those whose dates contradict.</summary>
    public static string Print(IReadOnlyList<Entry> entries) => string.Join("; ", entries.Select(e =>
        string.Join(' ', [e.Dated.Edtf, .. e.Sources.Select(s => s.Name), .. e.Contradictions.Select(c => "!" + c.Article.Source)])));

    private static PublishTime Time(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }
        ? new PublishTime(date)
        : OffsetDateTimePattern.GeneralIso.Parse(text).Value is var time ? new PublishTime(time.Date, time.TimeOfDay, time.Offset) : default;
}
