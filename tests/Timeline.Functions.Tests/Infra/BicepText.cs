using System.Text.RegularExpressions;
using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Infra;

/// <summary>The infrastructure as text: no Bicep compiler restores here, so that tests read what it would have refused to check anyway.</summary>
internal static partial class BicepText
{
    public static string Main { get; } = Repository.Text("infra/main.bicep");

    /// <summary>All files, comments left out.</summary>
    public static string All { get; } = Comment().Replace(
        string.Join('\n', Directory.EnumerateFiles(Repository.File("infra"), "*.bicep", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)), "");

    public static string Module(string name) => Comment().Replace(Repository.Text($"infra/modules/{name}.bicep"), "");

    /// <summary>The value of <c>var name = 'value'</c> in main.bicep.</summary>
    public static string Variable(string name) => Regex.Match(Main, $@"^var {name} = '([^']*)'$", RegexOptions.Multiline).Groups[1].Value;

    /// <summary>The strings of <c>var name = [ … ]</c> in main.bicep.</summary>
    public static IReadOnlyList<string> List(string name) =>
        [.. Text().Matches(Regex.Match(Main, $@"^var {name} = \[(.*?)^\]", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value).Select(match => match.Groups[1].Value)];

    /// <summary>The app's settings by name, as written.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } =
        Setting().Matches(Module("app")).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim());

    /// <summary>The whole of one resource, by its symbolic name.</summary>
    public static string Resource(string module, string symbol) =>
        Regex.Match(Module(module), $@"^(  |)resource {symbol} .*?^\1\}}$", RegexOptions.Multiline | RegexOptions.Singleline).Value;

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Text();

    [GeneratedRegex(@"name: '([A-Za-z_]+)'\s+value: ([^\n]+)")]
    private static partial Regex Setting();
}
