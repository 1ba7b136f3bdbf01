using System.Text;
using FsCheck.Fluent;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Tests.Temporal.Laws;

/// <summary>No string throws, hangs, or is read outside of its bounds.</summary>
public class AnyText
{
    /// <summary>Milliseconds; a pass takes seconds.</summary>
    private const int Limit = 300_000;

    private static readonly PublishTime Published = new(new LocalDate(2025, 4, 28), new LocalTime(14, 30));

    private static readonly string[] Scraps =
        ["the", "first", "of", "last", "week", "May", "2024", "'", "s", "-", "–", "/", ".", ",", ":", "5", "31", "1999", "q", "th", "a.m.", "T", "Z", "+",
            "0400", "(", "BC", "early", "mid", "half", "to", "and", "Monday", "Eid", "😀", "é", "\u0000", "\uD800", "\n", "\n\n", "\u00A0", "½", "twenty",
            "hundred", "every", "ago", "9999999999", "later", "quarter", "next", "before", "after"];

    [Fact]
    public void Any_string_can_be_tagged() => Samples.Hold(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), Holds);

    [Fact]
    public void Any_heap_of_the_languages_words_can_be_tagged() => Samples.Hold(
        from scraps in Gen.Elements(Scraps).ArrayOf(30)
        from spaces in Gen.Elements(" ", "").ArrayOf(30)
        select string.Concat(scraps.Zip(spaces, (scrap, space) => scrap + space)),
        Holds);

    [Theory(Timeout = Limit)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    public Task A_megabyte_of_noise_can_be_tagged(int seed) => Task.Run(
        () =>
        {
            var random = new Random(seed);
            var text = new StringBuilder();
            while (text.Length < 1_000_000)
            {
                text.Append(random.Next(3) == 0 ? ((char)random.Next(char.MaxValue + 1)).ToString() : Scraps[random.Next(Scraps.Length)])
                    .Append(random.Next(4) == 0 ? "" : " ");
            }

            Holds(text.ToString());
        },
        TestContext.Current.CancellationToken);

    /// <summary>Work that grew with the square of the length would not end before the limit.</summary>
    [Fact(Timeout = Limit)]
    public Task A_hundred_thousand_firsts_of_seconds_are_read_in_one_pass() => Repeat("the first of the second of ", 100_000);

    [Theory(Timeout = Limit)]
    [InlineData("the last week of the first month of ")]
    [InlineData("the day before the day after ")]
    [InlineData("early late early late of ")]
    [InlineData("two weeks before three days after ")]
    [InlineData("Monday to ")]
    [InlineData("twenty-")]
    [InlineData("1999-")]
    [InlineData("one hundred and ")]
    [InlineData("every other ")]
    public Task Endless_phrases_are_read_in_one_pass(string phrase) => Repeat(phrase, 40_000);

    [Theory]
    [InlineData("the first of the second of ")]
    [InlineData("two weeks before three days after ")]
    [InlineData("the last week of the first month of 1999 ")]
    public void Twice_the_text_makes_twice_the_work(string phrase)
    {
        var (one, two) = (string.Concat(Enumerable.Repeat(phrase, 10_000)), string.Concat(Enumerable.Repeat(phrase, 20_000)));
        Allocated(one);
        Assert.InRange(Allocated(two), 0, (Allocated(one) * 2.5) + 100_000);
    }

    [Fact]
    public void Text_without_time_costs_nothing() =>
        Assert.InRange(Allocated(string.Concat(Enumerable.Repeat("The council has approved a plan for the harbour. ", 2000))), 0, 1000);

    private static Task Repeat(string phrase, int times) =>
        Task.Run(() => TemporalTagger.Tag(string.Concat(Enumerable.Repeat(phrase, times)), Published), TestContext.Current.CancellationToken);

    private static long Allocated(string text)
    {
        TemporalTagger.Tag(text, Published);
        var before = GC.GetAllocatedBytesForCurrentThread();
        TemporalTagger.Tag(text, Published);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Holds(string text)
    {
        var end = 0;
        foreach (var mention in TemporalTagger.Tag(text, Published))
        {
            Assert.True(mention.Start >= end && mention.End > mention.Start && mention.End <= text.Length);
            Assert.NotEmpty(mention.Timex.Value);
            Assert.NotEmpty(mention.Derivation);
            end = mention.End;
        }
    }
}
