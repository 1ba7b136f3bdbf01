using System.Buffers;
using System.Text.Json;
using Timeline.Functions.Api;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary>One line of <c>tag --jsonl</c>: reads a document, writes its expressions of time or why it could not be read.</summary>
internal static class TagLine
{
    /// <summary>Tags the document in <paramref name="line"/> and writes one line; blank lines give none. False when that is an error.</summary>
    public static bool Write(ReadOnlyMemory<byte> line, long number, IBufferWriter<byte> output) =>
        JsonLine.Write(line, number, output, new TagDocument(), Answer, WriteId);

    private static void Answer(TagDocument document, ReadOnlySpan<byte> line, Utf8JsonWriter json)
    {
        JsonMember.All(line, document.Take);
        var text = document.Text ?? throw new FormatException("The member \"text\" is missing.");
        var published = document.Published ?? throw new FormatException("The member \"dct\" is missing.");
        var mentions = TemporalTagger.Tag(text, published, document.Locale);
        WriteId(document, json);
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
    }

    private static void WriteId(TagDocument document, Utf8JsonWriter json)
    {
        json.WritePropertyName("id"u8);
        json.WriteRawValue(document.Id ?? "null"u8, skipInputValidation: true);
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
