using System.Buffers;
using System.Globalization;
using System.Text.Json;
using nietras.SeparatedValues;
using Timeline.Articles.Json;

namespace Timeline.Articles.Tables;

/// <summary>
/// Reads a table in text (RFC 4180; also with semicolons or tabs) whose header line names its columns as JSON names its fields: each row is an article.
/// </summary>
internal static class TableReader
{
    private const int MostNamed = 8;
    private const int LongestNamed = 40;

    /// <summary>The drafts of a document, or why there are none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="note">Which lines of it hold no article, and why; <see langword="null"/> when all do.</param>
    public static (List<Draft> Drafts, Rejected? Rejected) Read(string text, out string? note)
    {
        note = null;
        text = text.TrimStart('\uFEFF');
        var head = TableHead.Of(text);
        if (!head.HasText)
        {
            return ([], NoArticle($"none of its columns ({string.Join(", ", head.Names.Take(MostNamed).Select(Shown))}) is a text"));
        }

        try
        {
            return ReadRows(text, head, out note);
        }
        catch (NotSupportedException)
        {
            return ([], new Rejected("malformed", "A row of the table has no end. Close its quotes."));
        }
    }

    private static (List<Draft> Drafts, Rejected? Rejected) ReadRows(string text, TableHead head, out string? note)
    {
        note = null;
        var (drafts, faults, good) = (new List<Draft>(), new LineFaults("no row of as many fields as the header"), 0);
        using var reader = TableHead.Open(text, head.Separator);
        reader.MoveNext();
        while (reader.MoveNext())
        {
            var row = reader.Current;
            if (row.Span.IsWhiteSpace())
            {
                continue;
            }

            // Where a quote is not closed, all below it is one field.
            if (int.IsOddInteger(row.Span.Count('"')))
            {
                faults.AddMalformed(row.LineNumberFrom, "an open quote");
                continue;
            }

            // A comma outside quotes shifts whatever stands behind it.
            if (row.ColCount != head.Names.Count)
            {
                faults.AddMalformed(row.LineNumberFrom, string.Create(CultureInfo.InvariantCulture, $"{row.ColCount} fields"));
                continue;
            }

            good++;
            if (Record(head.Names, row) is { } draft)
            {
                drafts.Add(draft);
            }
            else
            {
                faults.AddEmpty(row.LineNumberFrom);
            }

            if (drafts.Count > ReadLimits.MaxArticles)
            {
                return ([], JsonReader.TooMany());
            }
        }

        if (faults.Malformed > 0 && faults.Malformed >= good)
        {
            var what = $"{faults.FirstMalformed} of the table is no row of as many fields as its header has ({head.Names.Count}), nor are most of the others.";
            return ([], new Rejected("malformed", what));
        }

        note = faults.Note;
        return drafts.Count > 0 ? (drafts, null) : ([], NoArticle("none of its rows has a text"));
    }

    /// <summary>The article of a row, read as an object of its fields; <see langword="null"/> when it has no text.</summary>
    private static Draft? Record(IReadOnlyList<string> names, SepReader.Row row)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            for (var i = 0; i < names.Count; i++)
            {
                writer.WriteString(names[i].Trim(), row[i].ToString());
            }

            writer.WriteEndObject();
        }

        using var record = JsonDocument.Parse(json.WrittenMemory);
        return JsonArticle.Read(new JsonFields(record.RootElement), feed: null);
    }

    private static string Shown(string name) => name.Length > LongestNamed ? name[..LongestNamed] + "…" : name;

    private static Rejected NoArticle(string what) =>
        new("wrong-shape", $"The table holds no article: {what}. Give a header line that names a title, a text and a date, such as title,text,published.");
}
