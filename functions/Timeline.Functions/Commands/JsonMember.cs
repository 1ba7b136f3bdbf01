using System.Text;
using System.Text.Json;

namespace Timeline.Functions.Commands;

/// <summary>Reads objects by member, and the values of members.</summary>
internal static class JsonMember
{
    /// <summary>Takes the value of a member, or leaves it to be skipped.</summary>
    public delegate void Taker(string name, ref Utf8JsonReader value);

    /// <summary>Reads the object in <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">It is not one JSON object.</exception>
    /// <exception cref="FormatException">It is another value; or <paramref name="take"/> throws it of a member with the wrong shape, when those before it have
    /// been read.</exception>
    public static void All(ReadOnlySpan<byte> json, Taker take)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("The line is not a JSON object.");
        }

        All(ref reader, take);

        // Reads on, so that anything after the object is an error.
        reader.Read();
    }

    /// <summary>Reads the object that <paramref name="reader"/> stands at the start of, to its end.</summary>
    public static void All(ref Utf8JsonReader reader, Taker take)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            take(name, ref reader);
            reader.Skip();
        }
    }

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
