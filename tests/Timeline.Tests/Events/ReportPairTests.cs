using NodaTime.Text;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Whether two reports tell of the same happening, from their text to entries, measured on <see cref="ReportCases"/>.</summary>
public class ReportPairTests(ITestOutputHelper output)
{
    // Those that are others are so by one verb: this is the hard end of what a topic holds, not its average.
    private const double LeastPrecision = 0.80;
    private const double LeastRecall = 0.90;

    [Fact]
    public void Pairs_are_told_apart()
    {
        var (right, wrong, missed, different) = (0, 0, 0, 0);
        foreach (var topic in ReportCases.Table.Split('=', StringSplitOptions.RemoveEmptyEntries))
        {
            var reports = topic.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Read).ToArray();
            var entryOf = EntryBuilder.Build(reports.SelectMany(r => r.Events)).SelectMany(e => e.Events.Select(m => (m.Id, Entry: e.Id)))
                .ToDictionary(m => m.Id, m => m.Entry, StringComparer.Ordinal);
            foreach (var (a, b) in reports.SelectMany((a, i) => reports.Skip(i + 1).Select(b => (a, b))))
            {
                var (same, joined) = (a.Letter == b.Letter, a.Events.Any(x => b.Events.Any(y => entryOf[x.Id] == entryOf[y.Id])));
                right += same && joined ? 1 : 0;
                wrong += !same && joined ? 1 : 0;
                missed += same && !joined ? 1 : 0;
                different += same ? 0 : 1;
                if (same != joined)
                {
                    output.WriteLine($"{(same ? "missed" : "wrong")}: {a.Text} / {b.Text}");
                }
            }
        }

        var (precision, recall) = (right / (double)(right + wrong), right / (double)(right + missed));
        output.WriteLine($"{right + missed} same, {different} different; precision {precision:F3}, recall {recall:F3}");
        Assert.Equal((30, 165), (right + missed, different));
        Assert.True(precision >= LeastPrecision, $"precision {precision:F3}");
        Assert.True(recall >= LeastRecall, $"recall {recall:F3}");
    }

    private static (char Letter, string Text, IReadOnlyList<TimelineEvent> Events) Read(string line)
    {
        var parts = line[2..].Split('|', StringSplitOptions.TrimEntries);
        var article = new Article
        {
            Title = parts[1],
            Body = parts[2],
            Published = new Publication(new PublishTime(LocalDatePattern.Iso.Parse(parts[0]).Value), PublishedFrom.FrontMatter, 1),
        };
        return (line[0], parts[2], EventExtractor.Extract(line, article));
    }
}
