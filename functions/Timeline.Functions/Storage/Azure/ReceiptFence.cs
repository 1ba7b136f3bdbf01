using Azure;
using Azure.Data.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// Lets one writer at a time change an article: every transaction also changes the receipt's row, on condition that it is as this writer left it, and gives the
/// topic another version. A writer that was overtaken, however long it slept, changes nothing any more.
/// </summary>
internal sealed class ReceiptFence(TableClient table, string partitionKey, string rowKey, ETag? tag)
{
    /// <summary>How many operations of a transaction are the fence's own: the receipt's row, and the topic's version.</summary>
    public const int Operations = 2;

    /// <summary>The property of the version's row that says which it is.</summary>
    public const string Version = "Version";

    private const string Writer = "Writer";

    private ETag? _tag = tag;

    /// <summary>Sets the receipt's row to a state, along with other changes.</summary>
    /// <returns>False when another writer was here.</returns>
    public Task<bool> Set(ArticleState state, IEnumerable<TableTransactionAction> others, CancellationToken cancellation) =>
        Commit(_tag is null ? TableTransactionActionType.Add : TableTransactionActionType.UpdateReplace, state.ToEntity(partitionKey, rowKey), others,
            cancellation);

    /// <summary>Notes in the receipt's row how far the writer is, along with other changes.</summary>
    /// <returns>False when another writer was here.</returns>
    public Task<bool> Note(string property, int count, IEnumerable<TableTransactionAction> others, CancellationToken cancellation) =>
        Commit(TableTransactionActionType.UpdateMerge, new TableEntity(partitionKey, rowKey) { [property] = count }, others, cancellation);

    /// <summary>Removes the receipt's row, along with other changes.</summary>
    /// <returns>False when another writer was here.</returns>
    public Task<bool> Remove(IEnumerable<TableTransactionAction> others, CancellationToken cancellation) =>
        Commit(TableTransactionActionType.Delete, new TableEntity(partitionKey, rowKey), others, cancellation);

    private static TableTransactionAction Upsert(TableTransactionAction action) =>
        action.ActionType == TableTransactionActionType.Add ? new(TableTransactionActionType.UpsertReplace, action.Entity) : action;

    private async Task<bool> Commit(TableTransactionActionType type, TableEntity receipt, IEnumerable<TableTransactionAction> others,
        CancellationToken cancellation)
    {
        var mark = Guid.NewGuid().ToString("N");
        receipt[Writer] = mark;
        var version = new TableEntity(partitionKey, RowKeys.Version) { [Version] = mark };
        List<TableTransactionAction> actions = [new(type, receipt, _tag ?? default), .. others, new(TableTransactionActionType.UpsertReplace, version)];
        while (true)
        {
            try
            {
                var tags = await table.Submit(actions, cancellation);
                _tag = type == TableTransactionActionType.Delete ? null : tags[0];
                return true;
            }
            catch (TableTransactionFailedException failure) when (failure.Status is 404 or 409 or 412 && !failure.IsTableGone())
            {
                // The answer to the first attempt may have been lost and this be the second: the mark tells.
                var now = await table.Find(partitionKey, rowKey, cancellation);
                if (now is null ? type == TableTransactionActionType.Delete : now.GetString(Writer) == mark)
                {
                    _tag = now?.ETag;
                    return true;
                }

                // The topic's version is written without condition; should the service still see two writers of it collide, nothing was done.
                if (failure.FailedTransactionActionIndex is null or 0 || failure.FailedTransactionActionIndex == actions.Count - 1)
                {
                    return false;
                }

                var failed = failure.FailedTransactionActionIndex.Value;
                switch (failure.Status, actions[failed].ActionType)
                {
                    // A row to be removed that somebody's hand has removed already.
                    case (404, TableTransactionActionType.Delete):
                        actions.RemoveAt(failed);
                        break;

                    // Rows to be added that lie there without the receipt that knew of them.
                    case (409, TableTransactionActionType.Add):
                        actions = [actions[0], .. actions.Skip(1).Select(Upsert)];
                        break;

                    default:
                        throw;
                }
            }
        }
    }
}
