using NodaTime;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Triggers.Changes;

/// <summary>What a message on the queue <c>article-events</c> says. A closed family.</summary>
public abstract record ArticleChangeEvent;

/// <summary>
/// Articles that may have been written, replaced, renamed or removed. Which of these it was does not matter: whoever acts on it looks at the
/// article as it is now, so that duplicates, reorderings and late events are harmless.
/// </summary>
/// <param name="Keys">The articles, at least one; two for a rename (its source and its destination).</param>
/// <param name="Happened">When it happened, as the event says; <see langword="null"/> when it does not. For the log, not for decisions.</param>
public sealed record ArticlesChanged(IReadOnlyList<ArticleKey> Keys, Instant? Happened) : ArticleChangeEvent;

/// <summary>An event that is none of ours: another container, another type. It is acknowledged.</summary>
/// <param name="Reason">Why, for the log.</param>
public sealed record ForeignEvent(string Reason) : ArticleChangeEvent;

/// <summary>
/// A message that is no event at all. Delivering it again cannot help, so it is logged as an error and acknowledged; an article that it
/// may have meant is found by the next sweep.
/// </summary>
/// <param name="Reason">What is wrong with it, for the log; holds nothing of its content.</param>
public sealed record UndecodableEvent(string Reason) : ArticleChangeEvent;
