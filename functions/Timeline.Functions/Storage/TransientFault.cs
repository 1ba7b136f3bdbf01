using Azure;
using Microsoft.Data.Sqlite;

namespace Timeline.Functions.Storage;

/// <summary>Which failures of storage pass by themselves, so that the same call may succeed later.</summary>
internal static class TransientFault
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;

    public static bool Is(Exception exception) => exception switch
    {
        // Status 0 is a request that got no answer.
        RequestFailedException { Status: 0 or 408 or 429 or >= 500 } => true,
        AggregateException { InnerExceptions: [.., var last] } => Is(last),
        SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => true,
        IOException or HttpRequestException or TimeoutException => true,

        // A request that took longer than its time; whoever cancelled something knows that without asking here.
        OperationCanceledException => true,
        _ => false,
    };
}
