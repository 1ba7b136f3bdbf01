using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Commands;

namespace Timeline.Functions.Api;

/// <summary>The JSON shapes of the API, serialised without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.Never)]
[JsonSerializable(typeof(TimelineJson))]
[JsonSerializable(typeof(TopicsJson))]
[JsonSerializable(typeof(ReceiptJson))]
[JsonSerializable(typeof(DocumentsJson))]
[JsonSerializable(typeof(ProblemJson))]
[JsonSerializable(typeof(HealthJson))]
[JsonSerializable(typeof(EventJson))]
[JsonSerializable(typeof(EntryJson))]
[JsonSerializable(typeof(EntryPageJson))]
[JsonSerializable(typeof(DigestJson))]
[JsonSerializable(typeof(ExtractionDocument[]))]
internal sealed partial class ApiJson : JsonSerializerContext
{
    /// <summary>Text is written as it reads; only what JSON itself asks for is escaped. Answers are never taken for HTML (nosniff).</summary>
    public static ApiJson Compact { get; } = new(Written(indented: false));

    /// <summary>The same, indented.</summary>
    public static ApiJson Pretty { get; } = new(Written(indented: true));

    private static JsonSerializerOptions Written(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
    };
}
