using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Storage;

/// <content>What a store tells of topics as a whole.</content>
public abstract partial class StoreContract
{
    [Fact]
    public async Task Topics_count_articles_and_not_documents()
    {
        var two = Sample.Change("t", "t/feed.json", "v1", Sample.Event("e1", Day));
        await Store.Set("t", "t/feed.json", two with
        {
            Receipt = two.Receipt with
            {
                Articles =
                    [two.Receipt.Articles[0], two.Receipt.Articles[0] with { Id = "b" }]
            }
        });
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Sample.Event("e2", Day)));
        Assert.Equal([new TopicSummary("t", "t", 3, 2)], await Store.Topics(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task A_topic_sums_up_its_receipts_and_bears_the_first_name_that_its_own_documents_give()
    {
        foreach (var (article, name, unlisted) in new[] { ("t/a.txt", null, 0), ("t/b.txt", "the T", 7), ("t/c.txt", "The T", 0), ("u/d.txt", "THE T", 0) })
        {
            var change = Sample.Change("t", article, "v1", Sample.Event("e", Day));
            await Store.Set("t", article, change with
            {
                Receipt = change.Receipt with
                {
                    TopicName = name,
                    Unlisted = unlisted,
                    Topics = article[0] == 't'
                        ? ["t"] : []
                }
            });
        }

        var expected = new TopicSummary("t", "The T", 11, 4);
        Assert.Equal([expected], await Store.Topics(Now).ToListAsync(Now));
        Assert.Equal(expected, await Store.Topic("t", Now));
        Assert.Null(await Store.Topic("u", Now));
    }

    [Fact]
    public async Task A_topic_is_there_as_long_as_it_has_a_receipt()
    {
        Assert.False(await Store.Has("t", Now));
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Sample.Event("e", Day)));
        var rejected = Sample.Change("t", "t/b.txt", "v1");
        rejected = rejected with { Receipt = rejected.Receipt with { Articles = [], Rejection = new Articles.Rejected("empty", "There is no text.") } };
        await Store.Set("t", "t/b.txt", rejected);
        Assert.True(await Store.Has("t", Now));
        Assert.False(await Store.Has("T", Now));
        await Store.Set("t", "t/a.txt", null);
        Assert.True(await Store.Has("t", Now));
        await Store.Set("t", "t/b.txt", null);
        Assert.False(await Store.Has("t", Now));
    }
}
