using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Storage;

/// <summary>Hand-made events and receipts.</summary>
internal static class Sample
{
    private static readonly PublishTime Published = new(new LocalDate(2025, 4, 28), new LocalTime(14, 0), Offset.FromHours(-4));

    /// <summary>An event of whole days from <paramref name="start"/>.</summary>
    public static TimelineEvent Event(string id, LocalDate start, int days = 1, string article = "a.txt", string sentence = "Something happened.") =>
        Event(id, new LocalInterval(start.AtMidnight(), start.PlusDays(days).AtMidnight()), article, sentence);

    public static TimelineEvent Event(string id, LocalInterval when, string article = "a.txt", string sentence = "Something happened.") => new()
    {
        Id = id,
        When = when,
        Offset = Offset.FromHoursAndMinutes(5, 30),
        Grain = Grain.Day,
        Edtf = when.Start.Date.ToString("uuuu-MM-dd", null),
        Timex = new Timex(TimexType.Date, when.Start.Date.ToString("uuuu-MM-dd", null), TimexMod.Approx),
        Sentence = sentence,
        Expression = "on that day",
        ExpressionStart = 3,
        ExpressionEnd = 14,
        SentenceStart = 0,
        Rule = "test",
        Derivation = "This(day) of \"publish date\" → 2025",
        Confidence = 0.75,
        Article = new EventArticle(article, "A title with \"quotes\" & <angles> 🚀", "https://example.org/a?b=c&d=é", null, Published),
    };

    public static ArticleChange Change(string topic, string article, string version, params TimelineEvent[] events) =>
        new(
            new Receipt
            {
                Topic = topic,
                Article = article,
                Version = new ArticleVersion(Instant.FromUtc(2025, 4, 28, 18, 0).PlusNanoseconds(100), version),
                EventCount = events.Length,
                Rules = "r1",
                Topics = [topic],
                Articles =
                [
                    new ArticleReceipt(
                        "a.txt", "Title", null, "Source", "en", new Publication(Published, PublishedFrom.JsonLd, 0.9), [new Dropped("caption", "A photo")]),
                ],
            },
            events);

    /// <summary>Replaces whatever is there.</summary>
    public static async Task Set(this ITimelineStore store, string topic, string article, ArticleChange? change)
    {
        var tag = (await store.Receipt(topic, article, CancellationToken.None))?.Tag;
        Assert.True(await store.Replace(topic, article, tag, change, CancellationToken.None));
    }

    /// <summary>All events of a topic, page by page.</summary>
    public static async Task<List<TimelineEvent>> All(this ITimelineStore store, string topic, LocalDateTime? from = null, LocalDateTime? to = null, int limit =
        1000)
    {
        var events = new List<TimelineEvent>();
        string? cursor = null;
        do
        {
            var page = await store.Events(topic, new EventQuery(from, to, limit, cursor), CancellationToken.None);
            Assert.True(page.Events.Count <= limit);
            events.AddRange(page.Events);
            cursor = page.Cursor;
        }
        while (cursor is not null);
        return events;
    }

    public static async Task<List<string>> Ids(this ITimelineStore store, string topic, LocalDateTime? from = null, LocalDateTime? to = null, int limit =
        1000) =>
        (await store.All(topic, from, to, limit)).ConvertAll(e => e.Id);
}
