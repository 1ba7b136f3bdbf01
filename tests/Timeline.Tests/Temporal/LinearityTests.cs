namespace Timeline.Tests.Temporal;

/// <summary>The work that a text makes grows with its length and no faster, however it is made.</summary>
public class LinearityTests
{
    public static TheoryData<string> Seeds =>
    [
        "the first of the second of ", "Monday to Monday to ", "1 1 1 ", "a hundred and a hundred and ", "thousand thousand ", "a year before a year before ",
        "the week before the week before ", "early late early late ", "the first week of the last month of ", "June June June ", "one two three four ",
        "12:12:12:12:",
        "May 1 May 2 May ", "half a half a ", "last year's last year's ", "the day after the day before ", "'98 '98 ", "1998-1999-2000-", "at noon at noon ",
        "the the the ",
        "at 8 p.m. Monday at 8 p.m. ", "Christmas Christmas ", "between 1990 and 1995 and ", "every other other ", "more than more than ",
        "two and a half and a half ",
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Twice_the_text_is_twice_the_work(string seed)
    {
        var text = string.Concat(Enumerable.Repeat(seed, 40_000 / seed.Length));
        var once = RuleTrace.Of(text).Tried;
        var twice = RuleTrace.Of(text + text).Tried;
        Assert.InRange(twice, 0, (2.02 * once) + 1000);
        Assert.InRange((double)once / text.Length, 0, 40);
    }

    [Fact]
    public void A_million_times_the_same_phrase_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("the first of the second of ", 1_000_000));
        Assert.InRange(RuleTrace.Of(text).Tried, 1, 10L * text.Length);
    }
}
