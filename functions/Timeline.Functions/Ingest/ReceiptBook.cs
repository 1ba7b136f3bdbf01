using Timeline.Functions.Storage;

namespace Timeline.Functions.Ingest;

/// <summary>All receipts, by document: what the timelines believe the source to hold. Keeps a few words a document.</summary>
/// <param name="filing">The rules that count as done.</param>
internal sealed class ReceiptBook(Filing filing)
{
    private readonly Dictionary<string, Page> _pages = new(StringComparer.Ordinal);

    /// <summary>Enters a receipt.</summary>
    public void Enter(Receipt receipt)
    {
        var tag = receipt.Unfinished || !filing.Covers(receipt.Rules) ? "" : receipt.Version.ETag;
        var home = receipt.Topics.Count > 0 ? receipt.Topics : null;
        _pages[receipt.Article] = _pages.TryGetValue(receipt.Article, out var page)
            ? new Page(page.Tag == tag ? tag : "", [.. page.FiledIn, receipt.Topic], page.Topics ?? home)
            : new Page(tag, [receipt.Topic], home);
    }

    /// <summary>Whether a document that nobody took out has a receipt.</summary>
    public bool Has(string article) => _pages.ContainsKey(article);

    /// <summary>Takes a document out, and says whether all its receipts are of this version and filed where they should be.</summary>
    /// <param name="article">The document's path.</param>
    /// <param name="version">Its version in the source.</param>
    /// <param name="filedIn">When not done: where it has receipts, if that is not just what its own receipt says.</param>
    public bool IsDone(string article, ArticleVersion version, out IReadOnlyCollection<string>? filedIn)
    {
        filedIn = null;
        if (!_pages.Remove(article, out var page))
        {
            return false;
        }

        filedIn = Astray(page);
        return page.Tag.Length > 0 && page.Tag == version.ETag && page.Topics is { } topics
            && topics.Count == page.FiledIn.Length && page.FiledIn.All(topics.Contains);
    }

    /// <summary>The documents that nobody took out, and where they have receipts, if that is not just what their own receipts say.</summary>
    public IEnumerable<(string Article, IReadOnlyCollection<string>? FiledIn)> Rest =>
        _pages.Select(p => (p.Key, (IReadOnlyCollection<string>?)Astray(p.Value)));

    private static string[]? Astray(Page page) =>
        page is { FiledIn.Length: 1, Topics.Count: 1 } && page.FiledIn[0] == page.Topics[0] ? null : page.FiledIn;

    // One tag for all receipts of a document; empty when they disagree or any is not done.
    private readonly record struct Page(string Tag, string[] FiledIn, IReadOnlyList<string>? Topics);
}
