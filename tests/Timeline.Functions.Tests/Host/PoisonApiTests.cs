using System.Text;
using System.Text.Json;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Timeline.Functions.Api;
using Timeline.Functions.Storage;
using Timeline.Functions.Tests.Faults;
using Timeline.Functions.Triggers.Poison;

namespace Timeline.Functions.Tests.Host;

/// <summary>An operator lists messages that were given up and puts them back; nobody else does. On the emulator's real queues.</summary>
public sealed class PoisonApiTests : IAsyncLifetime
{
    private const string Key = "the-operators-key";
    private const string ReadersKey = "the-key-of-the-readers";
    private const string Created = "Microsoft.Storage.BlobCreated";

    // An emulator of its own, for the queues have fixed names.
    private Emulator _emulator = null!;
    private WebApplication _app = null!;
    private QueueClient _events = null!;
    private QueueClient _poison = null!;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _emulator = await Emulator.Start();
        _events = _emulator.Queue(PoisonQueue.EventsQueue);
        _poison = _emulator.Queue(PoisonQueue.Name);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(
            [new("Timeline:OperatorKey", Key), new("Timeline:ReaderKey", ReadersKey), new("Timeline:AnonymousReading", "true")]);
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        TimelineApp.AddServices(builder, TimelineStorage.Create(_emulator.ConnectionString, "", "", TimeProvider.System));
        _app = builder.Build();
        TimelineApp.Configure(_app, underHost: true);
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _emulator.DisposeAsync();
    }

    [Fact]
    public async Task Messages_are_listed_and_replayed()
    {
        Assert.Equal(0, (await List()).GetProperty("count").GetInt32());

        // The host writes base64; somebody's own tool may not.
        await _poison.SendMessageAsync(Base64(EventTexts.Cloud(Created, "moon/é & <b>.md")), Now);
        await _poison.SendMessageAsync("no event <&>", Now);
        for (var n = 0; n < 40; n++)
        {
            await _poison.SendMessageAsync(Base64(EventTexts.Cloud(Created, $"moon/{n}.md")), Now);
        }

        JsonElement list = await List();
        Assert.Equal((42, PoisonQueue.MaxMessages), (list.GetProperty("count").GetInt32(), list.GetProperty("messages").GetArrayLength()));
        JsonElement first = list.GetProperty("messages")[0];
        Assert.Equal("moon/é & <b>.md", first.GetProperty("articles")[0].GetString());
        JsonElement second = list.GetProperty("messages")[1];
        Assert.Equal("no event <&>", second.GetProperty("text").GetString());
        Assert.NotNull(second.GetProperty("reason").GetString());

        // The last one stands behind more than one request takes; those before it are given back.
        var (before, behind) = (await Take(TimeSpan.FromSeconds(30)), await Take(TimeSpan.FromSeconds(30)));
        Assert.Equal((32, 10), (before.Length, behind.Length));
        Assert.Empty(before.Select(message => message.MessageId).Intersect(behind.Select(message => message.MessageId)));
        foreach (var message in before.Concat(behind))
        {
            await _poison.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: TimeSpan.Zero, cancellationToken: Now);
        }

        var last = behind[^1];
        Assert.DoesNotContain(last.MessageId, (await _poison.PeekMessagesAsync(32, Now)).Value.Select(message => message.MessageId));
        Assert.Equal(204, (await Send("PATCH", $"/api/poison/{last.MessageId}", Key)).Status);
        Assert.Equal(last.Body.ToString(), Assert.Single((await _events.PeekMessagesAsync(32, Now)).Value).Body.ToString());
        Assert.Equal(41, (await List()).GetProperty("count").GetInt32());
        Assert.Equal(32, (await List()).GetProperty("messages").GetArrayLength());

        Assert.Equal(204, (await Send("PATCH", $"/api/poison/{first.GetProperty("id").GetString()}", Key)).Status);
        Assert.Equal(404, (await Send("PATCH", $"/api/poison/{first.GetProperty("id").GetString()}", Key)).Status);
        Assert.Equal(2, (await _events.PeekMessagesAsync(32, Now)).Value.Length);
        Assert.Equal(40, (await Take(TimeSpan.FromSeconds(30))).Length + (await Take(TimeSpan.FromSeconds(30))).Length);
    }

    [Theory]
    [InlineData("GET", "/api/poison", null)]
    [InlineData("GET", "/api/poison", ReadersKey)]
    [InlineData("HEAD", "/api/poison", "wrong")]
    [InlineData("GET", "/api/poison?code=" + Key, null)]
    [InlineData("PATCH", "/api/poison/some-id", null)]
    [InlineData("PATCH", "/api/poison/some-id", ReadersKey)]
    public async Task Without_the_operators_key_nobody_does(string method, string target, string? key) =>
        Assert.Equal(401, (await Send(method, target, key)).Status);

    [Theory]
    [InlineData("PATCH", "/api/poison/none", 404)]
    [InlineData("PATCH", "/api/poison/a%20b%2F%3Fc", 404)]
    [InlineData("PATCH", "/api/timelines", 405)]
    [InlineData("PATCH", "/api/articles/t/a.txt", 405)]
    [InlineData("PUT", "/api/poison", 405)]
    [InlineData("GET", "/api/poison?x=1", 400)]
    [InlineData("GET", "/api/timelines", 200)]
    public async Task The_key_opens_what_it_is_for(string method, string target, int status) =>
        Assert.Equal(status, (await Send(method, target, Key)).Status);

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private async Task<QueueMessage[]> Take(TimeSpan hidden) => (await _poison.ReceiveMessagesAsync(32, hidden, Now)).Value;

    private async Task<JsonElement> List()
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("x-functions-key", Key);
        return HostedProgram.Parse(await client.GetStringAsync(new Uri(_app.Urls.First() + "/api/poison"), Now));
    }

    private Task<RawResponse> Send(string method, string target, string? key) =>
        RawResponse.Of(new Uri(_app.Urls.First()), method, target, key is null ? [("Content-Length", "0")]
            : [("Content-Length", "0"), ("x-functions-key", key)]);
}
