namespace Timeline.Functions.Api;

/// <summary>A page of a timeline.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Events">The events of this page, in order.</param>
/// <param name="Next">Where the next page is; <see langword="null"/> at the end.</param>
internal sealed record TimelineJson(string Topic, string Title, IReadOnlyList<EventJson> Events, string? Next);

/// <summary>One event, and the article it comes from.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Url">The event's own address.</param>
/// <param name="Timeline">The timeline it belongs to.</param>
/// <param name="Event">The event.</param>
/// <param name="Article">What is known of its article, as in the article's receipt; <see langword="null"/> when the receipt is not found.</param>
internal sealed record EntryJson(string Topic, string Title, string Url, string Timeline, EventJson Event, ArticleReceiptJson? Article);

/// <summary>The topics.</summary>
/// <param name="Topics">By id.</param>
internal sealed record TopicsJson(IReadOnlyList<TopicJson> Topics);

/// <summary>A topic.</summary>
/// <param name="Topic">Its id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Articles">Documents filed in it, rejected ones included.</param>
/// <param name="Events">Dated sentences.</param>
/// <param name="Url">Its timeline.</param>
internal sealed record TopicJson(string Topic, string Title, int Articles, int Events, string Url);

/// <summary>What a document became.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Article">The document's path.</param>
/// <param name="Modified">When it was last written, UTC.</param>
/// <param name="Events">How many events it gave.</param>
/// <param name="Articles">The articles in it.</param>
/// <param name="Rejected">Why it was rejected, or <see langword="null"/>.</param>
internal sealed record ReceiptJson(string Topic, string Article, string Modified, int Events, IReadOnlyList<ArticleReceiptJson> Articles, RejectedJson? Rejected);

/// <summary>One article of a document; the note says what a user should know of how it was read.</summary>
internal sealed record ArticleReceiptJson(
    string Id, string Title, string? Url, string? Source, string Language, string Published, string PublishedFrom, double Confidence, IReadOnlyList<DroppedJson> Dropped, string? Note);

/// <summary>A piece that was left out.</summary>
internal sealed record DroppedJson(string Reason, string Text);

/// <summary>Why a document could not be read.</summary>
internal sealed record RejectedJson(string Reason, string Detail);

/// <summary>Whether the program, or what it stands on, works.</summary>
internal sealed record HealthJson(string Status);
