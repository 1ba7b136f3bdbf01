using System.Text;
using System.Text.Json;
using Timeline.Functions.Triggers.Changes;

namespace Timeline.Functions.Tests.Host;

/// <summary>What a message on the queue says.</summary>
public sealed class ChangeReaderTests
{
    private const string Created = "Microsoft.Storage.BlobCreated";

    /// <summary>The subject holds the name as it is; the url holds it percent-encoded.</summary>
    [Theory]
    [InlineData("2026/é b.txt")]
    [InlineData("topic/sub/folder/a.html")]
    [InlineData("topic/100% true.txt")]
    [InlineData("topic/a%20b.txt")]
    [InlineData("topic/%2e%2e/a.txt")]
    [InlineData("topic/blobs/a.txt")]
    [InlineData("topic/新聞 😀 'q' \"d\".md")]
    [InlineData("topic/a#b?c&d+e.txt")]
    public void A_name_survives_both_schemas(string name)
    {
        foreach (string text in (string[])[EventTexts.Cloud(Created, name), EventTexts.EventGrid("Microsoft.Storage.BlobDeleted", name)])
        {
            ArticlesChanged changed = Assert.IsType<ArticlesChanged>(Read(text));
            Assert.Equal([name], changed.Keys.Select(key => key.ToString()));
            Assert.Equal(NodaTime.Instant.FromUtc(2026, 11, 22, 0, 34, 57).PlusTicks(1447722), changed.Happened);
        }
    }

    [Fact]
    public void A_subject_that_comes_encoded_is_told_by_the_url() =>
        Assert.Equal(
            ["topic/é b.txt"],
            Keys(EventTexts.Cloud(Created, EventTexts.Prefix + "topic/%C3%A9%20b.txt",
                    new { url = "https://acct.blob.core.windows.net/articles/topic/%C3%A9%20b.txt" })));

    [Fact]
    public void A_rename_changes_both_names() =>
        Assert.Equal(
            ["t/old ü.txt", "t/new ü.txt"],
            Keys(EventTexts.Cloud(
                "Microsoft.Storage.BlobRenamed",
                EventTexts.Prefix + "t/new ü.txt",
                new
                {
                    destinationUrl = "https://a.dfs.core.windows.net/articles/t/new%20%C3%BC.txt",
                    sourceUrl =
                    "https://a.dfs.core.windows.net/articles/t/old%20%C3%BC.txt"
                })));

    [Theory]
    [InlineData(Created, "/blobServices/default/containers/other/blobs/t/a.txt")]
    [InlineData(Created, "/blobServices/default/containers/articles2/blobs/t/a.txt")]
    [InlineData(Created, "/blobServices/default/containers/articles/blobs/no-topic.txt")]
    [InlineData(Created, "/blobServices/default/containers/articles/blobs/folder/")]
    [InlineData(Created, "/blobServices/default/containers/articles/blobs//a.txt")]
    [InlineData(Created, "/blobServices/default/containers/articles/blobs/t/../a.txt")]
    [InlineData(Created, "/blobServices/default/containers/articles/blobs/t/a\nb.txt")]
    [InlineData("Microsoft.Storage.DirectoryDeleted", "/blobServices/default/containers/articles/blobs/t")]
    [InlineData("Microsoft.Storage.BlobTierChanged", "/blobServices/default/containers/articles/blobs/t/a.txt")]
    public void Events_of_others_are_left_alone(string type, string subject) =>
        Assert.IsType<ForeignEvent>(Read(EventTexts.Cloud(type, subject, new { })));

    [Theory]
    [InlineData("not json é")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[1,2]")]
    [InlineData("{}")]
    [InlineData("{\"type\":7}")]
    [InlineData("{\"type\":\"Microsoft.Storage.BlobCreated\"}")]
    [InlineData("{\"type\":\"Microsoft.Storage.BlobCreated\",\"subject\":\"\"}")]
    [InlineData("{\"type\":\"Microsoft.Storage.BlobCreated\",\"subject\":\"/blobServices/default/containers/articles\"}")]
    [InlineData("{\"type\":\"Microsoft.Storage.BlobCreated\",\"subject\":\"/blobServices/default/containers//blobs/x\"}")]
    [InlineData("{\"type\":\"Microsoft.Storage.BlobCreated\",\"subject\":\"/blobServices/default/containers/articles/blobs/\"}")]
    [InlineData("{\"type\":\"Microsoft.Storage.BlobCreated\",\"subject\":\"\\ud800\"}")]
    [InlineData("{\"Id\":\"mine\",\"DequeueCount\":\"x\",\"dotted.name\":{\"a\":1},\"n\":5,\"b\":true,\"nul\":null}")]
    [InlineData("{\"type\":\"Microsoft.Storage.BlobCreated\"")]
    [InlineData("{\"\\ud800ype\":\"Microsoft.Storage.BlobCreated\"}")]
    [InlineData("\"\\\"\\\\\\\"deep\\\\\\\"\\\"\"")]
    public void What_is_no_event_is_undecodable(string text) => Assert.IsType<UndecodableEvent>(Read(text));

    [Fact]
    public void A_message_may_come_as_object_as_base64_or_with_a_byte_order_mark()
    {
        string text = EventTexts.Cloud(Created, "t/a.txt");
        string base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
        foreach (string change in (string[])[text, JsonSerializer.Serialize(base64), JsonSerializer.Serialize(JsonSerializer.Serialize(base64)),
                JsonSerializer.Serialize("\uFEFF" + text)])
        {
            using JsonDocument document = JsonDocument.Parse(change);
            Assert.IsType<ArticlesChanged>(ArticleChangeReader.Read(document.RootElement));
        }
    }

    private static IEnumerable<string> Keys(string text) => Assert.IsType<ArticlesChanged>(Read(text)).Keys.Select(key => key.ToString());

    // As the host hands it over: a JSON string in a JSON string.
    private static ArticleChangeEvent Read(string text)
    {
        using JsonDocument document = JsonDocument.Parse(JsonSerializer.Serialize(JsonSerializer.Serialize(text)));
        return ArticleChangeReader.Read(document.RootElement);
    }
}
