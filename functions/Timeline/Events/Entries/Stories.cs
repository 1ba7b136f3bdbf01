namespace Timeline.Events.Entries;

/// <summary>Tells who had a story first: articles most of whose dated sentences are the same are one story, republished.</summary>
internal sealed class Stories
{
    /// <summary>The share of the shorter article's sentences that two copies have in common.</summary>
    private const double Copied = 0.6;

    /// <summary>Two papers may well write the same short sentence; from this many words on one has it from the other.</summary>
    private const int Telling = 5;

    private readonly Dictionary<string, EventArticle> origins = new(StringComparer.Ordinal);

    private Stories()
    {
    }

    /// <summary>Compares the articles of <paramref name="nodes"/>, each with the first that had one of its sentences.</summary>
    public static Stories Of(IReadOnlyList<Node> nodes)
    {
        var stories = new Stories();
        var first = new Dictionary<long, string>();
        var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in nodes.GroupBy(n => n.Event.Article.Id, StringComparer.Ordinal).OrderBy(g => g.First().Event.Article.Published.Local).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var prints = article.Where(n => n.Terms.Length >= Telling).Select(n => Node.Fingerprint(n.Terms)).ToHashSet();
            sizes.Add(article.Key, prints.Count);
            var shared = prints.Where(first.ContainsKey).GroupBy(p => first[p], StringComparer.Ordinal)
                .Select(g => (Id: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.Id, StringComparer.Ordinal).FirstOrDefault();
            var isCopy = shared.Id is not null && shared.Count >= Copied * Math.Min(prints.Count, sizes[shared.Id]);
            stories.origins.Add(article.Key, isCopy ? stories.origins[shared.Id!] : article.First().Event.Article);
            foreach (var print in prints)
            {
                first.TryAdd(print, article.Key);
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
