using Azure.Core;
using Azure.Data.Tables;
using Azure.Identity;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Local;

namespace Timeline.Functions.Storage;

/// <summary>Where articles come from, where timelines are kept, and in an account its queues.</summary>
/// <param name="Source">The articles.</param>
/// <param name="Store">The timelines.</param>
public sealed record TimelineStorage(IArticleSource Source, ITimelineStore Store)
{
    /// <summary>The account's Queue service; <see langword="null"/> for a folder and a SQLite file.</summary>
    internal QueueServiceClient? Queues { get; private init; }

    /// <summary>Storage as the setting <c>Timeline:Storage</c> says.</summary>
    /// <param name="setting">
    /// Nothing for a folder and a SQLite file; a connection string of a storage account (<c>UseDevelopmentStorage=true</c> for the emulator);
    /// or the account's address, <c>https://account.blob.core.windows.net</c>, to sign in as whoever runs the program.
    /// </param>
    /// <param name="articles">The folder of articles; used when <paramref name="setting"/> is empty.</param>
    /// <param name="database">The SQLite file; used when <paramref name="setting"/> is empty.</param>
    /// <param name="clock">The clock.</param>
    /// <exception cref="FormatException">The setting is neither.</exception>
    public static TimelineStorage Create(string? setting, string articles, string database, TimeProvider clock)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return new TimelineStorage(new FolderArticleSource(articles, clock), new SqliteTimelineStore(database));
        }

        var trimmed = setting.Trim();
        return trimmed.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? SignIn(trimmed, new DefaultAzureCredential(), clock)
            : Connect(trimmed, clock);
    }

    private static TimelineStorage Connect(string text, TimeProvider clock)
    {
        try
        {
            return OfAccount(
                new BlobServiceClient(text, StorageOptions.Blobs()),
                new TableServiceClient(text, StorageOptions.Tables()),
                new QueueServiceClient(text, StorageOptions.Queues()),
                clock);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new FormatException("The connection string of the storage account does not say where all of blobs, tables and queues are, and how to sign "
                + "in.", e);
        }
    }

    private static TimelineStorage SignIn(string address, TokenCredential credential, TimeProvider clock)
    {
        // Any of the account's addresses will do: https://account.blob.core.windows.net, or .table., or without the service's name.
        var host = Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host.Split('.') : [];
        if (host.Length < 3)
        {
            throw new FormatException($"'{address}' is not the address of a storage account, such as https://account.blob.core.windows.net.");
        }

        var rest = string.Join('.', host.Skip(host[1] is "blob" or "table" or "queue" ? 2 : 1));
        return OfAccount(
            new BlobServiceClient(new Uri($"https://{host[0]}.blob.{rest}"), credential, StorageOptions.Blobs()),
            new TableServiceClient(new Uri($"https://{host[0]}.table.{rest}"), credential, StorageOptions.Tables()),
            new QueueServiceClient(new Uri($"https://{host[0]}.queue.{rest}"), credential, StorageOptions.Queues()),
            clock);
    }

    private static TimelineStorage OfAccount(BlobServiceClient blobs, TableServiceClient tables, QueueServiceClient queues, TimeProvider clock) => new(
        new BlobArticleSource(blobs.GetBlobContainerClient(BlobArticleSource.DefaultContainer)),
        new TableTimelineStore(tables.GetTableClient(TableTimelineStore.DefaultTable), clock))
    {
        Queues = queues,
    };
}
