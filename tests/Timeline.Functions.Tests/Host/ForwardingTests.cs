namespace Timeline.Functions.Tests.Host;

/// <summary>Requests from outside, through the host, which decodes their path once too often.</summary>
public sealed class ForwardingTests
{
    /// <summary>The double rewrites addresses as the real host was recorded to.</summary>
    [Theory]
    [InlineData("/api/p/a%3Fb", "/api/p/a")]
    [InlineData("/api/p/a%23b", "/api/p/a")]
    [InlineData("/api/p/a%25b", "/api/p/a%25b")]
    [InlineData("/api/p/a%252Fb", "/api/p/a%2Fb")]
    [InlineData("/api/p/a%2525b", "/api/p/a%25b")]
    [InlineData("/api/p/a+b", "/api/p/a+b")]
    [InlineData("/api/p/a%2Bb", "/api/p/a+b")]
    [InlineData("/api/p/a%5Cb", "/api/p/a/b")]
    [InlineData("/api/p/a%2Fb%2fc", "/api/p/a%2Fb%2fc")]
    [InlineData("/api/p/a%7Cb%5Bc%5D%22%27", "/api/p/a%7Cb[c]%22'")]
    [InlineData("/api/p/%E2%82%AC%F0%9F%98%80", "/api/p/%E2%82%AC%F0%9F%98%80")]
    [InlineData("/api/p/%c3%a9", "/api/p/%C3%A9")]
    [InlineData("/api/p/%FF", "/api/p/%FF")]
    [InlineData("/api/p/a%20", "/api/p/a")]
    [InlineData("/api/p//a", "/api/p//a")]
    [InlineData("/api/%41rticles/x", "/api/Articles/x")]
    [InlineData("/api/timelines/a/../b/./c//d", "/api/timelines/b/c//d")]
    [InlineData("/api/x/%252e%252e/guarded/x", "/api/guarded/x")]
    [InlineData("/api/%252e%252e/admin/host/status", "/admin/host/status")]
    [InlineData("/api/timelines?x=1&x=2", "/api/timelines?x=1,2")]
    public async Task The_double_rewrites_addresses_as_recorded(string sent, string arrived)
    {
        await using TriggerApp app = await TriggerApp.Start(("Timeline:AnonymousReading", "true"));
        await using ForwardingDouble host = await ForwardingDouble.Start(app.Address);
        RawResponse answer = await host.Send("GET", sent);
        Assert.Equal(200, answer.Status);
        Assert.StartsWith($"GET {arrived} ", answer.Body, StringComparison.Ordinal);
    }

    /// <summary>Whatever a path climbs to, no method that gets through sets off a trigger.</summary>
    [Theory]
    [InlineData("PUT", "/api/articles/..%5C..%5CSweep")]
    [InlineData("PUT", "/api/articles/%252e%252e/%252e%252e/Sweep")]
    [InlineData("DELETE", "/api/articles/..%5C..%5CArticleChanged")]
    [InlineData("GET", "/api/%252e%252e/ArticleChanged")]
    [InlineData("HEAD", "/api/%252e%252e/Sweep")]
    [InlineData("POST", "/api/%252e%252e/Sweep")]
    [InlineData("POST", "/Sweep")]
    [InlineData("PATCH", "/api/..%5CSweep")]
    [InlineData("OPTIONS", "/api/..%5CSweep")]
    public async Task No_forwarded_request_sets_off_a_trigger(string method, string target)
    {
        await using TriggerApp app = await TriggerApp.Start(("Timeline:AnonymousReading", "true"));
        await using ForwardingDouble host = await ForwardingDouble.Start(app.Address);
        await host.Send(method, target, ("x-functions-key", ForwardingDouble.FunctionKey), ("Host", "127.0.0.1"), ("Content-Length", "0"));
        Assert.Equal(0, app.Sweeps);
        Assert.Empty(app.Changes);
    }

    /// <summary>The host is no help to whoever lists a method twice: which function, and so which key, would be chance.</summary>
    [Fact]
    public void Every_method_belongs_to_one_function_and_none_takes_post()
    {
        string[] methods = [.. FunctionFolder.All.SelectMany(function => function.Methods)];
        Assert.Equal(methods.Distinct(), methods);
        Assert.DoesNotContain("POST", methods);
        Assert.Equal(["DELETE", "GET", "HEAD", "PATCH", "PUT"], methods.Order(StringComparer.Ordinal));
        Assert.Equal("function", FunctionFolder.Named("WriteArticles").AuthLevel);
    }

    [Fact]
    public async Task Writing_needs_the_functions_key_and_it_goes_no_further()
    {
        await using TriggerApp app = await TriggerApp.Start();
        await using ForwardingDouble host = await ForwardingDouble.Start(app.Address);
        Assert.Equal(401, (await host.Send("PUT", "/api/articles/t/a.txt", ("Content-Length", "0"))).Status);

        RawResponse written = await host.Send("PUT", $"/api/articles/t/a.txt?v=1&code={ForwardingDouble.FunctionKey}",
            ("x-functions-key", ForwardingDouble.FunctionKey), ("Content-Length", "0"));
        Assert.Equal(200, written.Status);
        Assert.EndsWith("query=?v=1 key=", written.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(ForwardingDouble.FunctionKey, app.Log.Text, StringComparison.Ordinal);
    }
}
