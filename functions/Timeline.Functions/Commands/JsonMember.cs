using System.Text;
using System.Text.Json;

namespace Timeline.Functions.Commands;

/// <summary>Reads the values of members.</summary>
internal static class JsonMember
{
    /// <summary>The string that <paramref name="reader"/> stands on.</summary>
    /// <exception cref="FormatException">It stands on something else.</exception>
    public static string String(Utf8JsonReader reader, string member) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new FormatException($"The member \"{member}\" is not a string.");

    /// <summary>The string, or a number as it is written; <see langword="null"/> for JSON's null.</summary>
    /// <exception cref="FormatException">The value is something else.</exception>
    public static string? Text(Utf8JsonReader reader, string member) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
        _ => String(reader, member),
    };
}
