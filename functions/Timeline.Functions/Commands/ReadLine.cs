using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.Articles;

namespace Timeline.Functions.Commands;

/// <summary>One line of <c>read --jsonl</c>.</summary>
internal static class ReadLine
{
    private static readonly ReadJson Json = new(new JsonSerializerOptions(ReadJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes one line for each article of the document, or one with the error; blank lines give none. False when that is an error.</summary>
    public static bool Write(ReadOnlyMemory<byte> line, long number, IBufferWriter<byte> output)
    {
        var bytes = JsonLine.Trim(line);
        if (bytes.IsEmpty)
        {
            return true;
        }

        var request = new ReadRequest();
        try
        {
            JsonMember.All(bytes, request.Take);
            var file = request.File ?? throw new FormatException("The member \"file\" is missing.");
            foreach (var article in Articles(DocumentFile.Read(file, request.Captured) with { Url = request.Url }))
            {
                Write(ReadAnswer.Of(file, article), output);
            }

            return true;
        }
        catch (Exception fault) when (fault is IOException || JsonLine.IsUnreadable(fault))
        {
            Write(new ReadAnswer { File = request.File, Line = number, Error = JsonLine.Words(fault) }, output);
            return false;
        }
    }

    private static IReadOnlyList<Article> Articles(ArticleDocument document) => ArticleReader.Read(document) switch
    {
        ReadArticles read => read.Articles,
        Rejected rejected => throw new FormatException($"{rejected.Reason}: {rejected.Detail}"),
        var other => throw new InvalidOperationException($"Unknown result {other.GetType().Name}."),
    };

    private static void Write(ReadAnswer answer, IBufferWriter<byte> output)
    {
        output.Write(JsonSerializer.SerializeToUtf8Bytes(answer, Json.ReadAnswer));
        output.Write("\n"u8);
    }
}
