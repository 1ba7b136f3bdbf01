using System.Globalization;

namespace Timeline.Functions.Commands;

/// <summary>
/// What <c>serve</c> is told by the command line, the environment (<c>Timeline__Articles</c>) or appsettings.json (<c>Timeline:Articles</c>).
/// </summary>
/// <param name="Articles">The folder of articles, full path.</param>
/// <param name="ArticlesAreGiven">Whether the folder was asked for, so that it must be there.</param>
/// <param name="Storage">A connection string or an account's address; <see langword="null"/> for a folder and SQLite.</param>
/// <param name="Data">The folder of the SQLite file, full path.</param>
/// <param name="Port">The port to listen on; 0 for any.</param>
/// <param name="PortIsGiven">Whether the port was asked for, so that no other will do.</param>
internal sealed record ServeSettings(string Articles, bool ArticlesAreGiven, string? Storage, string Data, int Port, bool PortIsGiven)
{
    private const int DefaultPort = 7071;

    /// <summary>The SQLite file.</summary>
    public string Database => Path.Join(Data, "timelines.db");

    /// <summary>Reads the settings.</summary>
    /// <exception cref="FormatException">The port is none, or the folder of the timelines a file.</exception>
    public static ServeSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Timeline");
        var port = PortOf(section["Port"]);
        var data = Path.GetFullPath(section["Data"] is { Length: > 0 } kept ? kept : ".timeline");
        if (File.Exists(data))
        {
            throw new FormatException($"Timeline:Data (--data) names the folder of the timelines, but '{data}' is a file.");
        }

        var articles = section["Articles"] is { Length: > 0 } folder ? folder : null;
        return new ServeSettings(
            Path.GetFullPath(articles ?? DefaultArticles()),
            articles is not null,
            section["Storage"] is { Length: > 0 } storage ? storage : null,
            data,
            port ?? DefaultPort,
            port is not null);
    }

    /// <summary>The port that <paramref name="text"/> names; <see langword="null"/> when it is empty.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int? PortOf(string? text) =>
        string.IsNullOrEmpty(text) ? null
        : ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port
        : throw new FormatException($"Timeline:Port (--port) is a number from 0 to {ushort.MaxValue}, not '{text}'.");

    /// <summary>The samples when started in the repository, so that there is something to see; otherwise <c>./articles</c>.</summary>
    private static string DefaultArticles()
    {
        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Join(folder.FullName, "samples", "articles");
            if (File.Exists(Path.Join(folder.FullName, "Timeline.sln")) && Directory.Exists(samples))
            {
                return samples;
            }
        }

        return "articles";
    }
}
