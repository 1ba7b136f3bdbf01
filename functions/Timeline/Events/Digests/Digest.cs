using NodaTime;

namespace Timeline.Events.Digests;

/// <summary>Picks the dates that tell a topic's story, each with one or two sentences. Pure; independent of the order of the articles.</summary>
public static class Digest
{
    /// <summary>The most dates that a digest holds.</summary>
    public const int MaxDates = 1000;

    /// <summary>The <paramref name="dates"/> dates that matter most, in calendar order; fewer when the articles tell of fewer.</summary>
    /// <param name="topic">The topic's name; it may be any text, the names that the articles share count too.</param>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="from">The first day that may be chosen, inclusive; <see langword="null"/> for no bound.</param>
    /// <param name="to">The last day that may be chosen, inclusive; <see langword="null"/> for no bound.</param>
    /// <param name="dates">How many dates, 1 to <see cref="MaxDates"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dates"/> is out of its range.</exception>
    public static IReadOnlyList<DigestDate> Of(string topic, IEnumerable<DigestArticle> articles, LocalDate? from, LocalDate? to, int dates)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentOutOfRangeException.ThrowIfLessThan(dates, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dates, MaxDates);
        var corpus = Corpus.Of(topic, articles);
        var bonds = Candidates.Of(corpus);
        var ranked = DateSalience.Of(corpus)
            .Where(d => !(d.Key < from) && !(d.Key > to) && bonds.ContainsKey(d.Key))
            .OrderByDescending(d => d.Value).ThenBy(d => d.Key);
        var summaries = new SummaryWriter(corpus, bonds);
        var told = ranked.Select(d => new DigestDate(d.Key, d.Value, summaries.Write(d.Key))).Where(d => d.Summary.Count > 0).Take(dates).ToArray();
        return [.. told.Select(d => d with { Score = Math.Round(d.Score / told[0].Score, 4) }).OrderBy(d => d.Date)];
    }
}
