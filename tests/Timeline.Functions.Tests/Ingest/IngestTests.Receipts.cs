using Timeline.Functions.Commands;
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
        await Put(new ArticleKey("t", "many.jsonl"), string.Concat(Enumerable.Range(0, Many).Select(n => $"{{\"title\":\"{title} {n}\",\"text\":\"The dam of Veld opened on 12 June 2024.\"}}\n")));
        var swept = await OneSweep.Run(_source, _store, Now);
        Assert.Equal((1, Many), (swept.Stored, swept.Articles));
        Assert.Equal("1 document, 1 read with 900 articles and 900 events in 0.5 s (1,800 articles/s)", SweepDisplay.Summary(swept, TimeSpan.FromSeconds(0.5)));
        var receipt = (await _store.Receipt("t", "t/many.jsonl", Now))!;
        Assert.Equal(Many, receipt.ArticleCount);
        Assert.InRange(StorageJson.Write(receipt).Length, ITimelineStore.MaxReceiptLength * 9 / 10, ITimelineStore.MaxReceiptLength);
        Assert.Equal(new TopicSummary("t", "t", Many, swept.Events), await _store.Topic("t", Now));
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
