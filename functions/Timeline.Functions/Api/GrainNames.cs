using System.Collections.Frozen;
using Timeline.Temporal;

namespace Timeline.Functions.Api;

/// <summary>The names of grains in the API.</summary>
internal static class GrainNames
{
    private static readonly FrozenDictionary<Grain, string> Names = Enum.GetValues<Grain>()
        .ToFrozenDictionary(grain => grain, grain => grain == Grain.PartOfDay ? "part-of-day" : grain.ToString().ToLowerInvariant());

    private static readonly FrozenDictionary<string, Grain> Grains = Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key,
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name, from fine to coarse.</summary>
    public static IEnumerable<string> All => Names.OrderBy(pair => pair.Key).Select(pair => pair.Value);

    /// <summary>The name of <paramref name="grain"/>, in lower case.</summary>
    public static string Of(Grain grain) => Names[grain];

    /// <summary>The grain of that name.</summary>
    public static bool TryParse(string name, out Grain grain) => Grains.TryGetValue(name, out grain);
}
