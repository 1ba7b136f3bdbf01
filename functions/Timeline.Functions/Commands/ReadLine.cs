using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Timeline.Articles;

namespace Timeline.Functions.Commands;

/// <summary>One line of <c>read --jsonl</c>.</summary>
internal static class ReadLine
{
    private static readonly ReadJson Json = new(new JsonSerializerOptions(ReadJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The answer to a line: one line for each article of the document, or one with the error. Each ends in a line feed.</summary>
    public static string Answer(string line)
    {
        ReadRequest? request = null;
        try
        {
            request = JsonSerializer.Deserialize(line, Json.ReadRequest);
            var file = request?.File ?? throw new FormatException("The member \"file\" is missing.");
            var document = new ArticleDocument(Path.GetFileName(file), File.ReadAllBytes(file), Captured(request)) { Url = request.Url };
            return ArticleReader.Read(document) switch
            {
                ReadArticles read => string.Concat(read.Articles.Select(article => Write(ReadAnswer.Of(file, article)))),
                Rejected rejected => Write(new ReadAnswer { File = file, Error = $"{rejected.Reason}: {rejected.Detail}" }),
                var other => throw new InvalidOperationException($"Unknown result {other.GetType().Name}."),
            };
        }
        catch (Exception fault) when (fault is JsonException or FormatException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Write(new ReadAnswer { File = request?.File, Error = fault.Message });
        }
    }

    private static Instant Captured(ReadRequest request)
    {
        if (request.Captured is not { } written)
        {
            return Instant.FromDateTimeUtc(File.GetLastWriteTimeUtc(request.File!));
        }

        return OffsetDateTimePattern.Rfc3339.Parse(written) is { Success: true } zoned ? zoned.Value.ToInstant()
            : LocalDateTimePattern.ExtendedIso.Parse(written) is { Success: true } local ? local.Value.InUtc().ToInstant()
            : LocalDatePattern.Iso.Parse(written) is { Success: true } date ? date.Value.AtMidnight().InUtc().ToInstant()
            : throw new FormatException($"The member \"captured\" is not a time: \"{written}\". Write it as 2025-04-28T18:00:00Z.");
    }

    private static string Write(ReadAnswer answer) => JsonSerializer.Serialize(answer, Json.ReadAnswer) + "\n";
}
