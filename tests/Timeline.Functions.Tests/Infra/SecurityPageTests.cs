using System.Text.RegularExpressions;
using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Infra;

/// <summary>Every threat of docs/security.md has a test, and every test that it names is there.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly string Page = Repository.Text("docs/security.md");

    private static readonly Dictionary<string, string> Classes = Directory.EnumerateFiles(Repository.File("tests"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .GroupBy(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Concat(group.Select(File.ReadAllText)), StringComparer.Ordinal);

    [Fact]
    public void Every_threat_has_its_test()
    {
        var rows = Rows().ToArray();
        Assert.True(rows.Length > 30);
        Assert.All(rows, row => Assert.True(row.Length == 3 && Named(row[2]).Any() || row[^1].Trim() == "the same", string.Join(" | ", row)));
    }

    [Fact]
    public void Every_test_that_is_named_is_there()
    {
        foreach (var row in Rows())
        {
            var last = "";
            foreach (var (type, method) in Named(row[2]))
            {
                last = type.Length > 0 ? type : last;
                Assert.True(Classes.TryGetValue(last, out var text), $"There is no {last}.");
                Assert.True(method.Length == 0 || Regex.IsMatch(text, $@"\b{method}\("), $"{last} has no {method}.");
            }
        }
    }

    // The cells of the tables' rows, without their heads.
    private static IEnumerable<string[]> Rows() =>
        Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| threat", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "));

    // `Class`, `Class.Method`, or `Method` of the class before.
    private static IEnumerable<(string Type, string Method)> Named(string cell) =>
        Quoted().Matches(cell).Select(match => match.Groups[1].Value.Split('.'))
            .Where(parts => parts[0].EndsWith("Tests", StringComparison.Ordinal) || parts[0].Contains('_', StringComparison.Ordinal)
            || parts[0].EndsWith("Double", StringComparison.Ordinal))
            .Select(parts => parts.Length == 2 ? (parts[0], parts[1]) : parts[0].Contains('_', StringComparison.Ordinal) ? ("", parts[0]) : (parts[0], ""));

    [GeneratedRegex("`([A-Za-z_.]+)`")]
    private static partial Regex Quoted();
}
