using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Functions.Tests.Formats;
using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Infra;

/// <summary>The queries of the alerts and of docs/operations.md, analysed by the query language's own service.</summary>
public sealed partial class QueryTests
{
    [Fact]
    public async Task Every_query_can_be_run()
    {
        var alerts = (await Prediction.Of()).All("Microsoft.Insights/scheduledQueryRules")
            .ToDictionary(rule => rule.Text("name"), rule => rule.Text("properties.criteria.allOf.0.query"));
        var shown = Shown().Matches(Repository.Text("docs/operations.md")).ToDictionary(block => block.Groups[1].Value, block => block.Groups[2].Value);
        Assert.Equal((5, 10), (alerts.Count, shown.Count));
        Assert.Empty(await Wrong([.. alerts, .. shown]));
    }

    [Fact]
    public async Task A_query_that_cannot_be_run_is_found() =>
        Assert.Equal("a: The name 'Article' does not refer to any known column, table, variable or function.",
            Assert.Single(await Wrong([new("a", "AppTraces | where Article == 'moon'")])));

    private static async Task<string[]> Wrong(KeyValuePair<string, string>[] queries)
    {
        var input = JsonSerializer.SerializeToUtf8Bytes(queries.Select(query => new { name = query.Key, query = query.Value }));
        var answers = await Node.Run("kusto.mjs", input);
        return [.. answers.EnumerateArray().SelectMany(answer => answer.GetProperty("wrong").EnumerateArray()
                .Select(wrong => $"{answer.Text("name")}: {wrong.GetString()}"))];
    }

    [GeneratedRegex("```kusto\n// ([^\n]+)\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Shown();
}
