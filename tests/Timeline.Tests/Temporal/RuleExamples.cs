using NodaTime;
using Timeline.Temporal;
using Timeline.Temporal.Grammar;

namespace Timeline.Tests.Temporal;

/// <summary>Every rule reads its own example, to the end.</summary>
public class RuleExamples
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var rule in Language.Rules.Where(rule => !rule.OnlyInside && !NotTime.Contains(rule.Name)))
            {
                data.Add(rule.Name, rule.Example);
            }

            return data;
        }
    }

    /// <summary>Rules that need words behind the phrase and leave them out of it.</summary>
    private static readonly HashSet<string> LookingAhead = ["<day>, <day> and <day> <month>", "<month> <day>, <day> and <day>, <year>",
        "<month>, <month> and <month> <year>", "the day after <event>", "<hour> to <time>", "the <unit> after <event>", "the <part> after <event>",
        "<part> trading", "early-<part>", "the same day as <event>", "the Sept. 11 attacks", "the Jan. 6 riot", "the July 7 bombings", "full-year <figure>",
        "the <ordinal> half", "the quarter ended <date>", "<season> <event>", "today's <generation>", "as ever today", "yesterday's <generation>",
        "<yy>s <style>", "the <season>'s <event>", "the <unit> leading up", "the last <unit> of", "the quarter", "the <ordinal> quarter ended <date>",
        "a <weekday>", "the <unit> since", "the <weekday> after <event>", "the <ordinal> <unit> in a row", "<month> <part> in <year>", "<part> deadline",
        "the fiscal year that ends", "<amount> on", "the last <weekday> of <thing>", "<time> daily", "the <season> ended", "the <unit> ended",
        "the decade to <year>", "a <weekday> job", "<year> <month>:", "<mm/dd>:", "when <season> comes", "the week ended <date>",
        "within <units> of"];

    private static readonly HashSet<string> NotTime = [.. Timeline.Temporal.Grammar.Rules.NotTimeRules.All.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Rule_reads_its_example(string name, string example)
    {
        var text = $"They will talk in {example}, he said.";
        var direct = TemporalTagger.Tag(example, new PublishTime(new LocalDate(2025, 4, 28)));
        var inside = TemporalTagger.Tag(text, new PublishTime(new LocalDate(2025, 4, 28)));
        Assert.True(
            direct.Any(mention => mention.Rule == name && (mention.End == example.Length || LookingAhead.Contains(name)))
                || inside.Any(mention => mention.Rule == name && text[mention.End..] == ", he said."),
            $"'{example}' was read as {string.Join("; ", direct.Select(m => $"{m.Rule}: {example[m.Start..m.End]}"))} or inside a sentence as {string.Join("; ", inside.Select(m => $"{m.Rule}: {text[m.Start..m.End]}"))}");
    }

    /// <summary>What a rule takes from another is not always what it expects.</summary>
    [Fact]
    public void Any_two_examples_can_stand_side_by_side()
    {
        var published = new PublishTime(new LocalDate(2025, 4, 28));
        var examples = Language.Rules.Select(rule => rule.Example).ToArray();
        foreach (var one in examples)
        {
            foreach (var joint in (string[])[" ", " of ", " on "])
            {
                var text = string.Join("\n\n", examples.Select(other => $"They talked {one}{joint}{other}, he said."));
                Assert.NotEmpty(TemporalTagger.Tag(text, published));
            }
        }
    }

    [Fact]
    public void Names_are_unique() =>
        Assert.Empty(Language.Rules.GroupBy(rule => rule.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
}
