using Timeline.Events;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>An article of an entry: what its receipt says, and the address of the document's whole receipt.</summary>
public sealed record EntryArticle(string Address, ArticleReceipt Receipt);

/// <summary>Finds what the receipts say of the articles of an entry.</summary>
internal static class EntryArticles
{
    private const int Most = 100;
    private const int AtOnce = 16;

    /// <summary>
    /// The articles of <paramref name="entry"/> by publish time, those without a receipt left out; of very many the first <see cref="Most"/>.
    /// </summary>
    public static async Task<IReadOnlyList<EntryArticle>> Of(ITimelineStore store, string topic, Entry entry, CancellationToken cancellation)
    {
        var found = new List<EntryArticle>();
        foreach (var some in EntryWords.Articles(entry).Take(Most).Chunk(AtOnce))
        {
            found.AddRange((await Task.WhenAll(some.Select(article => Find(store, topic, article.Id, cancellation)))).OfType<EntryArticle>());
        }

        return found;
    }

    /// <summary>An id names its document, and its place in it where it holds several.</summary>
    private static async Task<EntryArticle?> Find(ITimelineStore store, string topic, string id, CancellationToken cancellation)
    {
        var path = id.StartsWith('/') ? id[1..] : $"{topic}/{id}";
        foreach (var document in new[] { path, path.LastIndexOf('#') is > 0 and var mark ? path[..mark] : path }.Distinct(StringComparer.Ordinal))
        {
            if (await store.Receipt(topic, document, cancellation) is { } receipt)
            {
                return receipt.Articles.FirstOrDefault(article => article.Id == id) is { } found
                    ? new EntryArticle(DocumentRoutes.Receipt(document), found)
                    : null;
            }
        }

        return null;
    }
}
