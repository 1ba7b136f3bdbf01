namespace Timeline.Functions.Commands;

/// <summary>What <c>serve</c> is told by the command line, the environment (<c>Timeline__Articles</c>) or appsettings.json (<c>Timeline:Articles</c>).</summary>
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
    public static ServeSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Timeline");
        var port = section.GetValue<int?>("Port");
        var articles = section["Articles"] is { Length: > 0 } folder ? folder : null;
        return new ServeSettings(
            Path.GetFullPath(articles ?? DefaultArticles()),
            articles is not null,
            section["Storage"] is { Length: > 0 } storage ? storage : null,
            Path.GetFullPath(section["Data"] is { Length: > 0 } data ? data : ".timeline"),
            port ?? DefaultPort,
            port is not null);
    }

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
