namespace Timeline.Events.Entries;

/// <summary>Tells who had a story first: articles most of whose dated sentences are nearly the same, word after word, are one story, republished.</summary>
internal sealed class Stories
{
    /// <summary>The share of its sentences that a copy has from the other; one that adds more than it took is a story of its own.</summary>
    private const double Copied = 0.6;

    private readonly Dictionary<string, EventArticle> origins = new(StringComparer.Ordinal);

    private Stories()
    {
    }

    /// <summary>Compares the articles of <paramref name="nodes"/>, each with those that had one of its sentences first.</summary>
    public static Stories Of(IReadOnlyList<Node> nodes)
    {
        var stories = new Stories();
        var first = new Dictionary<long, WordedSentence>();
        foreach (var article in nodes.GroupBy(n => n.Event.Article.Id, StringComparer.Ordinal)
            .OrderBy(g => g.First().Event.Article.Published, PublishOrder.Comparer).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var sentences = article.DistinctBy(n => n.Event.SentenceStart).Where(n => n.Terms.Length > 0).Select(WordedSentence.Of).ToArray();
            var shared = sentences.Select(s => (s.IsTelling, From: s.From(first))).Where(s => s.From is not null)
                .GroupBy(s => s.From!, s => s.IsTelling, StringComparer.Ordinal).Where(g => g.Contains(true))
                .Select(g => (Id: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.Id, StringComparer.Ordinal).FirstOrDefault();
            var isCopy = shared.Id is not null && shared.Count >= Copied * sentences.Length;
            stories.origins.Add(article.Key, isCopy ? stories.origins[shared.Id!] : article.First().Event.Article);
            foreach (var sentence in sentences)
            {
                foreach (var step in sentence.ByDay.Concat(sentence.AsWritten))
                {
                    first.TryAdd(step, sentence);
                }
            }
        }

        return stories;
    }

    /// <summary>The name of the source that had the story of the article <paramref name="id"/> first.</summary>
    public string SourceOf(string id)
    {
        var origin = origins[id];
        return origin.Source is { Length: > 0 } source ? source
            : Uri.TryCreate(origin.Url, UriKind.Absolute, out var url) && url.Host.Length > 0 ? url.Host
            : origin.Id;
    }
}
