using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Functions.Api.Formats;

/// <summary>Writes JSON whose shape is somebody else's, member by member.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes that <paramref name="write"/> writes.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> write)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Readable))
        {
            write(json);
        }

        return output.ToArray();
    }

    /// <summary>Writes a member unless its value is <see langword="null"/>.</summary>
    public static void Optional(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
