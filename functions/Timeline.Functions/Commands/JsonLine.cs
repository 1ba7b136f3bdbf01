using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Functions.Commands;

/// <summary>Answers one line of JSON with one line of JSON.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes the answer to <paramref name="line"/>, an object: what <paramref name="answer"/> writes into it, or whose line it is and why that failed. Blank lines give none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="request">The request, not read yet.</param>
    /// <param name="answer">Reads the request out of the line and writes the answer's members. It writes none before it can no longer fail.</param>
    /// <param name="name">Writes the member that says whose line it is, as far as the request was read.</param>
    public static void Write<T>(ReadOnlyMemory<byte> line, IBufferWriter<byte> output, T request, Action<T, ReadOnlySpan<byte>, Utf8JsonWriter> answer, Action<T, Utf8JsonWriter> name)
    {
        var bytes = line.Span.Trim(" \t\r\uFEFF"u8);
        if (bytes.IsEmpty)
        {
            return;
        }

        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        try
        {
            answer(request, bytes, json);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            name(request, json);
            json.WriteString("error"u8, e.Message);
        }

        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
    }
}
