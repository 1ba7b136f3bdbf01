using Timeline.Events;

namespace Timeline.Tests.Events;

/// <summary>Whether two sentences of one day tell of the same happening, measured on <see cref="EntryCases"/>.</summary>
public class EntryPairTests(ITestOutputHelper output)
{
    private const double LeastPrecision = 0.97;
    private const double LeastRecall = 0.85;

    [Fact]
    public void Pairs_are_told_apart()
    {
        var (right, wrong, missed, different) = (0, 0, 0, 0);
        foreach (var topic in Topics())
        {
            var entryOf = EntryBuilder.Build(topic.Select(t => t.Event)).SelectMany(e => e.Events.Select(m => (m.Id, Entry: e.Id)))
                .ToDictionary(m => m.Id, m => m.Entry);
            foreach (var (a, b) in from a in topic from b in topic where string.CompareOrdinal(a.Event.Id, b.Event.Id) < 0 && a.Day == b.Day select (a, b))
            {
                var (same, joined) = (a.Letter == b.Letter, entryOf[a.Event.Id] == entryOf[b.Event.Id]);
                right += same && joined ? 1 : 0;
                wrong += !same && joined ? 1 : 0;
                missed += same && !joined ? 1 : 0;
                different += same ? 0 : 1;
                if (same != joined)
                {
                    output.WriteLine($"{(same ? "missed" : "wrong")}: {a.Event.Sentence} / {b.Event.Sentence}");
                }
            }
        }

        var (precision, recall) = (right / (double)(right + wrong), right / (double)(right + missed));
        output.WriteLine($"{right + missed} same, {different} different; precision {precision:F3}, recall {recall:F3}");
        Assert.Equal((110, 220), (right + missed, different));
        Assert.True(precision >= LeastPrecision, $"precision {precision:F3}");
        Assert.True(recall >= LeastRecall, $"recall {recall:F3}");
    }

    private static IEnumerable<(TimelineEvent Event, string Day, char Letter)[]> Topics()
    {
        var number = 0;
        foreach (var topic in EntryCases.Table.Split('=', StringSplitOptions.RemoveEmptyEntries))
        {
            var day = "";
            var events = new List<(TimelineEvent Event, string Day, char Letter)>();
            foreach (var line in topic.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1))
            {
                if (char.IsDigit(line[0]))
                {
                    day = line;
                    continue;
                }

                var space = line.IndexOf(' ', StringComparison.Ordinal);
                events.Add((EventOf.Sentence($"{number++:D4}", space > 1 ? line[1..space] : day, line[(space + 1)..]), day, line[0]));
            }

            yield return [.. events];
        }
    }
}
