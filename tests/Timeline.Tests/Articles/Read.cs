using System.Text;
using NodaTime;
using Timeline.Articles;

namespace Timeline.Tests.Articles;

/// <summary>Short ways to read a document in a test. All are captured at 2025-04-28T18:00Z, a Monday.</summary>
internal static class Read
{
    public static readonly Instant Captured = Instant.FromUtc(2025, 4, 28, 18, 0);

    public static ReadResult Bytes(byte[] bytes, string name = "a.txt", string? type = null, string? encoding = null) =>
        ArticleReader.Read(new ArticleDocument(name, bytes, Captured) { ContentType = type, ContentEncoding = encoding });

    public static IReadOnlyList<Article> All(string text, string name = "a.txt") =>
        Assert.IsType<ReadArticles>(Bytes(Encoding.UTF8.GetBytes(text), name)).Articles;

    public static Article One(string text, string name = "a.txt", params (string Key, string Value)[] metadata) =>
        Assert.Single(Assert.IsType<ReadArticles>(ArticleReader.Read(new ArticleDocument(name, Encoding.UTF8.GetBytes(text), Captured)
        {
            Metadata = metadata.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
        })).Articles);

    public static string[] Reasons(Article article, string reason) => [.. article.Dropped.Where(dropped => dropped.Reason == reason)
        .Select(dropped => dropped.Text)];

    /// <summary>The publish time as date, time and offset: "2025-04-28T15:00+00".</summary>
    public static string When(Article article)
    {
        var time = article.Published.Time;
        return NodaTime.Text.LocalDatePattern.Iso.Format(time.Date)
            + (time.Time is { } clock ? "T" + clock.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : "")
            + (time.Offset is { } offset ? offset.ToString("g", System.Globalization.CultureInfo.InvariantCulture) : "");
    }
}
