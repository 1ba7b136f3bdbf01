using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Telemetry;
using Timeline.Functions.Tests.Host;
using Timeline.Functions.Triggers;
using Timeline.Functions.Triggers.Host;
using Timeline.Functions.Triggers.Poison;

namespace Timeline.Functions.Tests.Infra;

/// <summary>The deployment and the program agree on names, and the deployment is as closed as it says.</summary>
public sealed class InfrastructureTests
{
    private static readonly JsonElement HostJson = Repository.Json("host.json");

    [Fact]
    public void The_queue_is_the_one_the_trigger_reads_and_its_poison_queue_is_named_as_the_host_names_it()
    {
        JsonElement trigger = FunctionFolder.Named(ArticleChangedTrigger.Name).Trigger;
        Assert.Equal("queueTrigger", trigger.GetProperty("type").GetString());
        Assert.Equal(ArticleChangedTrigger.Binding, trigger.GetProperty("name").GetString());
        Assert.Equal(BicepText.Variable("eventsQueue"), trigger.GetProperty("queueName").GetString());
        Assert.Equal(BicepText.Variable("eventsQueue") + "-poison", BicepText.Variable("poisonQueue"));
        Assert.Equal((BicepText.Variable("eventsQueue"), BicepText.Variable("poisonQueue")), (PoisonQueue.EventsQueue, PoisonQueue.Name));
        Assert.False(trigger.TryGetProperty("dataType", out _));
    }

    [Fact]
    public void The_container_and_the_table_are_those_the_program_uses()
    {
        Assert.Equal(BlobArticleSource.DefaultContainer, BicepText.Variable("articlesContainer"));
        Assert.Equal([TableTimelineStore.DefaultTable], BicepText.List("tableNames"));
    }

    [Fact]
    public void Every_function_has_its_folder_and_no_folder_is_without_a_function() =>
        Assert.Equal(
            [ArticleChangedTrigger.Name, "OperateQueue", "ReadTimelines", TriggerEndpoints.Sweep, "WriteArticles"],
            FunctionFolder.All.Select(function => function.Name).Order(StringComparer.Ordinal));

    /// <summary>A setting that function.json names with %…% must be there, or the function is not indexed.</summary>
    [Fact]
    public void Every_setting_that_a_function_names_is_set()
    {
        string[] named = [.. FunctionFolder.All.SelectMany(function => Regex.Matches(function.Trigger.GetRawText(), "%([A-Z_]+)%").Select(match => match.Groups[1].Value))];
        Assert.Equal(["SWEEP_SCHEDULE"], named);
        Assert.All(named, name => Assert.Contains(name, BicepText.Settings.Keys));
    }

