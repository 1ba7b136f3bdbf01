using System.Text.Json.Serialization;
using NodaTime;
using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Functions.Storage;

/// <summary>Keeps timelines. The one way to change them is <see cref="Replace"/>. Thread-safe.</summary>
public interface ITimelineStore
{
    /// <summary>The most events that one article may have in one topic; <see cref="Replace"/> takes more for a caller's bug.</summary>
    const int MaxEvents = 10_000;

    /// <summary>The longest JSON of one event, in UTF-16 units; <see cref="Replace"/> takes more for a caller's bug.</summary>
    const int MaxEventLength = 256 * 1024;

    /// <summary>The longest JSON of one receipt, in UTF-16 units; <see cref="Replace"/> takes more for a caller's bug.</summary>
    const int MaxReceiptLength = 64 * 1024;

    /// <summary>
    /// Makes the receipt and the events of one article in one topic become exactly these, whatever was there before, visible at once to
    /// readers where the store can do so in one transaction. Replacing with no receipt and no events deletes.
    /// </summary>
    /// <param name="topic">The topic's id (normalised).</param>
    /// <param name="article">The document's path in the source (<see cref="ArticleKey.ToString"/>), also when it is filed under another topic.</param>
    /// <param name="expected">The receipt the caller saw (its <see cref="Receipt.Tag"/>), or <see langword="null"/> when it saw none.</param>
    /// <param name="change">What shall be there, or <see langword="null"/> to delete.</param>
    /// <param name="cancellation">Stops waiting; what was started is completed or repaired by the next replace.</param>
    /// <returns>False when the receipt is no longer the expected one: read again and decide anew.</returns>
    Task<bool> Replace(string topic, string article, string? expected, ArticleChange? change, CancellationToken cancellation);

    /// <summary>The receipt of an article in a topic, or <see langword="null"/>.</summary>
    Task<Receipt?> Receipt(string topic, string article, CancellationToken cancellation);

    /// <summary>All receipts, of all topics.</summary>
    IAsyncEnumerable<Receipt> Receipts(CancellationToken cancellation);

    /// <summary>All receipts of a topic, in no particular order.</summary>
    IAsyncEnumerable<Receipt> Receipts(string topic, CancellationToken cancellation);

    /// <summary>All topics that have a receipt, by id.</summary>
    IAsyncEnumerable<TopicSummary> Topics(CancellationToken cancellation);

    /// <summary>One of the <see cref="Topics"/>; <see langword="null"/> when it has no receipt.</summary>
    Task<TopicSummary?> Topic(string topic, CancellationToken cancellation);

    /// <summary>Whether a topic has a receipt, which costs less to know than all that <see cref="Topic"/> tells of it.</summary>
    Task<bool> Has(string topic, CancellationToken cancellation);

    /// <summary>
    /// The version of a topic: an opaque text, another one after every <see cref="Replace"/> that changed the topic, and cheap to ask for.
    /// <see langword="null"/> when nothing was ever filed there.
    /// </summary>
    Task<string?> Version(string topic, CancellationToken cancellation);

    /// <summary>
    /// Events of a topic whose interval overlaps the range, ordered by (start, end, id) ascending, one page at a time.
    /// </summary>
    /// <exception cref="FormatException">The cursor is not one that a page gave.</exception>
    Task<EventPage> Events(string topic, EventQuery query, CancellationToken cancellation);
}

/// <summary>What a document became in a topic.</summary>
/// <param name="Receipt">What was found; its <see cref="Storage.Receipt.Tag"/> is ignored and set by the store.</param>
/// <param name="Events">The events; empty for a rejected document.</param>
public sealed record ArticleChange(Receipt Receipt, IReadOnlyList<TimelineEvent> Events);

/// <summary>The record of one document's ingest into one topic.</summary>
public sealed record Receipt
{
    /// <summary>The topic's id.</summary>
    public required string Topic { get; init; }

    /// <summary>The topic's name as the folder, a rule or an article writes it; <see langword="null"/> when that is its id.</summary>
    public string? TopicName { get; init; }

    /// <summary>The document's path, <c>topic/name</c> as it lies in the source (also when filed under another topic).</summary>
    public required string Article { get; init; }

    /// <summary>The version that was read.</summary>
    public required ArticleVersion Version { get; init; }

    /// <summary>How many events it gave.</summary>
    public required int EventCount { get; init; }

    /// <summary>The articles of the document: title, publish time and where that was found, what was dropped.</summary>
    public IReadOnlyList<ArticleReceipt> Articles { get; init; } = [];

    /// <summary>How many more articles the document holds, which are not among <see cref="Articles"/> because the receipt would be too long.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Unlisted { get; init; }

    /// <summary>How many articles the document holds.</summary>
    [JsonIgnore]
    public int ArticleCount => Articles.Count + Unlisted;

    /// <summary>
    /// The ids of all topics that the document is filed in. Told by the receipt in its own topic (the one of its path); that one is
    /// written last, so that a stopped ingest is taken up again.
    /// </summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The build of the domain that read the document, and the topic rules that it was filed by; others may read or file it otherwise.</summary>
    public string Rules { get; init; } = "";

    /// <summary>
    /// Whether a writer stopped half way through this article (only a store that cannot hold it in one transaction says so). What is visible is whole; the
    /// next <see cref="ITimelineStore.Replace"/> clears up. A receipt without any visible content then has an empty version tag.
    /// </summary>
    public bool Unfinished { get; init; }

    /// <summary>Why the document was rejected; <see langword="null"/> when it was read.</summary>
    public Rejected? Rejection { get; init; }

    /// <summary>The store's tag of this receipt, for <see cref="ITimelineStore.Replace"/>; opaque.</summary>
    public string? Tag { get; init; }
}

/// <summary>What was found about one article of a document.</summary>
public sealed record ArticleReceipt(string Id, string Title, string? Url, string? Source, string Language, Publication Published,
    IReadOnlyList<Dropped> Dropped)
{
    /// <summary>What a user should know of how it was read, such as that it is not in English; <see langword="null"/> for nothing.</summary>
    public string? Note { get; init; }
}

/// <summary>A topic that documents are filed in.</summary>
/// <param name="Topic">Its id.</param>
/// <param name="Name">Its name as written (<see cref="Receipt.TopicName"/>), that of the documents in its own folder before all others, and the first by
/// ordinal order where they differ; its id where none has one.</param>
/// <param name="Articles">How many articles were read from the documents filed in it; a document may hold several, a rejected one has none.</param>
/// <param name="Events">How many events it has.</param>
public sealed record TopicSummary(string Topic, string Name, int Articles, int Events);

/// <summary>Which events are wanted.</summary>
/// <param name="From">Only events that end after this moment; <see langword="null"/> for no bound.</param>
/// <param name="To">Only events that start before this moment (exclusive); <see langword="null"/> for no bound.</param>
/// <param name="Limit">At most so many, 1 to 1000.</param>
/// <param name="Cursor">Where the last page ended; opaque; <see langword="null"/> for the first page.</param>
public sealed record EventQuery(LocalDateTime? From = null, LocalDateTime? To = null, int Limit = 100, string? Cursor = null);

/// <summary>A page of events.</summary>
/// <param name="Events">The events in order.</param>
/// <param name="Cursor">Where the next page starts; <see langword="null"/> at the end.</param>
public sealed record EventPage(IReadOnlyList<TimelineEvent> Events, string? Cursor);
