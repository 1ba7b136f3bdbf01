using NodaTime;
using Timeline.Events.Entries;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

public class StretchesTests
{
    /// <summary>As comparing each with each says.</summary>
    [Fact]
    public void Meet_where_any_two_overlap()
    {
        var random = new Random(1);
        var met = 0;
        for (var n = 0; n < 2000; n++)
        {
            var (a, b) = (Some(random), Some(random));
            var expected = a.Exists(x => b.Exists(x.Overlaps));
            Assert.Equal(expected, Stretches.Meet(Stretches.Of(a), Stretches.Of(b)));
            met += expected ? 1 : 0;
        }

        Assert.InRange(met, 200, 1800);
    }

    private static List<LocalInterval> Some(Random random) => [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ =>
    {
        var start = new LocalDate(2025, 1, 1).PlusDays(random.Next(60)).AtMidnight();
        return new LocalInterval(start, start.PlusDays(random.Next(1, 6)));
    })];
}
