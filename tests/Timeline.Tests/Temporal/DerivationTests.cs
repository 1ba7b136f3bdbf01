using NodaTime;
using Timeline.Temporal;
using Timeline.Tests.Corpus;

namespace Timeline.Tests.Temporal;

/// <summary>Every value says how it came about, in words.</summary>
public class DerivationTests
{
    private static readonly PublishTime Published = new(new LocalDate(2025, 4, 28), new LocalTime(14, 30));

    [Theory]
    [InlineData("They meet this Friday.", "the Friday of now → counted from the publish date, 2025-04-28 → is 2025-05-02, 2025-05-02 until 2025-05-03")]
    [InlineData("It began on June 3, 2024.", "3 June 2024 → is 2024-06-03, 2024-06-03 until 2024-06-04")]
    [InlineData("It fell in the third quarter of last year.",
            "the third quarter in the last year before now → counted from the publish date, 2025-04-28 → is 2024-35, 2024-07-01 until 2024-10-01")]
    [InlineData("It sank three hours ago.",
            "3 hours before the publish time → counted from the publish date, 2025-04-28 → is 2025-04-28T11:00:00, 2025-04-28 11:00 until 2025-04-28 12:00")]
    [InlineData("It fell in early 1990.", "the first third of the year 1990 → is 1990-01/1990-04, 1990-01-01 until 1990-05-01")]
    [InlineData("It lasted three days.", "a length of 3 days → has no date: a length of time")]
    [InlineData("It rains every Friday.", "again and again, XXXX-WXX-5 → has no date: a recurring time")]
    [InlineData("They met on Ash Wednesday 2020.", "the Ash Wednesday in the year 2020 → is 2020-02-26, 2020-02-26 until 2020-02-27")]
    [InlineData("It fell two weeks before Christmas 2020.", "2 weeks before the Christmas in the year 2020 → is 2020-12-11, 2020-12-11 until 2020-12-12")]
    public void A_derivation_is_one_readable_line(string text, string line) => Assert.Equal(line, TemporalTagger.Tag(text, Published)[^1].Derivation);

    [Fact]
    public void A_derivation_is_a_tree() => Assert.Equal(
        """
        read by the rule "<weekday> <week>"
          the Monday in
            the last week before now
          counted from the publish date, 2025-04-28
          is 2025-04-21, 2025-04-21 until 2025-04-22
        """.ReplaceLineEndings("\n"),
        TemporalTagger.Tag("It fell on Monday of last week.", Published)[0].Explain().ToString());

    [Fact]
    public void What_was_spoken_of_is_named() => Assert.Equal(
        "2 weeks after the time spoken of → counted from the time spoken of, 2019-06-12 → is 2019-06-24/2019-06-30, 2019-06-24 until 2019-07-01",
        TemporalTagger.Tag("It began on June 12, 2019. It fell two weeks later.", Published)[^1].Derivation);

    [Fact]
    public void Everything_in_the_corpus_can_be_explained() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.tsv").SelectMany(CorpusFile.Read).SelectMany(group => group.Rows),
        row => Assert.All(TemporalTagger.Tag(row.Text, row.Published), mention => Assert.DoesNotContain('{', mention.Derivation)));
}
