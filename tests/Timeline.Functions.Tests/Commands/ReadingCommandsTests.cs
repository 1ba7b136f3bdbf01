using System.Text.Json;
using System.Xml.Linq;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Commands;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Api;
using Timeline.Functions.Tests.Formats;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Commands;

/// <summary><c>extract</c>, <c>topics</c> and <c>show</c>.</summary>
public sealed class ReadingCommandsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task Extract_shows_dates_and_why_and_stores_nothing()
    {
        var file = Write("story.md",
            "---\ntitle: A [bold]bridge[/]\npublished: 2025-04-28\n---\n\nThe bridge opened in June 2024 after a long wait. Nobody knows when it will be paid. "
            + "Paint dried yesterday.\n");
        var (exit, output, errors) = await CommandLine.Run("extract", file, "--explain");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains("A [bold]bridge[/]", output, StringComparison.Ordinal);
        Assert.Contains("2025-04-28", output, StringComparison.Ordinal);
        Assert.Contains("yesterday", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
        Assert.Equal([file], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Extract_reads_digits_by_the_locale()
    {
        var file = Write("story.txt", "The bridge opened on 04/05/2025 after a long wait for its two towers.\n");
        var (exit, output, _) = await CommandLine.Run("extract", file, "--format", "json", "--published", "2025-06-20", "--locale", "en-GB");
        Assert.Equal((0, "2025-05-04"), (exit, JsonElement.Parse(output)[0].GetProperty("events")[0].GetProperty("edtf").GetString()));
        var (failure, _, errors) = await CommandLine.Run("extract", file, "--locale", "en");
        Assert.Equal(2, failure);
        Assert.Contains("'en' does not tell how dates are written", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "2024-22")]
    [InlineData("en-AU", "2024-30")]
    public async Task Extract_reads_seasons_by_the_locale(string locale, string edtf)
    {
        var file = Write("story.txt", "The bridge opened last summer after a long wait for its two towers.\n");
        var (exit, output, _) = await CommandLine.Run("extract", file, "--format", "json", "--published", "2025-05-20", "--locale", locale);
        Assert.Equal((0, edtf), (exit, JsonElement.Parse(output)[0].GetProperty("events")[0].GetProperty("edtf").GetString()));
    }

    [Theory]
    [InlineData("--publised", "2026-03-03")]
    [InlineData("-x")]
    public async Task Extract_takes_no_mistyped_option_for_a_file(params string[] options)
    {
        var (exit, output, errors) = await CommandLine.Run(["extract", Write("story.txt", "It rained yesterday."), .. options]);
        Assert.Equal(2, exit);
        Assert.DoesNotContain("yesterday", output, StringComparison.Ordinal);
        Assert.Contains($"Unrecognized option '{options[0]}'", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_marks_the_dates_that_hang_on_when_the_file_was_written_and_names_it_once()
    {
        var file = Write("rain.txt", "It rained yesterday, as it had on 3 May 2024, and the fields were soon under water.");
        var (_, output, _) = await CommandLine.Run("extract", file);
        var lines = output.Split('\n');
        Assert.Contains("guessed", lines.Single(line => line.Contains("│ yesterday", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("guessed", lines.Single(line => line.Contains("2024-05-03", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Single(lines, line => line.Contains("rain.txt", StringComparison.Ordinal));
        Assert.DoesNotContain("guessed", (await CommandLine.Run("extract", file, "--published", "2025-05-01")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_reads_a_file_that_is_named_like_an_option()
    {
        Write("-x.txt", "It rained in May 2024.");
        var (exit, output, _) = await CommandLine.RunIn(folder.Path, "extract", "./-x.txt");
        Assert.Equal(0, exit);
        Assert.Contains("2024-05", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xx-YY")]
    [InlineData("xx")]
    [InlineData("en-QQ")]
    [InlineData("german")]
    public async Task Extract_takes_no_locale_that_there_is_not(string locale)
    {
        var (exit, _, errors) = await CommandLine.Run("extract", Write("story.txt", "It rained on 04/05/2025."), "--locale", locale);
        Assert.Equal(2, exit);
        Assert.Contains($"'{locale}' does not tell how dates are written", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_a_locale_for_what_it_is()
    {
        var (exit, output, _) = await CommandLine.Run("extract", "--help");
        Assert.Equal(0, exit);
        Assert.Contains("--locale <locale>", output, StringComparison.Ordinal);
        Assert.Contains("--format <json|table>", output, StringComparison.Ordinal);
        Assert.Contains("- is standard input", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><head><title>A mast</title></head><body><article><p>The mast fell in May 2024 in a gale that took two roofs with "
            + "it.</p></article></body></html>", "A mast")]
    [InlineData("{\"title\":\"A mast\",\"text\":\"The mast fell in May 2024 in a gale.\"}", "A mast")]
    [InlineData("The mast fell in May 2024 in a gale that took two roofs with it.", "")]
    public async Task Extract_reads_standard_input_in_any_format(string text, string title)
    {
        var (exit, output, errors) = await CommandLine.RunFrom(Write("piped", text), "extract", "-", Write("b.txt", "It rained on 4 May 2024."), "--format",
            "json");
        Assert.Equal((0, ""), (exit, errors));
        var documents = JsonElement.Parse(output).EnumerateArray().ToList();
        Assert.Equal(["-", Path.Join(folder.Path, "b.txt")], documents.Select(d => d.GetProperty("file").GetString()));
        Assert.Equal(["2024-05", "2024-05-04"], documents.Select(d => d.GetProperty("events")[0].GetProperty("edtf").GetString()));
        Assert.Equal((title, "captured"), (documents[0].GetProperty("title").GetString(), documents[0].GetProperty("publishedFrom").GetString()));
        Assert.Equal("last-modified", documents[1].GetProperty("publishedFrom").GetString());
    }

    [Fact]
    public async Task Extract_says_that_standard_input_failed()
    {
        var (exit, _, errors) = await CommandLine.RunFrom("/dev/null", "extract", "-");
        Assert.Equal((1, "-: rejected, empty"), (exit, string.Join(':', errors.Split(':')[..2])));
        var (failure, _, words) = await CommandLine.RunFrom(Path.GetTempPath(), "extract", "-");
        Assert.Equal(1, failure);
        Assert.StartsWith("Standard input cannot be read: ", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_prints_json_and_says_which_file_failed()
    {
        var good = Write("good.txt", "The bridge opened in June 2024 after a long wait for its two towers.\n");
        var empty = Write("empty.txt", "");
        var none = Path.Join(folder.Path, "none.txt");
        var (exit, output, errors) = await CommandLine.Run("extract", good, empty, none, "--format", "json", "--published", "2025-04-28");
        Assert.Equal(2, exit);
        var documents = JsonElement.Parse(output).EnumerateArray().ToList();
        Assert.Equal([$"{empty}: rejected, empty", $"No such file: {none}"], errors.TrimEnd().Split('\n')
            .Select(line => string.Join(':', line.Split(':')[..2])));
        Assert.Equal([good, empty, none], documents.Select(d => d.GetProperty("file").GetString()));
        Assert.Equal(("2024-06", "2025-04-28"), (documents[0].GetProperty("events")[0].GetProperty("edtf").GetString(), documents[0].GetProperty("published")
                .GetString()));
        Assert.Equal(("empty", JsonValueKind.Null), (documents[1].GetProperty("rejected").GetProperty("reason").GetString(),
                documents[1].GetProperty("error").ValueKind));
        Assert.Equal((JsonValueKind.Null, $"No such file: {none}"), (documents[2].GetProperty("rejected").ValueKind, documents[2].GetProperty("error")
                .GetString()));
        Assert.Equal(1, (await CommandLine.Run("extract", good, empty)).Exit);
    }

    [Theory]
    [InlineData("--published", "yesterday", "'yesterday' is not a time. Write a date (2025-04-28),")]
    [InlineData("--published", "2024-13", "'2024-13' is not a time. Write a date (2025-04-28),")]
    [InlineData("--published", "2024", "'2024' names no day, from which \"yesterday\" would be counted. Write a date (2025-04-28),")]
    [InlineData("--published", "2024-05", "'2024-05' names no day, from which \"yesterday\" would be counted. Write a date (2025-04-28),")]
    [InlineData("--captured", "2024-05", "'2024-05' names no day, from which \"yesterday\" would be counted. Write a date (2025-04-28),")]
    public void Extract_refuses_a_time_it_cannot_read(string option, string time, string said) =>
        Assert.StartsWith($"{option}: {said}", ParseFault.Lines(TimelineCommand.Create().Parse(["extract", "a.txt", option, time])).First(),
            StringComparison.Ordinal);

    [Fact]
    public async Task Topics_says_what_to_do_where_there_are_none()
    {
        using (new SqliteTimelineStore(Path.Join(folder.Path, "timelines.db")))
        {
        }

        var topics = await CommandLine.Run("topics", "--data", folder.Path);
        Assert.Equal(0, topics.Exit);
        Assert.StartsWith("No topic has a timeline yet", topics.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_are_listed_and_shown_as_a_table_or_in_a_format()
    {
        using (var store = new SqliteTimelineStore(Path.Join(folder.Path, "timelines.db")))
        {
            await TimelineServer.Seed(store, SampleEvents.Topic, SampleEvents.All, "seed.txt");
        }

        var topics = await CommandLine.Run("topics", "--data", folder.Path);
        Assert.Equal(0, topics.Exit);
        Assert.Matches($@"north-harbour\W+North harbour\W+1\W+{SampleEvents.All.Count}\W", topics.Output);

        var table = await CommandLine.Run("show", "North Harbour", "--data", folder.Path, "--words", "minister");
        Assert.Equal(0, table.Exit);
        Assert.Contains("25 April 2025", table.Output, StringComparison.Ordinal);
        Assert.Contains("26 April 2025", table.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Fireworks", table.Output, StringComparison.Ordinal);

        var none = await CommandLine.Run("show", "north-harbour", "--data", folder.Path, "--words", "minister", "--to", "1901");
        Assert.Equal((0, "No entry of 'north-harbour' is as asked for."), (none.Exit, none.Output.Trim()));

        var csv = await CommandLine.Run("show", "north-harbour", "--data", folder.Path, "--from", "2025-04-28", "--to", "2025-04-28", "--format", "csv");
        Assert.Equal(6, csv.Output.TrimEnd().Split("\r\n").Length);
        var feed = await CommandLine.Run("show", "north-harbour", "--data", folder.Path, "--format", "atom");
        var read = await Node.Run("read.mjs", System.Text.Encoding.UTF8.GetBytes(feed.Output), "atom");
        Assert.Equal(SampleEvents.All.Count, read.GetProperty("events").GetArrayLength());
    }

    /// <summary>appsettings.json is that of the folder where the program is called, as for <c>serve</c>.</summary>
    [Fact]
    public async Task Timelines_are_where_the_settings_say()
    {
        using (var store = new SqliteTimelineStore(Path.Join(folder.Path, "kept", "timelines.db")))
        {
            await TimelineServer.Seed(store, SampleEvents.Topic, SampleEvents.All, "seed.txt");
        }

        Write("appsettings.json", "{ \"Timeline\": { \"Data\": \"kept\" } }");
        var (exit, output, errors) = await CommandLine.RunIn(folder.Path, "topics");
        Assert.Equal((0, ""), (exit, errors));
        Assert.Contains(SampleEvents.Topic, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no timelines", "topics", "--data", "/nonexistent/place")]
    [InlineData("Run 'serve' first", "show", "x", "--data", "/nonexistent/place")]
    public async Task Without_timelines_it_says_how_to_get_some(string said, params string[] arguments)
    {
        var (exit, output, errors) = await CommandLine.Run(arguments);
        Assert.Equal((1, ""), (exit, output));
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "'from' is not a date: 'soon'", SampleEvents.Topic, "--from", "soon")]
    [InlineData(2, "'from' (2031) lies after 'to' (2030)", SampleEvents.Topic, "--from", "2031", "--to", "2030")]
    [InlineData(2, "'limit' is a number from 1 to 1000, not 'all'", SampleEvents.Topic, "--limit", "all")]
    [InlineData(2, "'min-sources' is a number from 1 to", SampleEvents.Topic, "--min-sources", "0")]
    [InlineData(2, "'limit' is a number from 1 to 1000, not '-1'", "Nowhere", "--limit", "-1")]
    [InlineData(1, "No article is filed under 'nowhere'. 'topics' lists", "Nowhere")]
    [InlineData(1, "Did you mean 'north-harbour'? 'topics' lists", "Nort harbour")]
    public async Task Show_says_what_is_wrong_with_what_is_asked_for(int code, string said, params string[] arguments)
    {
        using (var store = new SqliteTimelineStore(Path.Join(folder.Path, "timelines.db")))
        {
            await TimelineServer.Seed(store, SampleEvents.Topic, SampleEvents.All, "seed.txt");
        }

        var (exit, output, errors) = await CommandLine.Run(["show", .. arguments, "--data", folder.Path]);
        Assert.Equal((code, ""), (exit, output));
        Assert.Contains(said, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_narrows_and_orders_as_the_api_does()
    {
        using (var store = new SqliteTimelineStore(Path.Join(folder.Path, "timelines.db")))
        {
            await TimelineServer.Seed(store, SampleEvents.Topic, SampleEvents.All, "seed.txt");
        }

        var (exit, output, errors) = await CommandLine.Run("show", SampleEvents.Topic, "--data", folder.Path, "--grain", "month", "--order", "desc", "--limit",
            "1", "--format", "jsonl");
        Assert.Equal(0, exit);
        Assert.Equal("month", JsonElement.Parse(output).GetProperty("grain").GetString());
        Assert.StartsWith("This is the first entry; there are more. Go on with --to", errors, StringComparison.Ordinal);
        Assert.Equal(output, (await CommandLine.Run("show", SampleEvents.Topic, "--data", folder.Path, "--grain", "month", "--order", "desc", "--limit", "1",
                    "--format", "jsonl", "--q", "")).Output);
    }

    /// <summary>A reader of feeds takes two of one id for the same.</summary>
    [Fact]
    public async Task A_feed_is_another_when_it_is_narrowed_and_no_other_when_it_is_cut()
    {
        using (var store = new SqliteTimelineStore(Path.Join(folder.Path, "timelines.db")))
        {
            await TimelineServer.Seed(store, SampleEvents.Topic, SampleEvents.All, "seed.txt");
        }

        var all = await Id();
        Assert.Equal(all, await Id("--limit", "2", "--order", "desc"));
        var narrowed = await Id("--q", "bridge");
        Assert.NotEqual(all, narrowed);
        Assert.NotEqual(narrowed, await Id("--q", "bridge", "--from", "2024"));
        Assert.Equal(StableId.OfFeed(SampleEvents.Topic, "q=bridge"), narrowed);

        async Task<string> Id(params string[] narrowing) =>
            XDocument.Parse((await CommandLine.Run(["show", SampleEvents.Topic, "--data", folder.Path, "--format", "atom", .. narrowing])).Output)
                .Root!.Elements().First(element => element.Name.LocalName == "id").Value;
    }

    [Fact]
    public async Task Show_says_that_there_is_more()
    {
        using (var store = new SqliteTimelineStore(Path.Join(folder.Path, "timelines.db")))
        {
            await TimelineServer.Seed(store, SampleEvents.Topic, SampleEvents.All, "seed.txt");
        }

        var (exit, output, errors) = await CommandLine.Run("show", SampleEvents.Topic, "--data", folder.Path, "--limit", "2", "--format", "json");
        Assert.Equal(0, exit);
        Assert.Contains("first 2 entries; there are more", errors, StringComparison.Ordinal);
        Assert.Contains("&cursor=", JsonElement.Parse(output).GetProperty("next").GetString(), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Write(string name, string text)
    {
        var path = Path.Join(folder.Path, name);
        File.WriteAllText(path, text);
        return path;
    }
}
