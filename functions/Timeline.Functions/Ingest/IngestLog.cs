namespace Timeline.Functions.Ingest;

internal static partial class IngestLog
{
    [LoggerMessage(1, LogLevel.Error, "Reading {Article} failed in the program itself; recorded as a rejection.")]
    public static partial void ReaderFailed(ILogger logger, Exception exception, string article);

    [LoggerMessage(2, LogLevel.Warning, "Storage failed for {Article}, attempt {Attempt}; trying again.")]
    public static partial void StorageFailed(ILogger logger, Exception exception, string article, int attempt);

    [LoggerMessage(3, LogLevel.Error, "{Article} could not be ingested; the next sweep tries again.")]
    public static partial void ArticleFailed(ILogger logger, Exception exception, string article);

    [LoggerMessage(4, LogLevel.Error, "A sweep failed; the next one tries again.")]
    public static partial void SweepFailed(ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Warning, "The watch on the folder failed; sweeping.")]
    public static partial void WatchLost(ILogger logger, Exception exception);

    [LoggerMessage(11, LogLevel.Warning, "There are no articles any more: everything is removed from the timelines.")]
    public static partial void NothingListed(ILogger logger);

    [LoggerMessage(10, LogLevel.Warning, "{Article} is rejected, {Reason}: {Detail}")]
    public static partial void Rejected(ILogger logger, string article, string reason, string detail);
}
