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

    [Theory]
    [InlineData("Reporting by Ada Lund; editing by Ivo Brandt", "agency line")]
    [InlineData("(Reporting by Ada Lund in Orrin; Editing by Ivo Brandt)", "agency line")]
    [InlineData("Additional reporting by Siri Dahl.", "agency line")]
    [InlineData("Copyright 2025 Coastal Wire. All rights reserved.", "agency line")]
    [InlineData("© 2025 Coastal Wire", "agency line")]
    [InlineData("This story was originally published by Coastal Wire.", "agency line")]
    [InlineData("Ada Lund, a freelance reporter, contributed to this story.", "agency line")]
    [InlineData("Correction: The dam has two gates, not three.", "agency line")]
    [InlineData("CORRECTION (May 16, 2025): The dam has two gates, not three.", "agency line")]
    [InlineData("Correction, May 16, 2025: The dam has two gates, not three.", "agency line")]
    [InlineData("Editor’s note: This story was first published on May 1, 2023, by the Orrin Star.", "agency line")]
    [InlineData("An earlier version of this story, published on May 13, named the wrong dam.", "agency line")]
    [InlineData("A version of this article appears in print on May 15, 2025, on page 4.", "agency line")]
    [InlineData("Updated: May 16, 2025.", "agency line")]
    [InlineData("This story was originally published on May 13, 2023.", "agency line")]
    [InlineData("Ada Lund in Orrin contributed to this report in 2023.", "agency line")]
    [InlineData("Copyright 1998 Orrin Star. All rights reserved.", "agency line")]
    [InlineData("(Copyright (c) 2023 Coastal Wire. This text may not be sold or lent.)", "agency line")]
    [InlineData("Photo: Ada Lund", "photo credit")]
    [InlineData("Photo by Ada Lund", "photo credit")]
    [InlineData("The dam was seen from the old road. (Photo courtesy of the board of Orrin.)", "caption")]
    [InlineData("Getty Images", "photo credit")]
    [InlineData("FILE - The dam is seen on a clear day in March. (AP Photo/Ada Lund)", "caption")]
    [InlineData("The dam on Monday, as seen from the old road. Ada Lund/AFP/Getty Images", "caption")]
    [InlineData("Read more: Power prices fall again", "related link")]
    [InlineData("ALSO READ | Power prices fall again", "related link")]
    [InlineData("WATCH: Water thunders down the spillway", "related link")]
    [InlineData("CLICK HERE TO GET THE COASTAL WIRE APP", "promotion")]
    [InlineData("Sign up for our newsletter and get the news at seven.", "promotion")]
    [InlineData("Advertisement", "promotion")]
    [InlineData("Story continues below advertisement", "promotion")]
    [InlineData("4 min read", "promotion")]
    [InlineData("POWER PRICES FALL AGAIN AS SNOW MELTS", "related link")]
    [InlineData("What the board says", "heading")]
    public void A_line_between_paragraphs_is_known_by_its_shape(string line, string reason)
    {
        var article = Read.One($"""
            Dam opens its gates

            The dam at Orrin opened two of its gates on Monday to make room for meltwater.

            {line}

            The operator said that the valley below was not at risk from the water.

            Farmers nearby had asked for an earlier opening of the gates this spring.
            """);
        Assert.Equal([line], Read.Reasons(article, reason));
        Assert.Equal(3, article.Body.Split("\n\n").Length);
    }

    [Theory]
    [InlineData("The company registered a profit of 40 million crowns in the quarter (up 4%).")]
    [InlineData("It was the worst attack on the country's soil since the attacks (9/11).")]
    [InlineData("Register of Deeds Ada Lund resigned on Friday after a short inquiry.")]
    [InlineData("Comments from the minister were not expected before Thursday.")]
    [InlineData("Related companies were told to hand in their books by June.")]
    [InlineData("More in the north were evacuated on Tuesday, officials said.")]
    [InlineData("NATO — the alliance of 32 states — met on Monday.")]
    [InlineData("By Friday the water had reached the second floor of the mill.")]
    [InlineData("Updated figures from the ministry showed on Monday that 40 had died.")]
    [InlineData("Share prices fell on Monday, and the crown lost two percent.")]
    [InlineData("The photo was taken in March, the police said (the image is blurred).")]
    [InlineData("The ship sank in the harbour on Monday. (The Department of Ports denied it.)")]
    [InlineData("The bank in Orrin failed in March 2023. (The file on it was lost in 2024.)")]
    [InlineData("Read more books: that was what the minister asked of pupils in March.")]
    [InlineData("Jump to 2015: the plan was revived by the council that year.")]
    [InlineData("Originally published in 1925, the novel was banned in 1933 and burned.")]
    [InlineData("Compiled by the valley board in 2023, the report counted 1,400 dead.")]
    [InlineData("Edited by her widower, the book on the dam came out in 1929.")]
    [InlineData("The senator, who contributed to this report in 2019, resigned on Monday.")]
    [InlineData("Advertisement spending in the valley fell 5 percent in 2023, the board said.")]
    [InlineData("Newsletter publisher Halvor Press raised 65 million crowns in March 2021.")]
    [InlineData("Trending down since 2019, crime in the valley fell again in 2023.")]
    [InlineData("Posted in 2019 to the border, the colonel was killed in August 2021.")]
    [InlineData("Tagged with a transmitter in 2019, the whale was seen on Monday.")]
    [InlineData("More from the fund will come in 2026, the minister said.")]
    [InlineData("Read more than any other novel in 1933, the book was burned.")]
    [InlineData("Photo by photo, the archive was copied in 2015 by volunteers.")]
    [InlineData("Sign up for the scheme began on March 3, 2024, and ended on April 4.")]
    [InlineData("Copyright law in the country was changed in 1998 after a long debate.")]
    [InlineData("The licence is the reverse of “all rights reserved”, as she put it in 2001.")]
    public void Running_text_is_never_mistaken(string sentence)
    {
        var article = Read.One($"""
            Dam opens its gates

            The dam at Orrin opened two of its gates on Monday to make room for meltwater.

            {sentence}

            The operator said that the valley below was not at risk from the water.
            """);
        Assert.Contains(sentence, article.Body.Split("\n\n"), StringComparer.Ordinal);
    }
}
