using System.Text;
using System.Text.Json;
using Timeline.Functions.Commands;

namespace Timeline.Functions.Tests.Commands;

/// <summary>The contract of <c>digest --jsonl</c>: a line in, a line out.</summary>
public class DigestCommandTests
{
    private const string Articles = """
        [{"id":"a","published":"2021-03-14","title":"Dam bursts","text":"The Orlen dam burst on Saturday. Nine people are missing."},
         {"id":7,"published":"2021-03-15T08:00:00Z","title":null,"text":"The Orlen dam burst on 13 March, killing nine."}]
        """;

    [Fact]
    public async Task Answers_each_line_with_the_dates_that_matter()
    {
        var answer = Assert.Single(await Run($$"""{"topic":"Orlen dam","articles":{{Articles}},"from":"2021-03-01","to":"2021-03-31","dates":1}"""));
        Assert.Equal("Orlen dam", answer.GetProperty("topic").GetString());
        var date = Assert.Single(answer.GetProperty("dates").EnumerateArray());
        Assert.Equal("2021-03-13", date.GetProperty("date").GetString());
        Assert.Equal(1, date.GetProperty("score").GetDouble());
        Assert.InRange(date.GetProperty("summary").GetArrayLength(), 1, 2);
        Assert.Equal(["topic", "dates"], answer.EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Bounds_may_be_left_out_or_null() =>
        Assert.NotEmpty((await Run($$"""{"topic":"x","articles":{{Articles}},"from":null,"dates":3}""")).Single().GetProperty("dates").EnumerateArray());

    [Fact]
    public async Task From_and_to_may_be_one_day() =>
        Assert.Single((await Run($$"""{"topic":"x","articles":{{Articles}},"from":"2021-03-13","to":"2021-03-13","dates":3}""")).Single().GetProperty("dates").EnumerateArray());

    [Fact]
    public async Task An_article_without_a_publish_date_is_listed()
    {
        var answer = (await Run("""{"topic":"x","articles":[{"id":"a","published":null,"text":"On 3 May 2020 it rained."},{"text":"x","published":"soon"}],"dates":3}""")).Single();
        Assert.Empty(answer.GetProperty("dates").EnumerateArray());
        Assert.Equal(["a", "#2"], answer.GetProperty("skipped").EnumerateArray().Select(s => s.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("""{"topic":"x","articles":[],"dates":0}""", "x", "dates")]
    [InlineData("""{"topic":"x","articles":[],"dates":1.5}""", "x", "dates")]
    [InlineData("""{"topic":"x","articles":[]}""", "x", "dates")]
    [InlineData("""{"articles":[],"dates":1}""", null, "topic")]
    [InlineData("""{"topic":"x","articles":{},"dates":1}""", "x", "articles")]
    [InlineData("""{"topic":"x","articles":[4],"dates":1}""", "x", "Article 1")]
    [InlineData("""{"topic":"x","articles":[],"from":"May","dates":1}""", "x", "from")]
    [InlineData("""{"topic":"x","articles":[],"from":"2021-05-02","to":"2021-05-01","dates":1}""", "x", "\"from\" (2021-05-02) lies after \"to\" (2021-05-01)")]
    [InlineData("""{"topic":"x","articles":[],"dates":1} {}""", "x", "")]
    [InlineData("""{"topic":"x","articles":[{"id":"a" """, "x", "")]
    [InlineData("[1]", null, "object")]
    public async Task A_line_that_fails_says_so_and_the_next_is_answered(string line, string? topic, string reason)
    {
        var answers = await Run(line + "\n\n" + $$"""{"topic":"y","articles":{{Articles.ReplaceLineEndings("")}},"dates":1}""");
        Assert.Equal(2, answers.Count);
        Assert.Equal((topic, 1), (answers[0].GetProperty("topic").GetString(), answers[0].GetProperty("line").GetInt32()));
        Assert.Contains(reason, answers[0].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Single(answers[1].GetProperty("dates").EnumerateArray());
    }

    private static async Task<List<JsonElement>> Run(string input)
    {
        var lines = input.Replace("\n ", " ", StringComparison.Ordinal);
        using var output = new MemoryStream();
        Assert.Equal(0, await LinesCommand.Run(new MemoryStream(Encoding.UTF8.GetBytes(lines)), output, TextWriter.Null, DigestLine.Write,
                TestContext.Current.CancellationToken));
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
