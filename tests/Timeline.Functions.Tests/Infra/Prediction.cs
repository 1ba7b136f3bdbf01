using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Timeline.Functions.Tests.Infra;

/// <summary>
/// What a deployment would make, as the compiler predicts it without asking Azure. Ids are cut to what follows the resource group, the suffix of all names to
/// <c>x</c>, and what only Azure knows stands as an expression: <c>[Microsoft.Web/sites/func-timeline-x.defaultHostName]</c>.
/// </summary>
internal sealed partial class Prediction
{
    public const string Network = "param useVirtualNetwork = true";
    public const string Budget = "param monthlyBudget = 20\nparam alertEmail = 'operators@example.org'";
    public const string OpenToAll = "param anonymousReading = true";
    public const string Writer = "param articleWriterPrincipalId = '00000000-0000-0000-0000-0000000000aa'";

    private const string Subscription = "00000000-0000-0000-0000-000000000001";

    private static readonly Lazy<Task<JsonElement>> Compiled = new(Compile);
    private static readonly ConcurrentDictionary<string, Lazy<Task<Prediction>>> Made = new(StringComparer.Ordinal);

    private Prediction(string text)
    {
        Text = text;
        var root = JsonElement.Parse(text);
        Resources = [.. root.GetProperty("predictedResources").EnumerateArray()];
        Outputs = root.GetProperty("outputs");
    }

    /// <summary>The compiled template, which holds the order that a prediction leaves out.</summary>
    public static Task<JsonElement> Template => Compiled.Value;

    /// <summary>All of it.</summary>
    public string Text { get; }

    public IReadOnlyList<JsonElement> Resources { get; }

    public JsonElement Outputs { get; }

    /// <summary>The deployment <c>news</c> with these parameters (<c>param name = value</c>, one a line) beside its name.</summary>
    public static Task<Prediction> Of(string parameters = "") => Made.GetOrAdd(parameters, _ => new(() => Predict(parameters))).Value;

    /// <summary>The only resource of its type.</summary>
    public JsonElement Single(string type) => Assert.Single(All(type));

    public IReadOnlyList<JsonElement> All(string type) => [.. Resources.Where(resource => resource.Text("type") == type)];

    /// <summary>The last parts of the names of the resources of a type.</summary>
    public IEnumerable<string> Names(string type) => All(type).Select(resource => resource.Text("name").Split('/')[^1]);

    /// <summary>The app's settings.</summary>
    public IReadOnlyDictionary<string, string> Settings =>
        Single("Microsoft.Web/sites").At("properties.siteConfig.appSettings").EnumerateArray()
            .ToDictionary(setting => setting.Text("name"), setting => setting.Text("value"));

    private static async Task<JsonElement> Compile()
    {
        using var bicep = new Bicep();
        return JsonElement.Parse((await bicep.Run("build", "main.bicep", "--stdout")).Output);
    }

    private static async Task<Prediction> Predict(string parameters)
    {
        using var bicep = new Bicep();
        await File.WriteAllTextAsync(bicep.File("news.bicepparam"), $"using 'main.bicep'\nparam environmentName = 'news'\n{parameters}\n");
        Assert.Equal((0, "", ""), await bicep.Run(
            "snapshot", "news.bicepparam", "--mode", "Overwrite", "--deployment-name", "timeline", "--location", "swedencentral", "--subscription-id",
            Subscription, "--tenant-id", "00000000-0000-0000-0000-000000000002"));
        var text = await File.ReadAllTextAsync(bicep.File("news.snapshot.json"));
        var suffix = JsonElement.Parse(text).Text("outputs.storageAccountName")["st".Length..];
        return new Prediction(Reference().Replace(text.Replace($"/subscriptions/{Subscription}/resourceGroups/rg-news/providers/", "", StringComparison.Ordinal)
                .Replace(suffix, "x", StringComparison.Ordinal), "$1"));
    }

    // reference('id', 'version') or reference('id', 'version', 'full')
    [GeneratedRegex(@"reference\('([^']+)', '[^']+'(?:, 'full')?\)")]
    private static partial Regex Reference();
}
