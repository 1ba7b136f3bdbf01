using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Events.Digests;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Articles whose day of publication nobody states: what they count from the day of their file is a guess, and is treated as one.</summary>
public class GuessTests
{
    private const string Text = "Harbour police seized a trawler in Lund yesterday. It had been stolen on 3 May 2019. The trial opens on Friday.";

    [Fact]
    public void What_hangs_on_the_day_of_the_file_is_a_guess_and_a_full_date_is_none() =>
        Assert.Equal([("yesterday", true), ("3 May 2019", false), ("Friday", true)], Read(PublishedFrom.LastModified).Select(e => (e.Expression, e.IsGuess)));

    [Fact]
    public void What_is_counted_from_a_full_date_is_no_guess() => Assert.Equal([("3 May 2019", false), ("two days later", false), ("last week", true),
            ("The day after", true)], Read(
        PublishedFrom.LastModified,
            "The trawler was stolen on 3 May 2019 and sold two days later. Police found it last week. The day after, its owner came to Lund.")
            .Select(e => (e.Expression, e.IsGuess)));

    [Theory]
    [InlineData(PublishedFrom.Dateline)]
    [InlineData(PublishedFrom.Url)]
    [InlineData(PublishedFrom.Stamp)]
    public void A_day_that_is_stated_makes_no_guess(PublishedFrom from) => Assert.All(Read(from), e => Assert.False(e.IsGuess));

    [Fact]
    public void A_lead_without_a_date_is_a_guess() =>
        Assert.True(Assert.Single(Read(PublishedFrom.LastModified, "Harbour police have seized a trawler in the port of Lund.")).IsGuess);

    [Fact]
    public void A_guess_does_not_outvote_a_date_that_is_known()
    {
        const string Deed = "Thieves stole the golden altar of Lund cathedral";
        var entry = Assert.Single(EntryBuilder.Build(
        [
            EventOf.Sentence("a", "2025-06-02", $"{Deed}.", source: "A", published: "2025-06-03") with { IsGuess = true },
            EventOf.Sentence("b", "2025-06-02", $"{Deed}, police said.", source: "B", published: "2025-06-03") with { IsGuess = true },
            EventOf.Sentence("c", "2025-06-01", $"{Deed}.", source: "C", published: "2025-06-03"),
        ]));
        Assert.Equal(("c", 0, 3), (entry.Dated.Id, entry.Contradictions.Count, entry.Events.Count));
    }

    [Fact]
    public void It_was_first_reported_when_somebody_says_so()
    {
        const string Deed = "Thieves stole the golden altar of Lund cathedral.";
        var early = EventOf.Sentence("a", "2025-06-02", Deed, published: "2025-06-03");
        var entry = Assert.Single(EntryBuilder.Build([early with { Article = early.Article with { From = PublishedFrom.LastModified } },
                    EventOf.Sentence("b", "2025-06-02", Deed, published: "2025-06-04")]));
        Assert.Equal(new LocalDate(2025, 6, 4), entry.FirstReported.Date);
    }

    [Fact]
    public void A_digest_names_no_day_that_is_guessed()
    {
        var days = Digest.Of("lund", DigestArticle.From(Read(PublishedFrom.LastModified)), null, null, 10).Select(d => d.Date);
        Assert.Equal([new LocalDate(2019, 5, 3)], days);
        Assert.Equal(3, Digest.Of("lund", DigestArticle.From(Read(PublishedFrom.Meta)), null, null, 10).Count);
    }

    private static IReadOnlyList<TimelineEvent> Read(PublishedFrom from, string text = Text) => EventExtractor.Extract("x", new Article
    {
        Title = "",
        Body = text,
        Published = new Publication(new PublishTime(new LocalDate(2025, 6, 3)), from, 0.2),
    });
}
