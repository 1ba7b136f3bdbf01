using Timeline.Articles;

namespace Timeline.Tests.Articles;

/// <summary>Where plain text says when it was published: below its title, or in its dateline.</summary>
public class PlainTextDateTests
{
    [Theory]
    [InlineData("3h ago", "2025-04-28T15:00+00", PublishedFrom.Stamp)]
    [InlineData("45 mins ago", "2025-04-28T17:15+00", PublishedFrom.Stamp)]
    [InlineData("Coastal Wire · 2 hours ago", "2025-04-28T16:00+00", PublishedFrom.Stamp)]
    [InlineData("Published 5 hours ago", "2025-04-28T13:00+00", PublishedFrom.Stamp)]
    [InlineData("2d", "2025-04-26", PublishedFrom.Stamp)]
    [InlineData("3 days ago", "2025-04-25", PublishedFrom.Stamp)]
    [InlineData("1 week ago | 4 min read", "2025-04-21", PublishedFrom.Stamp)]
    [InlineData("April 25, 2025", "2025-04-25", PublishedFrom.Text)]
    [InlineData("Published: April 25, 2025 at 2:05 PM", "2025-04-25T14:05", PublishedFrom.Text)]
    [InlineData("By Ada Lund | April 25, 2025", "2025-04-25", PublishedFrom.Text)]
    [InlineData("25 April 2025", "2025-04-25", PublishedFrom.Text)]
    [InlineData("Friday, April 25, 2025; Page A01", "2025-04-25", PublishedFrom.Text)]
    [InlineData("Issue #142 | Friday, April 25, 2025", "2025-04-25", PublishedFrom.Text)]
    [InlineData("Vol. 12, No. 3 - April 25, 2025", "2025-04-25", PublishedFrom.Text)]
    [InlineData("24–30 April 2025, Issue No. 1082", "2025-04-24", PublishedFrom.Text)]
    [InlineData("Vol. 12 No. 3, 28 March - 3 April 2025", "2025-03-28", PublishedFrom.Text)]
    [InlineData("No. 1,082 | December 28, 2024 – January 3, 2025", "2024-12-28", PublishedFrom.Text)]
    [InlineData("Ada Lund · April 25, 2025 · 4 min read", "2025-04-25", PublishedFrom.Text)]
    [InlineData("Article by Ada Lund (25 April 2025)", "2025-04-25", PublishedFrom.Text)]
    [InlineData("Orrin Star (Orrin, England), April 25, 2025 Friday", "2025-04-25", PublishedFrom.Text)]
    [InlineData("Publication date: 25-Apr-25", "2025-04-25", PublishedFrom.Text)]
    [InlineData("List of gates printed 04/25/2025", "2025-04-25", PublishedFrom.Text)]
    [InlineData("New stamps issued 25 April 2024", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("December 2024", "2024-12-31", PublishedFrom.Text)]
    [InlineData("Published: Dec. 2024", "2024-12-31", PublishedFrom.Text)]
    [InlineData("April 2025", "2025-04-28", PublishedFrom.Text)]
    [InlineData("May 2025", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("The gates in December 2024", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("Flooding on April 25, 2024 killed nine people there", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("By Ada Lund", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("April 25, 2031", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    public void The_line_below_the_title_dates_the_story(string line, string expected, PublishedFrom from)
    {
        var article = Read.One($"Dam opens its gates above Orrin\n{line}\n\nThe dam at Orrin opened two of its gates to make room for meltwater.\n\nNobody was hurt, the operator of the dam said.");
        Assert.Equal("Dam opens its gates above Orrin", article.Title);
        Assert.Equal((expected, from), (Read.When(article), article.Published.From));
        Assert.DoesNotContain(line, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("24–30 April 2025\nIssue No. 1082", "2025-04-24")]
    [InlineData("Vol. 12 No. 3\n\n28 March - 3 April 2025", "2025-03-28")]
    [InlineData("28 March - 3 April 2025\nNo. 3 Mill Street", "2025-04-03")]
    public void Days_and_number_of_an_issue_may_stand_on_two_lines(string lines, string expected)
    {
        var article = Read.One($"{lines}\n\nDam opens its gates above Orrin\n\nThe dam at Orrin opened two of its gates to make room for meltwater.");
        Assert.Equal(("Dam opens its gates above Orrin", expected), (article.Title, Read.When(article)));
    }

    [Fact]
    public void The_entries_of_a_chronology_keep_their_days()
    {
        const string Body = "2 April 2025, Orrin: The dam opened two of its gates to make room for meltwater.\n\n9 April 2025, Orrin: The operator of the dam "
            + "closed both of them again.";
        Assert.Equal(Body, Read.One("The dam in April\n\n" + Body).Body);
    }

    [Theory]
    [InlineData("From: ada@orrin.example (Ada Lund)\nNewsgroups: orrin.news\nSubject: Dam opens its gates\nDate: 12 May 1998 20:15:00 GMT\nMessage-ID: "
            + "<a@orrin.example>")]
    [InlineData("Subject: Dam opens its gates\nTo: Everyone\nSent: Tuesday, May 12, 1998 20:15 GMT")]
    public void The_subject_of_a_mail_is_its_title(string head)
    {
        var article = Read.One(head
            + "\n\nThe dam at Orrin opened two of its gates to make room for meltwater.\n\nNobody was hurt, the operator of the dam said.");
        Assert.Equal(("Dam opens its gates", "1998-05-12T20:15+00"), (article.Title, Read.When(article)));
        Assert.StartsWith("The dam at Orrin", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Title: Dam opens its gates\nSource: Orrin Star\nDate: May 12, 1998", "Dam opens its gates")]
    [InlineData("Date: May 12, 1998\n\nHEADLINE: Dam opens its gates", "Dam opens its gates")]
    [InlineData("Title: how a dam got its name", "Title: how a dam got its name")]
    [InlineData("Title fight at the dam\nDate: May 12, 1998", "Title fight at the dam")]
    public void The_line_that_is_called_the_title_is_it(string head, string title)
    {
        var article = Read.One(head
            + "\n\nThe dam at Orrin opened two of its gates to make room for meltwater.\n\nNobody was hurt, the operator of the dam said.");
        Assert.Equal(title, article.Title);
        Assert.StartsWith("The dam at Orrin", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MOSCOW, April 28 (Reuters) - Russia said", "2025-04-28", "Reuters", "Russia said")]
    [InlineData("MOSCOW, April 28 (Reuters) — Russia said", "2025-04-28", "Reuters", "Russia said")]
    [InlineData("BEIJING, Dec. 30 (Xinhua) -- China said", "2024-12-30", "Xinhua", "China said")]
    [InlineData("LONDON, 3 March 2022 (Coastal Wire) – Britain said", "2022-03-03", "Coastal Wire", "Britain said")]
    [InlineData("NEW YORK (AP) — The mayor said", "2025-04-28T18:00+00", "AP", "The mayor said")]
    [InlineData("HAYWARD, Calif. — The mayor said", "2025-04-28T18:00+00", null, "The mayor said")]
    [InlineData("Seoul, April 27 (Yonhap) -- South Korea said", "2025-04-27", "Yonhap", "South Korea said")]
    [InlineData("WASHINGTON, Feb. 30 (AP) — Nobody said", "2025-04-28T18:00+00", "AP", "Nobody said")]
    [InlineData("BOSTON, April 27, 2025 /CoastalWire/ -- The firm said", "2025-04-27", "CoastalWire", "The firm said")]
    [InlineData("BOSTON--(COASTAL WIRE)--April 27, 2025--The firm said", "2025-04-27", "COASTAL WIRE", "The firm said")]
    [InlineData("ROME (ANSA) - APRIL 27 - The mayor said", "2025-04-27", "ANSA", "The mayor said")]
    [InlineData("April 27 (Reuters) - Russia said", "2025-04-27", "Reuters", "Russia said")]
    [InlineData("MOSCOW, April 27. /TASS/. Russia said", "2025-04-27", "TASS", "Russia said")]
    [InlineData("27 April 2025, Geneva: The agency said", "2025-04-27", null, "The agency said")]
    [InlineData("WASHINGTON, D.C. (April 27, 2025) — The agency said", "2025-04-27", null, "The agency said")]
    [InlineData("PARIS (France 24) — The mayor said", "2025-04-28T18:00+00", "France 24", "The mayor said")]
    [InlineData("UPDATE (April 27, 2025): The agency said", "2025-04-28T18:00+00", null, "UPDATE")]
    [InlineData("The Treaty of Orrin (April 27, 2015) — The peace", "2025-04-28T18:00+00", null, "The Treaty")]
    [InlineData("Kyiv, 27 April 2025: The mayor said", "2025-04-28T18:00+00", null, "Kyiv")]
    [InlineData("27 April 2025: The mayor said", "2025-04-28T18:00+00", null, "27 April")]
    [InlineData("Stocks fell – the third time this week – and", "2025-04-28T18:00+00", null, "Stocks fell")]
    [InlineData("Oil, gas and coal (OGC) prices fell - again", "2025-04-28T18:00+00", null, "Oil, gas")]
    public void A_dateline_gives_date_and_agency_and_leaves_the_text(string start, string when, string? source, string body)
    {
        var article = Read.One($"{start} on the day that nobody was hurt at the border crossing.\n\nThe second paragraph says nothing new about it at all.");
        Assert.Equal((when, source), (Read.When(article), article.Source));
        Assert.StartsWith(body, article.Body, StringComparison.Ordinal);
    }
}
