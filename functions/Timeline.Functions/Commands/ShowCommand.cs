using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Spectre.Console;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Chronology;
using Timeline.Functions.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Commands;

/// <summary><c>show</c>: prints the entries of a timeline, as a table or in any format of the API.</summary>
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
        var words = new Option<string>("--words", "--q")
        {
            Description =
            "Words that must all occur in the sentence or the headline, each where a word starts with it, whatever its case and accents."
        };
        var sources = new Option<string>("--min-sources") { Description = "Only entries that at least so many sources tell." };
        var kind = new Option<string>("--kind") { Description = "Only what happened (event) or only what was said (report)." };
        kind.AcceptOnlyFromAmong([.. KindNames.All]);
        var grain = new Option<string>("--grain") { Description = $"Only dates of these units, joined by commas: {string.Join(", ", GrainNames.All)}." };
        var order = new Option<string>("--order") { Description = "Earliest first (asc, the default) or latest first (desc)." };
        order.AcceptOnlyFromAmong("asc", "desc");
        var limit = new Option<string>("--limit")
        {
            Description = $"At most so many entries, up to {AppLimits.PageSize}.",
            DefaultValueFactory =
            _ => $"{AppLimits.PageSize}"
        };
        var format = new Option<string>("--format") { Description = "How to print.", DefaultValueFactory = _ => Table };
        format.AcceptOnlyFromAmong([Table, .. TimelineFormats.All.Select(known => known.Name)]);
        topic.Validators.Add(RefuseNoTopic);
        var command = new Command("show", "Print the timeline of a topic.") { topic, from, to, words, grain, sources, kind, order, limit, format };
        store.AddTo(command);
        command.SetAction(async (options, cancellation) =>
        {
            var query = new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["from"] = options.GetValue(from),
                ["to"] = options.GetValue(to),
                ["q"] = options.GetValue(words),
                ["grain"] = options.GetValue(grain),
                ["order"] = options.GetValue(order),
                ["min-sources"] = options.GetValue(sources),
                ["kind"] = options.GetValue(kind),
                ["limit"] = options.GetValue(limit),
            };
            try
            {
                var id = TopicNames.Id(options.GetRequiredValue(topic));
                var wanted = QueryParser.Parse(new QueryCollection(QueryHelpers.ParseQuery(QueryHelpers.AddQueryString("", query))));
                return await store.Read(options, timelines => Show(timelines, id, wanted, options.GetRequiredValue(format), cancellation));
            }
            catch (ProblemException e)
            {
                await Console.Error.WriteLineAsync(e.Message);
                return TimelineCommand.Misuse;
            }
        });
        return command;
    }

    // Its id would be the digest of nothing.
    private static void RefuseNoTopic(ArgumentResult topic)
    {
        if (topic.Tokens is [{ Value: var written }] && string.IsNullOrWhiteSpace(written))
        {
            topic.AddError("The topic is empty. 'topics' lists what there is.");
        }
    }

    private static async Task<int> Show(ITimelineStore timelines, string topic, TimelineQuery wanted, string format, CancellationToken cancellation)
    {
        var reader = new TimelineReader(timelines, new EntryCache(timelines, TimeProvider.System));
        var (shown, all) = await reader.Page(topic, wanted, cancellation);
        if (shown.Entries.Count == 0 && !await timelines.Has(topic, cancellation))
        {
            var meant = Typo.Meant(topic, await timelines.Topics(cancellation).Select(known => known.Topic).ToListAsync(cancellation)) is { } name
                ? $"Did you mean '{name}'? " : "";
            await Console.Error.WriteLineAsync($"No article is filed under '{topic}'. {meant}'topics' lists what there is.");
            return TimelineCommand.Failure;
        }

        if (TimelineFormats.Named(format) is { } written)
        {
            var next = TimelineRoutes.Next(topic, wanted.In(format), shown);
            var address = TimelineRoutes.Address(topic);
            var page = new TimelinePage(topic, TopicNames.Title(all.Name), "", address, address, TimelineRoutes.Filter(wanted), next, shown.Entries);
            await Console.OpenStandardOutput().WriteAsync(written.Write(page), cancellation);
        }
        else if (shown.Entries.Count == 0)
        {
            Terminal.Out().MarkupLineInterpolated($"[grey]No entry of '{topic}' is as asked for.[/]");
        }
        else
        {
            Terminal.Out().Write(Rows(shown));
        }

        if (shown.Cursor is not null)
        {
            await Console.Error.WriteLineAsync($"{(shown.Entries.Count == 1 ? "This is the first entry" : $"These are the first {shown.Entries.Count} entries")}; there are more. Go on with {(wanted.Descending ? "--to" : "--from")}, or raise --limit (up to {AppLimits.PageSize}).");
        }

        return TimelineCommand.Success;
    }

    private static Table Rows(TimelineSlice page)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn("When").NoWrap());
        table.AddColumn("What");
        table.AddColumn(new TableColumn("Sources").RightAligned());
        table.AddColumn("Told by");
        foreach (var entry in page.Entries)
        {
            var sentence = MarkedSentence.Focused(entry.Best, Terminal.SentenceLength);
            var others = string.Join("; ", EntryWords.OtherDates(entry));
            table.AddRow(
                Markup.Escape(DateWords.Of(entry.Dated)),
                $"{Markup.Escape(sentence.Before)}[yellow]{Markup.Escape(sentence.Marked)}[/]{Markup.Escape(sentence.After)}{(others.Length > 0 ? $" [red]also dated {Markup.Escape(others)}[/]" : "")}",
                entry.Sources.Count.ToString(CultureInfo.InvariantCulture),
                $"[grey]{Markup.Escape(EntryWords.Sources(entry))}{(entry.Dated.IsGuess ? ", publish date not known" : "")}[/]");
        }

        return table;
    }
}
