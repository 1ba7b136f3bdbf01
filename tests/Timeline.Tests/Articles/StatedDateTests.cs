using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>What a document's own lines say of when it was published, and the dates beside them that say nothing of it.</summary>
public class StatedDateTests
{
    private const string Told = "The dam at Orrin opened two of its gates to make room for meltwater.\n\nNobody was hurt, the operator of the dam said.";

    [Theory]
    [InlineData("**Status:** final\n**Date:** 2024-06-28\n**Case:** 4471", "2024-06-28")]
    [InlineData("**Status**: final\n**Date**: 28 June 2024", "2024-06-28")]
    [InlineData("__Date:__ 2024-06-28", "2024-06-28")]
    [InlineData("| Author | Ada |\n|---|---|\n| Date | 2024-06-28 |", "2024-06-28")]
    [InlineData("| **Published** | 28 June 2024 |\n|---|---|\n| Author | Ada |", "2024-06-28")]
    [InlineData("| Author | Ada |\n|---|---|\n| Deadline | 2024-06-28 |", null)]
    [InlineData("| Date | Author |\n|---|---|\n| 2024-06-28 | Ada |", null)]
    [InlineData("*Compiled by the water office, 28 June 2024. All times UTC.*", "2024-06-28")]
    [InlineData("Compiled by a clerk who was born in Orrin on 28 June 2024. He left.", null)]
    public void The_head_of_a_markdown_document_states_its_date(string head, string? published)
    {
        var article = Read.One($"# Dam opens its gates\n\n{head}\n\n{Told}", "a.md");
        Assert.Equal((published ?? "2025-04-28T18:00+00", "Dam opens its gates"), (Read.When(article), article.Title));
    }

    [Fact]
    public void A_row_below_the_text_is_none_of_its_head() =>
        Assert.Equal(PublishedFrom.LastModified, Read.One($"# Dam opens its gates\n\n{Told}\n\n| Date | 2024-06-28 |\n|---|---|\n\nIt closed them again.",
                "a.md").Published.From);

    [Fact]
    public void The_line_that_says_published_goes_before_an_earlier_day_that_heads_what_is_told()
    {
        var article = Read.One("# Third report\n\n**Published on 19 July 2019 by the house**\n\n**Tuesday 16 July 2019**\n\nThe draft report was brought up by "
            + "the chair and read.", "a.md");
        Assert.Equal("2019-07-19", Read.When(article));
        Assert.Equal("2019-07-16", Assert.Single(EventExtractor.Extract("a", article)).Edtf);
    }

    [Theory]
    [InlineData("Published 18 July 2019\n19 July 2019", "2019-07-18")]
    [InlineData("18 July 2019\nPublished 19 July 2019", "2019-07-19")]
    [InlineData("Tuesday 16 July 2019\nFriday 19 July 2019", "2019-07-19")]
    public void Of_two_lines_with_dates_that_which_says_published_counts(string lines, string published) =>
        Assert.Equal(published, Read.When(Read.One($"Dam opens its gates above Orrin\n\n{lines}\n\n{Told}")));

    [Fact]
    public void An_old_paper_s_date_line_is_no_event()
    {
        var article = Read.One("THE VELD ADVOCATE.\n\nTHURSDAY, OCTOBER 11, 1894.\n\nBAIL UP ON THE ROAD.\n\nThe mail coach was held up on Tuesday night by "
            + "two men.");
        Assert.Equal("1894-10-11", Read.When(article));
        Assert.Equal("1894-10-09", Assert.Single(EventExtractor.Extract("a", article)).Edtf);
    }

    [Fact]
    public void Days_with_full_stops_head_the_entries_of_a_chronology() =>
        Assert.Equal(["1894-10-11", "1894-10-12"], EventExtractor.Extract("a",
                Read.One("The dam\n\nOctober 11, 1894.\n\nThe dam burst.\n\nOctober 12, 1894.\n\nIt was mended.")).Select(e => e.Edtf));

    [Theory]
    [InlineData("<p class='report-date'>December 2016</p>", "2016-12-31", true)]
    [InlineData("<p>Published: December 2016</p>", "2016-12-31", true)]
    [InlineData("<p>2 December 2016</p>", "2016-12-02", false)]
    [InlineData("<h2>December 2016</h2>", "2025-04-28T18:00+00", false)]
    public void The_month_on_a_cover_dates_a_page_to_its_end(string cover, string published, bool isGuessed)
    {
        var article = Read.One($"<html lang=en><title>Abuses in Veld</title><article><h1>Abuses in Veld</h1>{cover}<p>On May 19 the soldiers came into the village and burned down all of its houses.</p><p>The ministry has said nothing of it to anybody who asked, and will not.</p></article>",
            "a.html");
        Assert.Equal((published, isGuessed), (Read.When(article), article.Published.IsDayGuessed));
        Assert.DoesNotContain(EventExtractor.Extract("a", article), e => isGuessed && e.Edtf != "2016-05-19");
    }

    [Fact]
    public void The_month_beside_a_publisher_is_that_of_a_cover() =>
        Assert.Equal("2016-12-31",
            Read.When(Read.One("<html lang=en><title>Abuses in Veld</title><div><span>Orrin Monitor</span> <span class='report-date'>December "
                    + "2016</span></div><h1>Abuses in Veld</h1><p>On May 19 the soldiers came into the village and burned down all of its houses.</p>",
                        "a.html")));

    [Fact]
    public void Several_months_head_the_parts_of_a_page() =>
        Assert.Equal(PublishedFrom.LastModified,
            Read.One("<html lang=en><title>The dam</title><article><h1>The dam of Veld</h1><p>December 2016</p><p>The council of the town decided to build a "
                + "dam above it.</p><p>January 2017</p><p>The first of its stones was laid by the mayor of the town.</p></article>", "a.html").Published.From);

    [Theory]
    [InlineData("The mill burned on 4 October 2021.", true)]
    [InlineData("On 4 October 2021 the mill burned.", true)]
    [InlineData("Orrin Star, 4 October 2021.", false)]
    [InlineData("Page last reviewed 4 October 2021.", false)]
    [InlineData("By Ada Lund, 4 October 2021", false)]
    public void A_short_lead_with_a_full_date_is_no_date_line(string lead, bool isText)
    {
        var article = Read.One($"<html lang=en><title>The mill</title><meta property='article:published_time' content='2023-11-24T09:00:00Z'><article><h1>The mill of Veld</h1><p>{lead}</p><p>The owner of the mill was asked about it at a hearing on 18 September.</p></article>",
            "a.html");
        Assert.Equal(isText, article.Body.Contains(lead, StringComparison.Ordinal));
        Assert.Equal("2023-11-24T09:00+00", Read.When(article));
    }

    [Fact]
    public void A_wiki_s_range_is_no_publish_date_and_its_last_change_no_event()
    {
        var article = Read.One("<html lang=en><title>Dock strike</title><h1>Dock strike</h1><table class=infobox><tr><th>Date</th><td>8 August – 19 September "
            + "1911</td></tr></table><p>The strike of the dockers of Veld was about wages, and it was lost.</p><p>This page was last edited on 14 February "
            + "2023, at 10:31 (UTC).</p>", "a.html");
        Assert.Equal("2023-02-14T10:31+00", Read.When(article));
        Assert.DoesNotContain(EventExtractor.Extract("a", article), e => e.Expression.Contains("February", StringComparison.Ordinal));
    }
}
