using Azure;
using Timeline.Functions.Storage.Azure.Queues;

namespace Timeline.Functions.Tests.Storage;

/// <summary>The Queue client against the emulator's Queue service, which checks the signature of every request.</summary>
public sealed class QueueClientTests(Azurite azurite)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_put_looked_at_taken_hidden_and_removed()
    {
        var queue = Queue($"q{Guid.NewGuid():N}");
        await queue.CreateIfNotExists(Now);
        await queue.CreateIfNotExists(Now);
        Assert.Empty(await queue.Peek(Now));
        await queue.Put("a <b> & \"c\" é 🚀", Now);
        await queue.Put("second", Now);
        Assert.Equal(2, await queue.ApproximateCount(Now));

        var seen = await queue.Peek(Now);
        Assert.Equal(["a <b> & \"c\" é 🚀", "second"], seen.Select(message => message.Text));
        Assert.Equal((0, null), (seen[0].DequeueCount, seen[0].PopReceipt));
        Assert.True(seen[0].Expires > seen[0].Inserted);

        var taken = Assert.Single(await queue.Take(1, TimeSpan.FromSeconds(60), Now));
        Assert.Equal((seen[0].Id, 1), (taken.Id, taken.DequeueCount));
        Assert.Equal("second", Assert.Single(await queue.Peek(Now)).Text);
        Assert.True(await queue.Hide(taken, TimeSpan.Zero, Now));
        Assert.Equal(2, (await queue.Peek(Now)).Count);

        var again = (await queue.Take(32, TimeSpan.FromSeconds(60), Now)).Single(message => message.Id == taken.Id);
        Assert.True(await queue.Delete(again, Now));
        Assert.False(await queue.Delete(again, Now));
        Assert.False(await queue.Hide(again, TimeSpan.Zero, Now));
        Assert.Equal(1, await queue.ApproximateCount(Now));
    }

    [Fact]
    public async Task A_queue_that_is_not_there_is_an_error_that_says_so()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Queue("none-such").Peek(Now));
        Assert.Equal(404, failure.Status);
        Assert.Contains("QueueNotFound", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        var wrong = azurite.ConnectionString.Replace("AccountKey=Eby8", "AccountKey=Fby8", StringComparison.Ordinal);
        var queue = new QueueClient(QueueAccount.Parse(wrong), "queue", new QueueClientOptions());
        Assert.Equal(403, (await Assert.ThrowsAsync<RequestFailedException>(() => queue.Peek(Now))).Status);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10001/devstoreaccount1")]
    [InlineData("AccountName=acct;AccountKey=a2V5", "https://acct.queue.core.windows.net/")]
    [InlineData("AccountName=acct;AccountKey=a2V5;EndpointSuffix=core.chinacloudapi.cn", "https://acct.queue.core.chinacloudapi.cn/")]
    [InlineData("QueueEndpoint=https://q.example/;SharedAccessSignature=?sv=1&sig=x", "https://q.example/")]
    public void A_connection_string_tells_the_service(string text, string endpoint) =>
        Assert.Equal(endpoint, QueueAccount.Parse(text).Endpoint.AbsoluteUri);

    private QueueClient Queue(string name) => new(QueueAccount.Parse(azurite.ConnectionString), name, new QueueClientOptions());
}
