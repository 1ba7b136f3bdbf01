using NodaTime;
using Timeline.Events;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Json;

namespace Timeline.Functions.Tests.Storage;

/// <summary>What every store of timelines does.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private static readonly LocalDate Day = new(2025, 4, 28);

    protected ITimelineStore Store { get; private set; } = null!;

    protected static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await Open();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<ITimelineStore> Open();

    [Fact]
    public async Task What_is_stored_comes_back()
    {
        var change = Sample.Change("t", "t/a.txt", "v1", Sample.Event("e1", Day), Sample.Event("e2", Day.PlusDays(-400)));
        Assert.True(await Store.Replace("t", "t/a.txt", null, change, Now));

        var receipt = await Store.Receipt("t", "t/a.txt", Now);
        Assert.NotNull(receipt);
        Assert.False(receipt.Unfinished);
        Assert.Equal(StorageJson.Write(change.Receipt), StorageJson.Write(receipt));
        Assert.Equal(
            change.Events.OrderBy(e => e.When.Start).Select(StorageJson.Write),
            (await Store.All("t")).Select(StorageJson.Write));
        Assert.Equal([change.Events[1], change.Events[0]], await Store.All("t"));
    }

    [Fact]
    public async Task Nothing_is_there_before()
    {
        Assert.Null(await Store.Receipt("t", "t/a.txt", Now));
        Assert.Empty(await Store.All("t"));
        Assert.Empty(await Store.Topics(Now).ToListAsync(Now));
        Assert.Empty(await Store.Receipts(Now).ToListAsync(Now));
        Assert.True(await Store.Replace("t", "t/a.txt", null, null, Now));
        Assert.False(await Store.Replace("t", "t/a.txt", "tag", null, Now));
        Assert.Empty(await Store.Topics(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task Replacing_leaves_nothing_of_before()
    {
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Sample.Event("e1", Day), Sample.Event("e2", Day)));
        await Store.Set("t", "t/b.txt", Sample.Change("t", "t/b.txt", "v1", Sample.Event("f1", Day)));
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v2", Sample.Event("e2", Day.PlusDays(1)), Sample.Event("e3", Day)));

        Assert.Equal(["e3", "f1", "e2"], await Store.Ids("t"));
        Assert.Equal("v2", (await Store.Receipt("t", "t/a.txt", Now))?.Version.ETag);
        Assert.Equal([new TopicSummary("t", "t", 2, 3)], await Store.Topics(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task The_same_twice_is_the_same()
    {
        var change = Sample.Change("t", "t/a.txt", "v1", Sample.Event("e1", Day), Sample.Event("e2", Day));
        await Store.Set("t", "t/a.txt", change);
        await Store.Set("t", "t/a.txt", change);
        Assert.Equal(["e1", "e2"], await Store.Ids("t"));
        Assert.Single(await Store.Receipts(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task Only_the_receipt_that_was_seen_is_replaced()
    {
        var change = Sample.Change("t", "t/a.txt", "v1", Sample.Event("e1", Day));
        Assert.False(await Store.Replace("t", "t/a.txt", "never", change, Now));
        Assert.True(await Store.Replace("t", "t/a.txt", null, change, Now));
        Assert.False(await Store.Replace("t", "t/a.txt", null, change, Now));
        var first = (await Store.Receipt("t", "t/a.txt", Now))!.Tag;
        Assert.True(await Store.Replace("t", "t/a.txt", first, change, Now));
        Assert.False(await Store.Replace("t", "t/a.txt", first, change, Now));
        Assert.False(await Store.Replace("t", "t/a.txt", first, null, Now));
        Assert.Equal(["e1"], await Store.Ids("t"));
    }

    [Fact]
    public async Task A_deleted_article_leaves_nothing_and_may_come_again()
    {
        var change = Sample.Change("t", "t/a.txt", "v1", Sample.Event("e1", Day));
        await Store.Set("t", "t/a.txt", change);
        var seen = (await Store.Receipt("t", "t/a.txt", Now))!.Tag;
        await Store.Set("t", "t/a.txt", null);

        Assert.Empty(await Store.All("t"));
        Assert.Empty(await Store.Topics(Now).ToListAsync(Now));
        Assert.Empty(await Store.Receipts(Now).ToListAsync(Now));
        Assert.False(await Store.Replace("t", "t/a.txt", seen, change, Now));

        await Store.Set("t", "t/a.txt", change);
        Assert.Equal(["e1"], await Store.Ids("t"));
        Assert.False(await Store.Replace("t", "t/a.txt", seen, null, Now));
    }

    [Fact]
    public async Task Every_change_of_a_topic_gives_it_another_version()
    {
        Assert.Null(await Store.Version("t", Now));
        var seen = new HashSet<string?>();
        foreach (var change in new[] { Sample.Change("t", "t/a.txt", "v1", Many(3, "e")), Sample.Change("t", "t/a.txt", "v2", Many(250, "f")),
                Sample.Change("t", "t/a.txt", "v3", []), null })
        {
            await Store.Set("t", "t/a.txt", change);
            var version = await Store.Version("t", Now);
            Assert.NotNull(version);
            Assert.True(seen.Add(version));
            await Store.Set("other", "other/a.txt", Sample.Change("other", "other/a.txt", "v1", []));
            Assert.Equal(version, await Store.Version("t", Now));
        }

        Assert.False(await Store.Replace("t", "t/a.txt", "never seen", Sample.Change("t", "t/a.txt", "v4", Many(1, "g")), Now));
        Assert.Contains(await Store.Version("t", Now), seen);
    }

    [Fact]
    public async Task A_rejection_is_kept_without_events()
    {
        var change = Sample.Change("t", "t/a.txt", "v1");
        change = change with { Receipt = change.Receipt with { Articles = [], Rejection = new Articles.Rejected("binary", "It is a picture 🖼.") } };
        await Store.Set("t", "t/a.txt", change);
        Assert.Equal(change.Receipt.Rejection, (await Store.Receipt("t", "t/a.txt", Now))?.Rejection);
        Assert.Equal([new TopicSummary("t", "t", 0, 0)], await Store.Topics(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task Odd_names_are_only_names()
    {
        string[] names =
        [
            "a b", "it's", "\"q\"", "..", "a/b", "a\\b", "#", "?x=1", "%", "%2F", "100%25", "~", "~002F", "🚀", "é", "e\u0301", "Ё", "a\tb", "a\u0085b",
            "\u007f", "a'; DROP TABLE events; --", "' or PartitionKey ne '", "<script>", "&amp;", "+", "$", "!", "日本語", new string('x', 900),
            new string('☃', 900),
            new string('x', 899) + "y", "\ud800", "A", "a",
        ];
        foreach (var name in names)
        {
            var article = $"{name}/{name}.txt";
            await Store.Set(name, article, Sample.Change(name, article, name, Sample.Event(name, Day, article: name, sentence: name)));
        }

        // A lone surrogate is no text; it comes back as the replacement character but stays apart.
        string Told(string name) => name == "\ud800" ? "\ufffd" : name;
        foreach (var name in names)
        {
            Assert.Equal([Told(name)], (await Store.All(name)).ConvertAll(e => e.Sentence));
            Assert.Equal(Told(name), (await Store.Receipt(name, $"{name}/{name}.txt", Now))?.Topic);
        }

        Assert.Equal(names.Length, (await Store.Topics(Now).ToListAsync(Now)).Count);
        foreach (var name in names)
        {
            await Store.Set(name, $"{name}/{name}.txt", null);
        }

        Assert.Empty(await Store.Receipts(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task Long_and_odd_sentences_are_kept()
    {
        string[] sentences = [new string('x', 100_000), string.Concat(Enumerable.Repeat("🚀é", 20_000)), "\u0000\u0001\u001f\u2028\r\n\"\\</script>", ""];
        var events = sentences.Select((s, n) => Sample.Event($"e{n}", Day, sentence: s)).ToArray();
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", events));
        Assert.Equal(sentences, (await Store.All("t")).ConvertAll(e => e.Sentence));
    }

    [Theory]
    [InlineData(300, 10)]
    [InlineData(10, 300)]
    [InlineData(300, 300)]
    [InlineData(250, 0)]
    [InlineData(97, 100)]
    [InlineData(1000, -1)]
    public async Task An_article_of_any_size_replaces_one_of_any_size(int before, int after)
    {
        await Store.Set("t", "t/b.txt", Sample.Change("t", "t/b.txt", "v1", Many(3, "b")));
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Many(before, "old")));
        Assert.Equal(before + 3, (await Store.All("t")).Count);
        await Store.Set("t", "t/a.txt", after < 0 ? null : Sample.Change("t", "t/a.txt", "v2", Many(after, "new")));

        Assert.Equal(
            Many(3, "b").Concat(Many(Math.Max(0, after), "new")).Select(e => e.Id).Order(StringComparer.Ordinal),
            (await Store.Ids("t")).Order(StringComparer.Ordinal));
        Assert.Equal(Math.Max(0, after), (await Store.Topics(Now).SingleAsync(Now)).Events - 3);
        Assert.All(await Store.Receipts(Now).ToListAsync(Now), r => Assert.False(r.Unfinished));
    }

    [Fact]
    public async Task A_large_and_long_article_is_kept()
    {
        var events = Enumerable.Range(0, 60).Select(n => Sample.Event($"e{n:d2}", Day, sentence: new string('☃', 30_000))).ToArray();
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", events));
        Assert.Equal(60, (await Store.All("t")).Count);
        await Store.Set("t", "t/a.txt", null);
        Assert.Empty(await Store.All("t"));
    }

    [Fact]
    public async Task The_largest_article_fits_and_is_replaced()
    {
        for (var version = 1; version <= 2; version++)
        {
            var events = Enumerable.Range(0, ITimelineStore.MaxEvents)
                .Select(n => Sample.Event(EventKey.Hash($"{version}-{n}"), Day.PlusDays(-n * 37 % 100_000), 1 + (n * version % 500))).ToArray();
            await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", $"v{version}", events));
            Assert.Equal(events.Select(e => e.Id).Order(StringComparer.Ordinal), (await Store.Ids("t")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Limits_are_a_callers_bug()
    {
        var many = Enumerable.Repeat(Sample.Event("e", Day), ITimelineStore.MaxEvents + 1).ToArray();
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Replace("t", "t/a.txt", null, Sample.Change("t", "t/a.txt", "v", many), Now));
        var long1 = Sample.Event("e", Day, sentence: new string('x', ITimelineStore.MaxEventLength));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Replace("t", "t/a.txt", null, Sample.Change("t", "t/a.txt", "v", long1), Now));
        Assert.Null(await Store.Receipt("t", "t/a.txt", Now));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(150)]
    public async Task Of_32_writers_of_one_article_the_last_one_is_whole(int size)
    {
        var wins = await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(async () =>
        {
            for (var won = 0; ;)
            {
                var tag = (await Store.Receipt("t", "t/a.txt", Now))?.Tag;
                won += await Store.Replace("t", "t/a.txt", tag, writer % 4 == 3 ? null : Sample.Change("t", "t/a.txt", $"v{writer}", Many(size, $"w{writer}-")),
                    Now) ? 1 : 0;
                if (won == 1)
                {
                    return won;
                }
            }
        })));
        Assert.Equal(32, wins.Sum());
        var receipt = await Store.Receipt("t", "t/a.txt", Now);
        var ids = await Store.Ids("t");
        Assert.Equal(receipt is null ? 0 : size, ids.Count);
        Assert.All(ids, id => Assert.StartsWith($"w{receipt!.Version.ETag[1..]}-", id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Writers_of_one_topic_do_not_hinder_each_other()
    {
        using var written = new CancellationTokenSource();
        var counting = Task.Run(async () =>
        {
            while (!written.IsCancellationRequested)
            {
                var counts = await Store.Topic("t", Now);
                Assert.Equal(counts?.Articles * 4, counts?.Events);
            }
        }, Now);
        var done = await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(async () =>
        {
            for (var n = 0; n < 5; n++)
            {
                var article = $"t/{writer}-{n}.txt";
                Assert.True(await Store.Replace("t", article, null, Sample.Change("t", article, "v", Many(4, $"{writer}-{n}-")), Now));
            }

            return 5;
        })));
        await written.CancelAsync();
        await counting;
        Assert.Equal([new TopicSummary("t", "t", done.Sum(), done.Sum() * 4)], await Store.Topics(Now).ToListAsync(Now));
        Assert.Equal(done.Sum() * 4, (await Store.Ids("t", limit: 100)).Distinct(StringComparer.Ordinal).Count());
    }

    protected static TimelineEvent[] Many(int count, string prefix) =>
        [.. Enumerable.Range(0, count).Select(n => Sample.Event($"{prefix}{n:d4}", Day.PlusDays(-n * 3), 1 + (n % 9)))];
}
