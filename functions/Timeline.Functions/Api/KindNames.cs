using System.Collections.Frozen;
using Timeline.Events;

namespace Timeline.Functions.Api;

/// <summary>The names of kinds in the API.</summary>
internal static class KindNames
{
    private static readonly FrozenDictionary<EventKind, string> Names = Enum.GetValues<EventKind>()
        .ToFrozenDictionary(kind => kind, kind => kind.ToString().ToLowerInvariant());

    private static readonly FrozenDictionary<string, EventKind> Kinds = Names.ToFrozenDictionary(pair => pair.Value, pair => pair.Key,
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Every name.</summary>
    public static IEnumerable<string> All => Names.OrderBy(pair => pair.Key).Select(pair => pair.Value);

    /// <summary>The name of <paramref name="kind"/>, in lower case.</summary>
    public static string Of(EventKind kind) => Names[kind];

    /// <summary>The kind of that name.</summary>
    public static bool TryParse(string name, out EventKind kind) => Kinds.TryGetValue(name, out kind);
}
