using Timeline.Functions.Commands;

namespace Timeline.Functions.Tests.Commands;

/// <summary>A command line that cannot be read: what is wrong, what may be meant, where to read more. Never all of the help.</summary>
public sealed class ParseFaultTests
{
    [Theory]
    [InlineData("Unrecognized command or argument 'exract'. Did you mean 'extract'?", "See '--help'.", "exract", "a.txt")]
    [InlineData("Unrecognized command or argument 'help'. Did you mean '--help'?", "See '--help'.", "help")]
    [InlineData("Unrecognized command or argument 'report'.", "See '--help'.", "report")]
    [InlineData("Unrecognized command or argument 'report'.", "See '--help'.", "report", "--help")]
    [InlineData("Unrecognized command or argument 'report'.", "See '--help'.", "-h", "report")]
    [InlineData("Unrecognized command or argument ''.", "See '--help'.", "")]
    [InlineData("Unrecognized option '--prot'. Did you mean '--port'?", "See '--help'.", "--prot", "5")]
    [InlineData("Unrecognized option '--report'.", "See 'topics --help'.", "topics", "--report", "--help")]
    [InlineData("Unrecognized option '--frm=2024'. Did you mean '--from'?", "See 'show --help'.", "show", "x", "--frm=2024")]
    [InlineData("Unrecognized option '--hlep'. Did you mean '--help'?", "See 'show --help'.", "show", "x", "--hlep")]
    [InlineData("Unrecognized option '--formt'. Did you mean '--format'? A file of that name is written './--formt'.", "See 'extract --help'.", "extract",
            "a.txt", "--formt", "json")]
    [InlineData("Unrecognized option '-x'. A file of that name is written './-x'.", "See 'extract --help'.", "extract", "a.txt", "-x")]
    [InlineData("'extract' needs a <file>.", "See 'extract --help'.", "extract")]
    [InlineData("'show' needs a <topic>.", "See 'show --help'.", "show")]
    [InlineData("The topic is empty. 'topics' lists what there is.", "See 'show --help'.", "show", " ")]
    [InlineData("Required argument missing for option: '--published'.", "See 'extract --help'.", "extract", "a.txt", "--published")]
    [InlineData("--format: Argument 'xml' not recognized. Must be one of: 'table', 'json'.", "See 'extract --help'.", "extract", "a.txt", "--format", "xml")]
    [InlineData("Standard input ('-') can be read once only.", "See 'extract --help'.", "extract", "-", "a.txt", "-")]
    [InlineData("'--data' stands before 'topics'. Write it after the command, if the command has it.", "See 'topics --help'.", "--data", "x", "topics")]
    [InlineData("Timeline:Port (--port) is a number from 0 to 65535, not '70000'.", "See 'serve --help'.", "serve", "--port", "70000")]
    [InlineData("Timeline:Port (--port) is a number from 0 to 65535, not 'http'.", "See '--help'.", "--port", "http")]
    public void A_fault_is_told_in_a_line(string said, string see, params string[] arguments) =>
        Assert.Equal([said, see], ParseFault.Lines(TimelineCommand.Create().Parse(arguments)));

    [Fact]
    public void Each_fault_has_its_line() =>
        Assert.Equal(
            ["--kind: Argument 'x' not recognized. Must be one of: 'event', 'report'.", "--order: Argument 'up' not recognized. Must be one of: 'asc', 'desc'.",
                "See 'show --help'."],
            ParseFault.Lines(TimelineCommand.Create().Parse(["show", "t", "--kind", "x", "--order", "up"])));

    [Theory]
    [InlineData("--help")]
    [InlineData("show", "--help")]
    [InlineData("--version")]
    [InlineData("serve", "--port", "0")]
    [InlineData("extract", "-")]
    public void A_command_line_without_a_fault_has_no_lines(params string[] arguments) =>
        Assert.Empty(ParseFault.Lines(TimelineCommand.Create().Parse(arguments)));

    [Fact]
    public async Task A_fault_stands_on_standard_error_alone()
    {
        var (exit, output, errors) = await CommandLine.Run("topics", "--dta", "x");
        Assert.Equal((2, ""), (exit, output));
        Assert.Equal(["Unrecognized option '--dta'. Did you mean '--data'?", "See 'topics --help'."],
            errors.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
