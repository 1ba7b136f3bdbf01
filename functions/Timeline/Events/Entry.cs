using Timeline.Articles;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>What a topic's articles tell of one happening: its best sentence, its date, and everyone who told of it.</summary>
public sealed record Entry
{
    /// <summary>The id of the event that was reported first. It stays while later articles join, and names the entry in links.</summary>
    public required string Id { get; init; }

    /// <summary>The event whose sentence tells it best.</summary>
    public required TimelineEvent Best { get; init; }

    /// <summary>The event whose date the entry has: the most precise of those that most sources agree with.</summary>
    public required TimelineEvent Dated { get; init; }

    /// <summary>Every event of the entry, by publish time and id.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>Who told of it, first reporter first; a story that others republished is one source.</summary>
    public required IReadOnlyList<EntrySource> Sources { get; init; }

    /// <summary>The events whose date does not agree with <see cref="Dated"/>'s, by publish time and id.</summary>
    public required IReadOnlyList<TimelineEvent> Contradictions { get; init; }

    /// <summary>An event as soon as one source tells it as one; a report when all that is dated is the telling.</summary>
    public EventKind Kind => Events.Any(e => e.Kind == EventKind.Event) ? EventKind.Event : EventKind.Report;

    /// <summary>The article that reported it first, as far as it is known when they were published.</summary>
    public EventArticle FirstReport => (Events.FirstOrDefault(e => e.Article.From != PublishedFrom.LastModified) ?? Events[0]).Article;

    /// <summary>When it was first reported.</summary>
    public PublishTime FirstReported => FirstReport.Published;
}

/// <summary>A source of an entry.</summary>
/// <param name="Name">The publisher who had the story first; where none is stated, the host of its address, and failing that the article's id.</param>
/// <param name="Events">Its events in this entry, those of republished copies included, by publish time and id.</param>
public sealed record EntrySource(string Name, IReadOnlyList<TimelineEvent> Events);
