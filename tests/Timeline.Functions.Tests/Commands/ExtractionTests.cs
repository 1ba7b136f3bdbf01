using System.Text.Json;
using NodaTime;
using Spectre.Console;
using Timeline.Articles;
using Timeline.Functions.Commands;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Commands;

public sealed class ExtractionTests
{
    internal static readonly Article Article = new()
    {
        Title = "T",
        Body = "It opened yesterday.",
        Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.Dateline, 0.7),
    };

    [Fact]
    public void A_publish_time_of_the_article_names_its_place() =>
        Assert.Equal(("dateline", "2025-04-27"), Told(null, Article));

    [Fact]
    public void A_publish_time_from_the_command_line_is_given() =>
        Assert.Equal(("given", "2024-02-29"), Told(new PublishTime(new LocalDate(2024, 3, 1)), Article));

    [Fact]
    public void A_day_that_only_its_month_tells_is_noted_unless_the_command_line_gives_it()
    {
        var read = new ReadArticles([Article with { Body = "The council shut the bridge.", Published = Article.Published with { IsDayGuessed = true } }]);
        var (guessed, given) = (Extraction.Of("a.txt", 0, read, null, false),
            Extraction.Of("a.txt", 0, read, new PublishTime(new LocalDate(2025, 4, 3)), false));
        Assert.Contains("names no day", Assert.Single(guessed.Notes), StringComparison.Ordinal);
        Assert.Empty(given.Notes);
        Assert.Equal(("2025-04", "2025-04-03"), (Assert.Single(guessed.Events).Edtf, Assert.Single(given.Events).Edtf));
    }

    [Theory]
    [InlineData(true, "captured")]
    [InlineData(false, "last-modified")]
    public void When_it_was_saved_is_told_by_the_command_line_or_the_file(bool isCapturedGiven, string from) =>
        Assert.Equal((from, "2025-04-27"), Told(null, Article with { Published = Article.Published with { From = PublishedFrom.LastModified } },
                isCapturedGiven));

    [Fact]
    public void The_far_end_of_a_range_is_told_with_it()
    {
        var extraction = Extraction.Of("a.txt", 0, new ReadArticles([Article with { Body = "It was shut from Monday to Thursday. It opened recently." }]), null,
            false);
        Assert.Equal("Monday to Thursday", Assert.Single(extraction.Events).Expression);
        Assert.Equal("recently", Assert.Single(extraction.Undated).Text);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(5000)]
    public async Task What_repeats_an_endless_sentence_for_each_of_its_expressions_cuts_it(int times)
    {
        var body = string.Concat(Enumerable.Repeat("they left recently and ", times)) + "that is all.";
        var extraction = Extraction.Of("a.txt", 0, new ReadArticles([Article with { Body = body }]), null, false);
        using var output = new MemoryStream();
        await ExtractionJson.Write([extraction], output, TestContext.Current.CancellationToken);
        var sentences = JsonDocument.Parse(output.ToArray()).RootElement[0].GetProperty("undated").EnumerateArray()
            .Select(one => one.GetProperty("sentence").GetString()!).ToArray();
        Assert.Equal(times, sentences.Length);
        Assert.All(sentences, sentence => Assert.True(times == 20 ? sentence == body : sentence.Length <= 400
                && sentence.Contains("recently", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_table_says_of_what_has_no_date_that_it_has_none()
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No });
        console.Profile.Width = 300;
        ExtractionTable.Write([Extraction.Of("a.txt", 0, new ReadArticles([Article with { Body = "On 3 May 2024 they waited for two hours." }]), null, false)],
            console, explain: false);
        Assert.Contains("│ (no date) a length of time │ two hours", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("│ 2024-05-03                 │ 3 May 2024", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_equal_words_in_a_sentence_the_table_marks_the_one_that_dates_it()
    {
        var extraction = Extraction.Of("a.txt", 0, new ReadArticles([Article with { Body =
                        "What it  said on 3 May 2024 in Oslo was denied on 4 May 2024 in Oslo, where it recently said again what was said recently." }]), null,
            false);
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.Yes,
            ColorSystem =
                ColorSystemSupport.Standard
        });
        console.Profile.Width = 300;
        ExtractionTable.Write([extraction], console, explain: false);
        var marks = text.ToString().Split('\n').Where(line => line.Contains("denied", StringComparison.Ordinal))
            .Select(line => line.Split("\e[0m")[^2].Split('m')[^1] + line.Split("\e[0m")[^1].TrimEnd(' ', '│', '\r')).ToArray();
        Assert.Equal(
            [
                "3 May 2024 in Oslo was denied on 4 May 2024 in Oslo, where it recently said again what was said recently.",
                "4 May 2024 in Oslo, where it recently said again what was said recently.",
                "recently said again what was said recently.",
                "recently.",
            ],
            marks);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 40)]
    [InlineData(0, 4000)]
    [InlineData(4000, 0)]
    [InlineData(4000, 4000)]
    public void Of_a_very_long_sentence_the_table_shows_what_is_around_its_date(int before, int after)
    {
        var body = string.Concat(Enumerable.Repeat("far ", before)) + "away it rained on 3 May 2024 and recently on us"
            + string.Concat(Enumerable.Repeat(" too", after)) + ".";
        var extraction = Extraction.Of("a.txt", 0, new ReadArticles([Article with { Body = body }]), null, false);
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No });
        console.Profile.Width = 500;
        ExtractionTable.Write([extraction], console, explain: false);
        var cells = text.ToString().Split('\n').Where(line => line.Contains("it rained", StringComparison.Ordinal)).Select(line => line.Split('│')[3].Trim())
            .ToArray();
        Assert.Equal(2, cells.Length);
        Assert.All(cells, cell => Assert.Contains("3 May 2024 and recently on us", cell, StringComparison.Ordinal));
        Assert.All(cells, cell => Assert.InRange(cell.Length, Math.Min(body.Length, 290), 300 + "3 May 2024".Length));
        Assert.All(cells, cell => Assert.Equal((before > 1000, after > 1000), (cell[0] == '…', cell[^1] == '…')));
        Assert.Equal(body, extraction.Events[0].Sentence);
    }

    [Fact]
    public void A_lead_without_a_date_is_told_by_the_publish_date()
    {
        var lines = Table("The council of the town approved a bridge across the river. It opens on 3 May 2026.");
        Assert.Equal(["(publish date)", "3 May 2026"], lines.Where(line => line.StartsWith("│ 202", StringComparison.Ordinal))
            .Select(line => line.Split('│')[2].Trim()));
        Assert.Contains(lines, line => line.Contains("(publish date) is 28 April 2025", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("\"3 May 2026\" is 3 May 2026", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Paint dries.", true)]
    [InlineData("Paint dried recently.", false)]
    [InlineData("Paint dried yesterday.", false)]
    public void Where_no_sentence_has_a_date_there_is_no_table(string body, bool isSaid)
    {
        var lines = Table(body);
        Assert.Equal((isSaid, !isSaid), (lines.Contains("No sentence has a date.", StringComparer.Ordinal),
                lines.Any(line => line.Contains("Expression", StringComparison.Ordinal))));
    }

    private static string[] Table(string body)
    {
        var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(text), Ansi = AnsiSupport.No });
        console.Profile.Width = 200;
        ExtractionTable.Write([Extraction.Of("a.txt", 0, new ReadArticles([Article with { Body = body }]), null, false)], console, explain: true);
        return text.ToString().Split('\n', StringSplitOptions.TrimEntries);
    }

    private static (string?, string) Told(PublishTime? published, Article article, bool isCapturedGiven = false)
    {
        var extraction = Extraction.Of("a.txt", 0, new ReadArticles([article]), published, isCapturedGiven);
        return (extraction.PublishedFrom, Assert.Single(extraction.Events).Edtf);
    }
}
