using Spectre.Console;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Functions.Web;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary>Prints a dry run for a reader at a terminal.</summary>
internal static class ExtractionTable
{
    // What a lead that names no date is dated by.
    private const string NoExpression = "(publish date)";

    // What a length ("two hours"), what comes round ("a day") and what is vague ("recently") has; JSON lists them apart, under "undated".
    private const string NoDate = "(no date)";

    /// <summary>Prints every article: a heading, a table of dated sentences, what was left out. Rejections are for standard error.</summary>
    public static void Write(IReadOnlyList<Extraction> extractions, IAnsiConsole console, bool explain)
    {
        foreach (var extraction in extractions)
        {
            if (extraction.Article is { } article)
            {
                var published = article.Published;
                var (title, file) = article.Title.Length > 0 ? (article.Title, extraction.File) : (extraction.File, "no title");
                console.MarkupLineInterpolated($"[bold]{title}[/]");
                console.MarkupLineInterpolated($"[grey]{file} · published {IsoText.Of(published.Time)} ({extraction.PublishedFrom})[/]");
                foreach (var note in extraction.Notes)
                {
                    console.MarkupLineInterpolated($"[yellow]{note}[/]");
                }

                if (extraction.Events.Count + extraction.Undated.Count == 0)
                {
                    console.MarkupLine("[grey]No sentence has a date.[/]");
                }
                else
                {
                    console.Write(Rows(extraction));
                    if (explain)
                    {
                        Explain(extraction, console);
                    }
                }

                foreach (var dropped in article.Dropped)
                {
                    console.MarkupLineInterpolated($"[grey]left out, {dropped.Reason}: {dropped.Text}[/]");
                }

                console.WriteLine();
            }
        }
    }

    private static Table Rows(Extraction extraction)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("When");
        table.AddColumn("Expression");
        table.AddColumn("Sentence");
        var dated = extraction.Events.Select(e => (Start: e.ExpressionStart, When: $"{Markup.Escape(e.Edtf)}{(e.IsGuess ? " [red]guessed[/]" : "")}",
                e.Expression, Sentence: MarkedSentence.Of(e, Terminal.SentenceLength)));
        var undated = extraction.Undated.Select(m => (
            m.Start, When: $"[grey]{Markup.Escape($"{NoDate} {m.Reason}")}[/]", Expression: m.Text,
                Sentence: MarkedSentence.Of(m.Sentence, m.Text, m.Start - m.SentenceStart, Terminal.SentenceLength)));
        foreach (var (_, when, expression, sentence) in dated.Concat(undated).OrderBy(row => row.Start))
        {
            table.AddRow(when, expression.Length > 0 ? Yellow(expression) : $"[grey]{NoExpression}[/]", Markup.Escape(sentence.Before) + Yellow(sentence.Marked)
                + Markup.Escape(sentence.After));
        }

        return table;
    }

    private static string Yellow(string text) => $"[yellow]{Markup.Escape(text)}[/]";

    private static void Explain(Extraction extraction, IAnsiConsole console)
    {
        var tree = new Tree("How each date came about");
        var mentions = extraction.Mentions;
        var places = mentions.Select((mention, place) => (mention.Start, Place: place)).ToDictionary(one => one.Start, one => one.Place);
        foreach (var e in extraction.Events)
        {
            var node = tree.AddNode(new Text($"{(e.Expression.Length > 0 ? $"\"{e.Expression}\"" : NoExpression)} is {DateWords.Of(e)}: {e.Timex.Value}{Mod(e)}"));
            var isFound = places.TryGetValue(e.ExpressionStart, out var place);
            Add(node, isFound && mentions[place].Derivation == e.Derivation ? mentions[place].Explain() : new Derivation(e.Derivation));
            for (var end = place + 1; isFound && end < mentions.Count && mentions[end].End <= e.ExpressionEnd; end++)
            {
                if (mentions[end].Resolution is Resolved)
                {
                    Add(node, mentions[end].Explain());
                }
            }
        }

        foreach (var undated in extraction.Undated)
        {
            var node = tree.AddNode(new Text($"\"{undated.Text}\" has no date: {undated.Mention.Timex.Value}"));
            Add(node, undated.Mention.Explain());
        }

        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, Derivation derivation)
    {
        var node = parent.AddNode(new Text(derivation.Step));
        foreach (var part in derivation.Parts)
        {
            Add(node, part);
        }
    }

    private static string Mod(TimelineEvent e) => TimexNames.Of(e.Timex.Mod) is { } mod ? $" ({mod})" : "";
}
