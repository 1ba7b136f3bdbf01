using System.Text.Json;

namespace Timeline.Functions.Api.Formats;

/// <summary>The API's own JSON, with everything that is known about each event.</summary>
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
        new TimelineJson(page.Topic, page.Title, [.. page.Events.Select(EventJson.From)], page.Next), ApiJson.Compact.TimelineJson);
}
