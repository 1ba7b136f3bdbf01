using Timeline.Temporal;
using Timeline.Temporal.Grammar;
using Timeline.Tests.Temporal;

namespace Timeline.Tests.Corpus;

/// <summary>The tagger against the corpus: a case for every group of rows, one file for every class of expression.</summary>
public class CorpusTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static TheoryData<string, string> Groups
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(Folder, "*.tsv").Order(StringComparer.Ordinal))
            {
                foreach (var (group, _) in CorpusFile.Read(file))
                {
                    data.Add(Path.GetFileNameWithoutExtension(file), group);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Groups))]
    public void Rows_come_to_what_they_say(string file, string group)
    {
        var rows = CorpusFile.Read(Path.Combine(Folder, file + ".tsv")).Single(part => part.Group == group).Rows;
        var wrong = rows.Select(row => row.Check()).OfType<string>().ToArray();
        Assert.True(wrong.Length == 0, $"{wrong.Length} of {rows.Count}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void The_corpus_is_large()
    {
        var rows = Directory.EnumerateFiles(Folder, "*.tsv").SelectMany(CorpusFile.Read).SelectMany(group => group.Rows).ToArray();
        Assert.True(rows.Count(row => row.Marks.Count > 0) >= 2500);
        Assert.True(rows.Count(row => row.Marks.Count == 0) >= 300);
        Assert.Empty(rows.GroupBy(row => (row.Text, row.Published, row.Locale)).Where(same => same.Count() > 1).Select(same => same.Key.Text));
    }

    [Fact]
    public void Every_rule_fires()
    {
        var fired = Directory.EnumerateFiles(Folder, "*.tsv").SelectMany(CorpusFile.Read).SelectMany(group => group.Rows)
            .SelectMany(row => TemporalTagger.Tag(row.Text, row.Published)).Select(mention => mention.Rule).ToHashSet(StringComparer.Ordinal);
        var silent = Language.Rules.Where(rule => !rule.OnlyInside).Select(rule => rule.Name)
            .Except(Timeline.Temporal.Grammar.Rules.NotTimeRules.All.Select(rule => rule.Name), StringComparer.Ordinal).Except(fired, StringComparer.Ordinal);
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_rule_for_what_is_no_time_fires()
    {
        var fired = Directory.EnumerateFiles(Folder, "*.tsv").SelectMany(CorpusFile.Read).SelectMany(group => group.Rows)
            .SelectMany(row => RuleTrace.Of(row.Text).Matched).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Timeline.Temporal.Grammar.Rules.NotTimeRules.All.Select(rule => rule.Name).Except(fired, StringComparer.Ordinal));
    }
}
