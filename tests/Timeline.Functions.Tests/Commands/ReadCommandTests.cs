using System.CommandLine;
using System.Text;
using System.Text.Json;
using Timeline.Functions.Commands;

namespace Timeline.Functions.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("timeline-read-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Answers_each_line_and_goes_on_after_errors()
    {
        var story = Saved("story.txt",
            "Dam opens its gates above Orrin\nCoastal Wire · 3h ago\n\nThe dam at Orrin opened two of its gates to make room for meltwater.\n\nPhoto: Ada "
            + "Lund\n\nNobody was hurt, the operator of the dam said.");
        var feed = Saved("feed.json", """[{"title":"One","text":"First of the texts.","date":"2025-04-01"},{"title":"Two","text":"Second of the texts.","date":"2025-04-02T10:00:00+02:00"}]""");
        var lines = await Run(
            JsonSerializer.Serialize(new { file = story, captured = "2025-04-28T18:00:00Z" }),
            "{ no json",
            """{"url":"https://example.com"}""",
            JsonSerializer.Serialize(new { file = Path.Combine(_folder, "none.txt") }),
            JsonSerializer.Serialize(new { file = Saved("empty.txt", "") }),
            JsonSerializer.Serialize(new { file = story, captured = "soon" }),
            "",
            JsonSerializer.Serialize(new { file = feed }));
        Assert.Equal(8, lines.Length);
        Assert.Equal("2025-04-28T15:00:00Z stamp Dam opens its gates above Orrin",
            $"{Text(lines[0], "published")} {Text(lines[0], "published_from")} {Text(lines[0], "title")}");
        Assert.Equal("The dam at Orrin opened two of its gates to make room for meltwater.\n\nNobody was hurt, the operator of the dam said.",
            Text(lines[0], "text"));
        Assert.Contains("photo credit", lines[0].GetProperty("dropped").EnumerateArray().Select(dropped => Text(dropped, "reason")), StringComparer.Ordinal);
        Assert.All(lines[1..6], line => Assert.NotEmpty(Text(line, "error")));
        Assert.Equal([2, 3, 4, 5, 6], lines[1..6].Select(line => line.GetProperty("line").GetInt32()));
        Assert.Equal(story, Text(lines[5], "file"));
        Assert.Equal(["2025-04-01", "2025-04-02T10:00:00+02:00"], lines[6..].Select(line => Text(line, "published")).ToArray());
    }

    [Theory]
    [InlineData("2025-04-28T18:00:00Z", "2025-04-28T15:00:00Z")]
    [InlineData("2025-04-28T18:00+02:00", "2025-04-28T13:00:00Z")]
    [InlineData("2025-04-28T18:00", "2025-04-28T15:00:00Z")]
    [InlineData("20250428", "2025-04-27T21:00:00Z")]
    public async Task A_document_is_read_as_of_when_it_was_saved(string captured, string published)
    {
        var line = Assert.Single(await Run("\uFEFF" + JsonSerializer.Serialize(new
        {
            file =
                        Saved("dam.txt", "Dam opens at Orrin\nCoastal Wire · 3h ago\n\nThe dam opened two of its gates."),
            url = (string?)null,
            captured
        })
                + "\r"));
        Assert.Equal((published, "stamp"), (Text(line, "published"), Text(line, "published_from")));
    }

    [Theory]
    [InlineData("9999-12-31T23:00:00-10:00", "The last year is 9998")]
    [InlineData("-9998-01-01T00:00:00+18:00", "\"captured\"")]
    [InlineData("soon", "\"captured\"")]
    public async Task A_time_that_is_none_fails_its_line_alone(string captured, string reason)
    {
        var file = Saved("dam.txt", "The dam at Orrin opened two of its gates.");
        var lines = await Run(JsonSerializer.Serialize(new { file, captured }), JsonSerializer.Serialize(new { file, captured = "2025-04-28" }));
        Assert.Contains(reason, Text(lines[0], "error"), StringComparison.Ordinal);
        Assert.Equal(file, Text(lines[1], "file"));
    }

    [Theory]
    [InlineData("""{"file":5}""", "The member \"file\" is not a string.")]
    [InlineData("""{"file":"."}""", "'.' is a folder.")]
    [InlineData("""{"file":""}""", "'' cannot be the name of a file.")]
    [InlineData("""{"file":"a\u0000b"}""", "cannot be the name of a file.")]
    [InlineData("[]", "The line is not a JSON object.")]
    public async Task A_line_that_fails_says_why_in_words_for_a_user(string line, string reason) =>
        Assert.EndsWith(reason, Text(Assert.Single(await Run(line)), "error"), StringComparison.Ordinal);

    [Fact]
    public void The_command_takes_lines_and_nothing_else()
    {
        Assert.Empty(ReadCommand.Create().Parse(["--jsonl"]).Errors);
        Assert.NotEmpty(ReadCommand.Create().Parse(["--jsonl", "a.html"]).Errors);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("tag")]
    [InlineData("digest")]
    public async Task Commands_of_lines_say_so_when_not_asked_for_lines(string name)
    {
        using var error = new StringWriter();
        using var output = new StringWriter();
        var code = await TimelineCommand.Create().Parse([name]).InvokeAsync(new InvocationConfiguration { Error = error, Output = output },
            TestContext.Current.CancellationToken);
        Assert.Equal(2, code);
        Assert.Contains($"'{name} --jsonl'", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(output.ToString());

        Assert.Equal(0, await TimelineCommand.Create().Parse([name, "--help"])
            .InvokeAsync(new InvocationConfiguration { Output = output }, TestContext.Current.CancellationToken));
        Assert.Contains("exit code is 2", string.Join(' ', output.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            StringComparison.Ordinal);
    }

    private static string Text(JsonElement line, string member) => line.GetProperty(member).GetString()!;

    private static async Task<JsonElement[]> Run(params string[] lines)
    {
        using var output = new MemoryStream();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        using var errors = new StringWriter();
        Assert.Equal(0, await LinesCommand.Run(input, output, errors, ReadLine.Write, TestContext.Current.CancellationToken));
        var answers = Encoding.UTF8.GetString(output.ToArray()).TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToArray();
        var failed = answers.Count(answer => answer.TryGetProperty("error", out _));
        Assert.Equal(failed == 0 ? "" : $"Lines that failed: {failed}. Their answers say why.", errors.ToString().Trim());
        return answers;
    }

    private string Saved(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
