using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>Lists whose lines open with their dates: each is an entry, and none dates the list.</summary>
public class ChronologyLineTests
{
    [Theory]
    [InlineData("The quarry dispute in dates\n\n- February 3, 2024: Digging starts\n- February 20: Miners strike\n- Nov. 2: Quarry shuts",
            "2024-02-03 2024-02-20 2024-11-02")]
    [InlineData("The quarry dispute in dates\n\nMay 3, 2021: Digging goes on\nJune 2023: The quarry is moved on\nFeb. 1, 2024: Miners go in\nMarch 10, 2024: "
            + "The quarry shuts", "2021-05-03 2023-06 2024-02-01 2024-03-10")]
    [InlineData("The strike in dates\n\n12 Feb 2025 14:05 – Miners leave the quarry\n12 Feb 2025 16:40 – Two blasts are heard near the pit\n13.02.2025 – Owner "
            + "denies it", "2025-02-12T14:05 2025-02-12T16:40 2025-02-13")]
    [InlineData("1931 - Quarry is opened\n1954 - Flood fills it\n2019 - It is sold", "1931 1954 2019")]
    [InlineData("Published April 20, 2025\n\n1931 – Quarry is opened\n1954 – Flood fills it\n2019 – It is sold", "1931 1954 2019")]
    public void Each_line_is_an_entry(string text, string values)
    {
        var article = Read.One(text);
        Assert.Equal(values, string.Join(' ', EventExtractor.Extract("a", article).Select(e => e.Timex.Value)));
        Assert.NotEqual("1931 - Quarry is opened", article.Title);
        Assert.Equal(text.StartsWith("Published", StringComparison.Ordinal) ? "2025-04-20" : "2025-04-28T18:00+00", Read.When(article));
    }

    [Theory]
    [InlineData("a.txt",
            "The quarry flood in hours\n\nPublished April 20, 2025\n\nSaturday, April 5\n9:10 p.m. A horn is heard in the pit.\n9:25 p.m. Water comes "
            + "in.\n\nSunday, April 6\n2 a.m. The pit is full.")]
    [InlineData("a.md", "---\ntitle: The quarry flood in hours\ndate: 2025-04-20\n---\n## Saturday, 5 April\n\n- **21:10** A horn is heard in the pit.\n- "
            + "**21:25** Water comes in.\n\n## Sunday, 6 April\n\n- **02:00** The pit is full.")]
    public void The_first_day_heads_its_entries_as_the_others_do(string name, string text)
    {
        var article = Read.One(text, name);
        Assert.Equal("The quarry flood in hours", article.Title);
        Assert.Equal("2025-04-05T21:10 2025-04-05T21:25 2025-04-06T02:00", string.Join(' ', EventExtractor.Extract("a", article).Select(e => e.Timex.Value)));
    }

