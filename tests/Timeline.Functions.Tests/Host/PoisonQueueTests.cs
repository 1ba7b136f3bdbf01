using System.Net;
using Azure.Core.Pipeline;
using Azure.Storage.Queues;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Storage;
using Timeline.Functions.Triggers.Poison;

namespace Timeline.Functions.Tests.Host;

/// <summary>Messages that somebody else takes while one is replayed.</summary>
public sealed class PoisonQueueTests(Azurite azurite)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_that_somebody_else_took_meanwhile_is_no_failure()
    {
        var (events, poison) = (Queue(new SocketsHttpHandler()), Queue(new Taken()));
        await events.CreateIfNotExistsAsync(cancellationToken: Now);
        await poison.CreateIfNotExistsAsync(cancellationToken: Now);
        await poison.SendMessageAsync("before", Now);
        var id = (await poison.SendMessageAsync("wanted", Now)).Value.MessageId;
        Assert.True(await new PoisonQueue(events, poison).Replay(id, Now));
        Assert.Equal("wanted", Assert.Single((await events.PeekMessagesAsync(32, Now)).Value).Body.ToString());
    }

    private QueueClient Queue(HttpMessageHandler handler)
    {
        var options = StorageOptions.Queues();
        options.Transport = new HttpClientTransport(handler);
        return new QueueClient(azurite.ConnectionString, $"q{Guid.NewGuid():N}", options);
    }

    // Says of each message that it is not there any more.
    private sealed class Taken() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.RequestUri!.Query.Contains("popreceipt=", StringComparison.Ordinal)
                ? Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound))
                : base.SendAsync(request, cancellationToken);
    }
}
