using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>What a date of a sentence belongs to: the telling or the told, and which part.</summary>
public class SentencePartTests
{
    [Theory]
    [InlineData("The dam burst on Monday.", EventKind.Event)]
    [InlineData("The dam is safe, an engineer said on Monday.", EventKind.Report)]
    [InlineData("She told reporters in Geneva on Tuesday that talks would go on.", EventKind.Report)]
    [InlineData("The bank denied it in a statement late Tuesday.", EventKind.Report)]
    [InlineData("He said Monday's vote was fair.", EventKind.Event)]
    [InlineData("He said Monday was a sad day.", EventKind.Event)]
    [InlineData("He said that on Monday nobody came.", EventKind.Event)]
    [InlineData("Nothing was said, and on Monday the dam burst.", EventKind.Event)]
    [InlineData("The minister resigned on Friday, his office said.", EventKind.Event)]
    [InlineData("Monday", EventKind.Event)]
    [InlineData("The ministry said construction would begin on July 3.", EventKind.Event)]
    [InlineData("The airline said flights will resume on Friday.", EventKind.Event)]
    [InlineData("The airline said late on September 3 flights stop.", EventKind.Event)]
    [InlineData("The mill said profits fell in 2022.", EventKind.Event)]
    [InlineData("Dana Wirth, its owner, said profits fell in 2022.", EventKind.Event)]
    [InlineData("His wife said he was arrested on Sunday.", EventKind.Event)]
    [InlineData("Police told the family he left on Sunday.", EventKind.Event)]
    [InlineData("The judge told jurors to return on Tuesday.", EventKind.Event)]
    [InlineData("Austen wrote the novel in 1813.", EventKind.Event)]
    [InlineData("The mill added a wing in 2019.", EventKind.Event)]
    [InlineData("Two hikers were reported missing on Monday.", EventKind.Event)]
    [InlineData("The first case was reported in December 2019.", EventKind.Event)]
    [InlineData("The agency reported on Monday that the dam is safe.", EventKind.Report)]
    [InlineData("The dam is safe, an engineer said publicly in Marn\non Monday.", EventKind.Report)]
    [InlineData("\"The dam is safe,\" said the chief engineer on Monday.", EventKind.Report)]
    [InlineData("“And it will stay so,” she added on Monday.", EventKind.Report)]
    [InlineData("The two met, she said in an interview published Monday.", EventKind.Report)]
    public void A_date_of_telling_is_a_report(string text, EventKind expected) =>
        Assert.Equal(expected, Extract(text)[0].Kind);

    [Theory]
    [InlineData("The treaty was signed in Rome on 3 May and took effect in all states on 5 July.",
            "The treaty was signed in Rome on 3 May | took effect in all states on 5 July.")]
    [InlineData("He was arrested in March 2019, but the trial began only in June 2021.", "He was arrested in March 2019 | the trial began only in June 2021.")]
    [InlineData("Water came into the shop of Ada Lund on Friday night, who opened it in 1979.", "Water came into the shop of Ada Lund on Friday night | all")]
    [InlineData("\"On Friday we were told to leave the house, and on Sunday it had gone,\" said Ada Lund.", "all | all")]
    [InlineData("The bridge opened in May 2022 after a barge had rammed it in June 2020.",
            "The bridge opened in May 2022 | after a barge had rammed it in June 2020.")]
    [InlineData("Offices will close on 3 May and 5 May.", "all | all")]
    [InlineData("They met in May 2020 and parted in June 2020.", "They met in May 2020 | parted in June 2020.")]
    [InlineData("It rained from 3 May to 5 May.", "all")]
    [InlineData("The dam burst on 3 May after weeks of rain.", "all")]
    public void A_date_belongs_to_its_part_of_the_sentence(string text, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Extract(text).Select(e => e.Focus ?? "all")));

    [Theory]
    [InlineData("The tug was raised in June 2021, on the 12th.", "2021-06-12")]
    [InlineData("The quay was shut last April, on the 3rd, and opened in June 2023.", "2023-04-03|2023-06")]
    [InlineData("1998: 4 March The yard loses its last order.", "1998-03-04")]
    [InlineData("The quay was shut last year, in May.", "2022-05")]
    [InlineData("She told the court in July 2021, on the 20th, that the quay was shut.", "2021-07-20")]
    [InlineData("She ran aground in July 2021 and on the 20th of August 2021.", "2021-07|2021-08-20")]
    [InlineData("The yard was shut in 2009, in July 2021 and in 2022.", "2009|2021-07|2022")]
    [InlineData("It rained in 2021, July 2021, and May 2022.", "2021|2021-07|2022-05")]
    [InlineData("It rained for most of 2021, and on 20 July 2021 the dam burst.", "2021|2021-07-20")]
    [InlineData("It rained in July 2021, though on 20 July 2021 nobody saw it.", "2021-07|2021-07-20")]
    public void A_date_in_two_steps_is_the_finer(string text, string expected) => Assert.Equal(expected, string.Join("|", Extract(text).Select(e => e.Edtf)));

    [Fact]
    public void Who_tells_in_two_steps_tells() =>
        Assert.Equal(EventKind.Report, Assert.Single(Extract("The dam is safe, an engineer said in May, on the 9th.")).Kind);

    [Fact]
    public void The_whole_sentence_stays_at_hand()
    {
        const string Text = "He was arrested in March 2019, but\nthe trial began only in June 2021.";
        Assert.All(Extract(Text), e => Assert.Equal(Text.Replace('\n', ' '), e.Sentence));
    }

    private static IReadOnlyList<TimelineEvent> Extract(string text) => EventExtractor.Extract("a", new Article
    {
        Title = "",
        Body = text,
        Published = new Publication(new PublishTime(new LocalDate(2023, 7, 20)), PublishedFrom.BlobMetadata, 1),
    });
}
