using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Timeline.Functions.Tests.Host;
using Timeline.Functions.Triggers;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Tests.Infra;

/// <summary>What an operator hears of.</summary>
public sealed class AlertTests
{
    [Fact]
    public async Task Alerts_look_for_what_is_logged_and_say_it_to_somebody_if_there_is_anybody()
    {
        var (silent, told) = (await Prediction.Of(), await Prediction.Of(Prediction.Budget));
        Assert.Empty(silent.All("Microsoft.Insights/actionGroups"));
        Assert.All(silent.All("Microsoft.Insights/scheduledQueryRules"), rule => Assert.Empty(rule.At("properties.actions.actionGroups").EnumerateArray()));

        var group = told.Single("Microsoft.Insights/actionGroups");
        Assert.Equal("operators@example.org", group.Text("properties.emailReceivers.0.emailAddress"));
        var rules = told.All("Microsoft.Insights/scheduledQueryRules").ToDictionary(rule => rule.Text("name"), rule => rule.At("properties"));
        Assert.Equal(["timeline-failures", "timeline-poison", "timeline-queue-age", "timeline-silence", "timeline-undecodable"],
            rules.Keys.Order(StringComparer.Ordinal));
        Assert.All(rules.Values, rule => Assert.Equal(group.Text("id"), rule.Text("actions.actionGroups.0")));
        Assert.All(rules, rule => Assert.Equal((rule.Key == "timeline-silence" ? "LessThan" : "GreaterThan", "Count"),
                (rule.Value.Text("criteria.allOf.0.operator"), rule.Value.Text("criteria.allOf.0.timeAggregation"))));

        Assert.Contains("\"/article-events-poison/\"", Query("poison"), StringComparison.Ordinal);
        Assert.Equal(("0", "StorageWrite"), (rules["timeline-poison"].Text("criteria.allOf.0.threshold"), told.Single("Microsoft.Insights/diagnosticSettings")
                .Text("properties.logs.0.category")));
        Assert.Contains($"EventId\\\":{Logged(nameof(HostLog.UndecodableEvent)).EventId}\"", Query("undecodable"), StringComparison.Ordinal);
        Assert.Contains("{LagSeconds}", Logged(nameof(HostLog.ArticleChanged)).Message, StringComparison.Ordinal);

        // The query's pattern, as the query language reads its text, finds the lag in a record as docs/operations.md shows it.
        var pattern = Regex.Match(Query("queue-age"), "extract\\(\"(.*)\", 1, Message\\)").Groups[1].Value.Replace("\\\"", "\"", StringComparison.Ordinal)
            .Replace("\\\\", "\\", StringComparison.Ordinal);
        Assert.Equal("3", Regex.Match(Repository.Text("docs/operations.md"), pattern).Groups[1].Value);
        Assert.Contains($"Name == \"{TriggerEndpoints.Sweep}\"", Query("silence"), StringComparison.Ordinal);
        Assert.Contains("ResultCode startswith \"5\"", Query("failures"), StringComparison.Ordinal);

        // What a rule looks for is not left out as a sample.
        var kept = Repository.Json("host.json").Text("logging.applicationInsights.samplingSettings.excludedTypes").Split(';');
        foreach (var table in rules.Keys.Select(name => Query(name["timeline-".Length..]).Split(' ')[0])
            .Where(table => table.StartsWith("App", StringComparison.Ordinal)))
        {
            Assert.Contains(table["App".Length..^1], kept);
        }

        string Query(string name) => rules[$"timeline-{name}"].Text("criteria.allOf.0.query");
        static LoggerMessageAttribute Logged(string method) => typeof(HostLog).GetMethod(method)!.GetCustomAttribute<LoggerMessageAttribute>()!;
    }
}
