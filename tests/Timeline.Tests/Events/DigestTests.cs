using NodaTime;
using NodaTime.Text;
using Timeline.Events.Digests;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

public class DigestTests
{
    /// <summary>A dam that is planned, breaks and is rebuilt: id | published | text.</summary>
    private const string Dam = """
        a1|2021-03-02|Engineers warned on Monday that the Orlen dam had cracks. The Orlen dam was built in 1962.
        a2|2021-03-14|The Orlen dam burst on Saturday night, flooding three towns. Nine people were missing.
        a3|2021-03-14|Rescue boats searched Veld on Sunday after the Orlen dam burst on Saturday. The mayor wept.
        a4|2021-03-15|At least 14 people died when the Orlen dam burst on 13 March, officials said on Monday.
        a5|2021-03-20|The funeral of the victims of the Orlen flood was held on Friday. A week earlier, on March 13, the Orlen dam had burst.
        a6|2021-06-09|An inquiry into the Orlen dam opened on Tuesday. It will report in October.
        a7|2021-10-20|The Orlen dam's owner ignored warnings before the dam burst on 13 March, the inquiry found on Wednesday.
        a8|2022-03-13|A year after the Orlen dam burst on March 13, 2021, the towns remember. The owner was fined on October 20, 2021.
        a9|2021-05-04|The baker of Veld won a prize on Monday for her rye bread. It was her third on a Monday.
        """;

    [Theory]
    [InlineData(1, "2021-03-13")]
    [InlineData(2, "2021-03-13 2021-10-20")]
    public void Chooses_the_days_that_most_articles_speak_of(int count, string expected) =>
        Assert.Equal(expected, string.Join(' ', Of(Dam, count).Select(d => LocalDatePattern.Iso.Format(d.Date))));

    [Fact]
    public void The_day_that_matters_most_scores_one_and_no_day_scores_more()
    {
        var dates = Of(Dam, 6);
        Assert.Equal(new LocalDate(2021, 3, 13), Assert.Single(dates, d => d.Score == 1).Date);
        Assert.All(dates, d => Assert.InRange(d.Score, 0, 1));
    }

    [Fact]
    public void Dates_come_in_calendar_order_each_with_one_or_two_sentences_and_none_twice()
    {
        var dates = Of(Dam, 8);
        Assert.Equal(8, dates.Count);
        Assert.Equal(dates.OrderBy(d => d.Date), dates);
        Assert.All(dates, d => Assert.InRange(d.Summary.Count, 1, 2));
        var main = dates.Single(d => d.Score == 1).Summary;
        Assert.Contains("burst", main[0].Text, StringComparison.Ordinal);
        Assert.Distinct(main.Select(s => s.Text));
    }

