using Timeline.Functions.Api;

namespace Timeline.Functions.Tests.Api;

public sealed class ChangeTimesTests
{
    [Fact]
    public void A_long_address_costs_no_more_than_a_short_one()
    {
        var times = new ChangeTimes(TimeProvider.System);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var n = 0; n < 2000; n++)
        {
            times.Since($"{n}{new string('q', 8000)}", "tag");
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 16_000_000);
        Assert.NotNull(times.Since("a", "tag"));
    }

    /// <summary>Another process may have given a version in between, and a client keep it by its time.</summary>
    [Fact]
    public void Nothing_is_told_where_others_answer_too() => Assert.Null(new ChangeTimes(TimeProvider.System) { HasOthers = true }.Since("a", "tag"));
}
