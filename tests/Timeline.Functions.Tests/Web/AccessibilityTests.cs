using System.Text.Json;
using Microsoft.Playwright;
using Timeline.Functions.Tests.Api;

namespace Timeline.Functions.Tests.Web;

/// <summary>The pages under axe-core.</summary>
public sealed class AccessibilityTests(PageServer pages, Browser browser) : IClassFixture<PageServer>, IClassFixture<Browser>
{
    private static readonly int[] Widths = [390, 1440];
    private static readonly ColorScheme[] Colours = [ColorScheme.Light, ColorScheme.Dark];

    [Theory]
    [InlineData("/")]
    [InlineData("/api/timelines/" + SampleEvents.Topic)]
    [InlineData("/api/timelines/" + SampleEvents.Topic + "?q=zzz")]
    [InlineData("/api/timelines/" + SampleEvents.Topic + "?limit=3&order=desc")]
    [InlineData("/api/timelines/" + SampleEvents.Topic + "/a10?on=2025")]
    [InlineData("/api/timelines/" + PageServer.Dam + "?min-sources=2")]
    [InlineData("/api/timelines/" + PageServer.Dam + "/d1")]
    [InlineData("/api/timelines/merrow-bridge")]
    [InlineData("/api/timelines/halcyon-probe")]
    [InlineData("/api/timelines/lantern-fever")]
    [InlineData("/api/timelines/nowhere")]
    [InlineData("/api/problems")]
    public async Task Axe_finds_nothing(string address)
    {
        var source = await File.ReadAllTextAsync(Axe(), TestContext.Current.CancellationToken);
        foreach (var width in Widths)
        {
            var page = await browser.Open(pages.Server.Address, width);
            await page.GotoAsync(address);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

            // Evaluated by the debugger, which the page's own policy does not bind.
            await page.EvaluateAsync(source + "; 0");
            foreach (var colours in Colours)
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = colours });
                var violations = await page.EvaluateAsync<JsonElement>(
                    "axe.run().then(r => r.violations.map(v => `${v.id}: ${v.help} at ${v.nodes.map(n => n.target.join(' ')).slice(0, 4).join(', ')}`))");
                Assert.Equal([], violations.EnumerateArray().Select(v => v.GetString()));
            }

            await page.Context.CloseAsync();
        }
    }

    private static string Axe()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Join(folder.FullName, "tests", "node_modules", "axe-core", "axe.min.js");
            if (File.Exists(file))
            {
                return file;
            }
        }

        throw new InvalidOperationException("axe-core is not installed. Run 'bash tests/run.sh', or 'npm ci --ignore-scripts' in tests/.");
    }
}
