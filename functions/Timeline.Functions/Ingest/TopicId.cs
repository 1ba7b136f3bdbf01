namespace Timeline.Functions.Ingest;

/// <summary>From a topic as written to the topic's id.</summary>
public static class TopicId
{
    /// <summary>The id; <see langword="null"/> when nothing of the name can be an id.</summary>
    public static string? Of(string topic) => string.IsNullOrWhiteSpace(topic) ? null : topic.Trim().ToLowerInvariant();
}
