using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>
/// Headlines above a date, the times above the posts of a live blog, and a day of publication that only the end tells: in plain text and Markdown.
/// </summary>
public class PlainHeadTests
{
    private const string Deck = "\n\nThe old quay was shut by its wardens on Monday, a day after the storm, and it will not open before the summer.";
    private const string Story = "\n\nThe quay was shut on Monday, the warden said.";

    [Theory]
    [InlineData("Quay shut\n\nPublished 24 April 2025" + Story, "Quay shut")]
    [InlineData("Week ahead\n\nPublished 24 April 2025\n\nThe quay was shut on Monday.\n\nWhat to watch in the coming week\n\n- Tuesday: dock survey\n- "
            + "Wednesday: port minutes", "Week ahead")]
    [InlineData("Wardens shut the quay for good\n\nThursday, 24 April 2025\nVeld Quay 2 Orrin Dock 1" + Story, "Wardens shut the quay for good")]
    [InlineData("Court notes\n\nThe Veld County Star\nPosted: Thursday, April 24, 2025" + Story, "Court notes")]
    [InlineData("World news\n\n24 April 2025\n\nWardens of Veld shut the quay\n\nThe quay of Veld was shut by its wardens on Monday, a day after the storm.",
            "Wardens of Veld shut the quay")]
    [InlineData("Quay shut\n\nThe quay was shut on Monday, the warden said, and it will not open before the summer is over.", "Quay shut")]
    public void The_first_line_above_the_date_is_the_headline(string text, string title) => Assert.Equal(title, Read.One(text).Title);

    [Theory]
    [InlineData("Nine years on" + Deck, "Nine years on")]
    [InlineData("Quay news" + Deck, "Quay news")]
    [InlineData("The quay\nBy Mara Holt" + Deck, "The quay")]
    [InlineData("Interview: Siri Dahl\n\nQ: When was it shut?\n\nA: On the ninth of April. The warden rang me at about ten in the evening.",
            "Interview: Siri Dahl")]
    [InlineData("              2 of 7 DOCUMENTS\n\n            The Veld County Star (Veld)\n\n          April 24, 2025 Thursday\n\nWardens shut the old "
            + "quay\n\nBYLINE: Mara Holt\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 140 words" + Deck, "Wardens shut the old quay")]
    [InlineData("VELD HARBOUR AUTHORITY\nSituation report no. 3" + Deck, "Situation report no. 3")]
    [InlineData("OFFICE OF THE HARBOUR WARDEN\nNews release, 24 April 2025\n\nWarden shuts the old quay of Veld" + Deck, "Warden shuts the old quay of Veld")]
    [InlineData("VELD HARBOUR AUTHORITY NATIONAL STORM CENTRE\n\nSTATUS RED - STORM WARNING FOR THE QUAY\n\nIssued: 11:00 Thursday 24/04/2025" + Deck,
            "STATUS RED - STORM WARNING FOR THE QUAY")]
    [InlineData("Committee on Quays and Docks\nHearing on the Fall of the Old Quay\nThursday, April 24, 2025" + Deck, "Hearing on the Fall of the Old Quay")]
    [InlineData("OFFICE OF THE HARBOUR WARDEN\nBy Mara Holt\n24 April 2025" + Deck, "OFFICE OF THE HARBOUR WARDEN")]
    [InlineData("BLAZE GUTS OLD SHOPPING CENTRE\nNobody was hurt in the night" + Deck, "BLAZE GUTS OLD SHOPPING CENTRE")]
    [InlineData("Committee on quays wants a new dock\nNobody was asked about any of it" + Deck, "Committee on quays wants a new dock")]
    [InlineData("VELD HARBOUR AUTHORITY SHUTS ITS QUAY\nNo ships until May" + Deck, "VELD HARBOUR AUTHORITY SHUTS ITS QUAY")]
    [InlineData("TOWN OF VELD\nHARBOUR COUNCIL\nMINUTES OF REGULAR MEETING\nThursday, April 24, 2025" + Deck,
            "TOWN OF VELD, HARBOUR COUNCIL: MINUTES OF REGULAR MEETING, Thursday, April 24, 2025")]
    [InlineData("The Veld Star\n\nMinutes of terror on the quay\nThursday, April 24, 2025" + Deck, "Minutes of terror on the quay")]
    [InlineData("Veld" + Deck, "")]
    public void A_short_line_above_a_text_is_its_headline(string text, string title) => Assert.Equal(title, Read.One(text).Title);

