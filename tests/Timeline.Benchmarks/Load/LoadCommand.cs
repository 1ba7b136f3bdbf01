using System.CommandLine;

namespace Timeline.Benchmarks.Load;

/// <summary><c>load</c>: articles end to end, beside a bare loop of the same requests.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        Option<string> storage = new("--storage") { Description = "sqlite or azurite.", DefaultValueFactory = _ => "sqlite" };
        storage.AcceptOnlyFromAmong("sqlite", "azurite");
        Option<int> articles = new("--articles") { Description = "How many articles.", DefaultValueFactory = _ => 10_000 };
        Option<int> topic = new("--topic-articles") { Description = "How many of them lie in one topic.", DefaultValueFactory = _ => 1000 };
        Option<int> compared = new("--compared") { Description = "How many of them the bare loop stores, too.", DefaultValueFactory = _ => 5000 };
        Option<int> queries = new("--queries") { Description = "How many queries are made, after the sweep; 0 for none.", DefaultValueFactory = _ => 2000 };
        Option<int> parallel = new("--parallel")
        {
            Description = "How many articles are handled at once; the Functions host's queue trigger takes up to 24.",
            DefaultValueFactory = _ => 16
        };
        Option<bool> grouped = new("--grouped") { Description = "The bare loop writes many articles in one transaction, as the program does (sqlite)." };
        Option<int> emulators = new("--emulators")
        {
            Description = "1, or 2 for blobs and tables in one each, which takes three cores (azurite).",
            DefaultValueFactory = _ => 1
        };
        Command command = new("load", "Ingest articles, sweep over them, query their timelines; beside a bare loop of the same storage requests.") { storage,
            articles, topic, compared, queries, parallel, grouped, emulators };
        command.SetAction(async (options, cancellation) =>
        {
            await using LoadTarget target = options.GetValue(storage) == "azurite" ? await AzuriteTarget.Start(options.GetValue(emulators), cancellation)
                : new SqliteTarget(options.GetValue(grouped));
            target.ArticlesInTopic = options.GetValue(topic);
            await new LoadRun(target, options.GetValue(parallel), Console.Out).Run(
                options.GetValue(articles), options.GetValue(compared), options.GetValue(queries), cancellation);
            return 0;
        });
        return command;
    }
}
