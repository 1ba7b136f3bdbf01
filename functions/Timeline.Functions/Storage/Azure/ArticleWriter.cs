using Azure;
using Azure.Data.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// Brings one article's rows from one state to another. In one transaction where it fits; otherwise in steps of which readers see one: new rows are added under
/// a generation that no receipt names yet, then the receipt names it, then the old rows are removed.
/// </summary>
internal sealed class ArticleWriter(TableClient table, string partitionKey, string rowKey, ArticleState? state, ETag? tag)
{
    private const int Room = TableLimits.Operations - ReceiptFence.Operations;

    // What surrounds a row in a transaction's request: headers, and its keys, once in an address and once in JSON. Of other scripts' letters they take the
    // most.
    private const int RowOverhead = 5 * 1024;

    // At most so many bytes does JSON make of a unit of text; the library does of every letter beyond ASCII. Rows are not written once more only to measure
    // them.
    private const int UnitSize = 6;

    private readonly ReceiptFence _fence = new(table, partitionKey, rowKey, tag);
    private ArticleState? _state = state;

    /// <returns>False when another writer was here; what it did, or the next replace does, is whole.</returns>
    public async Task<bool> Write(ArticleState next, IReadOnlyList<KeyedEvent> events, CancellationToken cancellation)
    {
        if (!await Abandon(cancellation) || !await Clean(cancellation))
        {
            return false;
        }

        if (_state is null && next.Receipt is null)
        {
            return true;
        }

        var unmarked = _state is { Live: null } ? _state.Rows : [];
        var marked = _state is { Live: not null } ? _state.Rows : [];
        var one = Puts(events, null, unmarked);
        var kept = one.Select(a => a.Action.Entity.RowKey).ToHashSet(StringComparer.Ordinal);
        var gone = unmarked.Where(r => !kept.Contains(r)).ToArray();
        var receiptSize = (next.Receipt?.Length ?? 0) * UnitSize;
        if (one.Count + gone.Length <= Room && one.Sum(a => a.Size) + ((gone.Length + ReceiptFence.Operations) * RowOverhead)
            + receiptSize <= TableLimits.Request)
        {
            var target = next with { Rows = [.. kept], Debris = marked };
            return await Set(target, [.. one.Select(a => a.Action), .. gone.Select(Delete)], cancellation) && await Clean(cancellation);
        }

        var generation = Guid.NewGuid().ToString("N")[..8];
        var rows = Puts(events, generation, []);
        var pending = (_state ?? Nothing(next)) with { Pending = [.. rows.Select(a => a.Action.Entity.RowKey)] };
        return await Set(pending, [], cancellation)
            && await Add(rows, cancellation)
            && await Set(next with { Live = generation, Rows = pending.Pending, Debris = marked }, unmarked.Select(Delete), cancellation)
            && await Clean(cancellation);
    }

    private static ArticleState Nothing(ArticleState of) => new() { Topic = of.Topic, Article = of.Article };

    private async Task<bool> Set(ArticleState next, IEnumerable<TableTransactionAction> others, CancellationToken cancellation)
    {
        // Without a receipt, and without anything left to do, nothing need be kept.
        var done = next is { Receipt: null, Pending.Count: 0, Debris.Count: 0 };
        if (!(done ? await _fence.Remove(others, cancellation) : await _fence.Set(next, others, cancellation)))
        {
            return false;
        }

        _state = done ? null : next;
        return true;
    }

    private async Task<bool> Add(List<(TableTransactionAction Action, int Size)> rows, CancellationToken cancellation)
    {
        for (var start = 0; start < rows.Count;)
        {
            var count = 0;
            for (var size = ReceiptFence.Operations * RowOverhead; start + count < rows.Count && count < Room && size
                + rows[start + count].Size <= TableLimits.Request; count++)
            {
                size += rows[start + count].Size;
            }

            var batch = rows.Skip(start).Take(count).Select(r => r.Action);
            start += count;
            if (!await _fence.Note(nameof(ArticleState.Added), start, batch, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    // What a stopped writer had added becomes debris.
    private async Task<bool> Abandon(CancellationToken cancellation) =>
        _state is not { Pending.Count: > 0 } stopped || await Set(
            stopped with
            {
                Pending = [],
                Added = 0,
                Debris = [.. stopped.Debris.Skip(stopped.Removed), .. stopped.Pending.Take(stopped.Added)],
                Removed = 0,
            },
            [],
            cancellation);

    private async Task<bool> Clean(CancellationToken cancellation)
    {
        if (_state is not { } dirty || dirty is { Debris.Count: 0, Receipt: not null })
        {
            return true;
        }

        var removed = dirty.Removed;
        for (; dirty.Debris.Count - removed > Room; removed += Room)
        {
            if (!await _fence.Note(nameof(ArticleState.Removed), removed + Room, dirty.Debris.Skip(removed).Take(Room).Select(Delete), cancellation))
            {
                return false;
            }
        }

        return await Set(dirty with { Debris = [], Removed = 0 }, dirty.Debris.Skip(removed).Select(Delete), cancellation);
    }

    private TableTransactionAction Delete(string row) => new(TableTransactionActionType.Delete, new TableEntity(partitionKey, row), ETag.All);

    // What is new is added, not upserted: the emulator keeps such rows so that a query looks through them a quarter faster; the service makes no difference.
    private List<(TableTransactionAction Action, int Size)> Puts(IReadOnlyList<KeyedEvent> events, string? generation, IEnumerable<string> present)
    {
        var there = present.ToHashSet(StringComparer.Ordinal);
        return [.. events.Select(e =>
        {
            var entity = new TableEntity(partitionKey, RowKeys.Event(e, generation)) { [EventRows.Ends] = EventKey.End(e.Key).ToString() };
            entity.SetLongText(EventRows.Event, e.Json);
            var type = there.Contains(entity.RowKey) ? TableTransactionActionType.UpsertReplace : TableTransactionActionType.Add;
            return (new TableTransactionAction(type, entity), (e.Json.Length * UnitSize) + RowOverhead);
        })];
    }
}
