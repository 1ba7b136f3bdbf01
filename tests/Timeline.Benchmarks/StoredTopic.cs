using System.Globalization;
using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Benchmarks;

/// <summary>
/// A topic of many made-up events, each of which is an entry: sentences of news words and names of their own, ten to an article, thirty to a day.
/// </summary>
internal static class StoredTopic
{
    public const string Name = "large-topic";

    private const int EventsOfArticle = 10;
    private const int EventsOfDay = 30;
    private static readonly LocalDate First = new(2015, 1, 1);

    /// <summary>The day of an event.</summary>
    public static LocalDate Day(int number) => First.PlusDays(number / EventsOfDay);

    /// <summary>Fills <paramref name="store"/> with <paramref name="count"/> events.</summary>
    public static async Task Fill(ITimelineStore store, int count, CancellationToken cancellation)
    {
        for (var first = 0; first < count; first += EventsOfArticle)
        {
            await store.Replace(Name, $"{Name}/{first}.txt", null, Article(first, ""), cancellation);
        }
    }

    /// <summary>Changes one article of the topic.</summary>
    public static async Task Touch(ITimelineStore store, string change, CancellationToken cancellation)
    {
        var receipt = await store.Receipt(Name, $"{Name}/0.txt", cancellation);
        await store.Replace(Name, $"{Name}/0.txt", receipt?.Tag, Article(0, change), cancellation);
    }

    private static ArticleChange Article(int first, string change)
    {
        var published = new PublishTime(Day(first).PlusDays(1));
        var name = string.Create(CultureInfo.InvariantCulture, $"{first}.txt");
        var article = new EventArticle(name, $"Report {first}", $"https://paper.example/{first}", $"Paper {first % 40}", published);
        var events = Enumerable.Range(first, EventsOfArticle).Select(n => Event(n, article, change)).ToArray();
        var receipt = new Receipt
        {
            Topic = Name,
            Article = $"{Name}/{name}",
            Version = new ArticleVersion(Instant.FromUtc(2025, 1, 1, 0, 0), "1"),
            EventCount = events.Length,
            Articles = [new ArticleReceipt(name, article.Title, article.Url, article.Source, "en", new Publication(published, PublishedFrom.Meta, 1), [])],
        };
        return new ArticleChange(receipt, events);
    }

    private static TimelineEvent Event(int n, EventArticle article, string change)
    {
        var day = Day(n);
        var iso = NodaTime.Text.LocalDatePattern.Iso.Format(day);
        var sentence = string.Create(
            CultureInfo.InvariantCulture,
            $"{Of(NewsWords.Groups, n)} of Aar{n} {Of(NewsWords.Acts, n / 3)} a {Of(NewsWords.Qualities, n / 7)} {Of(NewsWords.Things, n / 5)} worth {n + 1000} crowns for Bel{n} and Cor{n} on that day{change}.");
        var at = sentence.IndexOf("that day", StringComparison.Ordinal);
        var start = n % EventsOfArticle * 300;
        return new TimelineEvent
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"e{n:0000000}"),
            When = new LocalInterval(day.AtMidnight(), day.PlusDays(1).AtMidnight()),
            Grain = Grain.Day,
            Edtf = iso,
            Timex = new Timex(TimexType.Date, iso),
            Sentence = sentence,
            Expression = "that day",
            ExpressionStart = start + at,
            ExpressionEnd = start + at + 8,
            SentenceStart = start,
            Rule = "that day",
            Derivation = $"the day that was told of → {iso}",
            Confidence = 0.9,
            Article = article,
        };
    }

    private static string Of(string[] words, int n) => words[n % words.Length];
}
