using Timeline.Articles;
using Timeline.Articles.Topics;

namespace Timeline.Functions.Ingest;

/// <summary>Which timelines the articles of a document join.</summary>
/// <param name="Chosen">The numbers of the articles by topic id; the document's own topic has all of them.</param>
/// <param name="Names">The names as written, by topic id, where they are not the id: of several, the first.</param>
/// <param name="Left">The topic ids, by article's number, for which there was no room.</param>
internal sealed record TopicChoice(
    SortedDictionary<string, List<int>> Chosen, IReadOnlyDictionary<string, string> Names, IReadOnlyDictionary<int, List<string>> Left)
{
    /// <summary>The most topics of one document: each is a write of its own.</summary>
    public const int MaxTopics = 16;

    private const int MostNamed = 20;

    /// <summary>
    /// Chooses: the document's own topic, then those of the rules, which somebody wrote for these timelines, then those that the articles name.
    /// </summary>
    public static TopicChoice Of(IReadOnlyList<Article> articles, TopicName home, TopicRules rules)
    {
        var chosen = new SortedDictionary<string, List<int>>(StringComparer.Ordinal) { [home.Id] = [.. Enumerable.Range(0, articles.Count)] };
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        Name(home);
        var left = new Dictionary<int, List<string>>();
        foreach (var topics in (IEnumerable<Func<Article, IEnumerable<TopicName>>>)[rules.Match, article => article.Topics.Select(TopicName.Of)])
        {
            for (var n = 0; n < articles.Count; n++)
            {
                foreach (var topic in topics(articles[n]).DistinctBy(t => t.Id, StringComparer.Ordinal))
                {
                    Add(topic.Id, n);
                    Name(topic);
                }
            }
        }

        foreach (var numbers in chosen.Values)
        {
            numbers.Sort();
        }

        return new TopicChoice(chosen, names, left);

        void Name(TopicName topic)
        {
            if (topic.Written is { } written)
            {
                names.TryAdd(topic.Id, written);
            }
        }

        void Add(string topic, int n)
        {
            if (chosen.TryGetValue(topic, out var numbers))
            {
                // Rules and articles may name the same topic.
                if (!numbers.Contains(n))
                {
                    numbers.Add(n);
                }
            }
            else if (chosen.Count < MaxTopics)
            {
                chosen[topic] = [n];
            }
            else
            {
                (left.TryGetValue(n, out var rest) ? rest : left[n] = []).Add(topic);
            }
        }
    }

    /// <summary>What a user should know of the article with the number <paramref name="n"/>; <see langword="null"/> when it joined all its timelines.</summary>
    public string? Note(int n) => Left.TryGetValue(n, out var topics)
        ? $"Not filed under {string.Join(", ", topics.Distinct(StringComparer.Ordinal).Take(MostNamed))}{(topics.Count > MostNamed ? " and others" : "")}: a document joins at most {MaxTopics} timelines. Split it, or name fewer topics."
        : null;
}
