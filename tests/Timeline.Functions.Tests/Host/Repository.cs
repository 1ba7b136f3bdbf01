using System.Text.Json;

namespace Timeline.Functions.Tests.Host;

/// <summary>The files of this repository, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string File(string path) => Path.Combine(Root, path);

    public static string Text(string path) => System.IO.File.ReadAllText(File(path));

    public static JsonElement Json(string path)
    {
        using JsonDocument document = JsonDocument.Parse(Text(path));
        return document.RootElement.Clone();
    }

    private static string Find()
    {
        string folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "Timeline.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Timeline.sln lies in no folder above the tests.");
        }

        return folder;
    }
}
