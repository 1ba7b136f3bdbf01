using Microsoft.Playwright;
using Timeline.Functions.Tests.Api;

namespace Timeline.Functions.Tests.Web;

/// <summary>The pages in a real browser.</summary>
public sealed class PageTests(TimelineServer server, Browser browser) : IClassFixture<TimelineServer>, IClassFixture<Browser>
{
    private const string Timeline = "/api/timelines/" + SampleEvents.Topic;

    public static TheoryData<int, ColorScheme> Screens => new()
    {
        { 390, ColorScheme.Light },
        { 390, ColorScheme.Dark },
        { 1440, ColorScheme.Light },
        { 1440, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task No_page_is_wider_than_its_screen_or_breaks_its_own_policy(int width, ColorScheme colours)
    {
        foreach (var (address, name) in new[] { ("/", "index"), (Timeline, "timeline"), (Timeline + "?q=zzz", "nothing"), ("/api/timelines/nowhere", "problem"), ("/api/problems", "problems") })
        {
            var page = await browser.Open(server.Address, width, colours);
            var complaints = new List<string>();
            page.Console += (_, message) =>
            {
                if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                {
                    complaints.Add(message.Text);
                }
            };
            page.PageError += (_, error) => complaints.Add(error);
            await page.GotoAsync(address);
            await Browser.Shoot(page, $"{name}-{width}-{colours}");
            Assert.Empty(complaints);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{address} is wider than {width} px");
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Text_of_articles_is_shown_as_text_and_only_web_addresses_become_links()
    {
        var html = await (await browser.Open(server.Address, 1440)).Context.APIRequest.GetAsync(Timeline, new APIRequestContextOptions { Headers = new Dictionary<string, string> { ["Accept"] = "text/html" } });
        var text = await html.TextAsync();
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>first</b>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", text, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", text, StringComparison.Ordinal);
        Assert.Contains("href=\"https://harbour.example/opening?a=1&amp;b=2\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a06", "June 2024", "June 2024", "11 months ago")]
    [InlineData("a10", "early 2025", "earlier this year", "this year")]
    [InlineData("a13", "25 April 2025", "Just a day before", "6 days ago")]
    [InlineData("a02", "1990s", "the 1990s", "25 years ago")]
    [InlineData("a03", "first quarter of 2023", "the first quarter of 2023", "2 years ago")]
    [InlineData("a07", "3–5 June 2024", "from June 3 to June 5", "11 months ago")]
    [InlineData("a17", "28 April 2025, 06:02", "6.02 a.m.", "3 days ago")]
    [InlineData("a18", "28 April 2025, evening", "this evening", "3 days ago")]
    public async Task A_date_is_told_no_more_precisely_than_it_is_known(string id, string when, string marked, string relative)
    {
        var page = await browser.Open(server.Address, 1440);
        await page.GotoAsync(Timeline);
        var date = page.Locator(".date", new PageLocatorOptions { Has = page.Locator($"#e-{id}") });
        Assert.Equal(when, await date.Locator("time").InnerTextAsync());
        Assert.Equal(relative, await date.Locator(".relative").InnerTextAsync());
        Assert.Equal(marked, await page.Locator($"#e-{id} mark").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_timeline_is_filtered_jumped_through_and_linked_to(bool script)
    {
        var page = await browser.Open(server.Address, 1440, script: script);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "North harbour" }).ClickAsync();
        await page.GetByLabel("Words").FillAsync("minister");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show" }).ClickAsync();
        Assert.Equal(2, await page.Locator(".entry").CountAsync());
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Whole timeline" }).ClickAsync();
        Assert.Equal(SampleEvents.All.Count, await page.Locator(".entry").CountAsync());
        await page.Locator(".density a[aria-label^='September 2024']").ClickAsync(new LocatorClickOptions { Force = true });
        Assert.Equal("On September 30 the <b>first</b> ship & crew came; \"hurrah\", they said.", await page.Locator("#e-a08 .sentence").InnerTextAsync());
        await page.Locator("#e-a08 .permalink").ClickAsync();
        Assert.EndsWith("from=2024-09-30&to=2024-09-30#e-a08", page.Url, StringComparison.Ordinal);
        await page.Locator("#e-a08 summary").ClickAsync();
        Assert.True(await page.Locator("#e-a08").GetByText("This(sample) against the publish date").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_calendar_is_downloaded_and_colours_are_kept()
    {
        var page = await browser.Open(server.Address, 1440);
        await page.GotoAsync(Timeline);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "iCalendar" }).ClickAsync());
        Assert.Equal("north-harbour.ics", download.SuggestedFilename);
        await page.Keyboard.PressAsync("j");
        Assert.Equal("e-a01", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Switch to dark colours" }).ClickAsync();
        await page.ReloadAsync();
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        await page.Context.CloseAsync();
    }
}
