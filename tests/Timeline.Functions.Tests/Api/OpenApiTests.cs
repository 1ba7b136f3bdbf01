using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Timeline.Functions.Tests.Formats;

namespace Timeline.Functions.Tests.Api;

/// <summary>The document at /api/openapi.json against the program that serves it: its routes, and what they answer.</summary>
public sealed class OpenApiTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    private const string Timeline = "/api/timelines/{topic}";
    private const string Article = "/api/articles/{topic}/{name}";
    private const string Articles = "/api/articles/{topic}";
    private const string Topic = "/api/timelines/" + SampleEvents.Topic;

    // Assets of the page and the page itself are no part of the API.
    private static readonly string[] Elsewhere = ["/", "/api/assets/{name}"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_route_and_method_is_documented_and_nothing_else()
    {
        var document = await Document();
        var documented = document.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));
        Assert.Equal(server.Routes.Where(route => !Elsewhere.Contains(route.Split(' ')[1])).Order(StringComparer.Ordinal),
            documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_parameter_that_is_documented_is_taken()
    {
        var parameters = (await Document()).GetProperty("paths").GetProperty(Timeline).GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Where(p => p.GetProperty("in").GetString() == "query").Select(p => p.GetProperty("name").GetString());
        using var response = await server.Client.GetAsync(Topic + "?unknown=1", Cancellation);
        var problem = JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.EndsWith($"Known: {string.Join(", ", parameters.Order(StringComparer.Ordinal))}.", Ordered(problem.GetProperty("detail").GetString()!),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_are_what_the_document_says_for_every_status_that_can_be_had()
    {
        var answers = new JsonArray();
        var seen = new HashSet<string>();
        foreach (var (path, method, address, headers, body) in Requests())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), address);
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "text/markdown");
            using var response = await server.Client.SendAsync(request, Cancellation);
            var status = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
            seen.Add($"{method} {path} {status}");
            answers.Add(new JsonObject
            {
                ["path"] = path,
                ["method"] = method.ToLowerInvariant(),
                ["status"] = status,
                ["type"] = method == "HEAD" ? null : response.Content.Headers.ContentType?.MediaType,
                ["body"] = await response.Content.ReadAsStringAsync(Cancellation),
            });
        }

        var input = new JsonObject { ["document"] = JsonNode.Parse((await Document()).GetRawText()), ["answers"] = answers };
        var problems = await Node.Run("openapi.mjs", Encoding.UTF8.GetBytes(input.ToJsonString()));
        Assert.Equal([], problems.EnumerateArray().Select(p => p.GetString()));

        // A storage that fails, a document of 32 MB and 100,000 events have tests of their own.
        var documented = (await Document()).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
            .Where(operation => operation.Name != "head")
            .SelectMany(operation => operation.Value.GetProperty("responses").EnumerateObject()
                .Select(response => $"{operation.Name.ToUpperInvariant()} {path.Name} {response.Name}")));
        Assert.Empty(documented.Where(d => !d.EndsWith("503", StringComparison.Ordinal) && !d.EndsWith("413", StringComparison.Ordinal)
                && !d.EndsWith("422", StringComparison.Ordinal)).Except(seen));
    }

    private static string Ordered(string detail)
    {
        var cut = detail.IndexOf("Known: ", StringComparison.Ordinal) + 7;
        return detail[..cut] + string.Join(", ", detail[cut..^1].Split(", ").Order(StringComparer.Ordinal)) + ".";
    }

    private async Task<JsonElement> Document() => JsonElement.Parse(await server.Client.GetStringAsync("/api/openapi.json", Cancellation));

    private static List<(string Path, string Method, string Address, (string Name, string Value)[] Headers, string? Body)> Requests()
    {
        const string Story = "---\ntitle: A bridge\npublished: 2025-04-28\n---\n\nThe bridge opened in June 2024 after a long wait for its two towers.\n";
        const string Entry = Topic + "/a06?on=2024-06-01";
        List<(string Path, string Method, string Address, (string Name, string Value)[] Headers, string? Body)> requests =
        [
            ("/api/timelines", "GET", "/api/timelines", [], null),
            ("/api/timelines", "GET", "/api/timelines?format=html", [], null),
            ("/api/timelines", "GET", "/api/timelines?q=x", [], null),
            (Timeline, "GET", Topic, [], null),
            (Timeline, "HEAD", Topic, [], null),
            (Timeline, "GET", Topic + "?q=nothing+at+all", [], null),
            (Timeline, "GET", Topic + "?from=2025-13", [], null),
            (Timeline, "GET", Topic + "?from=2025-13", [("Accept", "text/html")], null),
            (Timeline, "GET", "/api/timelines/nowhere", [], null),
            (Timeline, "GET", Topic, [("Accept", "image/png")], null),
            (Timeline + "/{entry}", "GET", Entry, [], null),
            (Timeline + "/{entry}", "GET", Entry, [("Accept", "text/html")], null),
            (Timeline + "/{entry}", "GET", Topic + "/none", [], null),
            (Timeline + "/{entry}", "GET", Entry + "&q=x", [], null),
            (Timeline + "/digest", "GET", Topic + "/digest?dates=3", [], null),
            (Timeline + "/digest", "GET", Topic + "/digest?dates=0", [], null),
            (Timeline + "/digest", "GET", "/api/timelines/nowhere/digest", [], null),
            (Article, "PUT", "/api/articles/described/a.md", [], Story),
            (Article, "PUT", "/api/articles/described/a.md", [], Story + "\nIt closed in 2025.\n"),
            (Article, "PUT", "/api/articles/described/a.md", [("If-None-Match", "*")], Story),
            (Article, "PUT", "/api/articles/described/.a", [], Story),
            (Article, "PUT", "/api/articles/described/empty.md", [], ""),
            (Article, "GET", "/api/articles/described/a.md", [], null),
            (Article, "GET", "/api/articles/described/empty.md", [], null),
            (Article, "GET", "/api/articles/described/none.md", [], null),
            (Article, "GET", "/api/articles/described/a.md?q=x", [], null),
            (Articles, "GET", "/api/articles/described", [], null),
            (Articles, "GET", "/api/articles/described", [("Accept", "text/html")], null),
            (Articles, "GET", "/api/articles/described?q=x", [], null),
            (Articles, "GET", "/api/articles/nowhere", [], null),
            (Timeline, "GET", "/api/timelines/described", [], null),
            (Article, "DELETE", "/api/articles/described/b.md", [], null),
            (Article, "DELETE", "/api/articles/described/.a", [], null),
            (Article, "DELETE", "/api/articles/described/b.md", [("If-Match", "*")], null),
            ("/api/health", "GET", "/api/health", [], null),
            ("/api/ready", "GET", "/api/ready", [], null),
            ("/api/problems", "GET", "/api/problems", [], null),
            ("/api/openapi.json", "GET", "/api/openapi.json", [], null),
        ];
        requests.AddRange(Functions.Api.Formats.TimelineFormats.Names.Select(name => (Timeline, "GET", $"{Topic}?format={name}",
                    Array.Empty<(string, string)>(), (string?)null)));
        foreach (var known in requests.Where(r => r is { Method: "GET", Headers.Length: 0 } && r.Address != "/api/articles/described/a.md")
            .DistinctBy(r => r.Path).ToList())
        {
            requests.Add(known with { Headers = [("If-None-Match", "*")] });
        }

        requests.Add((Article, "GET", "/api/articles/described/a.md", [("If-None-Match", "*")], null));
        requests.Add((Article, "DELETE", "/api/articles/described/a.md", [], null));
        return requests;
    }
}
