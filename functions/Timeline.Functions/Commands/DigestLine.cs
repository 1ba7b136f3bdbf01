using System.Buffers;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Timeline.Events.Digests;

namespace Timeline.Functions.Commands;

/// <summary>One line of <c>digest --jsonl</c>: reads a topic's articles, writes the dates that matter or why it could not.</summary>
internal static class DigestLine
{
    /// <summary>Answers the request in <paramref name="line"/> with one line; blank lines give none. False when that is an error.</summary>
    public static bool Write(ReadOnlyMemory<byte> line, long number, IBufferWriter<byte> output) =>
        JsonLine.Write(line, number, output, new DigestRequest(), Answer, static (request, json) => json.WriteString("topic"u8, request.Topic));

    private static void Answer(DigestRequest request, ReadOnlySpan<byte> line, Utf8JsonWriter json)
    {
        JsonMember.All(line, request.Take);
        var topic = request.Topic ?? throw new FormatException("The member \"topic\" is missing.");
        var count = request.Dates ?? throw new FormatException("The member \"dates\" is missing.");
        if (request.From > request.To)
        {
            throw new FormatException($"The member \"from\" ({Iso(request.From)}) lies after \"to\" ({Iso(request.To)}), which names the last day that is included.");
        }

        var dates = Digest.Of(topic, request.Articles, request.From, request.To, count);
        json.WriteString("topic"u8, topic);
        Write(json, dates);
        Write(json, request.Skipped);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<DigestDate> dates)
    {
        json.WriteStartArray("dates"u8);
        foreach (var date in dates)
        {
            json.WriteStartObject();
            json.WriteString("date"u8, Iso(date.Date));
            json.WriteNumber("score"u8, date.Score);
            json.WriteStartArray("summary"u8);
            foreach (var sentence in date.Summary)
            {
                json.WriteStringValue(sentence.Text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static void Write(Utf8JsonWriter json, IReadOnlyList<SkippedArticle> skipped)
    {
        if (skipped.Count == 0)
        {
            return;
        }

        json.WriteStartArray("skipped"u8);
        foreach (var article in skipped)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, article.Id);
            json.WriteString("reason"u8, article.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
