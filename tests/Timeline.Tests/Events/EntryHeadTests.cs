using System.Globalization;
using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>A date alone on its line belongs to the sentence below it.</summary>
public class EntryHeadTests
{
    [Theory]
    [InlineData("1997\n\nThe founder returns to the firm. It sells its plant.\n\n1999\n\nThe firm is sold.",
            "1997: 1997 The founder returns to the firm.|1999: 1999 The firm is sold.")]
    [InlineData("1997\n\nThe founder returns in July to the firm.\n\n1999\n\nThe firm is sold.",
            "1997-07: The founder returns in July to the firm.|1999: 1999 The firm is sold.")]
    [InlineData("2021\n\nMarch:\n\nThe firm is sold to its rival.\n\n2022\n\nIt is closed.",
            "2021-03: March: The firm is sold to its rival.|2022: 2022 It is closed.")]
    [InlineData("24 May 2019\n\nThe head says she will go on 7 June.\n\n7 June 2019\n\nShe goes.",
            "2019-05-24: 24 May 2019 The head says she will go on 7 June.|2019-06-07: 24 May 2019 The head says she will go on 7 June.|2019-06-07: 7 June 2019 "
            + "She goes.")]
    [InlineData("7.13am:\n\nThe polls have opened. Queues are long.\n\n9.05am:\n\nThe first results are in.",
            "2025-04-28T07:13: 7.13am: The polls have opened.|2025-04-28T09:05: 9.05am: The first results are in.")]
    [InlineData("The firm was sold to its rival after a long dispute.\n\n1999", "2025-04-28: The firm was sold to its rival after a long dispute.|1999: 1999")]
    public void The_date_above_a_sentence_is_its_own(string body, string expected)
    {
        var events = EventExtractor.Extract("a", Article(body)).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Timex.Value}: {e.Sentence}"));
        Assert.Equal(expected, string.Join("|", events));
    }

    [Theory]
    [InlineData("12-14 March 2021\n\nThe crews storm the yard.\n\nMarch-June 2022\n\nHalf of the crews are sent home.\n\n2023/24\n\nThe yard loses its last "
            + "order.", "2021-03-12/2021-03-14: 12-14 March 2021 The crews storm the yard.|2022-03/2022-06: March-June 2022 Half of the crews are sent home.|"
            + "2023/2024: 2023/24 The yard loses its last order.")]
    [InlineData("From 1920\n\nThe yard builds ferries.\n\nUntil 2019\n\nThe yard builds barges.",
            "1920: From 1920 The yard builds ferries.|2019: Until 2019 The yard builds barges.")]
    [InlineData("FY 2018-19\n\nThe yard doubles its debts.\n\n2021\n\nThe yard is sold.",
            "2018/2019: FY 2018-19 The yard doubles its debts.|2021: 2021 The yard is sold.")]
    [InlineData("1 & 2 June 2021\n\nThe crews vote.\n\n5 July 2021\n\nThe yard is sold.",
            "2021-06-01: 1 & 2 June 2021 The crews vote.|2021-06-02: 1 & 2 June 2021 The crews vote.|2021-07-05: 5 July 2021 The yard is sold.")]
    [InlineData("2021\n\nApril-July\n\nThe yard builds barges.\n\n2022\n\nThe yard is sold.",
            "2021-04/2021-07: April-July The yard builds barges.|2022: 2022 The yard is sold.")]
    [InlineData("1919, October. The doctor sails for home.\n\n2019, spring\n\nHer house is sold.",
            "1919-10: 1919, October. The doctor sails for home.|2019-21: 2019, spring Her house is sold.")]
    public void A_stretch_or_a_list_of_days_above_a_sentence_is_its_own(string body, string expected)
    {
        var events = EventExtractor.Extract("a", Article(body)).Select(e => $"{e.Edtf}: {e.Sentence}");
        Assert.Equal(expected, string.Join("|", events));
    }

    [Theory]
    [InlineData("12-14 March 2021: The yard is stormed\n\nThe crews came over the wall.\n\nHalf of them were sent home.\n\n5 July 2022: The yard is sold\n\nA "
            + "brewer from the south bought it.",
                "2021-03-12/2021-03-14: 12-14 March 2021: The yard is stormed|2021-03-12/2021-03-14: The crews came over the wall.|2021-03-12/2021-03-14: Half "
                + "of them were sent home.|2022-07-05: 5 July 2022: The yard is sold|2022-07-05: A brewer from the south bought it.")]
    [InlineData("The yard is stormed – 12 March 2021\n\nThe crews came over the wall.\n\nThe yard is sold, 5 July 2022\n\nA brewer bought it two days later.",
            "2021-03-12: The yard is stormed – 12 March 2021|2021-03-12: The crews came over the wall.|2022-07-05: The yard is sold, 5 July 2022|2022-07-07: A "
            + "brewer bought it two days later.")]
    [InlineData("12 March 2021: The yard is stormed\n\n5 July 2022: The yard is sold\n\nA brewer from the south bought it.",
            "2021-03-12: 12 March 2021: The yard is stormed|2022-07-05: 5 July 2022: The yard is sold")]
    [InlineData("12 March 2021: The yard is stormed.\n\nThe crews came over the wall.\n\n5 July 2022: The yard is sold.\n\nA brewer from the south bought it.",
            "2021-03-12: 12 March 2021: The yard is stormed.|2022-07-05: 5 July 2022: The yard is sold.")]
    public void A_heading_that_holds_a_date_is_told_and_dates_what_stands_below_it_unless_it_is_of_a_list(string body, string expected) =>
        Assert.Equal(expected, string.Join("|", EventExtractor.Extract("a", Article(body)).Where(e => e.Rule != HeadlineEvent.Rule)
                .Select(e => $"{e.Edtf}: {e.Sentence}")));

    [Theory]
    [InlineData("How long have you been here?\n\nSince 2015. We have built most of it ourselves.", "2015: Since 2015.")]
    [InlineData("Ferries of 1920\n\nThe yard builds them.", "1920: Ferries of 1920")]
    public void What_says_more_than_a_date_or_answers_is_no_head(string body, string expected)
    {
        var events = EventExtractor.Extract("a", Article(body)).Where(e => e.Expression.Length > 0).Select(e => $"{e.Edtf}: {e.Sentence}");
        Assert.Equal(expected, string.Join("|", events));
    }

    [Theory]
    [InlineData("18 September 2024\n\nThe army crosses the river. It meets nobody.\n\nIts president leaves the capital by car.\n\n7 October 2024\n\nA drone "
            + "hits a bus.\n\nBoth sides have signed the ceasefire.",
                "2024-09-18: 18 September 2024 The army crosses the river.|2024-09-18: Its president leaves the capital by car.|2024-10-07: 7 October 2024 A "
                + "drone hits a bus.|2024-10-07: Both sides have signed the ceasefire.")]
    [InlineData("1997\n\nThe founder returns to the firm.\n\nIn May 1998 he sells the plant.\n\n1999\n\nThe firm is sold.\n\nWhat came of it\n\nNobody works "
            + "there any more today.", "1997: 1997 The founder returns to the firm.|1998-05: In May 1998 he sells the plant.|1999: 1999 The firm is sold.")]
    [InlineData("1997\n\nThe founder returns to the firm.\n\n1999\n\nThe firm is sold.\n\nWhy did its owners sell it?\n\nMost of its plant was owed to others "
            + "by then.", "1997: 1997 The founder returns to the firm.|1999: 1999 The firm is sold.")]
    [InlineData("1914-18\n\nWar work\n\nThe firm makes three million needles for the army.\n\n1920\n\nA new mill\n\nThe firm moves down to the river.\n\nWhat "
            + "remains\n\nNobody works there any more.",
                "1914: 1914-18 War work|1914: The firm makes three million needles for the army.|1920: 1920 A new mill|1920: The firm moves down to the "
                + "river.")]
    [InlineData("12-14 May 1997\n\nThe crews storm the yard.\n\nMany of them are sent home.\n\nThe yard is shut for good.\n\n1999\n\nThe firm is sold.",
            "1997-05-12: 12-14 May 1997 The crews storm the yard.|1997-05-12: Many of them are sent home.|1997-05-12: The yard is shut for good.|1999: 1999 "
            + "The firm is sold.")]
    [InlineData("1999\n\nThe firm is sold to its rival.\n\nMany of them lose their work.", "1999: 1999 The firm is sold to its rival.")]
    public void The_date_above_several_paragraphs_is_that_of_all(string body, string expected)
    {
        var events = EventExtractor.Extract("a", Article(body)).Where(e => e.Expression != "today")
            .Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Timex.Value}: {e.Sentence}"));
        Assert.Equal(expected, string.Join("|", events));
    }

    [Theory]
    [InlineData("The firm was sold to its rival after a long dispute, and many lost their work over it.\n\n1997\n\nThe founder returns to the firm, which has "
            + "lost its way in the years without him.\n\n1999\n\nThe firm is sold to its rival after a dispute that lasted for most of the year.")]
    [InlineData("1997\n\nThe founder returns to the firm, which has lost its way in the years without him.\n\nMarch 1999\n\nThe firm is sold to its rival "
            + "after a dispute that lasted for most of the year.")]
    public void A_line_that_is_a_date_is_kept_as_text(string text)
    {
        var article = Articles.Read.One(text);
        Assert.Contains("1997", article.Body, StringComparison.Ordinal);
        Assert.Contains("1999", article.Body, StringComparison.Ordinal);
    }

    private static Article Article(string body) => new()
    {
        Title = "",
        Body = body,
        Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.LastModified, 0.5),
    };
}
