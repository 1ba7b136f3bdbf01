using System.CommandLine;
using System.CommandLine.Parsing;
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
        var files = new Argument<string[]>("file")
        {
            Description = $"Articles: HTML, text, Markdown, JSON, JSON Lines, CSV, RSS, Atom, mail and saved pages (.mhtml), each also gzipped. {DocumentFile.Input} is standard input.",
            Arity = ArgumentArity.OneOrMore,
            Validators = { RefuseOptions, RefuseInputTwice },
        };
        var published = new Option<PublishTime?>("--published")
        {
            Description = "When the articles were published, to the day at least, instead of what they say themselves: 2025-04-28 or 2025-04-28T14:00-04:00.",
            HelpName = "date",
            CustomParser = result => Iso(result, PublishTimeText.Parse, PublishTimeText.Help),
        };
        var captured = new Option<Instant?>("--captured")
        {
            Description = "When the files were saved, against which \"3h ago\" is read; default: their last modification, and now for standard input.",
            HelpName = "date",
            CustomParser = result => Iso(result, PublishTimeText.ParseInstant, PublishTimeText.InstantHelp),
        };
        var locale = new Option<TextLocale>("--locale")
        {
            Description = "The articles' locale, such as en-GB or en-AU, which tells how to read 04/05/2025 and when summer is; default: what they say "
                + "themselves.",
            HelpName = "locale",
            CustomParser = Locale,
        };
        var format = new Option<string>("--format") { Description = "How to print.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var explain = new Option<bool>("--explain") { Description = "Show the rule and the derivation of every date." };
        var command = new Command("extract", "Show the dated sentences of articles without storing anything.") { files, published, captured, locale, format,
            explain };
        command.SetAction(async (options, cancellation) =>
        {
            var extractions = options.GetRequiredValue(files).SelectMany(file => Extract(file, options.GetValue(published), options.GetValue(captured),
                    options.GetValue(locale))).ToList();
            if (options.GetValue(format) == "json")
            {
                await ExtractionJson.Write(extractions, Console.OpenStandardOutput(), cancellation);
            }
            else
            {
                ExtractionTable.Write(extractions, Terminal.Out(), options.GetValue(explain));
            }

            var faults = extractions.Select(Fault).OfType<string>().ToList();
            foreach (var fault in faults)
            {
                await options.InvocationConfiguration.Error.WriteLineAsync(fault);
            }

            return extractions.Any(extraction => extraction.Error is FileNotFoundException) ? TimelineCommand.Misuse : faults.Count > 0
                ? TimelineCommand.Failure : TimelineCommand.Success;
        });
        return command;
    }

    private static IEnumerable<Extraction> Extract(string file, PublishTime? published, Instant? captured, TextLocale locale)
    {
        var isInput = file == DocumentFile.Input;
        ArticleDocument document;
        try
        {
            document = isInput ? DocumentFile.ReadInput(captured) : DocumentFile.Read(file, captured);
        }
        catch (IOException e)
        {
            return [Extraction.Failed(file, e)];
        }

        return ArticleReader.Read(document) switch
        {
            ReadArticles read => read.Articles.Select((_, index) => Extraction.Of(file, index, read, published, captured is not null || isInput, locale)),
            Rejected rejected => [Extraction.Rejected(file, rejected)],
            _ => throw new InvalidOperationException("ReadResult is a closed family."),
        };
    }

    private static string? Fault(Extraction extraction) => extraction switch
    {
        { Error: { } error } => error.Message,
        { Rejection: { } rejection } => $"{extraction.File}: rejected, {rejection.Reason}: {rejection.Detail}",
        _ => null,
    };

    // After several files the parser takes whatever it does not know for one more.
    private static void RefuseOptions(ArgumentResult files)
    {
        foreach (var file in files.Tokens.Select(token => token.Value).Where(file => file.StartsWith('-') && file != DocumentFile.Input))
        {
            files.AddError($"{ParseFault.Unknown(file, (CommandResult)files.Parent!)} A file of that name is written './{file}'.");
        }
    }

    private static void RefuseInputTwice(ArgumentResult files)
    {
        if (files.Tokens.Count(token => token.Value == DocumentFile.Input) > 1)
        {
            files.AddError($"Standard input ('{DocumentFile.Input}') can be read once only.");
        }
    }

    private static TextLocale Locale(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (Locales.Has(text) && TextLocale.Of(text) is { Order: not null } locale)
        {
            return locale;
        }

        result.AddError($"'{text}' does not tell how dates are written. Give a language and a region, such as en-GB or en-US.");
        return default;
    }

    private static T? Iso<T>(ArgumentResult result, Func<string, T?> parse, string help)
        where T : struct
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (parse(text) is { } value)
        {
            return value;
        }

        result.AddError($"'{text}' {(PublishTimeText.NamesNoDay(text) ? "names no day, from which \"yesterday\" would be counted" : "is not a time")}. {help}");
        return null;
    }
}
