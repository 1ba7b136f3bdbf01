using Timeline.Functions.Storage.Local;

namespace Timeline.Functions.Storage;

/// <summary>Where articles come from and where timelines are kept.</summary>
/// <param name="Source">The articles.</param>
/// <param name="Store">The timelines.</param>
public sealed record TimelineStorage(IArticleSource Source, ITimelineStore Store)
{
    /// <summary>Storage as the setting <c>Timeline:Storage</c> says.</summary>
    /// <param name="setting">
    /// Nothing for a folder and a SQLite file; a connection string of a storage account (<c>UseDevelopmentStorage=true</c> for the emulator);
    /// or the account's address, <c>https://account.blob.core.windows.net</c>, to sign in as whoever runs the program.
    /// </param>
    /// <param name="articles">The folder of articles; used when <paramref name="setting"/> is empty.</param>
    /// <param name="database">The SQLite file; used when <paramref name="setting"/> is empty.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="FormatException">The setting is neither.</exception>
    public static TimelineStorage Create(string? setting, string articles, string database, TimeProvider clock) =>
        string.IsNullOrWhiteSpace(setting)
            ? new TimelineStorage(new FolderArticleSource(articles, clock), new SqliteTimelineStore(database))
            : throw new FormatException("Only a folder is known.");
}
