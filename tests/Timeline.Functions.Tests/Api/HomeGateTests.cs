using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Api;

/// <summary>Whom the program answers at home. PORT stands for its port.</summary>
public sealed class HomeGateTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    [Theory]
    [InlineData("GET", "127.0.0.1:PORT", null, 200)]
    [InlineData("GET", "localhost:PORT", null, 200)]
    [InlineData("GET", "[::1]:PORT", null, 200)]
    [InlineData("GET", "localhost:PORT", "https://elsewhere.example", 200)]
    [InlineData("GET", "rebound.example:PORT", null, 403)]
    [InlineData("HEAD", "127.0.0.1.elsewhere.example:PORT", null, 403)]
    [InlineData("DELETE", "rebound.example:PORT", "http://rebound.example:PORT", 403)]
    [InlineData("DELETE", "localhost:PORT", "https://elsewhere.example", 403)]
    [InlineData("DELETE", "localhost:PORT", "http://localhost:1", 403)]
    [InlineData("PUT", "127.0.0.1:PORT", "null", 403)]
    [InlineData("DELETE", "localhost:PORT", "http://localhost:PORT", 404)]
    [InlineData("DELETE", "127.0.0.1:PORT", null, 404)]
    public async Task Only_this_machine_is_answered_and_no_other_origin_writes(string method, string host, string? origin, int status)
    {
        var address = new Uri(server.Address);
        (string, string)[] headers = [("Host", Here(host)), .. origin is null ? Array.Empty<(string, string)>() : [("Origin", Here(origin))]];
        var target = method is "PUT" or "DELETE" ? "/api/articles/t/none.txt" : "/api/health";
        Assert.Equal(status, (await RawResponse.Of(address, method, target, headers)).Status);

        string Here(string text) => text.Replace("PORT", $"{address.Port}", StringComparison.Ordinal);
    }
}
