using System.Globalization;
using System.Text;

namespace Timeline.Functions.Tests.Faults;

/// <summary>What a run is asked for.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="FaultRate">How many of the requests to storage something happens to, 0 to 1.</param>
/// <param name="KillEvery">After how many handled messages the program is killed.</param>
/// <param name="Seed">The seed of all that is drawn.</param>
/// <param name="Parallelism">How many messages are handled at once.</param>
internal sealed record ReliabilityOptions(int Articles, double FaultRate, int KillEvery, int Seed, int Parallelism = 16);

/// <summary>What came of it.</summary>
/// <param name="Options">What was asked for.</param>
/// <param name="Faults">Requests by what happened to them.</param>
/// <param name="Messages">Messages that were handled.</param>
/// <param name="FailedCalls">Calls that failed, so that their message came again.</param>
/// <param name="Kills">How often the program was killed.</param>
/// <param name="Expected">Lines (topics, events, receipts) that an undisturbed run tells.</param>
/// <param name="Lost">Those of them that are missing.</param>
/// <param name="Doubled">Lines that an undisturbed run does not tell, or not so often.</param>
/// <param name="StrayRows">Rows of the table that belong to no timeline.</param>
/// <param name="Poison">Messages that were given up.</param>
/// <param name="Elapsed">How long it took, from the first article to the last message.</param>
internal sealed record ReliabilityReport(
    ReliabilityOptions Options,
    IReadOnlyDictionary<Fault, int> Faults,
    int Messages,
    int FailedCalls,
    int Kills,
    int Expected,
    IReadOnlyList<string> Lost,
    IReadOnlyList<string> Doubled,
    int StrayRows,
    int Poison,
    TimeSpan Elapsed)
{
    /// <summary>Whether nothing is lost, doubled, left over or given up.</summary>
    public bool IsClean => Lost.Count == 0 && Doubled.Count == 0 && StrayRows == 0 && Poison == 0;

    /// <summary>The report as a Markdown list.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var requests = Faults.Values.Sum();
        var faults = requests - Faults.GetValueOrDefault(Fault.None);
        text.Append(CultureInfo.InvariantCulture,
            $"- articles: {Options.Articles}; seed {Options.Seed}; {Options.Parallelism} at once; {Elapsed.TotalSeconds:F0} s\n");
        text.Append(CultureInfo.InvariantCulture, $"- requests to storage: {requests}; disturbed: {faults} ({100.0 * faults / Math.Max(1, requests):F1} %)\n");
        foreach (var (fault, count) in Faults.Where(pair => pair.Key != Fault.None).OrderBy(pair => pair.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {fault}: {count}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"- messages: {Messages}; failed calls: {FailedCalls}; program killed: {Kills} times\n");
        text.Append(CultureInfo.InvariantCulture,
            $"- lines expected: {Expected}; lost: {Lost.Count}; doubled: {Doubled.Count}; stray rows: {StrayRows}; poison: {Poison}\n");
        return text.ToString();
    }
}
