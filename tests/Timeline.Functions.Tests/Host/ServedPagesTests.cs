using System.Net.Http.Json;
using System.Text.Json;

namespace Timeline.Functions.Tests.Host;

/// <summary>Five saved pages of different templates, dropped into the folder of the real program, become a clean timeline.</summary>
public sealed class ServedPagesTests
{
    // What each page tells of, and nothing else: no cookie text, related story, comment, caption or newsletter.
    private static readonly string[] Sentences =
    [
        "About two hundred people", "An inspector will go", "Die Brücke über", "Die Kosten von", "Firefighters from four", "Fishermen have landed",
        "The company said", "The ferry to", "The government will",
        "The harbour council", "The mill has", "The work is", "Towns in the", "Water in the",
    ];

    // Dates that the pages' own publish dates, time zones and capture times decide.
    private static readonly string[] Dates =
    [
        "agency.html Tuesday 2025-03-04", "agency.html 1987 1987", "agency.html February 2025-02",
        "app.html this morning 2025-05-10", "app.html next Sunday 2025-05-18",
        "german.html 14.03.2025 2025-03-14",
        "old-table.html early Thursday 2004-10-14", "old-table.html 1998 1998", "old-table.html next spring 2005-21", "old-table.html Friday 2004-10-15",
        "weblog.html Monday 2025-04-28", "weblog.html last winter 2024-24", "weblog.html June 2025-06",
    ];

    private static readonly DateTime Saved = new(2025, 5, 10, 18, 0, 0, DateTimeKind.Utc);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Saved_pages_become_a_clean_timeline()
    {
        await using HostedProgram program = await HostedProgram.AtHome();
        string pages = Directory.CreateDirectory(Path.Combine(program.Articles, "pages")).FullName;
        foreach (string page in Directory.GetFiles(Repository.File("tests/Timeline.Tests/Articles/Html/Pages")))
        {
            string copy = Path.Combine(pages, Path.GetFileName(page));
            File.Copy(page, copy);
            File.SetLastWriteTimeUtc(copy, Saved);
        }

        using HttpClient client = new() { BaseAddress = program.Address };
        JsonElement[] events = await Events(client, "pages", all => Dates.All(date => all.Any(e => Told(e) == date)));
        Assert.All(events, e => Assert.Contains(Sentences, start => e.GetProperty("sentence").GetString()!.StartsWith(start, StringComparison.Ordinal)));

        JsonElement receipt = await client.GetFromJsonAsync<JsonElement>("/api/articles/pages/german.html", Now);
        Assert.Contains("'de'", receipt.GetProperty("articles")[0].GetProperty("note").GetString(), StringComparison.Ordinal);

        // The rules are followed while it runs, and what is wrong with them is on the screen.
        await File.WriteAllTextAsync(Path.Combine(program.Articles, "topics.json"), """{ "ferries": ["ferry"] }""", Now);
        events = await Events(client, "ferries", all => all.Length > 0);
        Assert.All(events, e => Assert.EndsWith("app.html", e.GetProperty("article").GetProperty("id").GetString(), StringComparison.Ordinal));
        await File.WriteAllTextAsync(Path.Combine(program.Articles, "topics.json"), "{ \"ferries\": \n oops", Now);
        await Until(() => Task.FromResult(program.Output.Concat(program.Errors)
                .Any(line => line.Contains("topics.json", StringComparison.Ordinal) && line.Contains("line 2", StringComparison.Ordinal))));
    }

    private static string Told(JsonElement e) =>
        $"{e.GetProperty("article").GetProperty("id").GetString()} {e.GetProperty("expression").GetProperty("text").GetString()} {e.GetProperty("edtf").GetString()}";

    private static async Task<JsonElement[]> Events(HttpClient client, string topic, Func<JsonElement[], bool> areAll)
    {
        JsonElement[] events = [];
        await Until(async () =>
        {
            using HttpResponseMessage answer = await client.GetAsync($"/api/timelines/{topic}?format=json&limit=1000", Now);
            events = answer.IsSuccessStatusCode ? Mentions(await answer.Content.ReadFromJsonAsync<JsonElement>(Now)) : [];
            return areAll(events);
        });
        return events;
    }

    private static JsonElement[] Mentions(JsonElement timeline) =>
        [.. timeline.GetProperty("entries").EnumerateArray().SelectMany(entry => entry.GetProperty("sources").EnumerateArray())
            .SelectMany(source => source.GetProperty("mentions").EnumerateArray())];

    // Fails by a generous limit, not by a guess of how fast a machine is.
    private static async Task Until(Func<Task<bool>> condition)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(Now);
        limit.CancelAfter(TimeSpan.FromSeconds(90));
        while (!await condition())
        {
            await Task.Delay(100, limit.Token);
        }
    }
}
