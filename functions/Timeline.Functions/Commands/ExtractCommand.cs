using System.CommandLine;
using NodaTime;
using Timeline.Articles;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary><c>extract</c>: a dry run that shows what a timeline would say of a file. Nothing is stored.</summary>
internal static class ExtractCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("file") { Description = "Articles: .html, .txt, .md, .json.", Arity = ArgumentArity.OneOrMore };
        var published = new Option<PublishTime?>("--published")
        {
            Description = "When the articles were published, instead of what they say themselves: 2025-04-28 or 2025-04-28T14:00-04:00.",
            CustomParser = result => Iso(result, PublishTimeText.Parse),
        };
        var captured = new Option<Instant?>("--captured")
        {
            Description = "When the files were saved, against which \"3h ago\" is read; default: their last modification.",
            CustomParser = result => Iso(result, PublishTimeText.ParseInstant),
        };
        var format = new Option<string>("--format") { Description = "How to print.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var explain = new Option<bool>("--explain") { Description = "Show the rule and the derivation of every date." };
        var command = new Command("extract", "Show the dated sentences of articles without storing anything.") { files, published, captured, format, explain };
        command.SetAction(async (options, cancellation) =>
        {
            var extractions = new List<Extraction>();
            foreach (var file in options.GetRequiredValue(files))
            {
                extractions.AddRange(await Extract(file, options.GetValue(published), options.GetValue(captured), cancellation));
            }

            if (options.GetValue(format) == "json")
            {
                await ExtractionJson.Write(extractions, Console.OpenStandardOutput(), cancellation);
            }
            else
            {
                ExtractionTable.Write(extractions, Terminal.Out(), options.GetValue(explain));
            }

            return extractions.Exists(extraction => extraction.Rejection is not null) ? TimelineCommand.Failure : TimelineCommand.Success;
        });
        return command;
    }

    private static async Task<IEnumerable<Extraction>> Extract(FileInfo file, PublishTime? published, Instant? captured, CancellationToken cancellation)
    {
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(file.FullName, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [Extraction.Rejected(file.Name, new Rejected("unreadable", e.Message))];
        }

        var document = new ArticleDocument(file.Name, content, captured ?? Instant.FromDateTimeUtc(file.LastWriteTimeUtc));
        return ArticleReader.Read(document) switch
        {
            ReadArticles read => read.Articles.Select((_, index) => Extraction.Of(file.Name, index, read, published)),
            Rejected rejected => [Extraction.Rejected(file.Name, rejected)],
            _ => throw new InvalidOperationException("ReadResult is a closed family."),
        };
    }

    private static T? Iso<T>(System.CommandLine.Parsing.ArgumentResult result, Func<string, T?> parse)
        where T : struct
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (parse(text) is { } value)
        {
            return value;
        }

        result.AddError($"'{text}' is not a time. {PublishTimeText.Help}");
        return null;
    }
}
