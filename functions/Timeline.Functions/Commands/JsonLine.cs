using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Functions.Commands;

/// <summary>Answers one line of JSON with one line of JSON.</summary>
internal static class JsonLine
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>
    /// Writes the answer to <paramref name="line"/>, an object: what <paramref name="answer"/> writes into it, or whose line it is and why that failed. Blank
    /// lines give none.
    /// </summary>
    /// <param name="line">The line.</param>
    /// <param name="number">Its number, which an answer that it failed tells: a line that cannot be read has no other name.</param>
    /// <param name="output">Where the answer goes.</param>
    /// <param name="request">The request, not read yet.</param>
    /// <param name="answer">Reads the request out of the line and writes the answer's members. It writes none before it can no longer fail.</param>
    /// <param name="name">Writes the member that says whose line it is, as far as the request was read.</param>
    /// <returns>False when it failed.</returns>
    public static bool Write<T>(ReadOnlyMemory<byte> line, long number, IBufferWriter<byte> output, T request, Action<T, ReadOnlySpan<byte>,
        Utf8JsonWriter> answer, Action<T, Utf8JsonWriter> name)
    {
        var bytes = Trim(line);
        if (bytes.IsEmpty)
        {
            return true;
        }

        var done = true;
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        try
        {
            answer(request, bytes, json);
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            done = false;
            name(request, json);
            json.WriteNumber("line"u8, number);
            json.WriteString("error"u8, Words(e));
        }

        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
        return done;
    }

    /// <summary>The line without blanks around it, and without the byte order mark that a file may start with.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlyMemory<byte> line) => line.Span.Trim(" \t\r\uFEFF"u8);

    /// <summary>What is wrong with a line. JSON counts lines within it, of which there is one.</summary>
    public static string Words(Exception fault) => fault.Message.Replace("LineNumber: 0 | ", "", StringComparison.Ordinal);

    /// <summary>Whether <paramref name="fault"/> says what is wrong with a line: no JSON, not what is wanted, or no Unicode.</summary>
    public static bool IsUnreadable(Exception fault) => fault is JsonException or FormatException or InvalidOperationException;
}
