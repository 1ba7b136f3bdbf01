namespace Timeline.Functions.Triggers.Host;

/// <summary>What the host's side logs. Names come from outside; the JSON formatter escapes them.</summary>
internal static partial class HostLog
{
    [LoggerMessage(100, LogLevel.Information, "Article {Article} may have changed {LagSeconds} s ago.")]
    public static partial void ArticleChanged(this ILogger log, string article, long? lagSeconds);

    [LoggerMessage(101, LogLevel.Information, "Event acknowledged and left alone: {Reason}")]
    public static partial void ForeignEvent(this ILogger log, string reason);

    [LoggerMessage(102, LogLevel.Error, "Message dropped, the next sweep finds what it meant: {Reason}")]
    public static partial void UndecodableEvent(this ILogger log, string reason);

    [LoggerMessage(103, LogLevel.Error, "The call of a trigger holds no envelope.")]
    public static partial void NoEnvelope(this ILogger log);

    [LoggerMessage(104, LogLevel.Warning, "Somebody other than the Functions host called a trigger; refused.")]
    public static partial void Stranger(this ILogger log);

    [LoggerMessage(105, LogLevel.Error, "Not done within {Deadline}; failed, so that it is tried again.")]
    public static partial void TimedOut(this ILogger log, TimeSpan deadline);

    [LoggerMessage(106, LogLevel.Error, "Failed; the host tries again.")]
    public static partial void Failed(this ILogger log, Exception failure);
}
