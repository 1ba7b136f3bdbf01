using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Events;

namespace Timeline.Functions.Storage.Json;

/// <summary>How events and receipts are kept, the same in every store. Rows of an earlier build stay readable: members may be added, not renamed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters =
    [
        typeof(LocalDateTimeConverter), typeof(LocalDateConverter), typeof(LocalTimeConverter), typeof(OffsetConverter), typeof(InstantConverter),
    ])]
[JsonSerializable(typeof(TimelineEvent))]
[JsonSerializable(typeof(Receipt))]
[JsonSerializable(typeof(Local.Sidecar))]
internal sealed partial class StorageJsonContext : JsonSerializerContext;

/// <summary>Writes and reads what the stores keep.</summary>
internal static class StorageJson
{
    // Stored text is never sent out as it lies, so only what JSON itself demands is escaped: other scripts stay short and legible.
    private static readonly StorageJsonContext Context = new(new JsonSerializerOptions(StorageJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(TimelineEvent value) => JsonSerializer.Serialize(value, Context.TimelineEvent);

    /// <summary>The receipt without what belongs to the store: its tag, and whether it is unfinished.</summary>
    public static string Write(Receipt value) => JsonSerializer.Serialize(value with { Tag = null, Unfinished = false }, Context.Receipt);

    public static string Write(Local.Sidecar value) => JsonSerializer.Serialize(value, Context.Sidecar);

    public static TimelineEvent ReadEvent(string json) =>
        JsonSerializer.Deserialize(json, Context.TimelineEvent) ?? throw new JsonException("An event is null.");

    public static Receipt ReadReceipt(string json) =>
        JsonSerializer.Deserialize(json, Context.Receipt) ?? throw new JsonException("A receipt is null.");

    public static Local.Sidecar ReadSidecar(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Context.Sidecar) ?? throw new JsonException("A sidecar is null.");
}
