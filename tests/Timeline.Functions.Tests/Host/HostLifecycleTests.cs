using Microsoft.AspNetCore.Http;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Faults;
using Timeline.Functions.Tests.Storage;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Tests.Host;

/// <summary>The program dies, is killed, or takes too long: what the host makes of it, and what becomes of the messages.</summary>
public sealed class HostLifecycleTests
{
    private const string Created = "Microsoft.Storage.BlobCreated";
    private const int Killed = 137;
    private const int Events = 240;

    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    /// <summary>A setting that is no use is told each time, and the exit codes let the host see that something is wrong.</summary>
    [Theory]
    [InlineData("Timeline__Storage", "https://nonsense", "is not the address of a storage account")]
    [InlineData("Timeline__OperatorKey", "guess me", "Timeline:OperatorKey has fewer than 16 characters")]
    public async Task Three_crashes_stop_the_host(string setting, string value, string said)
    {
        await using var host = HostLifecycleDouble.Start(Long, (setting, value));
        await host.WhenStopped.WaitAsync(Long, Now);
        Assert.Equal([1, 1, 1], host.ExitCodes);
        Assert.Equal(3, System.Text.RegularExpressions.Regex.Count(host.Errors, said));
    }

    /// <summary>Two kills, as for want of memory, are survived; the third within half an hour is not.</summary>
    [Fact]
    public async Task Two_kills_are_survived_and_the_third_stops_the_host()
    {
        await using var host = HostLifecycleDouble.Start(Long);
        for (var kills = 0; kills < 3; kills++)
        {
            Assert.True(await host.Deliver(EventTexts.Cloud(Created, "t/gone.txt"), 1, Now));
            host.Kill();
            await Exits(host, kills + 1);
        }

        await host.WhenStopped.WaitAsync(Long, Now);
        Assert.Equal([Killed, Killed, Killed], host.ExitCodes);
    }

    /// <summary>However bad a message, and however often it comes, the process lives.</summary>
    [Fact]
    public async Task No_message_crashes_the_program()
    {
        await using var host = HostLifecycleDouble.Start(Long);
        foreach (var text in (string[])["", "null", "[[[[[[", new string('[', 50_000), EventTexts.Cloud(Created, new string('x', 5000)),
                EventTexts.Cloud(Created, "t/\0")])
        {
            Assert.True(await host.Deliver(text, 1, Now));
        }

        Assert.Empty(host.ExitCodes);
    }

    /// <summary>The host is stopped (SIGKILL) when an article is half written: its message comes again at the next host, and the timeline is whole.</summary>
    [Fact]
    public async Task A_host_that_is_stopped_in_mid_call_loses_nothing()
    {
        await using var emulator = await Emulator.Start();
        var batches = 0;
        var half = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var tables = await FaultProxy.Start(emulator.Tables, (request, _) =>
        {
            // The topic's row, the pending rows' names, the first of three batches: now.
            if (request.StartsWith("POST", StringComparison.Ordinal) && request.Contains("$batch", StringComparison.Ordinal)
                && Interlocked.Increment(ref batches) == 4)
            {
                half.TrySetResult();
                return Fault.Latency;
            }

            return Fault.None;
        });
        var storage = emulator.Through(emulator.Blobs, tables.Address);
        await Drop(emulator, "moon/long.txt", Events);
        var text = EventTexts.Cloud(Created, "moon/long.txt");
        await using (var host = HostLifecycleDouble.Start(Long, ("Timeline__Storage", storage)))
        {
            var call = host.Deliver(text, 1, Now);
            await half.Task.WaitAsync(Long, Now);
            await host.Stop();
            Assert.False(await call);
            Assert.Equal([Killed], host.ExitCodes);
        }

        Assert.Empty(await Told(emulator, "moon"));
        await using var next = HostLifecycleDouble.Start(Long, ("Timeline__Storage", storage));
        Assert.True(await next.Deliver(text, 2, Now));
        Assert.Equal(Events, (await Told(emulator, "moon")).Count);
        Assert.Equal(0, await ReliabilityRun.StrayRows(emulator.Timelines, new TableTimelineStore(emulator.Timelines, TimeProvider.System), Now));
    }

    /// <summary>A call that outlasts functionTimeout takes the process with it, and every other call under way; all of them come again and succeed.</summary>
    [Fact]
    public async Task A_call_that_takes_too_long_costs_the_others_nothing_but_time()
    {
        await using var emulator = await Emulator.Start();
        var stuck = true;
        await using var blobs = await FaultProxy.Start(emulator.Blobs, (request, _) => Volatile.Read(ref stuck)
            && request.Contains("stuck.txt", StringComparison.Ordinal) ? Fault.Silence : Fault.None);
        await Drop(emulator, "moon/stuck.txt", 3);
        await Drop(emulator, "moon/other.txt", 4);
        await using var host = HostLifecycleDouble.Start(TimeSpan.FromSeconds(5), ("Timeline__Storage", emulator.Through(blobs.Address, emulator.Tables)));
        Assert.False(await host.Deliver(EventTexts.Cloud(Created, "moon/stuck.txt"), 1, Now));
        await Exits(host, 1);

        Volatile.Write(ref stuck, false);
        host.FunctionTimeout = Long;
        Assert.True(await host.Deliver(EventTexts.Cloud(Created, "moon/stuck.txt"), 2, Now));
        Assert.True(await host.Deliver(EventTexts.Cloud(Created, "moon/other.txt"), 2, Now));
        Assert.Equal(7, (await Told(emulator, "moon")).Count);
        Assert.Equal([Killed], host.ExitCodes);
    }

    /// <summary>The program's own deadline comes before the host's, so that only the call fails and not the process.</summary>
    [Fact]
    public async Task What_is_not_done_in_time_fails_alone()
    {
        var log = new LogSink();
        var invocation = new Invocation((_, cancellation) => Task.Delay(Timeout.Infinite, cancellation), TimeSpan.FromMilliseconds(50),
            log.CreateLogger("test"));
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = System.Net.IPAddress.Loopback;
        context.Request.Host = new HostString("127.0.0.1");
        context.Request.Headers.UserAgent = FunctionsHostDouble.UserAgent;
        context.Request.Headers["X-Azure-Functions-InvocationId"] = Guid.NewGuid().ToString();
        context.Request.Body = new MemoryStream("""{"Data":{}}"""u8.ToArray());
        await invocation.Run(context);
        Assert.Equal(500, context.Response.StatusCode);
        Assert.Contains(105, log.Ids);
    }

    // Fails by a generous limit, not by a guess of how fast a machine is.
    private static async Task Exits(HostLifecycleDouble host, int count)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Now);
        limit.CancelAfter(Long);
        while (host.ExitCodes.Count < count)
        {
            await Task.Delay(10, limit.Token);
        }
    }

    private static async Task Drop(Emulator emulator, string name, int events)
    {
        var container = emulator.Articles;
        await container.CreateIfNotExistsAsync(cancellationToken: Now);
        var days = Enumerable.Range(0, events).Select(n => new NodaTime.LocalDate(2024, 1, 1).PlusDays(n)
            .ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture));
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(string.Join("\n\n", days.Select(day => $"The bridge was inspected on {day}."))),
            Now);
    }

    private static Task<List<Timeline.Events.TimelineEvent>> Told(Emulator emulator, string topic) =>
        new TableTimelineStore(emulator.Timelines, TimeProvider.System).All(topic);
}
