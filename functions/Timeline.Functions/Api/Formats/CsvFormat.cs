using System.Buffers;
using System.Globalization;
using System.Text;
using Timeline.Events;

namespace Timeline.Functions.Api.Formats;

/// <summary>CSV (RFC 4180) with a header line. Cells that a spreadsheet would take for a formula begin with an apostrophe.</summary>
internal sealed class CsvFormat : ITimelineFormat
{
    private const string NewLine = "\r\n";
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private static readonly (string Name, Func<TimelineEvent, string?> Value)[] Columns =
    [
        ("start", e => IsoText.Of(e.When.Start, e.Offset)),
        ("end", e => IsoText.Of(e.When.End, e.Offset)),
        ("date", DateWords.Of),
        ("sentence", e => e.Sentence),
        ("expression", e => e.Expression),
        ("grain", e => GrainNames.Of(e.Grain)),
        ("edtf", e => e.Edtf),
        ("timex", e => e.Timex.Value),
        ("mod", e => TimexNames.Of(e.Timex.Mod)),
        ("confidence", e => e.Confidence.ToString(CultureInfo.InvariantCulture)),
        ("article", e => e.Article.Title),
        ("url", e => e.Article.Url),
        ("source", e => e.Article.Source),
        ("published", e => IsoText.Of(e.Article.Published)),
        ("id", e => e.Id),
    ];

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string Title => "CSV";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', Columns.Select(column => column.Name)).Append(NewLine);
        foreach (var e in page.Events)
        {
            text.AppendJoin(',', Columns.Select(column => Cell(column.Value(e) ?? ""))).Append(NewLine);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string value)
    {
        var safe = value.Length > 0 && FormulaStarts.Contains(value[0]) ? "'" + value : value;
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
