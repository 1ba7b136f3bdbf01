using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>Says what an entry tells, in few words.</summary>
internal static class EntryWords
{
    private const int NamedSources = 3;

    /// <summary>What the entry tells: the part of its best sentence that the date belongs to, or the sentence.</summary>
    public static string Text(Entry entry) => entry.Best.Focus ?? entry.Best.Sentence;

    /// <summary>Its sources: "Post", "Post and Herald", "Post, Herald, Echo and 4 others".</summary>
    public static string Sources(Entry entry)
    {
        var named = entry.Sources.Take(NamedSources).Select(source => source.Name).ToList();
        if (entry.Sources.Count - named.Count is > 0 and var others)
        {
            named.Add(others == 1 ? "1 other" : $"{others} others");
        }

        return named.Count == 1 ? named[0] : $"{string.Join(", ", named.SkipLast(1))} and {named[^1]}";
    }

    /// <summary>The dates that contradict the entry's, each once with whoever gives it: "14 March 2021 (Echo)".</summary>
    public static IEnumerable<string> OtherDates(Entry entry) =>
        entry.Contradictions.GroupBy(DateWords.Of, StringComparer.Ordinal)
            .Select(date => $"{date.Key} ({string.Join(", ", date.Select(e => SourceOf(entry, e)).Distinct(StringComparer.Ordinal))})");

    /// <summary>The source that the event <paramref name="e"/> of an entry belongs to.</summary>
    public static string SourceOf(Entry entry, TimelineEvent e) => entry.Sources.First(source => source.Events.Any(one => one.Id == e.Id)).Name;

    /// <summary>When an article was published, behind <paramref name="verb"/>: "published 28 April 2025". The day of a file is none of publication.</summary>
    public static string Published(EventArticle article, string verb) => article.From == PublishedFrom.LastModified
        ? $"publish date not known, file of {DateWords.Day(article.Published.Date)}"
        : $"{verb} {DateWords.Day(article.Published.Date)}";

    /// <summary>The articles of an entry, each once, by publish time.</summary>
    public static IEnumerable<EventArticle> Articles(Entry entry) => entry.Events.Select(e => e.Article)
        .DistinctBy(article => article.Id, StringComparer.Ordinal);

    /// <summary>What an article is called: its headline, or its id where it has none, as a post of a channel.</summary>
    public static string Title(EventArticle article) => Title(article.Title, article.Id);

    /// <summary>The same of an article of a receipt.</summary>
    public static string Title(ArticleReceipt article) => Title(article.Title, article.Id);

    private static string Title(string headline, string id) => headline.Length > 0 ? headline : id;

    /// <summary>An article in one line: "Dam bursts, Post".</summary>
    public static string Line(EventArticle article) => string.Join(", ", new[] { Title(article), article.Source }.Where(part => part is { Length: > 0 }));
}
