using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.Functions.Api;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary>One line of <c>tag --jsonl</c>: reads a document, writes its expressions of time or why it could not be read.</summary>
internal static class TagLine
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Tags the document in <paramref name="line"/> and writes one line; blank lines give none.</summary>
    public static void Write(ReadOnlyMemory<byte> line, IBufferWriter<byte> output)
    {
        var bytes = line.Span.Trim(" \t\r\uFEFF"u8);
        if (bytes.IsEmpty)
        {
            return;
        }

        using var json = new Utf8JsonWriter(output, Readable);
        var document = new TagDocument();
        try
        {
            document.Read(bytes);
            var text = document.Text ?? throw new FormatException("The member \"text\" is missing.");
            var published = document.Published ?? throw new FormatException("The member \"dct\" is missing.");
            WriteTimexes(json, document.Id, text, TemporalTagger.Tag(text, published));
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            json.WriteStartObject();
            json.WritePropertyName("id"u8);
            WriteId(json, document.Id);
            json.WriteString("error"u8, e.Message);
            json.WriteEndObject();
        }

        json.Flush();
        output.Write("\n"u8);
    }

    private static void WriteTimexes(Utf8JsonWriter json, byte[]? id, string text, IReadOnlyList<TemporalMention> mentions)
    {
        json.WriteStartObject();
        json.WritePropertyName("id"u8);
        WriteId(json, id);
        json.WriteStartArray("timexes"u8);
        var position = new CodePointPosition(text);
        foreach (var mention in mentions)
        {
            json.WriteStartObject();
            json.WriteNumber("start"u8, position.MoveTo(mention.Start));
            json.WriteNumber("end"u8, position.MoveTo(mention.End));
            json.WriteString("text"u8, text.AsSpan(mention.Start, mention.End - mention.Start));
            json.WriteString("type"u8, TimexNames.Of(mention.Timex.Type));
            json.WriteString("value"u8, mention.Timex.Value);
            json.WriteString("mod"u8, TimexNames.Of(mention.Timex.Mod));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, byte[]? id)
    {
        if (id is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(id, skipInputValidation: true);
        }
    }

    /// <summary>Counts code points forward through a text, so that a list of ascending offsets costs one pass.</summary>
    private ref struct CodePointPosition(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;
        private int unit;
        private int point;

        public int MoveTo(int target)
        {
            for (; unit < target; unit++)
            {
                // The second half of a pair is part of the code point that its first half has counted.
                if (unit == 0 || !char.IsSurrogatePair(text[unit - 1], text[unit]))
                {
                    point++;
                }
            }

            return point;
        }
    }
}
