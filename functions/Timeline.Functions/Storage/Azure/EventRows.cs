using System.Collections.Concurrent;
using Timeline.Functions.Storage.Azure.Tables;

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

        var filter = TableFilter.Rows(partitionKey, from, before);
        filter = range.EndsAfter is { } end ? filter.AndAfter(Ends, end) : filter;
        await foreach (var page in table.Query(filter, select: null, limit, cancellation))
        {
            foreach (var entity in page)
            {
                var (key, article, generation) = RowKeys.Parse(entity.RowKey);
                if (generation is not null && generation != await _live.GetOrAdd(article, a => Live(a, cancellation)))
                {
                    continue;
                }

                rows.Add(new EventRow(key, entity.GetLongText(Event)!));
                if (rows.Count == limit)
                {
                    return rows;
                }
            }
        }

        return rows;
    }

    private async Task<string?> Live(string articleHash, CancellationToken cancellation) =>
        (await table.GetEntity(partitionKey, RowKeys.Receipt(articleHash), cancellation))?.GetString(nameof(ArticleState.Live));
}
