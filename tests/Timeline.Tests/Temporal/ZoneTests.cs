using NodaTime;
using Timeline.Temporal;

namespace Timeline.Tests.Temporal;

/// <summary>A stated zone gives a time of day its offset from UTC.</summary>
public class ZoneTests
{
    [Theory]
    [InlineData("at 9 a.m. EST Tuesday", -300)]
    [InlineData("at 9 a.m. EDT Tuesday", -240)]
    [InlineData("at 0735 GMT", 0)]
    [InlineData("at 2 p.m. PST", -480)]
    [InlineData("at 14:45 (1245 GMT)", null)]
    [InlineData("at 2025-04-28T14:00:05Z", 0)]
    [InlineData("at 2025-04-28T14:00+05:30", 330)]
    [InlineData("at 20250428T140005-0300", -180)]
    [InlineData("at 5 p.m. CET", 60)]
    [InlineData("at noon EST May 10", -300)]
    [InlineData("at 9 a.m. Tuesday", null)]
    public void Offset_is_the_stated_one(string text, int? minutes)
    {
        var resolution = TemporalTagger.Tag(text, new PublishTime(new LocalDate(2025, 4, 28)))[0].Resolution;
        Assert.Equal(minutes is { } some ? Offset.FromSeconds(60 * some) : null, Assert.IsType<Resolved>(resolution).Offset);
    }
}
