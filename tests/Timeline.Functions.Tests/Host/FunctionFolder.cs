using System.Text.Json;

namespace Timeline.Functions.Tests.Host;

/// <summary>A function as its function.json declares it.</summary>
/// <param name="Name">The folder's name.</param>
/// <param name="Trigger">The trigger's binding.</param>
internal sealed record FunctionFolder(string Name, JsonElement Trigger)
{
    public string Type => Trigger.GetProperty("type").GetString()!;

    public string Binding => Trigger.GetProperty("name").GetString()!;

    public string AuthLevel => Trigger.GetProperty("authLevel").GetString()!;

    public IReadOnlyList<string> Methods =>
        Type == "httpTrigger" ? [.. Trigger.GetProperty("methods").EnumerateArray().Select(method => method.GetString()!.ToUpperInvariant())] : [];

    /// <summary>The functions of this project.</summary>
    public static IReadOnlyList<FunctionFolder> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.File("functions/Timeline.Functions/Triggers"), "function.json", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => new FunctionFolder(
                Path.GetFileName(Path.GetDirectoryName(file)!),
                Repository.Json(file).GetProperty("bindings").EnumerateArray().Single(binding => binding.GetProperty("direction").GetString() == "in"))),
    ];

    public static FunctionFolder Named(string name) => All.Single(function => function.Name == name);
}
