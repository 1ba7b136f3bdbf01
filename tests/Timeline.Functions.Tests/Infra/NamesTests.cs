using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Telemetry;
using Timeline.Functions.Tests.Host;
using Timeline.Functions.Triggers;
using Timeline.Functions.Triggers.Host;
using Timeline.Functions.Triggers.Poison;

namespace Timeline.Functions.Tests.Infra;

/// <summary>The deployment, the Functions host's files and the program agree on names.</summary>
public sealed class NamesTests
{
    private const string Subscriptions = "Microsoft.EventGrid/systemTopics/eventSubscriptions";

    private static readonly JsonElement HostJson = Repository.Json("host.json");

    [Fact]
    public async Task The_queue_is_the_one_the_trigger_reads_and_its_poison_queue_is_named_as_the_host_names_it()
    {
        var trigger = FunctionFolder.Named(ArticleChangedTrigger.Name).Trigger;
        Assert.Equal(("queueTrigger", ArticleChangedTrigger.Binding, PoisonQueue.EventsQueue),
            (trigger.Text("type"), trigger.Text("name"), trigger.Text("queueName")));
        Assert.False(trigger.TryGetProperty("dataType", out _));

        var made = await Prediction.Of();
        Assert.Equal(PoisonQueue.EventsQueue + "-poison", PoisonQueue.Name);
        Assert.Equal([PoisonQueue.EventsQueue, PoisonQueue.Name], made.Names("Microsoft.Storage/storageAccounts/queueServices/queues"));
        Assert.Equal(PoisonQueue.EventsQueue, made.Single(Subscriptions).Text("properties.deliveryWithResourceIdentity.destination.properties.queueName"));
    }

    [Fact]
    public async Task The_container_and_the_table_are_those_the_program_uses()
    {
        var made = await Prediction.Of();
        Assert.Contains(BlobArticleSource.DefaultContainer, made.Names("Microsoft.Storage/storageAccounts/blobServices/containers"));
        Assert.Equal($"/blobServices/default/containers/{BlobArticleSource.DefaultContainer}/blobs/", made.Single(Subscriptions)
            .Text("properties.filter.subjectBeginsWith"));
        Assert.Equal([TableTimelineStore.DefaultTable], made.Names("Microsoft.Storage/storageAccounts/tableServices/tables"));
    }

    [Fact]
    public void Every_function_has_its_folder_and_no_folder_is_without_a_function() =>
        Assert.Equal(
            [ArticleChangedTrigger.Name, "OperateQueue", "ReadTimelines", TriggerEndpoints.Sweep, "WriteArticles"],
            FunctionFolder.All.Select(function => function.Name).Order(StringComparer.Ordinal));

    /// <summary>A setting that function.json names with %…% must be there, or the function is not indexed.</summary>
    [Fact]
    public async Task Every_setting_that_a_function_names_is_set()
    {
        string[] named = [.. FunctionFolder.All.SelectMany(function => Regex.Matches(function.Trigger.GetRawText(), "%([A-Z_]+)%")
                .Select(match => match.Groups[1].Value))];
        Assert.Equal(["SWEEP_SCHEDULE"], named);
        var settings = (await Prediction.Of()).Settings;
        Assert.All(named, name => Assert.Contains(name, settings.Keys));
    }

    [Theory]
    [InlineData("Timeline:Storage", "[storage.primaryEndpoints.blob]")]
    [InlineData(ReaderGate.AnonymousSetting, "False")]
    [InlineData(ReaderGate.KeySetting,
            "[if(empty(parameters('readerKey')), guid(listKeys('storage', '2025-01-01').keys[0].value, 'timeline-reader'), parameters('readerKey'))]")]
    [InlineData(ReaderGate.OperatorKeySetting,
            "[if(empty(parameters('operatorKey')), guid(listKeys('storage', '2025-01-01').keys[0].value, 'timeline-operator'), parameters('operatorKey'))]")]
    [InlineData("AzureWebJobsStorage:credential", "managedidentity")]
    [InlineData("AzureWebJobsStorage:clientId", "[identity.clientId]")]
    [InlineData("AzureWebJobsStorage:blobServiceUri", "[storage.primaryEndpoints.blob]")]
    [InlineData("AzureWebJobsStorage:queueServiceUri", "[storage.primaryEndpoints.queue]")]
    [InlineData("AzureWebJobsStorage:tableServiceUri", "[storage.primaryEndpoints.table]")]
    [InlineData(OtlpExport.EndpointVariable, "")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "[parameters('otlpHeaders')]")]
    [InlineData("AZURE_CLIENT_ID", "[identity.clientId]")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "[insights.ConnectionString]")]
    [InlineData("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "[format('ClientId={0};Authorization=AAD', identity.clientId)]")]
    public async Task The_program_gets_the_settings_it_reads(string name, string value) =>
        Assert.Equal(
            value.Replace("storage", "Microsoft.Storage/storageAccounts/stx", StringComparison.Ordinal)
                .Replace("identity.", "Microsoft.ManagedIdentity/userAssignedIdentities/id-timeline-x.", StringComparison.Ordinal)
                .Replace("insights.", "Microsoft.Insights/components/appi-timeline-x.", StringComparison.Ordinal),
            (await Prediction.Of()).Settings[name.Replace(":", "__", StringComparison.Ordinal)]);

    [Fact]
    public void The_host_starts_the_program_and_leaves_it_time()
    {
        JsonElement handler = HostJson.GetProperty("customHandler");
        Assert.Equal(typeof(FunctionsHost).Assembly.GetName().Name, handler.GetProperty("description").GetProperty("defaultExecutablePath").GetString());
        Assert.True(handler.GetProperty("enableForwardingHttpRequest").GetBoolean());
        Assert.Equal("[4.*, 5.0.0)", HostJson.GetProperty("extensionBundle").GetProperty("version").GetString());
        Assert.Equal("api", HostJson.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString());

        JsonElement queues = HostJson.GetProperty("extensions").GetProperty("queues");
        Assert.Equal("base64", queues.GetProperty("messageEncoding").GetString());
        Assert.Equal(TimeSpan.FromSeconds(2), Time(queues.GetProperty("maxPollingInterval")));

        // Without a delay all attempts are used up within half a second; the delays together outlast a restart of storage.
        Assert.True(Time(queues.GetProperty("visibilityTimeout")) * queues.GetProperty("maxDequeueCount").GetInt32() >= TimeSpan.FromMinutes(5));
        Assert.True(TriggerEndpoints.SweepDeadline < Time(HostJson.GetProperty("functionTimeout")));
        Assert.True(TriggerEndpoints.ChangeDeadline < TriggerEndpoints.SweepDeadline);
    }

    private static TimeSpan Time(JsonElement text) => TimeSpan.Parse(text.GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
