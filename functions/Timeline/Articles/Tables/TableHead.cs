using nietras.SeparatedValues;

namespace Timeline.Articles.Tables;

/// <summary>The header line of a table in text: "title,text,published", or with semicolons or tabs between.</summary>
/// <param name="Separator">What stands between two fields.</param>
/// <param name="Names">The names of the columns, as written.</param>
internal sealed record TableHead(char Separator, IReadOnlyList<string> Names)
{
    private const int Longest = 16 * 1024;
    private const int LongestName = 40;
    private const int Sample = 64 * 1024;
    private const int SampleRows = 5;

    /// <summary>Whether one of the columns holds texts: "text", "content", "headline".</summary>
    public bool HasText => Has(FieldNames.Bodies) || Has(FieldNames.Summaries) || Has(FieldNames.Titles);

    /// <summary>The head of a document that is labelled as a table, parted where that gives a known name, or else the most columns.</summary>
    public static TableHead Of(string text) => ",;\t"
        .Select(separator => new TableHead(separator, [.. Rows(FirstLine(text), separator).FirstOrDefault() ?? []]))
        .MaxBy(head => (head.HasText, head.Names.Count))!;

    /// <summary>Whether a document that nothing labels is one: known names stand in its first line, and below it rows of as many fields.</summary>
    public static bool Opens(string text)
    {
        if (!FirstLine(text).AsSpan().ContainsAny(",;\t"))
        {
            return false;
        }

        var head = Of(text);
        var isDescribed = head.Has(FieldNames.Dates) || head.Has(FieldNames.Urls) || head.Has(FieldNames.Titles) && head.Has(FieldNames.Bodies);
        if (!head.HasText || !isDescribed || head.Names.Any(name => name.Trim().Length is 0 or > LongestName))
        {
            return false;
        }

        // Of the last row of what was cut, the end is missing.
        var rows = Rows(text[..Math.Min(text.Length, Sample)], head.Separator).Skip(1).Where(row => row is not [""]).Take(SampleRows).ToList();
        return rows.Count > 0 && rows.Take(text.Length > Sample ? Math.Max(1, rows.Count - 1) : rows.Count).All(row => row.Length == head.Names.Count);
    }

    /// <summary>A reader of rows of fields: their quotes taken off, and however many there are.</summary>
    public static SepReader Open(string text, char separator) =>
        Sep.New(separator).Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromText(text);

    private static string FirstLine(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Longest));
        return start.IndexOfAny('\r', '\n') is >= 0 and var end ? text[..end] : start.ToString();
    }

    private static IEnumerable<string[]> Rows(string text, char separator)
    {
        using var reader = Open(text, separator);
        while (reader.MoveNext())
        {
            yield return [.. Enumerable.Range(0, reader.Current.ColCount).Select(i => reader.Current[i].ToString())];
        }
    }

    private bool Has(string[] fields) => Names.Any(name => Array.Exists(fields, field => FieldNames.Key(field) == FieldNames.Key(name.Trim())));
}
