using Microsoft.Extensions.Configuration;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Tests.Host;

/// <summary>Who may read.</summary>
public sealed class ReaderGateTests
{
    private const string Key = "all readers' key";
    private const string Encoded = "all%20readers%27%20key";

    [Theory]
    [InlineData("/api/timelines", null, 401)]
    [InlineData("/api/timelines", "x-functions-key: all readers' key", 200)]
    [InlineData("/api/timelines", "x-functions-key: another key", 401)]
    [InlineData("/api/timelines?code=" + Encoded, null, 200)]
    [InlineData("/api/timelines?code=another", null, 401)]
    [InlineData("/api/timelines?code=", null, 401)]
    [InlineData("/api/timelines?code=" + Encoded + "&code=" + Encoded, null, 401)]
    [InlineData("/api/timelines", "Cookie: timeline-reader=" + Encoded, 200)]
    [InlineData("/api/timelines", "Cookie: timeline-reader=another", 401)]
    [InlineData("/api/health", null, 200)]
    [InlineData("/", null, 200)]
    public async Task A_reader_shows_the_key(string target, string? header, int status)
    {
        await using TriggerApp app = await TriggerApp.Start(("Timeline:ReaderKey", Key));
        (string, string)[] headers = header is null ? [] : [(header.Split(": ")[0], header.Split(": ")[1])];
        Assert.Equal(status, (await RawResponse.Of(app.Address, "GET", target, headers)).Status);
    }

    /// <summary>Nothing slows guesses down but the length of the key.</summary>
    [Theory]
    [InlineData("Timeline:ReaderKey", "123456789012345", true)]
    [InlineData("Timeline:OperatorKey", "123456789012345", true)]
    [InlineData("Timeline:OperatorKey", "k", true)]
    [InlineData("Timeline:ReaderKey", "1234567890123456", false)]
    [InlineData("Timeline:OperatorKey", "1234567890123456", false)]
    [InlineData("Timeline:ReaderKey", "", false)]
    [InlineData("Timeline:Port", "7071", false)]
    public void A_key_that_can_be_guessed_is_refused(string setting, string value, bool refused)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
        Exception? fault = Record.Exception(() => ReaderGate.CheckKeys(configuration));
        Assert.Equal(refused, fault is FormatException);
        Assert.Equal(refused, fault?.Message.StartsWith($"{setting} has fewer than 16 characters", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public async Task Without_a_key_nobody_reads()
    {
        await using TriggerApp app = await TriggerApp.Start();
        Assert.Equal(401, (await RawResponse.Of(app.Address, "GET", "/api/timelines?code=")).Status);
    }

    [Fact]
    public async Task Reading_can_be_opened_to_all()
    {
        await using TriggerApp app = await TriggerApp.Start(("Timeline:AnonymousReading", "True"), ("Timeline:ReaderKey", Key));
        Assert.Equal(200, (await RawResponse.Of(app.Address, "GET", "/api/timelines")).Status);
    }

    /// <summary>A browser keeps the key as a cookie and shows an address without it.</summary>
    [Theory]
    [InlineData("/api/timelines/t?from=2026&code=", "/api/timelines/t?from=2026")]
    [InlineData("/api//evil.example/?code=", "/api//evil.example/")]
    [InlineData("//evil.example/?code=", "/evil.example/")]
    public async Task A_page_moves_the_key_from_the_address_into_a_cookie(string target, string location)
    {
        await using TriggerApp app = await TriggerApp.Start(("Timeline:ReaderKey", Key));
        RawResponse answer = await RawResponse.Of(app.Address, "GET", target + Encoded, ("Accept", "text/html"), ("X-Forwarded-Proto", "https"));
        Assert.Equal(303, answer.Status);
        Assert.Contains($"\r\nLocation: {location}\r\n", answer.Head, StringComparison.Ordinal);
        Assert.Contains("Set-Cookie: timeline-reader=" + Encoded + "; path=/api; secure; samesite=lax; httponly", answer.Head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_key_is_left_for_what_comes_after()
    {
        await using TriggerApp app = await TriggerApp.Start(("Timeline:ReaderKey", Key));
        RawResponse answer = await RawResponse.Of(app.Address, "GET", "/api/timelines?from=2026&code=" + Encoded, ("x-functions-key", Key));
        Assert.EndsWith("query=?from=2026 key=", answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("readers", app.Log.Text, StringComparison.Ordinal);
    }
}
