using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Timeline.Functions.Ingest;
using Timeline.Functions.Web;

namespace Timeline.Functions.Commands;

/// <summary>Shows how far a sweep is: in place on a terminal, a line now and then elsewhere.</summary>
internal static class SweepDisplay
{
    private static readonly TimeSpan TerminalPause = TimeSpan.FromMilliseconds(80);
    private static readonly TimeSpan LinePause = TimeSpan.FromSeconds(5);

    /// <summary>Runs <paramref name="sweep"/> and shows its progress until it is done.</summary>
    public static async Task<SweepProgress?> Show(IAnsiConsole console, Func<IProgress<SweepProgress>, Task<SweepProgress?>> sweep)
    {
        var latest = new Latest();
        var started = Stopwatch.GetTimestamp();
        var running = sweep(latest);
        if (console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal)
        {
            await console.Status().StartAsync("Reading articles", context => Follow(running, TerminalPause,
                    () => context.Status(Summary(latest.Value, Stopwatch.GetElapsedTime(started)))));
        }
        else
        {
            await Follow(running, LinePause, () => console.WriteLine(Summary(latest.Value, Stopwatch.GetElapsedTime(started))));
        }

        return await running;
    }

    /// <summary>What a sweep has done, and how fast.</summary>
    public static string Summary(SweepProgress done, TimeSpan took)
    {
        var read = done.Articles + done.Rejected;
        var rate = took > TimeSpan.Zero ? read / took.TotalSeconds : 0;
        var speed = read > 0 ? string.Create(CultureInfo.InvariantCulture, $" in {took.TotalSeconds:0.0} s ({rate:N0} articles/s)") : "";
        return $"{Line(done)}{speed}";
    }

    private static string Line(SweepProgress p) => string.Join(", ", new (int Count, string Words)[]
    {
        (p.Stored, $"{Words.Number(p.Stored)} read with {(HasSeveral(p) ? $"{Words.Count(p.Articles, "article")} and " : "")}{Words.Count(p.Events, "event")}"),
        (p.Unchanged, $"{Words.Number(p.Unchanged)} unchanged"),
        (p.Rejected, $"{Words.Number(p.Rejected)} rejected"),
        (p.Deleted, $"{Words.Number(p.Deleted)} deleted"),
        (p.Failed, $"{Words.Number(p.Failed)} put off because of storage"),
    }.Where(part => part.Count > 0).Select(part => part.Words).Prepend(Words.Count(p.Listed, HasSeveral(p) ? "document" : "article")));

    /// <summary>Whether some document holds more than one article.</summary>
    private static bool HasSeveral(SweepProgress p) => p.Articles > p.Stored;

    private static async Task Follow(Task running, TimeSpan pause, Action show)
    {
        while (await Task.WhenAny(running, Task.Delay(pause)) != running)
        {
            show();
        }
    }

    private sealed class Latest : IProgress<SweepProgress>
    {
        private readonly Lock gate = new();
        private SweepProgress value;

        public SweepProgress Value
        {
            get
            {
                lock (gate)
                {
                    return value;
                }
            }
        }

        public void Report(SweepProgress progress)
        {
            lock (gate)
            {
                value = progress;
            }
        }
    }
}
