using System.Text.Json;

namespace Timeline.Functions.Api.Formats;

/// <summary>JSON Lines: one event a line, as in <see cref="JsonFormat"/>.</summary>
internal sealed class JsonLinesFormat : ITimelineFormat
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public string Title => "JSON Lines";

    /// <inheritdoc/>
    public string MediaType => "application/jsonl";

    /// <inheritdoc/>
    public string Extension => "jsonl";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page)
    {
        using var output = new MemoryStream();
        foreach (var e in page.Events)
        {
            JsonSerializer.Serialize(output, EventJson.From(e), ApiJson.Compact.EventJson);
            output.WriteByte((byte)'\n');
        }

        return output.ToArray();
    }
}
