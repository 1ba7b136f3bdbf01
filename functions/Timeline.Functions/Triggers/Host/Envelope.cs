using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Functions.Triggers.Host;

/// <summary>
/// The host's call of a trigger, reduced to its bindings. The envelope's metadata is not read: members of a JSON message overwrite it, so that
/// whoever writes to the queue writes it.
/// </summary>
/// <param name="Data">The values of the bindings by their name in function.json.</param>
internal sealed record Envelope([property: JsonRequired] IReadOnlyDictionary<string, JsonElement> Data);

[JsonSerializable(typeof(Envelope))]
[JsonSourceGenerationOptions(RespectNullableAnnotations = true)]
internal sealed partial class EnvelopeJson : JsonSerializerContext;
