using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace Timeline.Functions.Storage.Azure;

/// <summary>What the store asks of a table. Failures are <see cref="RequestFailedException"/>s, after retries of those that pass.</summary>
/// <remarks>
/// A request whose answer was lost is sent again, so an operation may fail because its own first attempt succeeded. Callers tell by what they wrote.
/// </remarks>
internal static class TableRows
{
    /// <summary>A row; <see langword="null"/> when it is not there.</summary>
    public static async Task<TableEntity?> Find(this TableClient table, string partitionKey, string rowKey, CancellationToken cancellation)
    {
        var answer = await table.GetEntityIfExistsAsync<TableEntity>(partitionKey, rowKey, cancellationToken: cancellation);
        return answer.HasValue ? answer.Value : null;
    }

    /// <summary>The rows of a partition from one key on and before another, ordered by their keys.</summary>
    /// <param name="table">The table.</param>
    /// <param name="filter">Which rows, see <see cref="Between"/>.</param>
    /// <param name="select">The properties wanted; <see langword="null"/> for all.</param>
    /// <param name="page">About how many rows are wanted; so many come with one request, 1000 at most.</param>
    /// <param name="cancellation">Stops between pages.</param>
    public static AsyncPageable<TableEntity> Rows(this TableClient table, string filter, IEnumerable<string>? select, int page,
        CancellationToken cancellation) =>
        table.QueryAsync<TableEntity>(filter, Math.Min(page, TableLimits.Page), select, cancellation);

    /// <summary>Does all operations, which must be in one partition, or none.</summary>
    /// <returns>The tags of the rows, in the order of the operations; none for those removed.</returns>
    /// <exception cref="TableTransactionFailedException">An operation failed.</exception>
    /// <exception cref="InvalidOperationException">The service would refuse it.</exception>
    /// <exception cref="IOException">The answer is not whole: nobody knows what was done.</exception>
    public static async Task<IReadOnlyList<ETag?>> Submit(this TableClient table, IReadOnlyCollection<TableTransactionAction> actions,
        CancellationToken cancellation)
    {
        TableLimits.Check(actions);
        var answers = (await table.SubmitTransactionAsync(actions, cancellation)).Value;
        return answers.Count == actions.Count
            ? [.. answers.Select(answer => answer.Headers.ETag)]
            : throw new IOException($"A transaction of {actions.Count} operations was answered with {answers.Count} parts.");
    }

    /// <summary>Whether a request failed because the table itself is not there.</summary>
    public static bool IsTableGone(this RequestFailedException failure) => failure.ErrorCode == TableErrorCode.TableNotFound;

    /// <summary>Lets through the rows of a partition from one key on and before another.</summary>
    public static string Between(string partitionKey, string from, string before) =>
        TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey} and RowKey ge {from} and RowKey lt {before}");
}
