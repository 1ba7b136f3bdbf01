using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Storage;

/// <summary>What every source of articles does.</summary>
public abstract class SourceContract : IAsyncLifetime
{
    protected static CancellationToken Now => TestContext.Current.CancellationToken;

    protected IArticleSource Source { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Source = await Open();

    public abstract ValueTask DisposeAsync();

    protected abstract Task<IArticleSource> Open();

    [Fact]
    public async Task What_is_put_is_opened()
    {
        var key = new ArticleKey("Ukraine war", "2025/april/a.html");
        var put = await Source.Put(key, Document("<p>Hällo</p>") with
        {
            ContentType = "text/html; charset=utf-8",
            ContentEncoding = "identity",
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["published"] = "2025-04-28",
                ["title"] = "A title",
                ["source"] = " Élan 新聞 🚀 ",
                ["word"] = "=?utf-8?b?eA==?="
            },
        }, Now);
        var opened = await Source.Open(key, Now);

        Assert.NotNull(opened);
        Assert.Equal(put, opened.Version);
        Assert.Equal(put, await Source.Version(key, Now));
        Assert.Equal("<p>Hällo</p>", Encoding.UTF8.GetString(opened.Document.Content.Span));
        Assert.Equal("2025/april/a.html", opened.Document.Name);
        Assert.Equal(opened.Version.Modified, opened.Document.Captured);
        Assert.Equal("text/html; charset=utf-8", opened.Document.ContentType);
        Assert.Equal("identity", opened.Document.ContentEncoding);
        Assert.Equal("2025-04-28", opened.Document.Metadata["Published"]);
        Assert.Equal("A title", opened.Document.Metadata["title"]);
        Assert.Equal((" Élan 新聞 🚀 ", "=?utf-8?b?eA==?="), (opened.Document.Metadata["source"], opened.Document.Metadata["word"]));
        Assert.Equal([new ArticleRef(key, put)], await Source.List(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task What_is_not_there_is_not_there()
    {
        var key = new ArticleKey("t", "a.txt");
        Assert.Null(await Source.Open(key, Now));
        Assert.Null(await Source.Version(key, Now));
        Assert.False(await Source.Delete(key, Now));
        Assert.Empty(await Source.List(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task Of_many_who_write_a_new_document_one_does()
    {
        var key = new ArticleKey("t", "new.txt");
        Assert.Null(await Source.PutIf(key, Document("x"), there: true, Now));
        var written = await Task.WhenAll(Enumerable.Range(0, 16).Select(n => Task.Run(() => Source.PutIf(key, Document($"{n}"), there: false, Now), Now)));
        var won = Assert.Single(written, version => version is not null);
        Assert.Equal(won, await Source.Version(key, Now));
        Assert.NotNull(await Source.PutIf(key, Document("again"), there: true, Now));
        Assert.Equal("again", Encoding.UTF8.GetString((await Source.Open(key, Now))!.Document.Content.Span));
    }

    [Fact]
    public async Task Every_content_has_its_own_tag()
    {
        var key = new ArticleKey("t", "a.txt");
        var tags = new HashSet<string>(StringComparer.Ordinal);
        for (var n = 0; n < 10; n++)
        {
            await Source.Put(key, Document($"{n}"), Now);
            var opened = await Source.Open(key, Now);
            Assert.Equal($"{n}", Encoding.UTF8.GetString(opened!.Document.Content.Span));
            Assert.True(tags.Add(opened.Version.ETag));
        }
    }

    [Fact]
    public async Task A_new_content_takes_nothing_over()
    {
        var key = new ArticleKey("t", "a.txt");
        await Source.Put(key, Document("1") with
        {
            ContentType = "text/plain",
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = "x" },
        }, Now);
        await Source.Put(key, Document("2"), Now);
        Assert.Empty((await Source.Open(key, Now))!.Document.Metadata);
    }

    [Fact]
    public async Task A_deleted_article_is_gone()
    {
        var key = new ArticleKey("t", "a.txt");
        await Source.Put(key, Document("1") with { ContentType = "text/plain" }, Now);
        Assert.True(await Source.Delete(key, Now));
        Assert.False(await Source.Delete(key, Now));
        Assert.Null(await Source.Open(key, Now));
        Assert.Empty(await Source.List(Now).ToListAsync(Now));
    }

    [Theory]
    [InlineData("a b", "c d.txt")]
    [InlineData("it's", "\"q\" & <b>.txt")]
    [InlineData("#1", "?x=1&y=2.txt")]
    [InlineData("100%", "%2e%2e%2Fx.txt")]
    [InlineData("🚀", "日本語/é.txt")]
    [InlineData("+", "a+b.txt")]
    [InlineData("~", "~.txt")]
    [InlineData("t", "deep/er/and/deeper.txt")]
    public async Task Odd_names_are_only_names(string topic, string name)
    {
        var key = new ArticleKey(topic, name);
        await Source.Put(key, Document("x"), Now);
        Assert.Equal([key], await Source.List(Now).Select(a => a.Key).ToListAsync(Now));
        Assert.NotNull(await Source.Open(key, Now));
        Assert.NotNull(await Source.Version(key, Now));
        Assert.True(await Source.Delete(key, Now));
    }

    [Theory]
    [InlineData("..", "a.txt")]
    [InlineData("t", "../a.txt")]
    [InlineData("t", "..")]
    [InlineData("t", "a/../../b.txt")]
    [InlineData("t", "/etc/passwd")]
    [InlineData("t", "a//b.txt")]
    [InlineData("t", "./a.txt")]
    [InlineData("t", "")]
    [InlineData("", "a.txt")]
    [InlineData("t", "a/")]
    [InlineData("t/u", "a.txt")]
    [InlineData("t", "a\0b.txt")]
    [InlineData("t", "LONG")]
    public async Task Names_that_lead_astray_are_refused(string topic, string name)
    {
        var key = new ArticleKey(topic, name == "LONG" ? new string('x', 1100) : name);
        await Assert.ThrowsAsync<ArticleNameException>(() => Source.Put(key, Document("x"), Now));
        Assert.Null(await Source.Open(key, Now));
        Assert.Null(await Source.Version(key, Now));
        Assert.False(await Source.Delete(key, Now));
        Assert.Empty(await Source.List(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task A_document_too_long_comes_cut()
    {
        var key = new ArticleKey("t", "a.txt");
        await Source.Put(key, new ArticleDocument("a.txt", new byte[IArticleSource.MaxBytes + 1000], Instant.MinValue), Now);
        Assert.Equal(IArticleSource.MaxBytes + 1, (await Source.Open(key, Now))!.Document.Content.Length);
    }

    [Fact]
    public async Task Readers_see_whole_contents_while_writers_write()
    {
        var key = new ArticleKey("t", "a.txt");
        await Source.Put(key, Document(new string('0', 1000)), Now);
        var writer = Task.Run(async () =>
        {
            for (var n = 1; n < 40; n++)
            {
                await Source.Put(key, Document(new string((char)('0' + (n % 10)), 1000 + n)), Now);
                await Task.Delay(10, Now);
            }
        }, Now);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        while (!writer.IsCompleted)
        {
            if (await Source.Open(key, Now) is { } opened)
            {
                var text = Encoding.UTF8.GetString(opened.Document.Content.Span);
                Assert.Single(text.Distinct());
                Assert.Equal(text, seen.GetValueOrDefault(opened.Version.ETag, text));
                seen[opened.Version.ETag] = text;
            }
        }

        await writer;
        Assert.Equal(1039, (await Source.Open(key, Now))!.Document.Content.Length);
    }

    protected static ArticleDocument Document(string text) => new("x", Encoding.UTF8.GetBytes(text), Instant.MinValue);
}
