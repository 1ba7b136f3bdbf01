using Azure;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>What an operation of a transaction does to its row.</summary>
internal enum TableTransactionActionType
{
    /// <summary>Adds the row; fails when it is there.</summary>
    Add,

    /// <summary>Sets the properties given and keeps the others; fails when the row is not there or not of the given tag.</summary>
    UpdateMerge,

    /// <summary>Sets all properties; fails when the row is not there or not of the given tag.</summary>
    UpdateReplace,

    /// <summary>Sets all properties, whether the row is there or not.</summary>
    UpsertReplace,

    /// <summary>Removes the row; fails when it is not there or not of the given tag.</summary>
    Delete,
}

/// <summary>One operation of a transaction.</summary>
/// <param name="Type">What it does.</param>
/// <param name="Entity">The row; for a deletion only its keys matter.</param>
/// <param name="ETag">The tag that the row must have, where the operation asks for one; <see cref="ETag.All"/> for any.</param>
internal sealed record TableTransactionAction(TableTransactionActionType Type, TableEntity Entity, ETag ETag = default);

/// <summary>A transaction of which nothing was done, because one operation failed.</summary>
/// <param name="status">The HTTP status of the operation that failed.</param>
/// <param name="code">The service's code, such as <c>UpdateConditionNotSatisfied</c>.</param>
/// <param name="message">The service's message.</param>
/// <param name="index">Which operation failed, from 0; <see langword="null"/> when the service does not say.</param>
internal sealed class TableTransactionFailedException(int status, string? code, string message, int? index)
    : RequestFailedException(status, message, code, innerException: null)
{
    /// <summary>Which operation failed, from 0; <see langword="null"/> when the service does not say.</summary>
    public int? FailedTransactionActionIndex { get; } = index;
}
