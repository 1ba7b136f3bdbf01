namespace Timeline.Tests.Events;

/// <summary>What comes out day by day, in nearly the same words each day, is not one thing with contradicting dates.</summary>
public class SeriesTests
{
    [Theory]
    [InlineData("A | 2024-05-14 | Shells killed four people in the port of Veld on Monday.",
            "B | 2024-05-15 | Shells killed six people in the port of Veld on Tuesday.", "2024-05-13 A; 2024-05-14 B")]
    [InlineData("A | 2024-05-14 | Shells killed four people in the port of Veld on Monday.",
            "A | 2024-05-15 | Shells killed four people in the port of Veld on Tuesday.", "2024-05-13 A; 2024-05-14 A")]
    [InlineData("A | 2024-05-14 | Talks between Velnia and Istria resumed in Marn on Monday.",
            "A | 2024-05-17 | Talks between Velnia and Istria broke down in Marn on Thursday.", "2024-05-13 A; 2024-05-16 A")]
    [InlineData("A | 2024-05-14 | Shells hit the port of Veld at 9 a.m. on Monday, killing four.",
            "B | 2024-05-15 | Shells hit the port of Veld at 9 a.m. on Tuesday, killing six.", "2024-05-13T09:00:00 A; 2024-05-14T09:00:00 B")]
    [InlineData("A | 2024-05-14 | Shells killed four people in the port of Veld on Sunday.",
            "B | 2024-05-14 | Shells killed four people in the port of Veld on Monday.", "2024-05-13 A B !A")]
    [InlineData("A | 2024-05-14 | Shells killed four people in the port of Veld on May 13.",
            "B | 2024-05-15 | Shells killed four people in the port of Veld on May 14.", "2024-05-13 A B !B")]
    public void Days_that_two_articles_count_alike_from_their_own_are_two(string first, string second, string expected) =>
        Assert.Equal(expected, Papers.Print(Papers.Read(first, second)));

    [Theory]
    [InlineData("A", "A", "A", 3)]
    [InlineData("A", "B", "B", 2)]
    public void A_publisher_leads_with_one_thing_a_day(string first, string second, string third, int entries) => Assert.Equal(entries, Papers.Read(
        $"{first} | 2024-05-14 | Shares in Torsund closed higher as buyers cheered the strong results of banks.",
        $"{second} | 2024-05-15 | Shares in Torsund closed higher again as buyers cheered the strong results of banks.",
        $"{third} | 2024-05-16 | Shares in Torsund closed lower as buyers fretted about the weak results of banks.").Count);

    [Fact]
    public void A_lead_that_stays_when_its_story_is_brought_up_to_date_is_one() => Assert.Single(Papers.Read(
        "A | 2024-05-14 | The Orlen dam has burst and the town of Veld is flooded.",
        "A | 2024-05-15 | The Orlen dam has burst and the town of Veld is flooded."));
}
