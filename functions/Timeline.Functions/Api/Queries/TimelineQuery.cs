using NodaTime;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Queries;

/// <summary>What a request wants of a timeline.</summary>
public sealed record TimelineQuery
{
    /// <summary>Only entries that end after this moment.</summary>
    public LocalDateTime? From { get; init; }

    /// <summary>Only entries that start before this moment.</summary>
    public LocalDateTime? To { get; init; }

    /// <summary>Words that must all occur in one of the sentences or its headline, as <see cref="WordSearch.Fold(string)"/> gives them.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Only these grains; empty for all.</summary>
    public IReadOnlySet<Grain> Grains { get; init; } = new HashSet<Grain>();

    /// <summary>At least so many distinct sources.</summary>
    public int MinSources { get; init; } = 1;

    /// <summary>Only this kind; <see langword="null"/> for both.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>Latest first instead of earliest first.</summary>
    public bool Descending { get; init; }

    /// <summary>At most so many entries.</summary>
    public int Limit { get; init; } = AppLimits.DefaultPageSize;

    /// <summary>Where the last page ended.</summary>
    internal EntryPlace? Cursor { get; init; }

    /// <summary>Instead of a cursor: the place that the page ends before.</summary>
    internal EntryPlace? Before { get; init; }

    /// <summary>The query as it was written, by name; without the place in it.</summary>
    public IReadOnlyDictionary<string, string> Written { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether this is a later page of the timeline rather than its first.</summary>
    public bool IsInside => Cursor is not null || Before is not null;

    /// <summary>Whether anything narrows the timeline.</summary>
    public bool IsFiltered => From is not null || To is not null || Words.Count > 0 || Grains.Count > 0 || MinSources > 1 || Kind is not null;

    /// <summary>
    /// The same query with the format spelt out, so that its addresses give that format whoever follows them. JSON and the page are what programs and
    /// browsers get unasked.
    /// </summary>
    public TimelineQuery In(string format) => Written.ContainsKey("format") || format is "json" or "html"
        ? this
        : this with { Written = Written.Append(KeyValuePair.Create("format", format)).ToDictionary(StringComparer.Ordinal) };

    /// <summary>Whether <paramref name="entry"/> is what is asked for, the range included.</summary>
    public bool Matches(Entry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var dated = entry.Dated;
        return !(dated.When.End <= From) && !(dated.When.Start >= To)
            && (Grains.Count == 0 || Grains.Contains(dated.Grain))
            && entry.Sources.Count >= MinSources
            && (Kind is null || entry.Kind == Kind)
            && (Words.Count == 0 || entry.Events.Any(HasWords));
    }

    private bool HasWords(TimelineEvent e)
    {
        foreach (var word in Words)
        {
            if (!WordSearch.Occurs(word, e.Sentence) && !WordSearch.Occurs(word, e.Article.Title))
            {
                return false;
            }
        }

        return true;
    }
}
