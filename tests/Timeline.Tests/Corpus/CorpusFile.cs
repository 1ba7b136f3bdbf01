using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Timeline.Temporal;

namespace Timeline.Tests.Corpus;

/// <summary>
/// Reads the corpus: a row is publish date (or local time, a blank and a locale behind it if it has one), sentence with <c>[marks]</c>, type, value, modifier,
/// interval, apart by tabs, the last two optional; several marks have their values apart by <c> | </c>, and <c>¶</c> is a line break. A line that starts with
/// <c># </c> names the rows below it.
/// </summary>
internal static class CorpusFile
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    public static IEnumerable<(string Group, IReadOnlyList<CorpusRow> Rows)> Read(string path)
    {
        var group = "";
        var rows = new List<CorpusRow>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                if (rows.Count > 0)
                {
                    yield return (group, rows);
                }

                (group, rows) = (line[2..], []);
            }
            else if (line.Length > 0)
            {
                rows.Add(Parse(line, string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(path)}:{number}")));
            }
        }

        yield return (group, rows);
    }

    private static CorpusRow Parse(string line, string where)
    {
        var cells = line.Split('\t');
        var (text, spans) = Unmark(cells[1]);
        var marks = spans.Select((span, i) => new Mark(
            span.Start,
            span.End,
            new Timex(Enum.Parse<TimexType>(Cell(cells, 2, i), ignoreCase: true), Cell(cells, 3, i), ModOf(Cell(cells, 4, i))),
            IntervalOf(Cell(cells, 5, i))));
        return new CorpusRow(where, PublishedAt(cells[0].Split(' ')[0]), TextLocale.Of(cells[0].Split(' ').ElementAtOrDefault(1)), text, [.. marks]);
    }

    /// <summary>The i-th value of a cell; a cell with one value has it for all marks.</summary>
    private static string Cell(string[] cells, int column, int i) =>
        column >= cells.Length ? "" : cells[column].Split(" | ") is { Length: > 1 } several ? several[i].Trim() : cells[column];

    private static (string Text, List<(int Start, int End)> Spans) Unmark(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(int Start, int End)>();
        foreach (var c in marked)
        {
            if (c == '[')
            {
                spans.Add((text.Length, 0));
            }
            else if (c == ']')
            {
                spans[^1] = (spans[^1].Start, text.Length);
            }
            else
            {
                text.Append(c == '¶' ? '\n' : c);
            }
        }

        return (text.ToString(), spans);
    }

    private static TimexMod ModOf(string cell) => cell.Length == 0 ? TimexMod.None
        : Enum.Parse<TimexMod>(cell.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static PublishTime PublishedAt(string cell) => cell.Contains('T', StringComparison.Ordinal)
        ? Moment.Parse(cell).Value is var moment ? new PublishTime(moment.Date, moment.TimeOfDay) : default
        : new PublishTime(LocalDatePattern.Iso.Parse(cell).Value);

    private static LocalInterval? IntervalOf(string cell) =>
        cell.Split('/') is [var start, var end] ? new LocalInterval(MomentOf(start), MomentOf(end)) : null;

    private static LocalDateTime MomentOf(string text) =>
        text.Contains('T', StringComparison.Ordinal) ? Moment.Parse(text).Value : LocalDatePattern.Iso.Parse(text).Value.AtMidnight();
}
