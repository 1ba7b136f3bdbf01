using System.Text.RegularExpressions;
using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Infra;

/// <summary>What is deployed is what Azure takes, in an order that works.</summary>
public sealed class DeploymentTests
{
    [Fact]
    public async Task The_app_is_a_custom_handler_on_flex_consumption()
    {
        var made = await Prediction.Of();
        var plan = made.Single("Microsoft.Web/serverfarms");
        Assert.Equal(("FC1", "FlexConsumption", "True"), (plan.Text("sku.name"), plan.Text("sku.tier"), plan.Text("properties.reserved")));

        var app = made.Single("Microsoft.Web/sites");
        var config = app.At("properties.functionAppConfig");
        Assert.Equal(("functionapp,linux", plan.Text("id")), (app.Text("kind"), app.Text("properties.serverFarmId")));
        Assert.Equal(("custom", "1.0"), (config.Text("runtime.name"), config.Text("runtime.version")));
        Assert.Equal(("40", "2048"), (config.Text("scaleAndConcurrency.maximumInstanceCount"), config.Text("scaleAndConcurrency.instanceMemoryMB")));

        var package = config.At("deployment.storage");
        Assert.Equal(("blobContainer", "[format('{0}{1}', Microsoft.Storage/storageAccounts/stx.primaryEndpoints.blob, 'deployment')]"),
            (package.Text("type"), package.Text("value")));
        Assert.Contains("deployment", made.Names("Microsoft.Storage/storageAccounts/blobServices/containers"));
        var identity = made.Single("Microsoft.ManagedIdentity/userAssignedIdentities").Text("id");
        Assert.Equal(("UserAssignedIdentity", identity), (package.Text("authentication.type"), package.Text("authentication.userAssignedIdentityResourceId")));
        Assert.Equal(identity, Assert.Single(app.At("identity.userAssignedIdentities").EnumerateObject()).Name);

        // Flex Consumption refuses these: the runtime is told in functionAppConfig.
        Assert.DoesNotContain(made.Settings.Keys, name => name.StartsWith("WEBSITE_", StringComparison.Ordinal) || name is "FUNCTIONS_WORKER_RUNTIME"
            or "FUNCTIONS_EXTENSION_VERSION");
    }

    /// <summary>A role takes minutes to be in force, and an event needs a queue to go to.</summary>
    [Theory]
    [InlineData("storage", "access")]
    [InlineData("identity", "access")]
    [InlineData("topic", "access")]
    [InlineData("access", "app")]
    [InlineData("network", "app")]
    [InlineData("access", "events")]
    [InlineData("storage", "events")]
    [InlineData("app", "events")]
    public async Task One_is_there_before_the_other_needs_it(string first, string then)
    {
        var modules = (await Prediction.Template).GetProperty("resources");
        var before = new HashSet<string>();
        Follow(then);
        Assert.Contains(first, before);

        void Follow(string module)
        {
            foreach (var name in modules.GetProperty(module).TryGetProperty("dependsOn", out var names) ? names.EnumerateArray()
                .Select(name => name.GetString()!) : [])
            {
                if (before.Add(name))
                {
                    Follow(name);
                }
            }
        }
    }

    /// <summary>A name that differed the next time would leave a second resource, or a second assignment of a role, beside the first.</summary>
    [Fact]
    public async Task The_same_again_is_the_same()
    {
        var ids = (await Prediction.Of()).Resources.Select(resource => resource.Text("id")).ToArray();
        Assert.Equal(ids, (await Prediction.Of("// again")).Resources.Select(resource => resource.Text("id")));
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.DoesNotMatch(@"newGuid\(|utcNow\(", (await Prediction.Template).ToString());
    }

    [Fact]
    public async Task Outputs_are_the_addresses_of_what_was_made()
    {
        var made = await Prediction.Of();
        foreach (var (output, path) in new[] { ("timelinesUrl", "/api/timelines"), ("articlesUrl", "/api/articles"), ("healthUrl", "/api/health") })
        {
            Assert.Equal($"[format('https://{{0}}{path}', Microsoft.Web/sites/func-timeline-x.defaultHostName)]", made.Outputs.Text(output));
        }

        Assert.Equal("[format('{0}{1}', Microsoft.Storage/storageAccounts/stx.primaryEndpoints.blob, 'articles')]", made.Outputs.Text("articlesContainerUrl"));
        Assert.Equal(("func-timeline-x", "stx", "rg-news"), (made.Outputs.Text("functionAppName"), made.Outputs.Text("storageAccountName"),
                made.Outputs.Text("resourceGroupName")));
    }

    [Fact]
    public async Task Azd_finds_group_and_app()
    {
        var made = await Prediction.Of();
        var azd = Repository.Text("azure.yaml");
        Assert.Equal("news", made.Single("Microsoft.Resources/resourceGroups").Text("tags.azd-env-name"));
        Assert.Equal(Regex.Match(azd, @"^  (\w+):$", RegexOptions.Multiline).Groups[1].Value, made.Single("Microsoft.Web/sites").Text("tags.azd-service-name"));
        Assert.True(Directory.Exists(Repository.File(Regex.Match(azd, "project: (.*)").Groups[1].Value)));
    }

    /// <summary>Versions of the interfaces that Microsoft's own samples deploy Flex Consumption with.</summary>
    [Theory]
    [InlineData("Microsoft.Web/", "2025-03-01")]
    [InlineData("Microsoft.Storage/", "2025-01-01")]
    [InlineData("Microsoft.EventGrid/", "2025-02-15")]
    [InlineData("Microsoft.Insights/components", "2020-02-02")]
    [InlineData("Microsoft.OperationalInsights/", "2025-02-01")]
    [InlineData("Microsoft.ManagedIdentity/", "2024-11-30")]
    [InlineData("Microsoft.Authorization/", "2022-04-01")]
    public async Task Interfaces_are_those_that_are_known_to_work(string type, string version)
    {
        var resources = (await Prediction.Of()).Resources.Where(resource => resource.Text("type").StartsWith(type, StringComparison.Ordinal));
        Assert.Equal(version, Assert.Single(resources.Select(resource => resource.Text("apiVersion")).Distinct()));
    }
}
