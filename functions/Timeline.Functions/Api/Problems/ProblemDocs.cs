namespace Timeline.Functions.Api.Problems;

/// <summary>docs/problems.md, which the program carries with it: a heading for each kind of problem, and a paragraph below it.</summary>
internal static class ProblemDocs
{
    private const string Heading = "\n## ";

    /// <summary>What is written about each kind.</summary>
    public static IReadOnlyList<(ProblemType Type, string Text)> All { get; } = Load();

    private static List<(ProblemType Type, string Text)> Load()
    {
        using var stream = typeof(ProblemDocs).Assembly.GetManifestResourceStream("docs.problems.md")
            ?? throw new InvalidOperationException("docs/problems.md is not embedded in the program.");
        using var reader = new StreamReader(stream);
        var sections = reader.ReadToEnd().Split(Heading)[1..]
            .Select(section => section.Split('\n', 2))
            .ToDictionary(section => section[0].Trim(), section => section[1].Trim(), StringComparer.Ordinal);
        return [.. ProblemType.All.Select(type => (type, sections[type.Slug]))];
    }
}
