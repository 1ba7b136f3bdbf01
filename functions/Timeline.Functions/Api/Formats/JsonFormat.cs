using System.Text.Json;

namespace Timeline.Functions.Api.Formats;

/// <summary>The API's own JSON, with every entry and its sources.</summary>
internal sealed class JsonFormat : ITimelineFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string Title => "JSON";

    /// <inheritdoc/>
    public string MediaType => "application/json";

    /// <inheritdoc/>
    public string Extension => "json";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page) => JsonSerializer.SerializeToUtf8Bytes(
        new TimelineJson(page.Topic, page.Title, [.. page.Entries.Select(entry => EntryJson.From(page.Topic, entry))], page.Next),
            ApiJson.Compact.TimelineJson);
}
