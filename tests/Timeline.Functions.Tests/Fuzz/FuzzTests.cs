namespace Timeline.Functions.Tests.Fuzz;

/// <summary>What strangers write is read or refused, and never breaks the program. In full: <c>fuzz --count 1000000</c>, see docs/reliability.md.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Generated_inputs_break_nothing()
    {
        var report = FuzzRun.Run(seed: 1, count: 20_000);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.True(report.Faults.Count == 0, report.ToString());
    }
}
