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
}
