using System.Text.Json;

namespace Timeline.Functions.Api.Formats;

/// <summary>JSON Lines: one entry a line, as in <see cref="JsonFormat"/>.</summary>
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
        foreach (var entry in page.Entries)
        {
            JsonSerializer.Serialize(output, EntryJson.From(page.Topic, entry), ApiJson.Compact.EntryJson);
            output.WriteByte((byte)'\n');
        }

        return output.ToArray();
    }
}
