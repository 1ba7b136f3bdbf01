using System.Text.Json;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Tests.Infra;

/// <summary>What is made only when it is asked for.</summary>
public sealed class OptionTests
{
    /// <summary>A budget whose start moves with the month of the deployment is refused the second time.</summary>
    [Fact]
    public async Task A_budget_is_made_when_asked_for_and_starts_the_same_day_for_ever()
    {
        Assert.Empty((await Prediction.Of()).All("Microsoft.Consumption/budgets"));
        Assert.Empty((await Prediction.Of("param monthlyBudget = 20")).All("Microsoft.Consumption/budgets"));
        var budget = (await Prediction.Of(Prediction.Budget)).Single("Microsoft.Consumption/budgets").At("properties");
        Assert.Equal(("20", "Monthly", "Cost"), (budget.Text("amount"), budget.Text("timeGrain"), budget.Text("category")));
        Assert.Equal("[dateTimeAdd(Microsoft.Storage/storageAccounts/stx.creationTime, 'PT0S', 'yyyy-MM-01')]", budget.Text("timePeriod.startDate"));
        Assert.All(budget.At("notifications").EnumerateObject(), notice => Assert.Equal("operators@example.org", notice.Value.Text("contactEmails.0")));

        budget = (await Prediction.Of($"{Prediction.Budget}\nparam budgetStart = '2026-03-01'")).Single("Microsoft.Consumption/budgets");
        Assert.Equal("2026-03-01", budget.Text("properties.timePeriod.startDate"));
    }

    /// <summary>One page of HTML at the limit of a document takes more than the 512 MB that the plan offers.</summary>
    [Fact]
    public async Task An_instance_has_memory_for_the_largest_article() =>
        Assert.All((await Prediction.Template).At("parameters.instanceMemoryMB.allowedValues").EnumerateArray(),
            allowed => Assert.InRange(allowed.GetInt32(), 2048, 4096));

    [Fact]
    public async Task A_network_is_made_when_asked_for_and_reaches_all_of_storage()
    {
        var (plain, closed) = (await Prediction.Of(), await Prediction.Of(Prediction.Network));
        Assert.DoesNotContain(plain.Resources, resource => resource.Text("type").StartsWith("Microsoft.Network/", StringComparison.Ordinal));
        Assert.False(plain.Single("Microsoft.Web/sites").At("properties").TryGetProperty("virtualNetworkSubnetId", out var none)
            && none.ValueKind == JsonValueKind.String);

        Assert.Equal(["blob", "queue", "table"], closed.All("Microsoft.Network/privateEndpoints")
            .Select(endpoint => endpoint.Text("properties.privateLinkServiceConnections.0.properties.groupIds.0")));
        Assert.Equal(3, closed.All("Microsoft.Network/privateEndpoints/privateDnsZoneGroups").Count);
        Assert.Equal(3, closed.All("Microsoft.Network/privateDnsZones/virtualNetworkLinks").Count);
        var network = closed.Single("Microsoft.Network/virtualNetworks");
        Assert.Equal($"{network.Text("id")}/subnets/{network.Text("properties.subnets.0.name")}", closed.Single("Microsoft.Web/sites")
            .Text("properties.virtualNetworkSubnetId"));
        Assert.Equal("Microsoft.App/environments", network.Text("properties.subnets.0.properties.delegations.0.properties.serviceName"));
    }

    /// <summary>An account has only one topic, and Defender for Storage may have made it.</summary>
    [Fact]
    public async Task The_topic_may_be_one_that_is_there_already() =>
        Assert.Equal("StorageAntimalware", (await Prediction.Of("param systemTopicName = 'StorageAntimalware'")).Single("Microsoft.EventGrid/systemTopics")
            .Text("name"));

    [Fact]
    public async Task Anybody_may_read_when_asked_for_and_nothing_else_changes()
    {
        var (plain, open) = (await Prediction.Of(), await Prediction.Of(Prediction.OpenToAll));
        var setting = ReaderGate.AnonymousSetting.Replace(":", "__", StringComparison.Ordinal);
        Assert.Equal(("False", "True"), (plain.Settings[setting], open.Settings[setting]));
        Assert.Equal(
            plain.Resources.Select(resource => resource.ToString()),
            open.Resources.Select(resource => resource.ToString().Replace("\"True\"", "\"False\"", StringComparison.Ordinal)));
    }
}
