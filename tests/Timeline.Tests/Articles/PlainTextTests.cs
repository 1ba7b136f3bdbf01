using Timeline.Articles;

namespace Timeline.Tests.Articles;

/// <summary>Scraped text and wire copy of our own making, in the shapes that pages leave behind.</summary>
public class PlainTextTests
{
    private const string Scraped = """
        Harbour town votes to rebuild its flooded ferry pier: 'We will not move'

        Voters in Lindholm backed a plan to rebuild the ferry pier that a storm tore away, the town clerk said.

        The count came just hours after engineers signed off the drawings for the first time.

        Residents look on as a crane lifts the last beam of the old pier at Lindholm harbour

        Residents had promised not to leave the island whatever the vote. (Mara Holt/Coastal News Agency)

        The pier was finished in June 2019 and served 4,000 passengers a day. It was the town's only link in winter.

        Old pier at dusk

        The pier was closed in March 2024 after a survey. (Tove Lind/Harbour Board via Coastal News Agency/File Photo)

        READ MORE: FERRY LINES BRACE FOR ANOTHER HARD WINTER

        Mayor Siri Dahl said Thursday that work would begin next month. Just a day before, she had said she was “not sure at all.”

        What happens next

        The council will meet on Friday to choose a builder, and the old timber will be sold.

        The Coastal News Agency contributed to this report.

        You May Also Like
        Bakery fire closes main street for a week

        Tuesday Morning Roundup: The Week Ahead

        MORNIN' ALL  The time to look back at the…
        Council splits over new bus lanes

        Councillors could not agree on Wednesday on where the lanes should go, an official said.
        """;

    private const string Aggregated = """
        Front Page

        Main Content

        Harbour town votes to rebuild its flooded ferry pier: 'We will not move'

        Coastal Wire's profile
        Coastal Wire
        3h ago

        Voters in Lindholm have backed rebuilding the ferry pier that a winter storm destroyed, the town clerk confirmed, after engineers approved the drawings. The pier, finished in 2019, was the island's only link in winter, and its closure forced thousands of passengers onto buses. Mayor Siri Dahl said that work would begin soon, while critics of the plan warned about the cost of steel and timber for the island.

        Harbour town votes to rebuild its flooded ferry pier: 'We will not move'

        Lindholm voters approved the plan to rebuild the ferry pier destroyed by a winter storm, the town clerk confirmed.

        Engineers had approved the drawings only hours before the count, clearing the last obstacle to the plan for rebuilding.

        The pier, finished in 2019, served thousands of passengers and was the only link of the island in winter months.

        Mayor Siri Dahl promised that work would begin soon, and critics warned about the rising cost of steel and of timber.

        Latest News

        Around The Web
        """;

    [Fact]
    public void A_line_break_within_a_date_wraps_a_line() => Assert.Equal(
        "The owner of the quarry above the town told the court on Monday that he had known of the leak as early as September 2024 but had no money. He had "
            + "asked for some on 12 December and was not heard.\n\nThe court sits again on Thursday.",
        Read.One("QUARRY FLOOD: OWNER HAD BEEN WARNED\n\nThe owner of the quarry above the town told the court on\nMonday that he had known of the leak as "
            + "early as September\n2024 but had no money. He had asked for some on 12\nDecember and was not heard.\n\nThe court sits again on Thursday.").Body);

    [Fact]
    public void A_scraped_page_keeps_its_story_only()
    {
        var article = Read.One(Scraped);
        Assert.Equal("Harbour town votes to rebuild its flooded ferry pier: 'We will not move'", article.Title);
        Assert.Equal(
            [
                "Voters in Lindholm backed a plan to rebuild the ferry pier that a storm tore away, the town clerk said.",
                "The count came just hours after engineers signed off the drawings for the first time.",
                "The pier was finished in June 2019 and served 4,000 passengers a day. It was the town's only link in winter.",
                "Mayor Siri Dahl said Thursday that work would begin next month. Just a day before, she had said she was “not sure at all.”",
                "The council will meet on Friday to choose a builder, and the old timber will be sold.",
            ],
            article.Body.Split("\n\n"));
        Assert.Equal(4, Read.Reasons(article, "caption").Length);
        Assert.Equal(["The Coastal News Agency contributed to this report."], Read.Reasons(article, "agency line"));
        Assert.Equal(["READ MORE: FERRY LINES BRACE FOR ANOTHER HARD WINTER"], Read.Reasons(article, "related link"));
        Assert.Equal(["What happens next"], Read.Reasons(article, "heading"));
        Assert.Equal(["You May Also Like"], Read.Reasons(article, "section head"));
        Assert.Equal(5, Read.Reasons(article, "related links").Length);
        Assert.Equal(PublishedFrom.LastModified, article.Published.From);
    }

