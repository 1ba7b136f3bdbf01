using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;

namespace Timeline.Functions.Tests.Storage;

public sealed class FolderSourceTests : SourceContract
{
    private readonly TemporaryFolder _folder = new();

    private string Root => Path.Join(_folder.Path, "articles");

    [Theory]
    [InlineData("loose.txt")]
    [InlineData(".hidden/a.txt")]
    [InlineData("t/.hidden")]
    [InlineData("t/.git/config")]
    [InlineData("t/a.txt.tmp")]
    [InlineData("t/a.txt~")]
    [InlineData("t/~$a.docx")]
    [InlineData("t/a.crdownload")]
    [InlineData("t/.a.txt.swp")]
    public async Task What_is_no_article_is_passed_over(string path)
    {
        Write(path, "x");
        Write("t/real.txt", "x");
        Assert.Equal([new ArticleKey("t", "real.txt")], await Source.List(Now).Select(a => a.Key).ToListAsync(Now));
        Assert.Null(Folder.KeyOf(Path.Join(Root, path)));
    }

    [Fact]
    public async Task A_name_is_free_again_when_its_folder_is_empty()
    {
        var (deep, shallow) = (new ArticleKey("freed", "a/b/c.txt"), new ArticleKey("freed", "a"));
        await Source.Put(deep, Document("x"), Now);
        await Source.Put(new ArticleKey("freed", "a/b/d.txt"), Document("x"), Now);
        await Source.Delete(deep, Now);
        await Assert.ThrowsAsync<ArticleNameException>(() => Source.Put(shallow, Document("y"), Now));
        await Source.Delete(new ArticleKey("freed", "a/b/d.txt"), Now);
        await Source.Put(shallow, Document("y"), Now);
        Assert.NotNull(await Source.Version(shallow, Now));
    }

    [Fact]
    public async Task Links_are_not_followed()
    {
        var outside = Directory.CreateDirectory(Path.Join(_folder.Path, "outside")).FullName;
        await File.WriteAllTextAsync(Path.Join(outside, "secret.txt"), "secret", Now);
        Directory.CreateDirectory(Path.Join(Root, "t"));
        File.CreateSymbolicLink(Path.Join(Root, "t", "link.txt"), Path.Join(outside, "secret.txt"));
        Directory.CreateSymbolicLink(Path.Join(Root, "t", "way"), outside);
        Directory.CreateSymbolicLink(Path.Join(Root, "topic"), outside);

        Assert.Empty(await Source.List(Now).ToListAsync(Now));
        ArticleKey[] keys = [new("t", "link.txt"), new("t", "way/secret.txt"), new("topic", "secret.txt")];
        foreach (var key in keys)
        {
            Assert.Null(await Source.Open(key, Now));
            Assert.Null(await Source.Version(key, Now));
            Assert.False(await Source.Delete(key, Now));
            await Assert.ThrowsAsync<ArticleNameException>(() => Source.Put(key, Document("x"), Now));
        }

        Assert.Equal("secret", await File.ReadAllTextAsync(Path.Join(outside, "secret.txt"), Now));
    }

    [Theory]
    [InlineData("dir/x.txt", "dir")]
    [InlineData("dir", "dir/x.txt")]
    [InlineData("dir", "dir/deep/x.txt")]
    public async Task A_name_is_that_of_an_article_or_of_a_folder(string first, string second)
    {
        await Source.Put(new ArticleKey("t", first), Document("x"), Now);
        await Assert.ThrowsAsync<ArticleNameException>(() => Source.Put(new ArticleKey("t", second), Document("y"), Now));
        Assert.Equal([first], await Source.List(Now).Select(a => a.Key.Name).ToListAsync(Now));
    }

