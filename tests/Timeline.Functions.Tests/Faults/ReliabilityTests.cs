using Azure.Data.Tables;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Faults;

/// <summary>
/// Storage that fails, and a program that dies, lose and double nothing. In full: <c>reliability --articles 10000</c>, see docs/reliability.md.
/// </summary>
public sealed class ReliabilityTests(Azurite azurite)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_lost_and_nothing_is_doubled()
    {
        var report = await ReliabilityRun.Run(new ReliabilityOptions(Articles: 150, FaultRate: 0.05, KillEvery: 60, Seed: 1), Now);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.True(report.IsClean, $"{report}\n{string.Join('\n', report.Lost.Take(3))}\n---\n{string.Join('\n', report.Doubled.Take(3))}");
        Assert.True(report.Kills >= 2 && report.Expected > 1000 && report.Faults.Count > 5, report.ToString());
    }

    /// <summary>Every request of a writer and of a reader meets one fault the first time it is made.</summary>
    [Theory]
    [InlineData(Fault.Latency)]
    [InlineData(Fault.Reset)]
    [InlineData(Fault.LostAnswer)]
    [InlineData(Fault.ResetMidResponse)]
    [InlineData(Fault.Truncated)]
    [InlineData(Fault.TooManyRequests)]
    [InlineData(Fault.Unavailable)]
    public async Task A_fault_that_passes_is_not_noticed(Fault fault)
    {
        await using var proxy = await FaultProxy.Start(new Uri(azurite.Tables), (_, before) => before % 3 == 0 ? fault : Fault.None);
        var account = azurite.ConnectionString.Replace(azurite.Tables, proxy.Address.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);
        var store = new TableTimelineStore(new TableClient(account, $"t{Guid.NewGuid():N}", StorageOptions.Tables()), TimeProvider.System);
        var day = new NodaTime.LocalDate(2025, 4, 28);
        foreach (var size in (int[])[2, 120, 0])
        {
            await store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", $"v{size}",
                    [.. Enumerable.Range(0, size).Select(n => Sample.Event($"e{n:d4}", day.PlusDays(n)))]));
            Assert.Equal(size, (await store.All("t")).Count);
        }

        Assert.True(proxy.Done[fault] > 5);
    }

    /// <summary>The same seed gives the same faults, about as many as asked for and of every kind.</summary>
    [Fact]
    public void Faults_are_drawn_by_the_seed()
    {
        Fault[] Draw(int seed) => [.. Enumerable.Range(0, 4000).Select(n => new FaultPlan(seed, 0.05).Draw($"GET /articles/{n}", n % 3))];
        Assert.Equal(Draw(7), Draw(7));
        Assert.NotEqual(Draw(7), Draw(8));
        Assert.InRange(Draw(7).Count(fault => fault != Fault.None), 120, 280);
        Assert.Equal(Enum.GetValues<Fault>().Where(fault => fault != Fault.Silence), Draw(7).Distinct().Order());
    }
}
