namespace Timeline.Tests.Events;

/// <summary>Sentences that say when something happened and when it was told: only the first decides the date of what happened.</summary>
public class TellingTests
{
    [Theory]
    [InlineData("A tanker exploded in the harbour of Marn late Tuesday, the port authority said Wednesday.",
            "A tanker exploded in Marn harbour on Tuesday night, the port authority said on Wednesday.", "2026-05-05TNI")]
    [InlineData("A tanker exploded in the harbour of Marn on Tuesday, the port authority said Wednesday.",
            "A tanker exploded in Marn harbour on Tuesday evening, the port authority said on Wednesday.", "2026-05-05TEV")]
    [InlineData("A tanker exploded in the harbour of Marn late on Tuesday, the port authority said Wednesday.",
            "A tanker exploded in Marn harbour on Tuesday, the port authority said on Wednesday.", "2026-05-05")]
    [InlineData("A tanker exploded in the harbour of Marn at 9:40 p.m. on Tuesday, the port authority said Wednesday.",
            "A tanker exploded in Marn harbour late Tuesday, the port authority said on Wednesday.", "2026-05-05T21:40")]
    public void What_happened_is_dated_by_when_it_happened(string first, string second, string date)
    {
        var entries = Papers.Read($"A | 2026-05-06 | {first}", $"B | 2026-05-06 | {second}");
        Assert.Equal([(date, 2), ("2026-05-06", 2)], entries.Select(e => (e.Dated.Timex.Value, e.Sources.Count)));
        Assert.Equal([Timeline.Events.EventKind.Event, Timeline.Events.EventKind.Report], entries.Select(e => e.Kind));
        Assert.All(entries, e => Assert.Empty(e.Contradictions));
    }

    [Fact]
    public void Three_who_say_it_in_different_detail_agree() => Assert.Equal("2026-05-05 A B C; 2026-05-06 A B C", Papers.Print(Papers.Read(
        "A | 2026-05-06 | At least 30 miners were trapped when a shaft collapsed in Orlen late on Tuesday, union leaders said on Wednesday.",
        "B | 2026-05-06 | A shaft collapsed in Orlen on Tuesday night, trapping at least 30 miners, a union said Wednesday.",
        "C | 2026-05-06 | The collapse of a shaft in Orlen on Tuesday trapped at least 30 miners, their union said Wednesday.")));

    [Theory]
    [InlineData("on Tuesday evening", "early on Wednesday", 0)]
    [InlineData("on Tuesday night", "early on Wednesday", 0)]
    [InlineData("on Tuesday night", "on Wednesday", 0)]
    [InlineData("on Tuesday evening", "at 10:50 p.m. on Tuesday", 0)]
    [InlineData("early on Tuesday morning", "at 4 a.m. on Tuesday", 0)]
    [InlineData("on Tuesday evening", "at 2 a.m. on Wednesday", 1)]
    [InlineData("at 9:15 p.m. on Tuesday", "at 10:50 p.m. on Tuesday", 1)]
    [InlineData("on Tuesday morning", "on Tuesday evening", 1)]
    [InlineData("on Tuesday morning", "on Wednesday morning", 1)]
    public void Parts_of_one_night_and_times_at_their_edge_agree_and_others_do_not(string first, string second, int contradictions)
    {
        var entry = Assert.Single(Papers.Read($"A | 2026-05-07 | Burglars emptied the vault of the Torsund bank {first}.",
                $"B | 2026-05-07 | Burglars emptied the vault of the Torsund bank {second}."));
        Assert.Equal(contradictions, entry.Contradictions.Count);
    }

    [Fact]
    public void A_telling_alone_joins_what_it_tells_and_decides_nothing() => Assert.Equal("2026-05-05 A B", Papers.Print(Papers.Read(
        "A | 2026-05-06 | Vandals toppled the statue of Ilan Kessar in Marn on Tuesday.",
        "B | 2026-05-06 | Vandals toppled the statue of Ilan Kessar in Marn, police said on Wednesday.")));

    [Theory]
    [InlineData("B | 2026-05-06 | The composer Ilan Kessar died aged 90, his daughter said on Wednesday.", "2026-05-04 A B; 2026-05-06 A")]
    [InlineData("B | 2026-05-06 | The composer Ilan Kessar died on Tuesday aged 90, his daughter said on Wednesday.", "2026-05-04 A B !B; 2026-05-06 A B")]
    public void That_both_were_told_on_one_day_keeps_no_two_apart(string other, string expected) =>
        Assert.Equal(expected,
            Papers.Print(Papers.Read("A | 2026-05-06 | The composer Ilan Kessar, who was 90, died on Monday, his daughter said on Wednesday.", other)));

    [Theory]
    [InlineData("A | 2026-05-06 | Polaris Airways said on Wednesday that it would cut a thousand jobs this spring.")]
    [InlineData("A | 2026-05-06 | Polaris Airways will cut a thousand jobs, its chairman said on Wednesday.",
            "B | 2026-05-20 | Polaris Airways began to cut a thousand jobs in May 2026.")]
    public void What_a_month_or_a_season_holds_does_not_hide_the_day_it_was_told(params string[] articles) =>
        Assert.Contains(Papers.Read(articles), e => e is { Kind: Timeline.Events.EventKind.Report, Dated.Edtf: "2026-05-06" });

    [Fact]
    public void Where_all_that_is_dated_is_the_telling_the_telling_has_the_date() => Assert.Equal("2026-05-06 A B", Papers.Print(Papers.Read(
        "A | 2026-05-07 | The statue of Ilan Kessar will be taken down, the mayor of Marn said on Wednesday.",
        "B | 2026-05-07 | The mayor of Marn said on Wednesday that the statue of Ilan Kessar will be taken down.")));

    [Fact]
    public void What_was_long_ago_is_not_the_news_that_is_told() => Assert.Contains(
        Papers.Read("A | 2026-05-06 | Hugo Dorn, who was elected on 3 June 2010, said on Wednesday that he resigns as mayor of Marn.",
            "B | 2026-05-06 | Hugo Dorn resigned as mayor of Marn on Wednesday."),
        e => e.Sources.Count == 2 && e.Dated.Edtf == "2026-05-06");
}