    [Fact]
    public void A_sentence_that_names_two_days_running_is_told_on_one_of_them()
    {
        const string Text = "a1|2021-05-12|Ada Lund had a medical in Veld on 9 May 2021 and missed the match in Veld on 8 May 2021. Ada Lund came to Veld on 3 "
            + "May 2021 and left Veld on 6 May 2021.";
        var dates = Digest.Of("Ada Lund", Articles(Text), null, null, 9);
        Assert.Single(dates, d => d.Summary[0].Text.Contains("medical", StringComparison.Ordinal));
        Assert.Equal(2, dates.Count(d => d.Summary[0].Text.Contains("left", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_happened_stands_before_what_was_announced()
    {
        const string Text = """
            a1|2021-05-07|Ada Lund will be sworn in as mayor of Veld on 9 May. She won the vote in Veld.
            a2|2021-05-08|Ada Lund is to be sworn in as mayor of Veld on Sunday. Her rival is angry.
            a3|2021-05-09|Ada Lund was sworn in as mayor of Veld today. Crowds came.
            """;
        Assert.StartsWith("Ada Lund was sworn in", Digest.Of("Ada Lund", Articles(Text), null, null, 3)
            .Single(d => d.Date == new LocalDate(2021, 5, 9)).Summary[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Since May 2, 2021 the town of Veld has been calm.")]
    [InlineData("In the wake of the May 2, 2021 fire the town of Veld was calm.")]
    public void A_date_that_only_bounds_what_is_told_matters_less(string aside)
    {
        var dates = Digest.Of("Veld", Articles($"a1|2021-06-01|{aside}\na2|2021-06-02|The mayor of Veld resigned on May 20, 2021."), null, null, 9);
        Assert.True(dates.Single(d => d.Date.Day == 2 && d.Date.Month == 5).Score < dates.Single(d => d.Date.Day == 20).Score / 2);
    }

    [Theory]
    [InlineData("2021-03-14", null)]
    [InlineData(null, "2021-03-12")]
    [InlineData("2021-10-20", "2021-10-20")]
    public void Bounds_are_inclusive(string? from, string? to)
    {
        var (first, last) = (Day(from), Day(to));
        var dates = Digest.Of("Orlen dam", Articles(Dam), first, last, 50);
        Assert.NotEmpty(dates);
        Assert.All(dates, d => Assert.False(d.Date < first || d.Date > last));
        Assert.True(first != last || dates.Count == 1);
    }

    [Theory]
    [InlineData("a|2024-03-14|The mill of Orlen burnt on Monday. Two roofs fell in.", 3,
            "2024-03-11 The mill of Orlen burnt on Monday. | 2024-03-14 Two roofs fell in.")]
    [InlineData("a|2024-03-14|The mill of Orlen burnt on Monday. Two roofs fell in.\nb|2024-03-14|Two roofs fell in. A crane stood idle in Veld.\nc|2024-03-14|"
            + "Nobody slept that night.", 3,
                "2024-03-11 The mill of Orlen burnt on Monday. | 2024-03-13 Nobody slept that night. | 2024-03-14 Two roofs fell in. / A crane stood idle in "
                + "Veld.")]
    [InlineData("a|2024-03-14|Two roofs of Orlen fell in.\nb|2024-03-20|It rained in Veld on 2 March.", 2,
            "2024-03-02 It rained in Veld on 2 March. | 2024-03-14 Two roofs of Orlen fell in.")]
    public void What_names_no_day_is_told_on_one(string table, int count, string expected) =>
        Assert.Equal(expected,
            string.Join(" | ", Of(table, count).Select(d => $"{LocalDatePattern.Iso.Format(d.Date)} {string.Join(" / ", d.Summary.Select(s => s.Text))}")));

    [Fact]
    public void What_names_two_days_is_told_on_both() => Assert.Equal(
        ["2024-03-02", "2024-03-05"],
        Digest.Of("x", Articles("a|2024-03-20|The owner of the mill was held on 2 March and freed on 5 March."), null, new LocalDate(2024, 3, 10), 5)
            .Select(d => LocalDatePattern.Iso.Format(d.Date)));

    [Fact]
    public void The_order_of_the_articles_changes_nothing() =>
        Assert.Equal(Print(Digest.Of("Orlen dam", Articles(Dam), null, null, 8)), Print(Digest.Of("Orlen dam", Articles(Dam).Reverse(), null, null, 8)));

    [Fact]
    public void A_topic_filed_under_a_code_is_known_by_its_articles() =>
        Assert.Equal(Of(Dam, 4).Select(d => d.Date), Digest.Of("case_77", Articles(Dam), null, null, 4).Select(d => d.Date));

    [Fact]
    public void Nothing_gives_nothing()
    {
        Assert.Empty(Digest.Of("x", [], null, null, 5));
        Assert.Empty(Digest.Of("x", Articles(Dam), new LocalDate(1950, 1, 1), new LocalDate(1950, 12, 31), 5));
        Assert.Empty(Digest.Of("x", [DigestArticle.Read("a", new PublishTime(new LocalDate(2020, 1, 2)), "", "")], new LocalDate(2020, 1, 2), null, 5));
    }

    [Fact]
    public void Text_that_was_encoded_twice_is_mended_and_dated()
    {
        var article = DigestArticle.Read("a", new PublishTime(new LocalDate(2020, 1, 17)), "The mill\u00e2\u20ac\u2122s end",
            "Wednesday\u00e2\u20ac\u2122s fire closed the mill.");
        var sentence = Assert.Single(article.Sentences);
        Assert.Equal(("The mill\u2019s end", "Wednesday\u2019s fire closed the mill."), (article.Title, sentence.Text));
        Assert.Single(sentence.Dates);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("-9998-01-01")]
    public void The_ends_of_the_calendar_are_days_too(string published) =>
        Assert.NotEmpty(Digest.Of("x", [DigestArticle.Read("a", new PublishTime(Day(published)!.Value), "", "It is over. Nothing will come after it.")], null,
                null, 5));

    [Theory]
    [InlineData(0)]
    [InlineData(Digest.MaxDates + 1)]
    public void A_count_out_of_range_is_the_callers_bug(int count) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Digest.Of("x", [], null, null, count));

    private static IReadOnlyList<DigestDate> Of(string table, int count) => Digest.Of("Orlen dam", Articles(table), null, null, count);

    private static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    private static IEnumerable<DigestArticle> Articles(string table) =>
        from line in table.Split('\n')
        let cells = line.Split('|')
        where cells.Length == 3
        select DigestArticle.Read(cells[0].Trim(), new PublishTime(Day(cells[1])!.Value), "", cells[2]);

    private static string Print(IEnumerable<DigestDate> dates) =>
        string.Join('\n', dates.Select(d => $"{d.Date} {d.Score} {string.Join(" / ", d.Summary.Select(s => s.Article + ": " + s.Text))}"));
}