    [Fact]
    public async Task Metadata_stays_with_its_content_whoever_writes_and_removes_at_once()
    {
        var (key, path) = (new ArticleKey("t", "a.txt"), Path.Join(Root, "t", "a.txt"));
        for (var n = 0; n < 300; n++)
        {
            await Task.WhenAll(
                Task.Run(() => Source.Put(key, Document("1") with { ContentType = "text/html" }, Now), Now),
                Task.Run(() => Source.Delete(key, Now), Now),
                Task.Run(() => Source.Put(key, Document("22") with { ContentType = "text/plain" }, Now), Now));
            Assert.Equal((await Source.Version(key, Now))?.ETag, FolderFile.ReadSidecar(path)?.ETag);
        }
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_that_cannot_be_seen_is_not_taken_for_gone()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Nothing is hidden from this user.");
        Write("t/a.txt", "x");
        var topic = Path.Join(Root, "t");
        var mode = File.GetUnixFileMode(topic);
        File.SetUnixFileMode(topic, UnixFileMode.None);
        try
        {
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => Source.Version(new ArticleKey("t", "a.txt"), Now));
        }
        finally
        {
            File.SetUnixFileMode(topic, mode);
        }
    }

    [Fact]
    public async Task A_root_that_is_gone_is_not_taken_for_an_empty_one()
    {
        var key = new ArticleKey("t", "a.txt");
        Write("t/a.txt", "x");
        Directory.Delete(Root, recursive: true);
        Func<Task>[] calls =
        [
            async () => await Source.List(Now).ToListAsync(Now), () => Source.Open(key, Now), () => Source.Version(key, Now), () => Source.Delete(key, Now),
            () => Source.Put(key, Document("y"), Now), () => Source.PutIf(key, Document("y"), there: false, Now), () => Source.TopicRules(Now),
        ];
        foreach (var call in calls)
        {
            await Assert.ThrowsAsync<DirectoryNotFoundException>(call);
        }

        Directory.CreateDirectory(Root);
        Assert.Empty(await Source.List(Now).ToListAsync(Now));
        Assert.Null(await Source.Version(key, Now));
    }

    [Fact]
    public async Task A_root_that_goes_while_it_is_listed_is_not_listed_in_part()
    {
        Write("t/a.txt", "x");
        Write("u/a.txt", "x");
        await using var list = Source.List(Now).GetAsyncEnumerator(Now);
        Assert.True(await list.MoveNextAsync());
        Directory.Delete(Root, recursive: true);
        await Assert.ThrowsAsync<DirectoryNotFoundException>(async () =>
        {
            while (await list.MoveNextAsync())
            {
            }
        });
    }

    [Fact]
    public async Task A_pipe_is_read_as_empty_and_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Its pipes are no files.");
        Write("t/a.txt", "x");
        string[] pipes = ["t/pipe.txt", "t/.a.txt.meta"];
        using (var process = Process.Start("mkfifo", pipes.Select(pipe => Path.Join(Root, pipe))))
        {
            await process.WaitForExitAsync(Now);
        }

        Assert.Equal(0, (await Source.Open(new ArticleKey("t", "pipe.txt"), Now))!.Document.Content.Length);
        Assert.Equal(1, (await Source.Open(new ArticleKey("t", "a.txt"), Now))!.Document.Content.Length);
    }

    [Fact]
    public async Task A_file_laid_there_by_hand_takes_over_no_metadata()
    {
        var key = new ArticleKey("t", "a.txt");
        await Source.Put(key, Document("1") with { ContentType = "text/html" }, Now);
        File.Delete(Path.Join(Root, "t", "a.txt"));
        Write("t/a.txt", "22");
        Assert.Null((await Source.Open(key, Now))!.Document.ContentType);
    }

    [Fact]
    public async Task Putting_leaves_no_other_file()
    {
        await Source.Put(new ArticleKey("t", "a.txt"), Document("1"), Now);
        Assert.Equal(["a.txt"], Directory.GetFiles(Path.Join(Root, "t")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_rewrite_of_equal_length_right_after_reading_is_seen()
    {
        var key = new ArticleKey("t", "a.txt");
        for (var n = 0; n < 20; n++)
        {
            Write("t/a.txt", $"{n % 10}");
            var opened = await Source.Open(key, Now);
            Write("t/a.txt", "x");
            Assert.NotEqual("x", Encoding.UTF8.GetString(opened!.Document.Content.Span));
            Assert.NotEqual(opened.Version, await Source.Version(key, Now));
        }
    }

    public override ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task<IArticleSource> Open() => Task.FromResult<IArticleSource>(new FolderArticleSource(Root, TimeProvider.System));

    private FolderArticleSource Folder => (FolderArticleSource)Source;

    private void Write(string path, string text)
    {
        var file = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
