using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using Timeline.Functions.Tests.Host;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Tests.Infra;

/// <summary>docs/operations.md shows the log as it is.</summary>
public sealed partial class OperationsPageTests
{
    private static readonly string Page = Repository.Text("docs/operations.md");

    [Fact]
    public void Every_event_of_the_log_is_listed() =>
        Assert.Equal(
            typeof(HostLog).Assembly.GetTypes()
                .SelectMany(type => type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public
                        | BindingFlags.NonPublic))
                .Select(method => method.GetCustomAttribute<LoggerMessageAttribute>()).OfType<LoggerMessageAttribute>()
                .Select(logged => (logged.EventId, $"{logged.Level}")).Order(),
            Listed().Matches(Page).Select(row => (int.Parse(row.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), row.Groups[2].Value))
                .Order());

    /// <summary>Its queries take apart records that are made like this one.</summary>
    [Fact]
    public async Task The_record_that_it_shows_is_made_like_a_real_one()
    {
        var shown = JsonElement.Parse(Page.Split("```json\n")[1].Split("\n```")[0]);
        await using var program = await HostedProgram.UnderHost();
        using FunctionsHostDouble host = new(program.Address);
        var invocation = Guid.NewGuid().ToString();
        await host.Invoke("ArticleChanged", FunctionsHostDouble.QueueEnvelope(EventTexts.Cloud("Microsoft.Storage.BlobCreated", "moon/landing.md"), 1),
            invocation: invocation);
        var real = Assert.Single(await program.Records(invocation, 1), record => record.GetProperty("EventId").GetInt32() == shown.GetProperty("EventId")
            .GetInt32());
        Assert.Equal(Names(real), Names(shown));
    }

    // The names of an object's members, and of those within.
    private static string Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(' ', value.EnumerateObject().Select(member => member.Name + Names(member.Value)))}}}",
        JsonValueKind.Array => $"[{string.Join(' ', value.EnumerateArray().Select(Names))}]",
        _ => "",
    };

    [GeneratedRegex("(?m)^\\| ([0-9]+) \\| ([A-Z][a-z]+) \\|")]
    private static partial Regex Listed();
}
