namespace Timeline.Events.Entries;

/// <summary>Tells who had a story first: articles most of whose dated sentences are the same are one story, republished.</summary>
internal sealed class Stories
{
    /// <summary>The share of its sentences that a copy has from the other; one that adds more than it took is a story of its own.</summary>
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
        var first = new Dictionary<(long, string), string>();
        foreach (var article in nodes.GroupBy(n => n.Event.Article.Id, StringComparer.Ordinal).OrderBy(g => g.First().Event.Article.Published, PublishOrder.Comparer).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var sentences = article.DistinctBy(n => n.Event.SentenceStart).Where(n => n.Terms.Length > 0).Select(n => (IsTelling: n.Terms.Length >= Telling, Prints: Prints(n))).ToArray();
            var shared = sentences.Select(s => (s.IsTelling, Print: Array.Find(s.Prints, first.ContainsKey))).Where(s => first.ContainsKey(s.Print))
                .GroupBy(s => first[s.Print], s => s.IsTelling, StringComparer.Ordinal).Where(g => g.Contains(true))
                .Select(g => (Id: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.Id, StringComparer.Ordinal).FirstOrDefault();
            var isCopy = shared.Id is not null && shared.Count >= Copied * sentences.Length;
            stories.origins.Add(article.Key, isCopy ? stories.origins[shared.Id!] : article.First().Event.Article);
            foreach (var print in sentences.SelectMany(s => s.Prints))
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

    /// <summary>
    /// Two sentences of the same words are copies when their dates are the same, as days or as written: a copy of the week after still says "Monday", but one that
    /// says "May 13" for "May 12" has it from somebody else.
    /// </summary>
    private static (long Words, string Dates)[] Prints(Node node)
    {
        var words = Node.Fingerprint(node.Terms);
        return [(words, Joined(node.Companions.Select(e => e.Edtf))), (words, Joined(node.Companions.Select(e => e.Expression)))];
    }

    private static string Joined(IEnumerable<string> dates) => string.Join(' ', dates.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
