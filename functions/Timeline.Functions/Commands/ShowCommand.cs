using System.CommandLine;
using Microsoft.AspNetCore.WebUtilities;
using Spectre.Console;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Commands;

/// <summary><c>show</c>: prints a timeline, as a table or in any format of the API.</summary>
internal static class ShowCommand
{
    private const string Table = "table";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var store = new StoreOptions();
        var topic = new Argument<string>("topic") { Description = "The topic, as 'topics' lists it." };
        var from = new Option<string>("--from") { Description = $"The first date. {DateBound.Help}" };
        var to = new Option<string>("--to") { Description = "The last date, inclusive." };
        var words = new Option<string>("--words") { Description = "Words that must occur in the sentence or the headline." };
        var limit = new Option<int>("--limit") { Description = "At most so many events.", DefaultValueFactory = _ => AppLimits.PageSize };
        var format = new Option<string>("--format") { Description = "How to print.", DefaultValueFactory = _ => Table };
        format.AcceptOnlyFromAmong([Table, .. TimelineFormats.All.Select(known => known.Name)]);
        var command = new Command("show", "Print the timeline of a topic.") { topic, from, to, words, limit, format };
        store.AddTo(command);
        command.SetAction((options, cancellation) => store.Read(options, async timelines =>
        {
            var query = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["from"] = options.GetValue(from),
                ["to"] = options.GetValue(to),
                ["q"] = options.GetValue(words),
                ["limit"] = options.GetValue(limit).ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
            return await Show(timelines, options.GetRequiredValue(topic), QueryHelpers.AddQueryString("", query), options.GetRequiredValue(format), cancellation);
        }));
        return command;
    }

    private static async Task<int> Show(ITimelineStore timelines, string name, string query, string format, CancellationToken cancellation)
    {
        try
        {
            var topic = TopicNames.Id(name);
            var events = await new TimelineReader(timelines).Page(topic, QueryParser.Parse(new QueryCollection(QueryHelpers.ParseQuery(query))), cancellation);
            if (TimelineFormats.Named(format) is { } known)
            {
                var page = new TimelinePage(topic, TopicNames.Title(topic), "", TimelineRoutes.Address(topic), TimelineRoutes.Address(topic), "", null, events.Events);
                await Console.OpenStandardOutput().WriteAsync(known.Write(page), cancellation);
            }
            else
            {
                Terminal.Out().Write(Rows(events));
            }

            return TimelineCommand.Success;
        }
        catch (ProblemException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return TimelineCommand.Failure;
        }
    }

    private static Table Rows(TimelineSlice page)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn("When").NoWrap());
        table.AddColumns("Sentence", "Article");
        foreach (var e in page.Events)
        {
            var sentence = MarkedSentence.Of(e);
            table.AddRow(
                Markup.Escape(DateWords.Of(e)),
                $"{Markup.Escape(sentence.Before)}[yellow]{Markup.Escape(sentence.Marked)}[/]{Markup.Escape(sentence.After)}",
                $"[grey]{Markup.Escape(e.Article.Title)}[/]");
        }

        return table;
    }
}
