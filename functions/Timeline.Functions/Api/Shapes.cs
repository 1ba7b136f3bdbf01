namespace Timeline.Functions.Api;

/// <summary>A page of a timeline.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Entries">The entries of this page, in order.</param>
/// <param name="Next">Where the next page is; <see langword="null"/> at the end.</param>
internal sealed record TimelineJson(string Topic, string Title, IReadOnlyList<EntryJson> Entries, string? Next);

/// <summary>One entry with everything that is known of where it comes from.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Url">The entry's own address.</param>
/// <param name="Timeline">The timeline it belongs to.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Events">Every event of it, with the derivation of its date, by publish time.</param>
/// <param name="Articles">What is known of their articles, as in their receipts; those whose receipt is not found are left out.</param>
internal sealed record EntryPageJson(
    string Topic, string Title, string Url, string Timeline, EntryJson Entry, IReadOnlyList<EventJson> Events, IReadOnlyList<EntryArticleJson> Articles);

/// <summary>An article of an entry.</summary>
/// <param name="Receipt">The address of the receipt of its document.</param>
/// <param name="Article">What the receipt says of it.</param>
internal sealed record EntryArticleJson(string Receipt, ArticleReceiptJson Article);

/// <summary>The days that matter in a topic.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Dates">In calendar order.</param>
internal sealed record DigestJson(string Topic, string Title, IReadOnlyList<DigestDateJson> Dates);

/// <summary>A day that matters.</summary>
/// <param name="Date">The day, ISO 8601.</param>
/// <param name="Score">0 to 1; the day that matters most has 1.</param>
/// <param name="Url">The timeline on that day.</param>
/// <param name="Summary">One or two sentences, the most telling first.</param>
internal sealed record DigestDateJson(string Date, double Score, string Url, IReadOnlyList<DigestSentenceJson> Summary);

/// <summary>A sentence of a digest.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Article">The article it stands in.</param>
internal sealed record DigestSentenceJson(string Text, EventArticleJson Article);

/// <summary>The topics.</summary>
/// <param name="Topics">By id.</param>
internal sealed record TopicsJson(IReadOnlyList<TopicJson> Topics);

/// <summary>A topic.</summary>
/// <param name="Topic">Its id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Articles">Articles read from the documents filed in it; a document may hold several, a rejected one has none.</param>
/// <param name="Events">Dated sentences.</param>
/// <param name="Url">Its timeline.</param>
internal sealed record TopicJson(string Topic, string Title, int Articles, int Events, string Url);

/// <summary>The documents of a topic.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Documents">Those that were rejected, then the others, each by path; of very many only the first.</param>
/// <param name="Unlisted">How many more there are.</param>
public sealed record DocumentsJson(string Topic, string Title, IReadOnlyList<DocumentJson> Documents, int Unlisted);

/// <summary>A document of a topic.</summary>
/// <param name="Article">Its path.</param>
/// <param name="Url">The address of its receipt.</param>
/// <param name="Modified">When it was last written, UTC.</param>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Events">How many events it gave.</param>
/// <param name="Rejected">Why it was rejected, or <see langword="null"/>.</param>
public sealed record DocumentJson(string Article, string Url, string Modified, int Articles, int Events, RejectedJson? Rejected);

/// <summary>What a document became.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Article">The document's path.</param>
/// <param name="Modified">When it was last written, UTC.</param>
/// <param name="Events">How many events it gave.</param>
/// <param name="Articles">The articles in it; of very many only the first.</param>
/// <param name="Unlisted">How many more it holds.</param>
/// <param name="Rejected">Why it was rejected, or <see langword="null"/>.</param>
internal sealed record ReceiptJson(string Topic, string Article, string Modified, int Events, IReadOnlyList<ArticleReceiptJson> Articles, int Unlisted,
    RejectedJson? Rejected);

/// <summary>One article of a document; the note says what a user should know of how it was read.</summary>
internal sealed record ArticleReceiptJson(
    string Id, string Title, string? Url, string? Source, string Language, string Published, string PublishedFrom, double Confidence,
        IReadOnlyList<DroppedJson> Dropped, string? Note);

/// <summary>A piece that was left out.</summary>
internal sealed record DroppedJson(string Reason, string Text);

/// <summary>Why a document could not be read.</summary>
public sealed record RejectedJson(string Reason, string Detail);

/// <summary>Whether the program, or what it stands on, works.</summary>
internal sealed record HealthJson(string Status);