    [Theory]
    [InlineData("Timeline:Storage", "storage.properties.primaryEndpoints.blob")]
    [InlineData(ReaderGate.AnonymousSetting, "string(anonymousReading)")]
    [InlineData(ReaderGate.KeySetting, "empty(readerKey) ? guid(storage.listKeys().keys[0].value, 'timeline-reader') : readerKey")]
    [InlineData(ReaderGate.OperatorKeySetting, "empty(operatorKey) ? guid(storage.listKeys().keys[0].value, 'timeline-operator') : operatorKey")]
    [InlineData("AzureWebJobsStorage:credential", "'managedidentity'")]
    [InlineData("AzureWebJobsStorage:clientId", "identity.properties.clientId")]
    [InlineData("AzureWebJobsStorage:blobServiceUri", "storage.properties.primaryEndpoints.blob")]
    [InlineData("AzureWebJobsStorage:queueServiceUri", "storage.properties.primaryEndpoints.queue")]
    [InlineData("AzureWebJobsStorage:tableServiceUri", "storage.properties.primaryEndpoints.table")]
    [InlineData(OtlpExport.EndpointVariable, "otlpEndpoint")]
    [InlineData("OTEL_EXPORTER_OTLP_HEADERS", "otlpHeaders")]
    [InlineData("AZURE_CLIENT_ID", "identity.properties.clientId")]
    [InlineData("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "'ClientId=${identity.properties.clientId};Authorization=AAD'")]
    public void The_program_gets_the_settings_it_reads(string name, string value) =>
        Assert.Equal(value, BicepText.Settings[name.Replace(":", "__", StringComparison.Ordinal)]);

    [Fact]
    public void The_app_is_a_custom_handler_on_flex_consumption()
    {
        string app = BicepText.Module("app");
        Assert.Contains("kind: 'functionapp,linux'", app, StringComparison.Ordinal);
        Assert.Matches(@"runtime: \{\s+name: 'custom'\s+version: '1.0'\s+\}", app);
        Assert.Matches(@"sku: \{\s+name: 'FC1'\s+tier: 'FlexConsumption'\s+\}", app);
        Assert.Matches(@"authentication: \{\s+type: 'UserAssignedIdentity'", app);

        // Flex Consumption refuses these: the runtime is told in functionAppConfig.
        Assert.DoesNotContain("FUNCTIONS_WORKER_RUNTIME", app, StringComparison.Ordinal);
        Assert.DoesNotContain("FUNCTIONS_EXTENSION_VERSION", app, StringComparison.Ordinal);
        Assert.DoesNotContain("WEBSITE_", app, StringComparison.Ordinal);
    }

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

    [Theory]
    [InlineData("allowSharedKeyAccess: false")]
    [InlineData("allowBlobPublicAccess: false")]
    [InlineData("minimumTlsVersion: 'TLS1_2'")]
    [InlineData("supportsHttpsTrafficOnly: true")]
    [InlineData("defaultAction: closedToPublicNetworks ? 'Deny' : 'Allow'")]
    [InlineData("bypass: 'AzureServices'")]
    [InlineData("publicAccess: 'None'")]
    [InlineData("deleteRetentionPolicy: {")]
    [InlineData("containerDeleteRetentionPolicy: {")]
    public void Storage_is_closed(string text) => Assert.Contains(text, BicepText.Module("storage"), StringComparison.Ordinal);

    [Fact]
    public void Nothing_signs_in_with_a_key()
    {
        // Seeds of the two derived keys.
        Assert.Equal(2, Regex.Count(BicepText.All, "listKeys"));
        Assert.DoesNotContain("AccountKey=", BicepText.All, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(BicepText.Module("monitoring"), "(?i)disableLocalAuth: true"));
        Assert.Equal(2, Regex.Count(BicepText.Module("app"), "allow: false"));
        Assert.Matches(@"@secure\(\)\s+param readerKey string", BicepText.Main);
        Assert.Matches(@"@secure\(\)\s+param operatorKey string", BicepText.Main);
        Assert.Matches(@"@secure\(\)\s+param otlpHeaders string", BicepText.Main);
        Assert.DoesNotMatch(@"(?m)^output .*(readerKey|operatorKey|otlpHeaders)", BicepText.All);
    }

    /// <summary>Who may do what on what: identity, role, scope. Bicep itself takes any string for the type of a principal.</summary>
    [Theory]
    [InlineData("appBlobs", "storage", "appIdentity", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b")]
    [InlineData("appQueues", "storage", "appIdentity", "974c5e8b-45b9-4653-ba55-5f855dd0fb88")]
    [InlineData("appTables", "storage", "appIdentity", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3")]
    [InlineData("appMetrics", "insights", "appIdentity", "3913510d-42f4-4e42-8a64-420c390055eb")]
    [InlineData("eventsToQueue", "storage::queues::events", "eventsIdentity", "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a")]
    [InlineData("eventsToDeadLetters", "storage::blobs::deadLetters", "eventsIdentity", "ba92f5b4-2d11-453d-a403-e96b0029c9fe")]
    [InlineData("writerToArticles", "storage::blobs::articles", "articleWriterPrincipalId", "ba92f5b4-2d11-453d-a403-e96b0029c9fe")]
    public void Roles_are_the_least_there_are(string assignment, string scope, string principal, string role)
    {
        string access = BicepText.Module("access");
        string text = BicepText.Resource("access", assignment);
        string roleName = Regex.Match(access, $@"(\w+): '{role}'").Groups[1].Value;
        Assert.Contains($"'Microsoft.Authorization/roleDefinitions', roles.{roleName})", text, StringComparison.Ordinal);
        Assert.Contains($"  scope: {scope}\n", text, StringComparison.Ordinal);
        Assert.Contains($"roles.{roleName})\n  scope", text, StringComparison.Ordinal);
        if (principal == "articleWriterPrincipalId")
        {
            Assert.Contains("principalType: articleWriterPrincipalType", text, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains($"principalId: {principal}.properties.principalId", text, StringComparison.Ordinal);
            Assert.Contains("principalType: 'ServicePrincipal'", text, StringComparison.Ordinal);
        }

        Assert.Equal(7, Regex.Count(access, "^resource .*roleAssignments@", RegexOptions.Multiline));
    }

    [Fact]
    public void Events_go_to_the_queue_under_an_identity_and_undeliverable_ones_to_a_container()
    {
        string events = BicepText.Module("events");
        Assert.Contains("eventDeliverySchema: 'CloudEventSchemaV1_0'", events, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(events, @"type: 'UserAssigned'\s+userAssignedIdentity: identity.id"));
        Assert.Matches(@"endpointType: 'StorageQueue'\s+properties: \{\s+resourceId: storage.id\s+queueName: eventsQueue", events);
        Assert.Matches(@"endpointType: 'StorageBlob'\s+properties: \{\s+resourceId: storage.id\s+blobContainerName: deadLetterContainer", events);
        Assert.Contains("subjectBeginsWith: '/blobServices/default/containers/${articlesContainer}/blobs/'", events, StringComparison.Ordinal);
        Assert.Equal(
            ["Microsoft.Storage.BlobCreated", "Microsoft.Storage.BlobDeleted", "Microsoft.Storage.BlobRenamed"],
            Regex.Matches(events, @"'(Microsoft\.Storage\.Blob\w+)'").Select(match => match.Groups[1].Value));
    }

    /// <summary>The alert on undecodable messages looks for the number of that record in the log.</summary>
    [Fact]
    public void Alerts_look_for_what_is_logged()
    {
        int undecodable = typeof(HostLog).GetMethod(nameof(HostLog.UndecodableEvent))!
            .GetCustomAttributes(typeof(Microsoft.Extensions.Logging.LoggerMessageAttribute), inherit: false)
            .Cast<Microsoft.Extensions.Logging.LoggerMessageAttribute>().Single().EventId;
        string alerts = BicepText.Module("alerts");
        Assert.Contains($"EventId\\\\\":{undecodable}\"", alerts, StringComparison.Ordinal);
        Assert.Contains("LagSeconds", alerts, StringComparison.Ordinal);
        Assert.Contains("LagSeconds", Repository.Text("functions/Timeline.Functions/Triggers/Host/HostLog.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Azd_finds_the_app()
    {
        string azd = Repository.Text("azure.yaml");
        string service = Regex.Match(azd, @"^  (\w+):$", RegexOptions.Multiline).Groups[1].Value;
        Assert.Contains($"'azd-service-name': '{service}'", BicepText.Module("app"), StringComparison.Ordinal);
        Assert.True(Directory.Exists(Repository.File(Regex.Match(azd, "project: (.*)").Groups[1].Value)));
    }

    private static TimeSpan Time(JsonElement text) => TimeSpan.Parse(text.GetString()!, System.Globalization.CultureInfo.InvariantCulture);
}
