using NodaTime;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Web;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Web;

/// <summary>What the strip of a timeline links to is what its bars stand for, at any time of the calendar.</summary>
public sealed class DensityTests
{
    [Theory]
    [InlineData(-43, -43, "15 March 44 BC", "15 March 44 BC")]
    [InlineData(-43, -38, "March 44 BC", "March 39 BC")]
    [InlineData(-43, 20, "44 BC", "20")]
    [InlineData(-762, -390, "760s BC", "390s BC")]
    [InlineData(-160, 125, "160s BC", "120s")]
    [InlineData(1850, 2024, "1850s", "2020s")]
    [InlineData(2020, 2024, "March 2020", "March 2024")]
    [InlineData(9700, 9998, "9700s", "9990s")]
    [InlineData(-9998, -9700, "9990s BC", "9700s BC")]
    public void Bars_are_named_and_linked_to_as_the_query_reads_them(int first, int last, string from, string to)
    {
        var strip = DensityStrip.Of([Day(first), Day(last)]);
        Assert.StartsWith(from + ":", strip.Bars[0].Label, StringComparison.Ordinal);
        Assert.StartsWith(to + ":", strip.Bars[^1].Label, StringComparison.Ordinal);
        Assert.All(strip.Bars, bar =>
        {
            Assert.True(DateBound.TryParse(bar.From, out var start), bar.From);
            Assert.True(DateBound.TryParse(bar.To, out var end), bar.To);
            Assert.Equal(bar.Stretch, new LocalInterval(start.Start, end.End));
        });
    }

    private static LocalInterval Day(int year) => new(new LocalDateTime(year, 3, 15, 0, 0), new LocalDateTime(year, 3, 16, 0, 0));
}
