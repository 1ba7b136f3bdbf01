using Timeline.Functions.Commands;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Json;

namespace Timeline.Functions.Tests.Ingest;

/// <content>What receipts say of documents and topics.</content>
public sealed partial class IngestTests
{
    [Fact]
    public async Task Lines_that_hold_no_article_are_named_in_the_receipt()
    {
        var lines = new ArticleKey("t", "a.jsonl");
        const string Good = "{\"title\":\"Dam\",\"text\":\"The dam of Veld opened on 12 June 2024.\"}\n";
        await Put(lines, $"{Good}{{\"title\":\n{Good}");
        Assert.Equal(1, (await OneSweep.Run(_source, _store, Now)).Stored);
        var receipt = (await _store.Receipt("t", lines.ToString(), Now))!;
        Assert.Equal((2, null), (receipt.EventCount, receipt.Rejection));
        Assert.Equal(["Not read: line 2 (byte 10), not JSON. Mend the lines and store the document anew.", null], receipt.Articles.Select(a => a.Note));
    }

    [Fact]
    public async Task A_document_of_more_articles_than_its_receipt_can_list_counts_them_all()
    {
        const int Many = 900;
        var title = new string('t', 120);
        await Put(new ArticleKey("t", "many.jsonl"), string.Concat(Enumerable.Range(0, Many)
                .Select(n => $"{{\"title\":\"{title} {n}\",\"text\":\"The dam of Veld opened on 12 June 2024.\"}}\n")));
        var swept = await OneSweep.Run(_source, _store, Now);
        Assert.Equal((1, Many), (swept.Stored, swept.Articles));
        Assert.Equal("1 document, 1 read with 900 articles and 900 events in 0.5 s (1,800 articles/s)", SweepDisplay.Summary(swept, TimeSpan.FromSeconds(0.5)));
        var receipt = (await _store.Receipt("t", "t/many.jsonl", Now))!;
        Assert.Equal(Many, receipt.ArticleCount);
        Assert.InRange(StorageJson.Write(receipt).Length, ITimelineStore.MaxReceiptLength * 9 / 10, ITimelineStore.MaxReceiptLength);
        Assert.Equal(new TopicSummary("t", "t", Many, swept.Events), await _store.Topic("t", Now));
    }

    [Fact]
    public async Task What_changes_after_it_was_listed_is_neither_lost_nor_told_as_it_was()
    {
        var (changed, gone, added) = (new ArticleKey("t", "changed.txt"), new ArticleKey("t", "gone.txt"), new ArticleKey("t", "new.txt"));
        await Put(A, "2025-04-01 one");
        await Put(changed, "2025-04-02 before");
        await Put(gone, "2025-04-03 gone");
        await Sweep().Run(null, Now);
        var source = new ListedSource(_source);
        var store = new CountingStore(_sqlite)
        {
            // Receipts that had to come first would never come.
            BeforeReceipts = async () =>
            {
                await source.Listed.WaitAsync(Now);
                await Put(changed, "2025-04-02 after");
                await Put(added, "2025-04-04 new");
                await _source.Delete(gone, Now);
                foreach (var key in new[] { changed, added, gone })
                {
                    await Ingestor().Ingest(key, Now);
                }
            },
        };
        var swept = await OneSweep.Run(source, store, LineReader.Beside(source, "lines-1"), Now);
        Assert.Equal((3, 0, 0), (swept.Listed, swept.Failed, store.Writes));
        Assert.Equal(["one", "after", "new"], await Sentences("t"));
        Assert.Equal(new SweepProgress(3, 3, 0, 0, 0, 0, 0, 0), await Sweep().Run(null, Now));
    }

    [Theory]
    [InlineData("Jean_St-Pierre", "", "jean-st-pierre", "Jean_St-Pierre")]
    [InlineData("t", "topic: North Korea\n", "north-korea", "North Korea")]
    [InlineData("t", "topic: north-korea\n", "north-korea", "north-korea")]
    public async Task A_topic_keeps_the_name_it_was_given(string folder, string line, string topic, string name)
    {
        await Put(new ArticleKey(folder, "a.txt"), $"{line}2025-04-01 one");
        await Sweep().Run(null, Now);
        Assert.Equal(name, (await _store.Topic(topic, Now))?.Name);
    }
}
