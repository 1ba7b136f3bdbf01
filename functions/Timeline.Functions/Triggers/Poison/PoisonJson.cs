using System.Text.Json.Serialization;

namespace Timeline.Functions.Triggers.Poison;

/// <summary>The answer to <c>GET /api/poison</c>.</summary>
/// <param name="Count">About how many messages there are.</param>
/// <param name="Messages">The first of them, at most 32.</param>
internal sealed record PoisonListJson(int Count, IReadOnlyList<PoisonMessageJson> Messages);

/// <summary>A message that was given up.</summary>
/// <param name="Id">For replaying it.</param>
/// <param name="Inserted">When it was given up, UTC.</param>
/// <param name="Expires">When it is forgotten, UTC.</param>
/// <param name="Articles">The articles it is about; empty when it is about none.</param>
/// <param name="Reason">Why it is about none; otherwise <see langword="null"/>.</param>
/// <param name="Text">What it says, at most 2,000 characters of it.</param>
internal sealed record PoisonMessageJson(string Id, string Inserted, string Expires, IReadOnlyList<string> Articles, string? Reason, string Text);

/// <summary>The JSON of this folder, serialised without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PoisonListJson))]
[JsonSerializable(typeof(string))]
internal sealed partial class PoisonJson : JsonSerializerContext;
