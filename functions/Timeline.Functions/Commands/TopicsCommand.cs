using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Timeline.Functions.Api;

namespace Timeline.Functions.Commands;

/// <summary><c>topics</c>: what there are timelines of.</summary>
internal static class TopicsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var store = new StoreOptions();
        var command = new Command("topics", "List the topics that have a timeline.");
        store.AddTo(command);
        command.SetAction((options, cancellation) => store.Read(options, async timelines =>
        {
            var table = new Table { Border = TableBorder.Rounded };
            table.AddColumns("Topic", "Name");
            table.AddColumn(new TableColumn("Articles").RightAligned());
            table.AddColumn(new TableColumn("Events").RightAligned());
            await foreach (var topic in timelines.Topics(cancellation))
            {
                table.AddRow(Cell(topic.Topic), Cell(TopicNames.Title(topic.Name)), Cell(topic.Articles), Cell(topic.Events));
            }

            if (table.Rows.Count == 0)
            {
                Terminal.Out().MarkupLine("[grey]No topic has a timeline yet: put articles into the folder of 'serve', as <topic>/<article>.[/]");
            }
            else
            {
                Terminal.Out().Write(table);
            }

            return TimelineCommand.Success;
        }));
        return command;
    }

    private static string Cell(string text) => Markup.Escape(text);

    private static string Cell(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
