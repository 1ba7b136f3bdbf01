using Microsoft.Playwright;
using NodaTime;
using Timeline.Events;
using Timeline.Functions.Tests.Api;
using Timeline.Functions.Tests.Formats;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Web;

/// <summary>The pages in a real browser.</summary>
public sealed class PageTests(PageServer pages, Browser browser) : IClassFixture<PageServer>, IClassFixture<Browser>
{
    private readonly TimelineServer server = pages.Server;

    private const string Timeline = "/api/timelines/" + SampleEvents.Topic;

    private const string Dam = "/api/timelines/" + PageServer.Dam;

    private static readonly string[] Stops = ["Show", "Whole timeline", "Why this date", "Harbour opens at last", "#", "iCalendar"];

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
        foreach (var (address, name) in new[] { ("/", "index"), (Timeline, "timeline"), (Timeline + "?q=zzz", "nothing"),
                (Timeline + "/a06?on=2024-06", "entry"), (Dam, "dam"), (Dam + "?min-sources=2", "told"), ("/api/timelines/merrow-bridge", "merrow-bridge"),
                ("/api/timelines/halcyon-probe", "halcyon-probe"), ("/api/timelines/lantern-fever", "lantern-fever"), ("/api/timelines/nowhere", "problem"),
                ("/api/problems", "problems") })
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
        var html = await (await browser.Open(server.Address, 1440)).Context.APIRequest.GetAsync(Timeline,
            new APIRequestContextOptions { Headers = new Dictionary<string, string> { ["Accept"] = "text/html" } });
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
    [InlineData("a17", "28 April 2025, 06:02 UTC−4", "6.02 a.m.", "3 days ago")]
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
        await page.GetByLabel("Kind").SelectOptionAsync("report");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show" }).ClickAsync();
        Assert.Equal("e-a14", await page.Locator(".entry").GetAttributeAsync("id"));
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Whole timeline" }).ClickAsync();
        Assert.Equal(SampleEvents.All.Count, await page.Locator(".entry").CountAsync());
        await page.Locator(".density a[aria-label^='September 2024']").ClickAsync(new LocatorClickOptions { Force = true });
        Assert.Equal("On September 30 the <b>first</b> ship & crew came; \"hurrah\", they said.", await page.Locator("#e-a08 .sentence").InnerTextAsync());
        await page.Locator("#e-a08 .permalink").ClickAsync();
        Assert.EndsWith("/a08?on=2024-09-30", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("#e-a08").GetByText("This(sample) against the publish date").IsVisibleAsync());
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Show it in the timeline" }).ClickAsync();
        Assert.EndsWith("from=2024-09-30&to=2024-09-30#e-a08", page.Url, StringComparison.Ordinal);
        await page.Locator("#e-a08 summary").ClickAsync();
        Assert.True(await page.Locator("#e-a08").GetByText("This(sample) against the publish date").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_sources_of_an_entry_are_shown_on_demand(bool script)
    {
        var page = await browser.Open(server.Address, 1440, script: script);
        await page.GotoAsync(Dam);
        await page.GetByLabel("Sources").SelectOptionAsync("2");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show" }).ClickAsync();
        var entry = page.Locator("#e-d1");
        Assert.Equal(1, await page.Locator(".entry").CountAsync());
        Assert.Equal("13 March 2021", await page.Locator(".when time").InnerTextAsync());
        Assert.Equal("Dates differ: also given as 14 March 2021 (Echo)", await entry.Locator(".disputed").InnerTextAsync());
        Assert.False(await entry.Locator("blockquote").First.IsVisibleAsync());
        await entry.GetByText("3 sources").ClickAsync();
        Assert.Equal(4, await entry.Locator("blockquote").CountAsync());
        Assert.True(await entry.GetByText("A flood swept Veld after the dam at Orlen burst.").IsVisibleAsync());
        Assert.Equal("https://herald.example/2", await entry.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Story 2" })
            .GetAttributeAsync("href"));
        await entry.Locator(".permalink").ClickAsync();
        Assert.EndsWith("/d1?on=2021-03-13", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("blockquote").Nth(3).IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_days_that_matter_lead_to_their_day()
    {
        var page = await browser.Open(server.Address, 1440);
        await page.GotoAsync(Timeline);
        var days = page.Locator(".days li");
        Assert.Equal(4, await days.CountAsync());
        await days.Locator("a", new LocatorLocatorOptions { HasText = "28 April 2025" }).ClickAsync();
        Assert.EndsWith("?from=2025-04-28&to=2025-04-28", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("#e-a15").IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".days").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Years_before_the_common_era_are_words_without_a_value_for_programs()
    {
        await server.Seed("ides", AwkwardEvents.All);
        var page = await browser.Open(server.Address, 1440);
        await page.GotoAsync("/api/timelines/ides");
        var date = page.Locator(".date", new PageLocatorOptions { Has = page.Locator("#e-b01") });
        Assert.Equal(("15 March 44 BC", "2,068 years ago"), (await date.Locator(".time").InnerTextAsync(), await date.Locator(".relative").InnerTextAsync()));
        Assert.Equal(0, await date.Locator("time").CountAsync());
        Assert.DoesNotMatch("datetime=\"(-|0000)", await page.ContentAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Text_of_another_direction_turns_nothing_around_it()
    {
        var article = new EventArticle("turned.md", "\u202eA title turned round", null, "\u202eThe Turned Post", new PublishTime(new LocalDate(2025, 4, 28)));
        await server.Seed("turned", [SampleEvents.All[5] with { Sentence = "افتتح الجسر June 2024 بعد انتظار طويل.", Article = article }]);
        var page = await browser.Open(server.Address, 1440);
        await page.GotoAsync("/api/timelines/turned");
        Assert.Equal("rtl", await page.Locator(".sentence").EvaluateAsync<string>("e => getComputedStyle(e).direction"));
        var parts = await page.Locator(".source").EvaluateAsync<double[]>("e => [...e.children].map(part => part.getBoundingClientRect().left)");
        Assert.Equal(4, parts.Length);
        Assert.Equal(parts.Order(), parts);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Paper_is_light_whatever_was_chosen()
    {
        var page = await browser.Open(server.Address, 1440, ColorScheme.Dark);
        await page.GotoAsync(Timeline);
        await page.EvaluateAsync("document.documentElement.dataset.theme = 'dark'");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var colours = await page.EvaluateAsync<string[]>("[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor, getComputedStyle(document.querySelector('mark')).backgroundColor]");
        Assert.Equal(["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(251, 230, 166)"], colours);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_strip_can_be_passed_over_by_the_keyboard()
    {
        var page = await browser.Open(server.Address, 360);
        await page.GotoAsync("/api/timelines/merrow-bridge");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Skip the dates" }).FocusAsync();
        Assert.True(await page.GetByText("Skip the dates").IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("from", await page.EvaluateAsync<string>("document.activeElement.name"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task Nothing_that_a_filter_offers_is_cut_off(int width)
    {
        var page = await browser.Open(server.Address, width);
        await page.GotoAsync(Timeline);

        var cut = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.filters input:not([type=hidden]), .filters select')].filter(field => {
              const [style, pen] = [getComputedStyle(field), document.createElement('canvas').getContext('2d')];
              pen.font = style.font;
              const texts = field.options ? [...field.options].map(option => option.text) : [field.placeholder];
              const arrow = field.options ? 20 : 0;
              return field.offsetWidth < Math.max(...texts.map(text => pen.measureText(text).width)) + 2 * parseFloat(style.paddingLeft) + arrow;
            }).map(field => `${field.name}: ${field.offsetWidth}`)
            """);
        Assert.Empty(cut);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_long_timeline_is_turned_page_by_page_in_both_directions()
    {
        await server.Seed("long", SampleEvents.Many(1_000));
        var page = await browser.Open(server.Address, 390);
        await page.GotoAsync("/api/timelines/long?limit=30");
        Assert.Equal(30, await page.Locator(".entry").CountAsync());
        Assert.Equal(0, await page.Locator("[rel=prev]").CountAsync());
        await page.Locator("[rel=next]").ClickAsync();
        await page.Locator("[rel=next]").ClickAsync();
        Assert.Equal("e-m00060", await page.Locator(".entry").First.GetAttributeAsync("id"));
        await page.Locator("[rel=prev]").ClickAsync();
        Assert.Equal("e-m00030", await page.Locator(".entry").First.GetAttributeAsync("id"));
        await page.Locator("[rel=next]").ClickAsync();
        Assert.Equal("e-m00060", await page.Locator(".entry").First.GetAttributeAsync("id"));
        await page.Locator("[rel=prev]").ClickAsync();
        await page.Locator("[rel=prev]").ClickAsync();
        Assert.Equal("e-m00000", await page.Locator(".entry").First.GetAttributeAsync("id"));
        Assert.Equal(0, await page.Locator("[rel=prev]").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Everything_is_reached_by_the_keyboard_alone(int width, ColorScheme colours)
    {
        var page = await browser.Open(server.Address, width, colours);
        await page.GotoAsync(Timeline + "?q=minister");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await Focused(page));
        var reached = new List<string>();
        for (var i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await Focused(page));
        }

        Assert.All(Stops, name => Assert.Contains(name, reached));
        await page.Locator(".entry").First.FocusAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(" doubts");
        Assert.EndsWith(" doubts", await page.GetByLabel("Words").InputValueAsync(), StringComparison.Ordinal);

        // Waited for from before the key on: a quick answer must not come in between.
        var shown = page.WaitForURLAsync(url => url.Contains("doubts", StringComparison.Ordinal));
        await page.Keyboard.PressAsync("Enter");
        await shown;
        Assert.Equal(1, await page.Locator(".entry").CountAsync());
        await page.Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator("details[open] dl").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_calendar_is_downloaded_and_colours_are_kept()
    {
        var page = await browser.Open(server.Address, 1440);
        await page.GotoAsync(Timeline);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "iCalendar" }).ClickAsync());
        Assert.Equal("north-harbour.ics", download.SuggestedFilename);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy CSV" }).ClickAsync();
        await page.GetByText("copied").WaitForAsync();
        Assert.StartsWith("start,end,date,sentence", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("j");
        Assert.Equal("e-a01", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Switch to dark colours" }).ClickAsync();
        await page.ReloadAsync();
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        await page.Context.CloseAsync();
    }

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.innerText?.trim() || document.activeElement.name || document.activeElement.tagName");
}
