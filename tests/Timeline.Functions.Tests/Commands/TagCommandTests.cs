using System.Text;
using System.Text.Json;
using Timeline.Functions.Commands;

namespace Timeline.Functions.Tests.Commands;

/// <summary>The contract of <c>tag --jsonl</c>.</summary>
public sealed class TagCommandTests
{
    [Theory]
    [InlineData("""{"id":"a","dct":"2025-04-28","text":"It opened in June 2024."}""", """{"id":"a","timexes":[{"start":13,"end":22,"text":"June 2024","type":"DATE","value":"2024-06","mod":null}]}""")]
    [InlineData("""{"id":"a","dct":"2025-04-28","text":"😀😀 in June 2024."}""", """{"id":"a","timexes":[{"start":6,"end":15,"text":"June 2024","type":"DATE","value":"2024-06","mod":null}]}""")]
    [InlineData("""{"text":"In June 2024.","extra":{"dct":[1,{"text":0}]},"id":7,"dct":"2025-04-28T14:00-04:00"}""", """{"id":7,"timexes":[{"start":3,"end":12,"text":"June 2024","type":"DATE","value":"2024-06","mod":null}]}""")]
    [InlineData("""{"id":"a","dct":"2025-06-20","locale":"en-GB","text":"On 04/05/2025."}""", """{"id":"a","timexes":[{"start":3,"end":13,"text":"04/05/2025","type":"DATE","value":"2025-05-04","mod":null}]}""")]
    [InlineData("""{"id":"a","dct":"2025-06-20","locale":"en","text":"On 04/05/2025."}""", """{"id":"a","timexes":[{"start":3,"end":13,"text":"04/05/2025","type":"DATE","value":"2025-04-05","mod":null}]}""")]
    [InlineData("""{"id":"a","dct":"2025-06-20","locale":"gsw-CH","text":"On 04/05/2025."}""", """{"id":"a","timexes":[{"start":3,"end":13,"text":"04/05/2025","type":"DATE","value":"2025-05-04","mod":null}]}""")]
    [InlineData("""{"id":"a","dct":"2025-06-20","locale":"en-AU","text":"Last summer."}""", """{"id":"a","timexes":[{"start":0,"end":11,"text":"Last summer","type":"DATE","value":"2024-SU","mod":null}]}""")]
    [InlineData("""{"id":"a","dct":"20250428","text":"No dates."}""", """{"id":"a","timexes":[]}""")]
    public async Task A_document_gives_its_expressions(string line, string expected) => Assert.Equal([expected], await Tag(line));

    [Theory]
    [InlineData("nonsense", "null", "nonsense")]
    [InlineData("[]", "null", "object")]
    [InlineData("""{"id":"a","dct":"2025-04-28"}""", "\"a\"", "\"text\"")]
    [InlineData("""{"id":"a","text":"x"}""", "\"a\"", "\"dct\"")]
    [InlineData("""{"id":"a","dct":"last week","text":"x"}""", "\"a\"", "last week")]
    [InlineData("""{"id":"a","dct":"2025-04-28","text":5}""", "\"a\"", "\"text\"")]
    [InlineData("""{"id":"a","dct":"2025-04-28","text":"x"} {}""", "\"a\"", "{")]
    [InlineData("""{"id":"a","dct":"2025-04-28","locale":"german","text":"x"}""", "\"a\"", "\"locale\" is no locale: \"german\"")]
    [InlineData("""{"id":"a","dct":"2025-04-28","locale":"zz","text":"x"}""", "\"a\"", "en-GB")]
    [InlineData("""{"id":"a","dct":"2025-04-28","locale":"en_XQ","text":"x"}""", "\"a\"", "en_XQ")]
    [InlineData("""{"id":["a"],"dct":"2025-04-28","text":"x"}""", "null", "\"id\"")]
    public async Task A_document_that_fails_says_why_and_stops_nobody(string line, string id, string reason)
    {
        var lines = await Tag(line + "\n\n" + """{"id":"next","dct":"2025-04-28","text":"x"}""");
        Assert.Equal(2, lines.Length);
        var error = JsonElement.Parse(lines[0]);
        Assert.Equal(id, error.GetProperty("id").GetRawText());
        Assert.Contains(reason, error.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"id":"next","timexes":[]}""", lines[1]);
    }

    [Fact]
    public async Task A_line_that_fails_is_told_by_its_number()
    {
        var lines = await Tag("\n{\"id\":1,\"dct\":\"2025-04-28\",\"text\":\"\"}\n{broken\n\n{\"id\":2}");
        Assert.Equal([3, 5], lines[1..].Select(line => JsonElement.Parse(line).GetProperty("line").GetInt32()));
        Assert.DoesNotContain("LineNumber", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_of_any_length_follow_each_other()
    {
        var text = string.Concat(Enumerable.Repeat("It opened in June 2024. ", 20_000));
        var lines = await Tag(string.Join('\n', Enumerable.Range(0, 3).Select(i => $$"""{"id":{{i}},"dct":"2025-04-28","text":"{{text}}"}""")));
        Assert.Equal([20_000, 20_000, 20_000], lines.Select(line => JsonElement.Parse(line).GetProperty("timexes").GetArrayLength()));
    }

    private static async Task<string[]> Tag(string input)
    {
        using var output = new MemoryStream();
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(input));
        Assert.Equal(0, await LinesCommand.Run(lines, output, TextWriter.Null, TagLine.Write, TestContext.Current.CancellationToken));
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