    [Fact]
    public void An_aggregator_page_tells_its_story_once_and_dates_it_by_its_stamp()
    {
        var article = Read.One(Aggregated);
        Assert.Equal("Harbour town votes to rebuild its flooded ferry pier: 'We will not move'", article.Title);
        Assert.Equal("Coastal Wire", article.Source);
        Assert.Equal("2025-04-28T15:00+00", Read.When(article));
        Assert.Equal(PublishedFrom.Stamp, article.Published.From);
        Assert.Equal(4, article.Body.Split("\n\n").Length);
        Assert.Single(Read.Reasons(article, "repeated summary"));
        Assert.Single(Read.Reasons(article, "repeated title"));
        Assert.Equal(["Front Page", "Main Content", "Latest News", "Around The Web"], Read.Reasons(article, "section head"));
        Assert.Equal(["Coastal Wire"], Read.Reasons(article, "source line"));
        Assert.Equal(["Coastal Wire's profile"], Read.Reasons(article, "profile line"));
    }

    [Fact]
    public void Two_halves_of_one_story_are_both_kept_although_a_pull_quote_repeats()
    {
        var article = Read.One("""
            Mill owner calls the flood a warning

            Water reached the second floor of the old mill at Tarn on Sunday night, and its owner spent Monday morning carrying ledgers up the stairs by hand.

            “Nobody in this valley has seen the river come up so fast in forty years of keeping books,” said the owner, Ivo Brandt.

            “Nobody in this valley has seen the river come up so fast in forty years”

            The insurer sent two surveyors, who left again when the bridge was closed to traffic and did not say when they would return.
            """);
        Assert.Equal(3, article.Body.Split("\n\n").Length);
        Assert.Equal(["“Nobody in this valley has seen the river come up so fast in forty years”"], Read.Reasons(article, "repeated summary"));
    }

    [Fact]
    public void A_box_of_related_stories_within_the_text_goes_alone()
    {
        var article = Read.One("""
            Dam opens its gates

            The dam at Orrin opened two of its gates on Monday to make room for meltwater.

            Related Stories
            Snow record broken in the north
            Power prices fall again

            The operator said that the valley below was not at risk and that the gates would close again within the week.

            Farmers nearby had asked for an earlier opening, since their fields lie under water every spring when it is late.
            """);
        Assert.Equal(3, article.Body.Split("\n\n").Length);
        Assert.Equal(["Snow record broken in the north", "Power prices fall again"], Read.Reasons(article, "related links"));
    }

    [Fact]
    public void Headlines_at_the_end_go_without_any_head_above_them()
    {
        var article = Read.One("""
            Dam opens its gates

            The dam at Orrin opened two of its gates on Monday to make room for meltwater.

            The operator said that the valley below was not at risk from the water.

            Snow record broken in the north

            Power prices fall for the third week

            Ten walks to take before the summer
            """);
        Assert.Equal(2, article.Body.Split("\n\n").Length);
        Assert.Equal(3, Read.Reasons(article, "list of headlines").Length);
    }

    [Fact]
    public void A_chronology_keeps_lines_without_a_full_stop()
    {
        var article = Read.One("""
            A short history of the Orrin dam

            1931 – Surveyors choose the valley
            1938 – Work stops when the money runs out
            June 1951 – The first turbine turns
            2 March 1974 – A slide closes the road for a year
            """);
        Assert.Equal("A short history of the Orrin dam", article.Title);
        Assert.Equal(4, article.Body.Split("\n\n").Length);
    }

    [Fact]
    public void Wrapped_wire_copy_becomes_paragraphs()
    {
        var article = Read.One("""
            ORRIN, April 27 (Coastal Wire) - The dam above the town opened two of
            its gates on Sunday to make room for meltwater, the operator said, and
            the road below was closed to all traffic until the evening.

            Nobody was hurt. The gates will be shut again within the week, and the
            Orrin Valley Board will meet on Friday.
            """);
        Assert.Equal(2, article.Body.Split("\n\n").Length);
        Assert.StartsWith("The dam above the town opened two of its gates on Sunday", article.Body, StringComparison.Ordinal);
        Assert.Equal("Coastal Wire", article.Source);
        Assert.Equal("2025-04-27", Read.When(article));
        Assert.Equal(PublishedFrom.Dateline, article.Published.From);
        Assert.Equal(["ORRIN, April 27 (Coastal Wire) -"], Read.Reasons(article, "dateline"));
    }
}
