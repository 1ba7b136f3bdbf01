using Timeline.Functions.Storage;

namespace Timeline.Functions.Triggers;

/// <summary>What the triggers set off.</summary>
/// <param name="ArticleChanged">
/// Brings an article's timelines in line with the article as it is now. It records what is wrong with a bad article and returns; it throws
/// when trying again may help.
/// </param>
/// <param name="Sweep">Does so for all articles whose receipts say otherwise. It may be cut short by its token: the next one goes on.</param>
internal sealed record TriggerTargets(Func<ArticleKey, CancellationToken, Task> ArticleChanged, Func<CancellationToken, Task> Sweep);
