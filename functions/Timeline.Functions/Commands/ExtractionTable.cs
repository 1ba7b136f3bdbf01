using Spectre.Console;
using Timeline.Events;
using Timeline.Functions.Api;

namespace Timeline.Functions.Commands;

/// <summary>Prints a dry run for a reader at a terminal.</summary>
internal static class ExtractionTable
{
    /// <summary>Prints every extraction: a heading, a table of dated sentences, what was left out.</summary>
    public static void Write(IReadOnlyList<Extraction> extractions, IAnsiConsole console, bool explain)
    {
        foreach (var extraction in extractions)
        {
            if (extraction.Article is { } article)
            {
                var published = article.Published;
                console.MarkupLineInterpolated($"[bold]{(article.Title.Length > 0 ? article.Title : extraction.File)}[/]");
                console.MarkupLineInterpolated($"[grey]{extraction.File} · published {IsoText.Of(published.Time)} ({extraction.PublishedFrom})[/]");
                if (NumericDates.Note(article) is { } note)
                {
                    console.MarkupLineInterpolated($"[yellow]{note}[/]");
                }

                console.Write(Rows(extraction));
                if (explain)
                {
                    Explain(extraction, console);
                }

                foreach (var dropped in article.Dropped)
                {
                    console.MarkupLineInterpolated($"[grey]left out, {dropped.Reason}: {dropped.Text}[/]");
                }
            }
            else if (extraction.Rejection is { } rejection)
            {
                console.MarkupLineInterpolated($"[bold]{extraction.File}[/] [red]rejected, {rejection.Reason}:[/] {rejection.Detail}");
            }

            console.WriteLine();
        }
    }

    private static Table Rows(Extraction extraction)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn("When").NoWrap());
        table.AddColumn("Expression");
        table.AddColumn("Sentence");
        var dated = extraction.Events.Select(e => (Start: e.ExpressionStart, When: Markup.Escape(e.Edtf), e.Expression, e.Sentence));
        var undated = extraction.Undated.Select(m => (m.Start, When: $"[grey]{Markup.Escape(m.Mention.Timex.Value)}[/]", Expression: m.Text, m.Sentence));
        foreach (var (_, when, expression, sentence) in dated.Concat(undated).OrderBy(row => row.Start))
        {
            table.AddRow(when, $"[yellow]{Markup.Escape(expression)}[/]", Marked(sentence, expression));
        }

        return table;
    }

    private static string Marked(string sentence, string expression)
    {
        var at = sentence.IndexOf(expression, StringComparison.Ordinal);
        return at < 0
            ? Markup.Escape(sentence)
            : $"{Markup.Escape(sentence[..at])}[yellow]{Markup.Escape(expression)}[/]{Markup.Escape(sentence[(at + expression.Length)..])}";
    }

    private static void Explain(Extraction extraction, IAnsiConsole console)
    {
        var tree = new Tree("How each date came about");
        foreach (var e in extraction.Events)
        {
            var node = tree.AddNode(new Text($"\"{e.Expression}\" is {DateWords.Of(e)}"));
            node.AddNode(new Text($"rule: {e.Rule}"));
            node.AddNode(new Text($"derivation: {e.Derivation}"));
            node.AddNode(new Text($"value: {e.Timex.Value}{Mod(e)}, {e.Edtf} in EDTF, {IsoText.Of(e.When.Start)} until {IsoText.Of(e.When.End)}"));
        }

        foreach (var mention in extraction.Undated)
        {
            var node = tree.AddNode(new Text($"\"{mention.Text}\" has no date: {mention.Reason}"));
            node.AddNode(new Text($"rule: {mention.Mention.Rule}"));
            node.AddNode(new Text($"value: {mention.Mention.Timex.Value}"));
        }

        console.Write(tree);
    }

    private static string Mod(TimelineEvent e) => TimexNames.Of(e.Timex.Mod) is { } mod ? $" ({mod})" : "";
}
