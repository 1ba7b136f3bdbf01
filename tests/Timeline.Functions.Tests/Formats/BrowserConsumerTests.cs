using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Timeline.Events;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Tests.Host;
using Timeline.Functions.Tests.Web;

namespace Timeline.Functions.Tests.Formats;

/// <summary>TimelineJS and vis-timeline themselves, in a browser that sits west of everything.</summary>
public sealed class BrowserConsumerTests(Browser browser) : IClassFixture<Browser>
{
    // What its fonts would be loaded from is out of reach, and nothing here needs it.
    private const string TimelineJs =
        """
        async text => {
          const place = document.createElement('div');
          place.style = 'width: 1000px; height: 600px';
          document.body.append(place);
          const timeline = new TL.Timeline(place, JSON.parse(text), { font: null, script_path: 'http://127.0.0.1:9/' });
          for (let i = 0; i < 200 && !timeline.config; i++) await new Promise(done => setTimeout(done, 50));
          return timeline.config;
        }
        """;

    [Fact]
    public async Task TimelineJs_shows_every_event_on_its_date()
    {
        var page = await Open("@knight-lab/timelinejs/dist/js/timeline.js");
        var slides = await page.EvaluateAsync<JsonElement>(
            $$"""
            async text => {
              const day = date => date ? { year: +date.data.year, month: +date.data.month || null, day: +date.data.day || null } : null;
              const config = await ({{TimelineJs}})(text);
              return {
                errors: config.getErrors(' '),
                slides: config.events.map(e => ({ id: e.unique_id, start: day(e.start_date), end: day(e.end_date), headline: e.text.headline, shown: e.display_date })),
              };
            }
            """,
            Written(new TimelineJsFormat(), AwkwardEvents.All));
        Assert.Equal("", slides.GetProperty("errors").GetString());
        var byId = slides.GetProperty("slides").EnumerateArray().ToDictionary(s => s.GetProperty("id").GetString()!, StringComparer.Ordinal);
        Assert.Equal(AwkwardEvents.All.Count, byId.Count);
        Assert.Equal(-44, Number(byId["e-b01"], "start", "year"));
        Assert.Equal("15 March 44 BC", byId["e-b01"].GetProperty("shown").GetString());
        Assert.Equal(2024, Number(byId["e-a06"], "start", "year"));
        Assert.Equal(6, Number(byId["e-a06"], "start", "month"));
        Assert.False(byId["e-a06"].TryGetProperty("end", out var end) && end.ValueKind == JsonValueKind.Object);
        Assert.Equal(5, Number(byId["e-a07"], "end", "day"));
        Assert.Equal(1999, Number(byId["e-a02"], "end", "year"));
        Assert.Contains("&lt;script&gt;", byId["e-b05"].GetProperty("headline").GetString(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("Rivers & dams")]
    [InlineData("<img src=x onerror=\"document.title='run'\">")]
    [InlineData("&lt;img src=x onerror=\"document.title='run'\"&gt;")]
    public async Task TimelineJs_shows_the_topics_name_as_text(string name)
    {
        var page = await Open("@knight-lab/timelinejs/dist/js/timeline.js");
        var written = Encoding.UTF8.GetString(new TimelineJsFormat().Write(AwkwardEvents.Page(AwkwardEvents.All) with { Title = name }));
        await page.EvaluateAsync<JsonElement>($"async text => {{ await ({TimelineJs})(text); }}", written);
        var group = page.Locator(".tl-timegroup-message").First;
        await group.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        Assert.Equal(name, (await group.TextContentAsync())!.Trim());
        Assert.NotEqual("run", await page.TitleAsync());
        Assert.Equal(0, await page.Locator(".tl-timegroup-message img").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task TimelineJs_says_itself_that_a_timeline_of_nothing_has_no_events()
    {
        var page = await Open("@knight-lab/timelinejs/dist/js/timeline.js");
        var errors = await page.EvaluateAsync<string>($"async text => (await ({TimelineJs})(text)).getErrors(' ')", Written(new TimelineJsFormat(), []));
        Assert.Contains("no events", errors, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Vis_timeline_draws_every_event_on_its_days()
    {
        var page = await Open("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js");
        await page.EvaluateAsync(
            """
            text => {
              const place = document.createElement('div');
              document.body.append(place);
              window.items = new vis.DataSet(JSON.parse(text));
              window.timeline = new vis.Timeline(place, items, { stack: true, showCurrentTime: false });
              timeline.fit({ animation: false });
            }
            """,
            Written(new VisFormat(), AwkwardEvents.All));
        await page.Locator(".vis-item").First.WaitForAsync();
        var days = await page.EvaluateAsync<JsonElement>(
            """
            () => Object.fromEntries(Object.entries(timeline.itemSet.items).filter(([id]) => items.get(id)).map(([id, item]) => [id, [item.data.type, item.data.start, item.data.end].map(v => v instanceof Date ? `${v.getFullYear()}-${v.getMonth() + 1}-${v.getDate()} ${v.getHours()}` : v ?? null)]))
            """);
        Assert.All(AwkwardEvents.All, e => Assert.True(days.TryGetProperty(e.Id, out _), e.Id));
        Assert.Equal("""["box","2025-4-28 0",null]""", days.GetProperty("a15").GetRawText());
        Assert.Equal("""["range","2024-6-1 0","2024-7-1 0"]""", days.GetProperty("a06").GetRawText());
        Assert.Equal("""["range","2024-6-3 0","2024-6-6 0"]""", days.GetProperty("a07").GetRawText());
        Assert.Equal("""["box","-43-3-15 0",null]""", days.GetProperty("b01").GetRawText());
        Assert.Equal(0, await page.Locator("img, .vis-item script").CountAsync());
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(string script)
    {
        var page = await browser.Open("http://127.0.0.1", 1440, zone: "America/Los_Angeles");
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Repository.File(Path.Join("tests", "node_modules", script)) });
        return page;
    }

    private static string Written(ITimelineFormat format, IReadOnlyList<TimelineEvent> events) =>
        Encoding.UTF8.GetString(format.Write(AwkwardEvents.Page(events)));

    private static int Number(JsonElement slide, string date, string part) =>
        int.Parse(slide.GetProperty(date).GetProperty(part).ToString(), System.Globalization.CultureInfo.InvariantCulture);
}
