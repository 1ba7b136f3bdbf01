namespace Timeline.Events.Digests;

/// <summary>What ties a sentence to a day that it may tell of.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Index">Its number in the article.</param>
/// <param name="Weight">How close it is, from 0 to 1.</param>
/// <param name="IsNamed">Whether the sentence names the day; otherwise that it tells of it is a guess, made from the day of publication.</param>
internal readonly record struct Bond(CorpusArticle Article, int Index, double Weight, bool IsNamed);
