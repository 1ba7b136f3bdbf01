using FsCheck;
using FsCheck.Fluent;
using Timeline.Articles;

namespace Timeline.Tests.Articles;

public class SentenceSplitterTests
{
    public static TheoryData<string> Cases => new(SentenceCases.Table.Split('\n').Where(line => line.Length > 0));

    [Fact]
    public void Table_has_two_hundred_cases() => Assert.True(Cases.Count >= 200, $"{Cases.Count} cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Cuts_as_marked(string marked)
    {
        var text = marked.Replace('⏎', '\n').Replace("¦", " ", StringComparison.Ordinal);
        var expected = marked.Replace('⏎', '\n').Split('¦').Select(part => part.Trim()).ToArray();
        Assert.Equal(expected, SentenceSplitter.Split(text).Select(sentence => text[sentence.Start..sentence.End]).ToArray());
    }

    [Theory]
    [InlineData("They left Ukraine.Putin said so.", "They left Ukraine.|Putin said so.")]
    [InlineData("Troops entered the town.The mayor fled.", "Troops entered the town.|The mayor fled.")]
    [InlineData("It ended.\n\n* * *\n\nIt began.", "It ended.|It began.")]
    [InlineData("---", "")]
    [InlineData("", "")]
    [InlineData(" \n\t\n ", "")]
    [InlineData("  Spaces around.  ", "Spaces around.")]
    [InlineData("这是第一句。这是第二句。", "这是第一句。|这是第二句。")]
    [InlineData("A wire line that is wrapped near the seventieth column as teleprinters\ndid and goes on to the next line so that the whole text is seen to "
            + "be\nwrapped. Then President Ada Lund and the Chancellor of the Exchequer of\nBritain met in a room where nobody else was let in on that same "
            + "Monday.",
        "A wire line that is wrapped near the seventieth column as teleprinters\ndid and goes on to the next line so that the whole text is seen to "
            + "be\nwrapped.|Then President Ada Lund and the Chancellor of the Exchequer of\nBritain met in a room where nobody else was let in on that same "
            + "Monday.")]
    public void Cuts_without_white_space_and_across_lines(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', SentenceSplitter.Split(text).Select(sentence => text[sentence.Start..sentence.End])));

    [Fact]
    public void Spans_are_in_order_trimmed_and_leave_no_letter_out()
    {
        Prop.ForAll<string>(text =>
        {
            text ??= "";
            var at = 0;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                Assert.True(sentence.Start >= at && sentence.End > sentence.Start);
                Assert.DoesNotContain(text[at..sentence.Start], char.IsLetterOrDigit);
                Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.End - 1]));
                at = sentence.End;
            }

            Assert.DoesNotContain(text[at..], char.IsLetterOrDigit);
        }).QuickCheckThrowOnFailure();
    }
}
