using System.Text.RegularExpressions;

namespace Timeline.Functions.Tests.Infra;

/// <summary>What is deployed is as closed as docs/security.md says, whatever is asked for.</summary>
public sealed class HardeningTests
{
    private const string Storage = "Microsoft.Storage/storageAccounts/stx";
    private const string Program = "[Microsoft.ManagedIdentity/userAssignedIdentities/id-timeline-x.principalId]";
    private const string Delivery = "[Microsoft.EventGrid/systemTopics/evgt-timeline-x.identity.principalId]";

    public static TheoryData<string> Variants => [.. new[] { "", Prediction.Network, Prediction.Budget, Prediction.OpenToAll }];

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Storage_is_closed(string parameters)
    {
        var made = await Prediction.Of(parameters);
        var account = made.Single("Microsoft.Storage/storageAccounts").At("properties");
        Assert.Equal(
            ("False", "False", "False", "TLS1_2", "True"),
            (account.Text("allowSharedKeyAccess"), account.Text("allowBlobPublicAccess"), account.Text("allowCrossTenantReplication"),
                account.Text("minimumTlsVersion"), account.Text("supportsHttpsTrafficOnly")));
        Assert.Equal(
            ("AzureServices", parameters == Prediction.Network ? "Deny" : "Allow"),
            (account.Text("networkAcls.bypass"), account.Text("networkAcls.defaultAction")));
        Assert.All(made.All("Microsoft.Storage/storageAccounts/blobServices/containers"),
            container => Assert.Equal("None", container.Text("properties.publicAccess")));

        var blobs = made.Single("Microsoft.Storage/storageAccounts/blobServices").At("properties");
        foreach (var kept in new[] { "deleteRetentionPolicy", "containerDeleteRetentionPolicy" })
        {
            Assert.Equal(("True", "7"), (blobs.Text($"{kept}.enabled"), blobs.Text($"{kept}.days")));
        }
    }

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Nothing_signs_in_with_a_key(string parameters)
    {
        var made = await Prediction.Of(parameters);

        // The seeds of the two derived keys.
        Assert.Equal(2, Regex.Count(made.Text, "(?i)list(account)?(keys|sas|servicesas|secrets)"));
        Assert.DoesNotMatch("(?i)AccountKey=|SharedAccessSignature|sig=", made.Text);
        Assert.Equal("True", made.Single("Microsoft.OperationalInsights/workspaces").Text("properties.features.disableLocalAuth"));
        Assert.Equal("True", made.Single("Microsoft.Insights/components").Text("properties.DisableLocalAuth"));
        Assert.Equal("True", made.Single("Microsoft.Web/sites").Text("properties.httpsOnly"));
        Assert.Equal(["ftp", "scm"], made.Names("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Order());
        Assert.All(made.All("Microsoft.Web/sites/basicPublishingCredentialsPolicies"), policy => Assert.Equal("False", policy.Text("properties.allow")));
    }

    /// <summary>A secure parameter stands in no log of deployments, and no output gives one away.</summary>
    [Fact]
    public async Task Keys_are_secure_parameters_all_the_way()
    {
        var compiled = await Prediction.Template;
        foreach (var template in compiled.GetProperty("resources").EnumerateObject().Where(module => module.Name == "app")
            .Select(module => module.Value.At("properties.template")).Append(compiled))
        {
            var secure = template.GetProperty("parameters").EnumerateObject().Where(parameter => parameter.Value.Text("type") == "securestring")
                .Select(parameter => parameter.Name).ToArray();
            Assert.Equal(["operatorKey", "otlpHeaders", "readerKey"], secure.Order());
            Assert.All(secure, name => Assert.DoesNotContain(name, template.GetProperty("outputs").ToString(), StringComparison.Ordinal));
        }
    }

    /// <summary>Who may do what on what. Bicep itself takes any string for a role and for the type of a principal.</summary>
    [Theory]
    [MemberData(nameof(Variants))]
    public async Task Roles_are_the_least_there_are(string parameters) =>
        Assert.Equal(
            [
                ("Microsoft.Insights/components/appi-timeline-x", Program, "ServicePrincipal", "3913510d-42f4-4e42-8a64-420c390055eb"),
                (Storage, Program, "ServicePrincipal", "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"),
                (Storage, Program, "ServicePrincipal", "974c5e8b-45b9-4653-ba55-5f855dd0fb88"),
                (Storage, Program, "ServicePrincipal", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b"),
                ($"{Storage}/blobServices/default/containers/dead-letters", Delivery, "ServicePrincipal", "ba92f5b4-2d11-453d-a403-e96b0029c9fe"),
                ($"{Storage}/queueServices/default/queues/article-events", Delivery, "ServicePrincipal", "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a"),
            ],
            Roles(await Prediction.Of(parameters)));

    [Fact]
    public async Task A_writer_gets_one_role_on_one_container() =>
        Assert.Equal(
            [($"{Storage}/blobServices/default/containers/articles", "00000000-0000-0000-0000-0000000000aa", "User", "ba92f5b4-2d11-453d-a403-e96b0029c9fe")],
            Roles(await Prediction.Of(Prediction.Writer)).Except(Roles(await Prediction.Of())));

    private static (string On, string Who, string Type, string Role)[] Roles(Prediction made) =>
    [
        .. made.All("Microsoft.Authorization/roleAssignments")
            .Select(role => (
                role.Text("id").Split("/providers/Microsoft.Authorization/")[0],
                role.Text("properties.principalId"),
                role.Text("properties.principalType"),
                role.Text("properties.roleDefinitionId").Split("/providers/Microsoft.Authorization/roleDefinitions/")[1]))
            .Order(),
    ];
}
