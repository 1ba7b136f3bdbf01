using Azure;
using Timeline.Functions.Storage.Azure.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// Lets one writer at a time change an article: every transaction also changes the receipt's row, on condition that it is as this writer left it. A
/// writer that was overtaken, however long it slept, changes nothing any more.
/// </summary>
internal sealed class ReceiptFence(TableClient table, string partitionKey, string rowKey, ETag? tag)
{
    private const string Writer = "Writer";

    private ETag? _tag = tag;

    /// <summary>Sets the receipt's row to a state, along with other changes.</summary>
    /// <returns>False when another writer was here.</returns>
    public Task<bool> Set(ArticleState state, IEnumerable<TableTransactionAction> others, CancellationToken cancellation) =>
        Commit(_tag is null ? TableTransactionActionType.Add : TableTransactionActionType.UpdateReplace, state.ToEntity(partitionKey, rowKey), others, cancellation);

    /// <summary>Notes in the receipt's row how far the writer is, along with other changes.</summary>
    /// <returns>False when another writer was here.</returns>
    public Task<bool> Note(string property, int count, IEnumerable<TableTransactionAction> others, CancellationToken cancellation) =>
        Commit(TableTransactionActionType.UpdateMerge, new TableEntity(partitionKey, rowKey) { [property] = count }, others, cancellation);

    /// <summary>Removes the receipt's row, along with other changes.</summary>
    /// <returns>False when another writer was here.</returns>
    public Task<bool> Remove(IEnumerable<TableTransactionAction> others, CancellationToken cancellation) =>
        Commit(TableTransactionActionType.Delete, new TableEntity(partitionKey, rowKey), others, cancellation);

    private async Task<bool> Commit(TableTransactionActionType type, TableEntity receipt, IEnumerable<TableTransactionAction> others, CancellationToken cancellation)
    {
        var mark = Guid.NewGuid().ToString("N");
        receipt[Writer] = mark;
        var actions = others.Prepend(new TableTransactionAction(type, receipt, _tag ?? default)).ToList();
        while (true)
        {
            try
            {
                var tags = await table.SubmitTransaction(actions, cancellation);
                _tag = type == TableTransactionActionType.Delete ? null : tags[0];
                return true;
            }
            catch (TableTransactionFailedException failure) when (failure.Status is 404 or 409 or 412)
            {
                // The answer to the first attempt may have been lost and this be the second: the mark tells.
                var now = await table.GetEntity(partitionKey, rowKey, cancellation);
                if (now is null ? type == TableTransactionActionType.Delete : now.GetString(Writer) == mark)
                {
                    _tag = now?.ETag;
                    return true;
                }

                if (failure.FailedTransactionActionIndex is null or 0)
                {
                    return false;
                }

                // A row to be removed that somebody's hand has removed already.
                if (failure.Status != 404 || actions[failure.FailedTransactionActionIndex.Value].Type != TableTransactionActionType.Delete)
                {
                    throw;
                }

                actions.RemoveAt(failure.FailedTransactionActionIndex.Value);
            }
        }
    }
}