    [Theory]
    [InlineData("THE ORRIN PIT FAIR\n\nSATURDAY 3 MAY\n6.30pm  Opening of the pit\n8.00pm  Ada Lund: The Deep Years. £12\n\nSUNDAY 4 MAY\n10.00am  Coffee at "
            + "the rim, with Sam Vale\n\nTickets are sold at the gate from Monday on.", "2025-05-03T18:30 2025-05-03T20:00 2025-05-04T10:00")]
    [InlineData("ORRIN PIT COURT\nDaily list, Monday 28 April 2025\n\n10:00 AM  Lund v. Vale, trial of the pump\n2:15 PM  Town of Orrin v. Pit Co., ruling on "
            + "costs", "2025-04-28T10:00 2025-04-28T14:15")]
    public void A_line_that_opens_with_a_time_is_an_entry(string text, string values)
    {
        var article = Read.One(text);
        Assert.Equal(text.Split('\n')[0], article.Title);
        Assert.Equal(values, string.Join(' ', EventExtractor.Extract("a", article).Select(e => e.Timex.Value)
                .Where(value => value.Contains('T', StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("10:32 AM EDT, Monday, April 28")]
    [InlineData("10:32 AM · from the pit of Orrin")]
    [InlineData("10.32am Updated by Ada Lund")]
    public void A_time_of_printing_is_none(string line) =>
        Assert.DoesNotContain("10",
            Read.One($"Quarry floods after a night of rain\n{line}\n\nThe quarry above Orrin was flooded in the night, and nobody has worked there since then.").Body,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Sat 3 May - Pit sale in the hall", "Sat 3 May - Pit sale in the hall")]
    [InlineData("ORRIN, 3 May - The pit was sold", "The pit was sold")]
    public void A_weekday_is_the_place_of_no_dateline(string line, string told) =>
        Assert.Equal($"The roof was mended in 2020.\n\n{told}\n\n7-8 June - Open pit in the village",
            Read.One($"Diary of the village\n\nThe roof was mended in 2020.\n\n{line}\n\n7-8 June - Open pit in the village").Body);

    [Theory]
    [InlineData("1914–1918", "1914–1918 The pit is shut.")]
    [InlineData("1914", "1914 The pit is shut.")]
    [InlineData("1914–1918 and after", "The pit is shut.")]
    public void Years_head_what_stands_below_them(string years, string sentence)
    {
        var article = Read.One($"<html><body><main><h1>The quarry in dates</h1><p>It began with a spade.</p><dl><dt>1854</dt><dd>A pit is dug.</dd><dt>{years}</dt><dd>The pit is shut.</dd><dt>1939</dt><dd>The pit is drained.</dd></dl></main></body></html>",
            "a.html");
        Assert.Equal(years.Length <= 9, EventExtractor.Extract("a", article).Any(e => e.Sentence == sentence));
    }

    [Theory]
    [InlineData("## [3.2.0] - 2025-03-13\n### Added\n- Pump of the second kind.\n- `--dry` flag for reports.\n\n## 3.1.0 (12 Feb 2025)\n\nDrops the steam pump "
            + "on all pits.\n\nKept by the pit board.",
                "2025-03-13: Pump of the second kind.|2025-03-13: --dry flag for reports.|12 Feb 2025: Drops the steam pump on all pits.|Kept by the pit "
                + "board.", "2025-03-13")]
    [InlineData("## Flood of 2025-03-13\n\nThe pump of the second kind was lost in the pit.", "The pump of the second kind was lost in the pit.", "2025-03-13")]
    [InlineData("## Version 3.2.0\n\nAdds a pump of the second kind to all of the pits.", "Adds a pump of the second kind to all of the pits.",
            "2025-04-28T18:00+00")]
    public void A_version_dates_its_changes(string text, string body, string published)
    {
        var article = Read.One("# Pump changes\n\n" + text, "a.md");
        Assert.Equal(body.Split('|'), article.Body.Split("\n\n"));
        Assert.Equal(published, Read.When(article));
    }

    [Fact]
    public void A_date_above_a_story_is_no_entry() =>
        Assert.DoesNotContain("Saturday",
            Read.One("Quarry floods\n\nSaturday, April 5\n\nBy Ada Lund\n\nThe quarry above Orrin was flooded in the night, and nobody has worked there since "
                + "then.\n").Body, StringComparison.Ordinal);

    [Fact]
    public void A_table_of_days_is_a_chronology_and_one_of_figures_is_none()
    {
        var article = Read.One("# Flood in Orrin\n\nThe water fell again in April.\n\n| Date | Event |\n|---|---|\n| 2 March | A horn is **heard** in the pit |"
            + "\n| 2025-03-10 | The owner shuts the pit |\n| Pumps | 12 March | Two pumps are lowered into the pit |\n\n| Week | Pumps |\n|---|---|\n| 5 March "
            + "| 31 |", "a.md");
        Assert.Equal("The water fell again in April.\n\n2 March: A horn is heard in the pit\n\n2025-03-10: The owner shuts the pit\n\n12 March: Pumps, Two "
            + "pumps are lowered into the pit", article.Body);
        Assert.Contains("| 5 March | 31 |", Read.Reasons(article, "table"));
    }

    [Theory]
    [InlineData("2025-03-02 05:12", "2025-03-02T05:12")]
    [InlineData("2025-03-02T05:12Z", "2025-03-02T05:12Z")]
    [InlineData("2 March 2025, 5.12pm", "2025-03-02T17:12")]
    public void A_row_of_a_day_and_a_time_is_an_entry_and_one_of_a_time_alone_or_of_figures_is_none(string moment, string value)
    {
        var article = Read.One($"# Flood in Orrin\n\nThe water fell again.\n\n| Time | Place | Event |\n|---|---|---|\n| {moment} | North pit | A horn is heard |\n| 05:40 | North pit | The pump is out of order |\n| 2025-03-02 06:00 | 31 | 9 |",
            "a.md");
        Assert.Equal($"The water fell again.\n\n{moment}: North pit, A horn is heard", article.Body);
        Assert.Contains(value, EventExtractor.Extract("a", article).Select(e => e.Timex.Value));
    }

    [Theory]
    [InlineData("<ol><li><b>15 April</b> Miners strike</li><li><b>23 April</b> Quarry shuts</li></ol>", "15 April Miners strike|23 April Quarry shuts")]
    [InlineData("<table><tr><th>Date</th><th>Event</th></tr><tr><td>2 March</td><td>A horn is heard</td></tr><tr><td>27 March</td><td>The pit is "
            + "shut</td></tr></table>", "2 March A horn is heard|27 March The pit is shut")]
    public void What_ends_a_short_page_is_of_it(string list, string lines)
    {
        var article = Read.One($"<html lang='en'><body><main><h1>The quarry dispute</h1><p>Here is how it went in Orrin.</p>{list}</main></body></html>",
            "a.html");
        Assert.All(lines.Split('|'), line => Assert.Contains(line, article.Body, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_of_figures_names_no_day() =>
        Assert.Equal(["5 April 31 9", "12 April 140 8"],
            Read.Reasons(Page("<table><tr><th>Week</th><th>Sick</th><th>Dead</th></tr><tr><td>5 April</td><td>31</td><td>9</td></tr><tr><td>12 "
                    + "April</td><td>140</td><td>8</td></tr></table><p>The pumps of the quarry were sold to a firm in the south of the country on Friday, its "
                    + "owner said.</p>"), "table"));

    [Fact]
    public void Entries_within_a_story_stay()
    {
        var article = Read.One("""
            Quarry shuts after a century

            The quarry above Orrin was shut on Friday, a hundred and four years after the first stone was cut there, its owner said.

            Nobody has worked there since the strike, and the machines have been sold to a firm in the south of the country.

            How it came to this:

            May 3, 2021: Digging is halted
            June 2023: Miners strike
            Feb. 1, 2024: The owner sells the last machine

            The town will buy the land and make a park of it, if the state pays for half of the work, the mayor said.
            """);
        Assert.Contains("\n\nMay 3, 2021: Digging is halted\n\nJune 2023: Miners strike\n\nFeb. 1, 2024: The owner sells the last machine\n\n", article.Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_at_the_head_of_a_page_stay()
    {
        var article = Read.One("<html lang='en'><head><meta property='article:published_time' content='2025-04-20'></head><body><article><h1>The dispute in "
            + "dates</h1><p>May 3, 2021: Digging is halted</p><p>Feb. 1, 2024: Miners strike</p><p>The town will buy the land and make a park of it, the mayor "
            + "said on Friday.</p></article></body></html>", "a.html");
        Assert.StartsWith("May 3, 2021: Digging is halted\n\nFeb. 1, 2024: Miners strike", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_above_short_entries_at_the_foot_of_a_page_stay()
    {
        var article = Page("<h3>1954</h3><p>May 3: Flood fills the quarry.</p><h3>1961</h3><p>July 5: Owner drains it.</p><h3>2019</h3><p>It is sold.</p>");
        Assert.EndsWith("\n\n1954\n\nMay 3: Flood fills the quarry.\n\n1961\n\nJuly 5: Owner drains it.\n\n2019\n\nIt is sold.", article.Body,
            StringComparison.Ordinal);
        Assert.Equal(["1954-05-03", "1961-07-05", "2019"], EventExtractor.Extract("a", article).Where(e => e.Rule != HeadlineEvent.Rule)
            .Select(e => e.Timex.Value));
    }

    [Theory]
    [InlineData("<p>It is sold.</p><h3>2019</h3>")]
    [InlineData("<h3>From 1954 on</h3><p>It is sold.</p>")]
    public void Headings_that_head_nothing_or_say_more_than_a_date_go(string markup) => Assert.NotEmpty(Read.Reasons(Page(markup), "trailing label"));

    private static Article Page(string markup) =>
        Read.One($"<html lang='en'><head><meta property='article:published_time' content='2025-04-20'></head><body><article><h1>The quarry</h1><p>The quarry above Orrin was the pride of the town for a hundred years, and is now a lake.</p>{markup}</article></body></html>",
        "a.html");

    [Fact]
    public void A_long_address_leaves_a_text_wrapped()
    {
        var article = Read.One("""
            Owner knew of the cracks

            April 20, 2025

            From: https://www.orrin-star.example/2025/04/20/what-the-owner-of-the-quarry-knew-of-the-cracks-in-its-wall-and-when.html

            The owner of the quarry was first told of the cracks in its wall on November
            9, 2024. He did nothing for weeks, the report says, and then asked the town
            to pay for the repairs. The state heard of it in the first week of March
            2025.
            """);
        Assert.Contains("on November 9, 2024. He did nothing", article.Body, StringComparison.Ordinal);
        Assert.Equal("2024-11-09", EventExtractor.Extract("a", article)[0].Timex.Value);
    }
}
