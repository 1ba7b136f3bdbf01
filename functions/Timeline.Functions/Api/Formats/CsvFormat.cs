using System.Buffers;
using System.Globalization;
using System.Text;
using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Functions.Api.Formats;

/// <summary>CSV (RFC 4180) with a header line. Cells that a spreadsheet would take for a formula begin with an apostrophe.</summary>
internal sealed class CsvFormat : ITimelineFormat
{
    private const string NewLine = "\r\n";
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private static readonly (string Name, Func<Entry, string?> Value)[] Columns =
    [
        ("start", e => IsoText.Of(e.Dated.When.Start, e.Dated.Offset)),
        ("end", e => IsoText.Of(e.Dated.When.End, e.Dated.Offset)),
        ("date", e => DateWords.Of(e.Dated)),
        ("sentence", e => e.Best.Sentence),
        ("focus", e => e.Best.Focus),
        ("kind", e => KindNames.Of(e.Kind)),
        ("expression", e => e.Dated.Expression),
        ("grain", e => GrainNames.Of(e.Dated.Grain)),
        ("edtf", e => e.Dated.Edtf),
        ("timex", e => e.Dated.Timex.Value),
        ("mod", e => TimexNames.Of(e.Dated.Timex.Mod)),
        ("confidence", e => e.Dated.Confidence.ToString(CultureInfo.InvariantCulture)),
        ("source_count", e => e.Sources.Count.ToString(CultureInfo.InvariantCulture)),
        ("sources", e => string.Join("; ", e.Sources.Select(source => source.Name))),
        ("first_reported", e => IsoText.Of(e.FirstReported)),
        ("other_dates", e => string.Join("; ", EntryWords.OtherDates(e))),
        ("article", e => e.Best.Article.Title),
        ("url", e => e.Best.Article.Url),
        ("published", e => IsoText.Of(e.Best.Article.Published)),
        ("published_from", e => e.Best.Article.From is { } from ? PlaceNames.Of(from) : null),
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
        foreach (var e in page.Entries)
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
