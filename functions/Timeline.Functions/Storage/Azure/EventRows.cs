using System.Collections.Concurrent;
using Azure.Data.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>Reads the events of one topic that count, for one page.</summary>
internal sealed class EventRows(TableClient table, string partitionKey)
{
    /// <summary>The property that holds an event's JSON.</summary>
    public const string Event = "Event";

    /// <summary>The property that says when the event ends, as in its key.</summary>
    public const string Ends = "Ends";

    private readonly ConcurrentDictionary<string, Task<string?>> _live = new(StringComparer.Ordinal);

    /// <summary>Up to <paramref name="limit"/> events of a range; fewer only at its end.</summary>
    public async Task<IReadOnlyList<EventRow>> Scan(EventRange range, int limit, CancellationToken cancellation)
    {
        var rows = new List<EventRow>();
        var (from, before) = RowKeys.Of(range);
        if (string.CompareOrdinal(from, before) >= 0)
        {
            return rows;
        }

        var filter = TableRows.Between(partitionKey, from, before);
        filter = range.EndsAfter is { } end ? $"{filter} and {Ends} gt {TableClient.CreateQueryFilter($"{end}")}" : filter;
        await foreach (var entity in table.Rows(filter, select: null, limit, cancellation))
        {
            var (key, article, generation) = RowKeys.Parse(entity.RowKey);
            if (generation is not null && generation != await _live.GetOrAdd(article, a => Live(a, cancellation)))
            {
                continue;
            }

            rows.Add(new EventRow(key, entity.GetLongText(Event)!));
            if (rows.Count == limit)
            {
                break;
            }
        }

        return rows;
    }

    private async Task<string?> Live(string articleHash, CancellationToken cancellation) =>
        (await table.Find(partitionKey, RowKeys.Receipt(articleHash), cancellation))?.GetString(nameof(ArticleState.Live));
}
