using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Events.Digests;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>An article's own news is an event of the day it was published, unless its lead says when.</summary>
public class HeadlineTests
{
    private static readonly LocalDate Published = new(2025, 4, 28);

    [Theory]
    [InlineData("The council of Veld closed the old harbour after a long dispute. Ships will use the new one.",
            "The council of Veld closed the old harbour after a long dispute.")]
    [InlineData("By Jane Doe\n\nThe council of Veld closed the old harbour after a long dispute.",
            "The council of Veld closed the old harbour after a long dispute.")]
    [InlineData("The harbour of Veld has recently been\nclosed for repairs.", "The harbour of Veld has recently been closed for repairs.")]
    [InlineData("The harbour of Veld was closed for three weeks.", "The harbour of Veld was closed for three weeks.")]
    [InlineData("The mayor of Veld has closed the harbour: \"I had no choice, and you know it.\" Ships left.",
            "The mayor of Veld has closed the harbour: \"I had no choice, and you know it.\"")]
    [InlineData("The statue of Elizabeth I has been taken away.", "The statue of Elizabeth I has been taken away.")]
    [InlineData("Dozens were trapped when a coal mine fell in.", "Dozens were trapped when a coal mine fell in.")]
    [InlineData("A tanker turned over on I-95 near the town.", "A tanker turned over on I-95 near the town.")]
    [InlineData("What began as a march turned violent in Veld.", "What began as a march turned violent in Veld.")]
    [InlineData("The mayor of Veld told them 'we will not leave' after the fire.", "The mayor of Veld told them 'we will not leave' after the fire.")]
    [InlineData("The harbour of Veld is closed. It opened in June 1954.", "The harbour of Veld is closed.")]
    [InlineData("HARBOUR OF VELD CLOSED AT LAST.\n\nThe council of Veld closed the old harbour.", "The council of Veld closed the old harbour.")]
    [InlineData("THE COUNCIL OF VELD CLOSED THE OLD HARBOUR.", "THE COUNCIL OF VELD CLOSED THE OLD HARBOUR.")]
    [InlineData("Ada Lund on behalf of the town closed the old harbour.", "Ada Lund on behalf of the town closed the old harbour.")]
    [InlineData("Labour has lost the town of Veld for the first time since 1994.", "Labour has lost the town of Veld for the first time since 1994.")]
    [InlineData("Orrin Star correspondents and agencies\n\nThe council of Veld closed the old harbour.", "The council of Veld closed the old harbour.")]
    [InlineData("A town that keeps its appointments\n\nThe council of Veld closed the old harbour.", "The council of Veld closed the old harbour.")]
    [InlineData("The council of Veld closed the old harbour\n\nShips will use the new one", "The council of Veld closed the old harbour")]
    [InlineData("A town that keeps its appointments.\n\nThe council of Veld closed the old harbour.", "A town that keeps its appointments.")]
    [InlineData("The painter Ada Lund has died at 94. Her brother died on April 20.", "The painter Ada Lund has died at 94.")]
    [InlineData("The painter Ada Lund has died at 94. In her village nobody died on May 3, 1945, she wrote.", "The painter Ada Lund has died at 94.")]
    [InlineData("Flags were lowered for Ada Lund, who has died at 94, and for her crew.",
            "Flags were lowered for Ada Lund, who has died at 94, and for her crew.")]
    [InlineData("The town of Veld mourns Ada Lund, who has died at 94.", "The town of Veld mourns Ada Lund, who has died at 94.")]
    [InlineData("For thirty years the people of Veld have wanted a harbour.", "For thirty years the people of Veld have wanted a harbour.")]
    [InlineData("For thirty years of service the pilot was given a clock.", "For thirty years of service the pilot was given a clock.")]
    [InlineData("For two hours the council argued over the harbour of Veld.", "For two hours the council argued over the harbour of Veld.")]
    [InlineData("After thirty years the council closed the harbour of Veld.", "After thirty years the council closed the harbour of Veld.")]
    [InlineData("Nobody has claimed the ship in the harbour of Veld.", "Nobody has claimed the ship in the harbour of Veld.")]
    [InlineData("Breaking: the council closed the harbour, quay and all.", "Breaking: the council closed the harbour, quay and all.")]
    [InlineData("Veld: the harbour is closed, and ships lie off the bar.", "Veld: the harbour is closed, and ships lie off the bar.")]
    [InlineData("The following day forty ships left the harbour of Veld.", "The following day forty ships left the harbour of Veld.")]
    [InlineData("A quay used by 40 ships a day has been closed in Veld.", "A quay used by 40 ships a day has been closed in Veld.")]
    [InlineData("A lock that costs £5m a year to run is to close.", "A lock that costs £5m a year to run is to close.")]
    [InlineData("Forty ships a day are leaving the harbour of Veld.", "Forty ships a day are leaving the harbour of Veld.")]
    [InlineData("A pilot who swam every morning has died in Veld.", "A pilot who swam every morning has died in Veld.")]
    [InlineData("A pool used daily by 300 children has been closed.", "A pool used daily by 300 children has been closed.")]
    [InlineData("A ferry that sails daily at 9 a.m. has sunk off Veld.", "A ferry that sails daily at 9 a.m. has sunk off Veld.")]
    [InlineData("The towns have agreed to meet twice a year.", "The towns have agreed to meet twice a year.")]
    [InlineData("Police have arrested a man who called 50 times a day.", "Police have arrested a man who called 50 times a day.")]
    public void A_lead_without_a_date_is_of_the_day_of_publication(string body, string lead)
    {
        var e = Assert.Single(Extract(body), e => e.Rule == HeadlineEvent.Rule);
        Assert.Equal((lead, EventKind.Event, "2025-04-28", Grain.Day, "2025-04-28"), (e.Sentence, e.Kind, e.Edtf, e.Grain, e.Timex.Value));
        Assert.Equal(new LocalInterval(Published.AtMidnight(), Published.PlusDays(1).AtMidnight()), e.When);
        Assert.Equal(("", e.SentenceStart, e.SentenceStart), (e.Expression, e.ExpressionStart, e.ExpressionEnd));
        Assert.Equal(0.3, e.Confidence);
        Assert.Contains("the day of publication", e.Derivation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The harbour of Veld was closed on Monday. Ships will use the new one.")]
    [InlineData("The harbour of Veld was closed today after a long dispute.")]
    [InlineData("Seven ships have been held in the harbour of Veld since Friday.")]
    [InlineData("The harbour of Veld was closed on Saturday after a long dispute.")]
    [InlineData("The harbour of Veld will be closed in June, the council decided.")]
    [InlineData("Ships sail. Trade is up. All is well.")]
    [InlineData("Will the harbour of Veld ever be opened again?")]
    [InlineData("I have never seen the harbour of Veld so empty.")]
    [InlineData("It has been a long time since ships came to Veld.")]
    [InlineData("There are few towns with a harbour like that of Veld.")]
    [InlineData("Imagine a town whose harbour has been closed.")]
    [InlineData("Ada Lund on three ships that nobody in Veld would unload.")]
    [InlineData("Ada Lund on why the harbour of Veld was closed.")]
    [InlineData("From Orrinpedia, the free encyclopedia")]
    [InlineData("Eds: Adds the council's statement on the harbour of Veld.")]
    [InlineData("This article was amended on 11 May 2014 to correct a name.")]
    [InlineData("The harbour of Veld, as you may know, has been closed.")]
    [InlineData("Ada Lund, who has died at 94, once sank a ferry.")]
    [InlineData("For thirty years Ada Lund wrote down every ship that came.")]
    [InlineData("For nearly two decades nobody came to the harbour of Veld.")]
    [InlineData("Nobody knows who built the harbour of Veld.")]
    [InlineData("No one remembers the name of the first pilot.")]
    [InlineData("Present: Cllrs Lund (Chair), Holt, Berg, Vik and Strand.")]
    [InlineData("The painter Ada Lund has died at 94. She died in her sleep on April 20.")]
    [InlineData("The painter Ada Lund has died. Her house was full. Lund died last Tuesday at home.")]
    [InlineData("The following was taken from the logs of the harbour of Veld.")]
    [InlineData("The following ships were reported in the harbour of Veld:")]
    [InlineData("Below are the ships that lie in the harbour of Veld.")]
    [InlineData("Some 40 ships a day use the harbour of Veld.")]
    [InlineData("The lock of Veld costs £5m a year to run.")]
    [InlineData("The choir sings three times a week in Veld.")]
    [InlineData("A pilot who swims every morning is the oldest in Veld.")]
    [InlineData("She rowed to the harbour three times a week.")]
    [InlineData("Every day forty ships left the harbour of Veld.")]
    [InlineData("A pool used daily by 300 children has a roof.")]
    [InlineData("")]
    public void A_lead_that_says_when_is_told_by_that_and_what_is_no_sentence_or_speaks_to_readers_is_no_lead(string body) =>
        Assert.DoesNotContain(Extract(body), e => e.Rule == HeadlineEvent.Rule);

    [Fact]
    public void Events_stay_in_reading_order_and_those_of_date_words_are_what_they_were()
    {
        var events = Extract("The harbour of Veld is closed for good. It opened in June 1954 and burned down on Saturday.");
        Assert.Equal(["2025-04-28", "1954-06", "2025-04-26"], events.Select(e => e.Edtf));
        Assert.Equal(events.Count, events.Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_headline_is_no_mention_of_its_day_to_a_digest()
    {
        var events = Extract("The harbour of Veld is closed for good. It burned down on Saturday.");
        var sentences = DigestArticle.From(events).Single().Sentences;
        Assert.Equal([0, 1], sentences.Select(s => s.Dates.Count));
        Assert.Equal([Published], sentences[0].News.Select(n => n.Day));
        Assert.Empty(sentences[1].News);
    }

    [Fact]
    public void A_lead_that_was_published_in_a_month_is_of_the_month()
    {
        var article = new Article
        {
            Title = "",
            Body = "The council of Veld closed the old harbour.",
            Published =
            new Publication(new PublishTime(new LocalDate(2025, 4, 30)), PublishedFrom.Text, 0.4) { IsDayGuessed = true }
        };
        var e = Assert.Single(EventExtractor.Extract("a", article));
        Assert.Equal(("2025-04", Grain.Month, "2025-04"), (e.Edtf, e.Grain, e.Timex.Value));
        Assert.Equal(new LocalInterval(new LocalDate(2025, 4, 1).AtMidnight(), new LocalDate(2025, 5, 1).AtMidnight()), e.When);
    }

    [Fact]
    public void The_last_day_of_the_calendar_has_none() =>
        Assert.Empty(Extract("The council of Veld closed the old harbour after a long dispute.", LocalDate.MaxIsoValue));

    private static IReadOnlyList<TimelineEvent> Extract(string body, LocalDate? published = null) => EventExtractor.Extract("a", new Article
    {
        Title = "",
        Body = body,
        Published = new Publication(new PublishTime(published ?? Published), PublishedFrom.Meta, 0.5),
    });
}