    [Theory]
    [InlineData("The quay is to be mended by the end of the year; ships due in the second half of 2026", true)]
    [InlineData("How a storm in 1887 changed the way a town looked at its quay", true)]
    [InlineData("How a storm changed the way a town looked at its quay", false)]
    [InlineData("How a storm in 1887 changed it", false)]
    [InlineData("Home News Sport Weather The Storm of 1887 Shop Letters Videos Games", false)]
    public void A_deck_with_a_date_is_told(string deck, bool isTold) =>
        Assert.Equal(isTold, Read.One($"Wardens shut the old quay of Veld\n\n{deck}{Deck}").Body.StartsWith(deck, StringComparison.Ordinal));

    [Fact]
    public void A_letterhead_is_not_told_even_where_all_lines_are() =>
        Assert.Equal("...STORM WARNING UNTIL NOON...", Read.One("STORM OVER THE QUAY\n\nVELD HARBOUR SERVICE\n\n...STORM WARNING UNTIL NOON...").Body);

    [Theory]
    [InlineData("Veld quay bulletin, no. 30\n24 April 2025\n\nThe quay is shut\n\nDuring April 6–10, wardens spoke with 17 of the skippers. A second notice, "
            + "on May 4, was for all ships.", "2025-04-24")]
    [InlineData("THE VELD COURIER.\nTHURSDAY, APRIL 24, 1890.\n\nTHE QUAY FALLS.\n\nThe old quay of Veld gave way at three o'clock yesterday afternoon, and "
            + "the hulk of the Anna was swept away.", "1890-04-24")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nThe quay is shut\n\nThe wardens of Veld today shut the old quay, which has stood since it was made of oak.\n\nNew "
            + "Veld, April 24, 2025", "2025-04-24")]
    [InlineData("Public notice\n\nNotice is hereby given that the wardens of Veld intend to shut the old quay to all ships.\n\nDated this 24th day of April, "
            + "2025", "2025-04-24")]
    [InlineData("The quartet of Veld plays works by Holt and Lind, and a new piece by its leader is given for the first time.\n\nPump Room, 24 April 2025",
            "2025-04-28T18:00+00")]
    public void The_day_of_a_paper_a_statement_and_a_notice_is_its_date(string text, string published) => Assert.Equal(published, Read.When(Read.One(text)));

    [Theory]
    [InlineData("VELD TOWN COUNCIL\nMinutes of the special meeting held on Thursday 24 April 2025 at 7.00 pm in the old Corn Hall", "2025-04-24T19:00")]
    [InlineData("Draft minutes of the meeting of 24 April 2025", "2025-04-24")]
    [InlineData("Minutes of terror: how the quay fell on 24 April 2025 and who was there to see it", "2025-04-24")]
    [InlineData("How the quay fell on the night of 24 April 2025 and who was there to see it happen", "2025-04-28T18:00+00")]
    public void Minutes_are_of_the_day_of_their_meeting(string head, string published)
    {
        var article = Read.One(head
            + "\n\nPresent: Cllrs Holt (Chair), Lind, Dahl, Moe, Berg, Vik and Strand.\n\nA letter had been received on 2 April. The wardens looked at the "
            + "quay yesterday, and the town is to mend it from 1 June on.");
        Assert.Equal(published, Read.When(article));
        Assert.Equal(head.Contains("inutes of", StringComparison.Ordinal), !article.Body.Contains("Present:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Veld Town Council — Minutes of the meeting held on Thursday 24 April 2025", "2025-04-24")]
    [InlineData("Minutes of the meeting held on 24 April 2025", "2025-04-24")]
    [InlineData("How the quay of Veld fell on Thursday 24 April 2025", "2025-04-28T18:00+00")]
    [InlineData("Minutes of 24 April 2025 are missing, say the wardens", "2025-04-28T18:00+00")]
    public void Minutes_are_of_the_day_of_their_meeting_when_their_title_alone_says_it(string title, string published)
    {
        var article = Read.One($"# {title}\n\n**Present:** Cllrs Holt (Chair), Lind and Dahl.\n\nA letter had been received on 2 April. The wardens looked at the quay yesterday.",
            "a.md");
        Assert.Equal((title, published), (article.Title, Read.When(article)));
        Assert.Equal(published == "2025-04-24", !article.Body.Contains("Present:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.txt", "Storm live\n\nPublished 24 April 2025\n\n03:20\n\nRain hit the quay.\n\n02:25\n\nA tree fell on the line, the warden says.")]
    [InlineData("a.md", "---\ndate: 2025-04-24\n---\n\n# Storm live\n\n## 03:20\n\nRain hit the quay.\n\n## 02:25\n\nA tree fell on the line, the warden "
            + "says.")]
    public void Times_lead_the_posts_below_them(string name, string text)
    {
        var article = Read.One(text, name);
        Assert.Equal("Storm live", article.Title);
        Assert.Equal(["2025-04-24T03:20", "2025-04-24T02:25"], EventExtractor.Extract("a", article).Where(e => e.Rule != HeadlineEvent.Rule)
            .Select(e => e.Timex.Value));
    }

    [Fact]
    public void One_time_above_a_text_is_when_it_was_printed() => Assert.DoesNotContain("03:20",
        Read.One("Storm live\n\nPublished 24 April 2025\n\n03:20" + Story).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("This story was first published on April 4, 2025. It was updated on April 5, 2025, to correct a name.", "2025-04-04", PublishedFrom.Text)]
    [InlineData("This story was updated on April 5, 2025, to correct a name.", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("The law of the sea was first published on April 4, 2025.", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    public void What_the_end_says_of_the_first_publication_counts_where_nothing_else_does(string remark, string expected, PublishedFrom from)
    {
        var article = Read.One("Town gets its day in court\n\nThe people of Veld will tell a jury on Monday what made them ill.\n\n" + remark);
        Assert.Equal((expected, from), (Read.When(article), article.Published.From));
    }

    [Fact]
    public void A_date_above_the_text_goes_before_what_the_end_says() =>
        Assert.Equal("2025-04-24", Read.When(Read.One("Quay shut\n\nPublished 24 April 2025" + Story
                    + "\n\nThis story was first published on April 4, 2025.")));

    [Theory]
    [InlineData("QUAY WARNING\nVELD HARBOUR SERVICE\n412 PM CET THU APR 24 2025" + Story, "2025-04-24T16:12+01")]
    [InlineData("Quay shut\n\nLast edited 24 April 2025 (by the warden)" + Story, "2025-04-24")]
    [InlineData("Quay shut\n\nKept by the wardens of the old quay. Updated 2025-04-24 18:00Z. It was shut on Monday.", "2025-04-24T18:00+00")]
    [InlineData("Quay shut\n\nPublished 23 April 2025\n\nKept by the wardens of the old quay. Updated 2025-04-24. It was shut on Monday.", "2025-04-23")]
    [InlineData("Quay shut\n\nThe wardens of the old quay updated the rules on 24 April 2025. It was shut on Monday.", "2025-04-28T18:00+00")]
    [InlineData("Quay shut\n\nIn room 412 AM Holt said on 24 April 2025 that the quay would be shut.", "2025-04-28T18:00+00")]
    public void A_text_is_of_the_day_that_its_stamp_says(string text, string published) => Assert.Equal(published, Read.When(Read.One(text)));
}
