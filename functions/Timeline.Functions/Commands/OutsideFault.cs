using Azure;
using Azure.Identity;
using Microsoft.Data.Sqlite;

namespace Timeline.Functions.Commands;

/// <summary>Faults that lie outside the program, in what a user gave it or in storage, told in a line.</summary>
internal static class OutsideFault
{
    private const int SqliteCorrupt = 11;
    private const int SqliteNotADatabase = 26;

    /// <summary>What is wrong and what to do about it; <see langword="null"/> for a fault of the program, whose trace is worth more.</summary>
    public static string? Words(Exception fault) => fault switch
    {
        OperationCanceledException => "Stopped.",
        AggregateException { InnerException: { } inner } => Words(inner),
        SqliteException { SqliteErrorCode: SqliteCorrupt or SqliteNotADatabase } =>
            $"The file of the timelines is damaged, or is none ({Reason(fault)}). Delete it, and 'serve' makes it anew from the articles; or name another folder with --data.",
        SqliteException => $"The file of the timelines cannot be used ({Reason(fault)}). See who may write to the folder of --data, and whether its disk is full.",
        RequestFailedException or AuthenticationFailedException =>
            $"The storage account cannot be used ({Reason(fault)}). See whether it is there, and what --storage says.",
        InvalidDataException { InnerException: not null } => $"{fault.Message} {fault.GetBaseException().Message}",
        InvalidDataException or FormatException or IOException or UnauthorizedAccessException => fault.Message,
        _ => null,
    };

    // Storage's messages go on with all headers of its answer.
    private static string Reason(Exception fault) => fault.Message.Split('\n')[0].TrimEnd('\r', '.');
}
