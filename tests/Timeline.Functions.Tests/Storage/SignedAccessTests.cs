using Azure;
using Azure.Storage;
using Azure.Storage.Queues;
using Azure.Storage.Sas;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Storage;

/// <summary>
/// Shared access signatures, which the emulator checks as the service does: what is granted works through the whole program, nothing else does.
/// </summary>
public sealed class SignedAccessTests(Azurite azurite)
{
    private static readonly ArticleDocument Landing = new("landing.txt", "It landed on 12 June 2024."u8.ToArray(), Instant.MinValue);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_signature_for_everything_ingests_and_reads()
    {
        var storage = Storage(AccountSasPermissions.All, TimeSpan.FromHours(1));
        var key = new ArticleKey($"sas {Guid.NewGuid():N}", "landing.txt");
        await storage.Source.Put(key, Landing, Now);
        using var topics = TopicSettings.Beside(storage.Source, DomainReader.Default, NullLogger<TopicSettings>.Instance, TimeProvider.System);
        var ingestor = new ArticleIngestor(storage.Source, storage.Store, topics, NullLogger<ArticleIngestor>.Instance, TimeProvider.System);
        var result = await ingestor.Ingest(key, Now);
        Assert.Equal((IngestOutcome.Stored, 1), (result.Outcome, result.Events));
        Assert.Single((await storage.Store.Events(result.Topics[0], new EventQuery(), Now)).Events);
        var queue = Queue(storage);
        await queue.CreateIfNotExistsAsync(cancellationToken: Now);
        await queue.SendMessageAsync("a & b", Now);
        Assert.Equal("a & b", Assert.Single((await queue.PeekMessagesAsync(1, Now)).Value).Body.ToString());
    }

    [Theory]
    [InlineData(AccountSasPermissions.Read | AccountSasPermissions.List, 60)]
    [InlineData(AccountSasPermissions.All, -60)]
    public async Task What_it_does_not_grant_or_no_longer_is_refused(AccountSasPermissions permissions, int minutes)
    {
        var storage = Storage(permissions, TimeSpan.FromMinutes(minutes));
        foreach (var write in (Func<Task>[])
            [
                () => storage.Source.Put(new ArticleKey("sas", "refused.txt"), Landing, Now),
                () => storage.Store.Set("sas", "sas/refused.txt", Sample.Change("sas", "sas/refused.txt", "v1", [])),
                () => Queue(storage).CreateIfNotExistsAsync(cancellationToken: Now),
            ])
        {
            Assert.Equal(403, (await Assert.ThrowsAnyAsync<RequestFailedException>(write)).Status);
        }
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10001/devstoreaccount1")]
    [InlineData("AccountName=acct;AccountKey=a2V5", "https://acct.queue.core.windows.net/")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=acct;AccountKey=a2V5;EndpointSuffix=core.chinacloudapi.cn",
            "https://acct.queue.core.chinacloudapi.cn/")]
    [InlineData("BlobEndpoint=https://b.example/;QueueEndpoint=https://q.example/;TableEndpoint=https://t.example/;SharedAccessSignature=?sv=1&sig=x",
            "https://q.example/?sv=1&sig=x")]
    [InlineData("https://acct.blob.core.windows.net", "https://acct.queue.core.windows.net/")]
    public void A_setting_tells_the_account(string setting, string queues) =>
        Assert.Equal(new Uri(queues), TimelineStorage.Create(setting, "", "", TimeProvider.System).Queues!.Uri);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("=x")]
    [InlineData("AccountName=a")]
    [InlineData("AccountKey=AAAA")]
    [InlineData("AccountName=a;AccountKey=not base64")]
    [InlineData("BlobEndpoint=https://b.example/;SharedAccessSignature=sv=1&sig=x")]
    [InlineData("https://localhost")]
    public void Another_setting_is_refused_with_a_reason(string setting) =>
        Assert.Throws<FormatException>(() => TimelineStorage.Create(setting, "", "", TimeProvider.System));

    private static QueueClient Queue(TimelineStorage storage) => storage.Queues!.GetQueueClient($"q{Guid.NewGuid():N}");

    private TimelineStorage Storage(AccountSasPermissions permissions, TimeSpan valid)
    {
        var parts = azurite.ConnectionString.Split(';').Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var signature = new AccountSasBuilder(permissions, DateTimeOffset.UtcNow + valid, AccountSasServices.All, AccountSasResourceTypes.All)
        {
            StartsOn =
            DateTimeOffset.UtcNow.AddDays(-1)
        }
            .ToSasQueryParameters(new StorageSharedKeyCredential(parts["AccountName"], parts["AccountKey"]));
        return TimelineStorage.Create(
            $"BlobEndpoint={parts["BlobEndpoint"]};QueueEndpoint={parts["QueueEndpoint"]};TableEndpoint={parts["TableEndpoint"]};SharedAccessSignature={signature}",
                "", "", TimeProvider.System);
    }
}
