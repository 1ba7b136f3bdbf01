using System.Text.Json;

namespace Timeline.Functions.Tests.Infra;

/// <summary>Reads a value by the names on the way to it, with dots between them; elements of an array by their number.</summary>
internal static class JsonPath
{
    public static JsonElement At(this JsonElement element, string path) =>
        path.Split('.').Aggregate(element, (at, name) => at.ValueKind == JsonValueKind.Array
            ? at[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] : at.GetProperty(name));

    /// <summary>The value as text: a string without its quotes, <c>True</c>, <c>20</c>.</summary>
    public static string Text(this JsonElement element, string path) => element.At(path).ToString();
}
