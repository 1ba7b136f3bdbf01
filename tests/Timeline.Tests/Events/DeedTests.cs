namespace Timeline.Tests.Events;

/// <summary>What one person or place does on one day is several things, unless what is done agrees.</summary>
public class DeedTests
{
    [Theory]
    [InlineData("Mayor Rosa Venn opened a hospital early on Thursday.", "Mayor Rosa Venn met strikers on Thursday afternoon.",
            "\"I am tired,\" mayor Rosa Venn told reporters on Thursday.")]
    [InlineData("Sen. Karin Moll voted against the budget on Thursday.", "\"We were robbed,\" said senator Karin Moll on Thursday.",
            "On Thursday Karin Moll flew to Oslo.")]
    [InlineData("Polaris Airways sacked its pilots on Thursday.", "Polaris Airways leased two jets on Thursday.",
            "Passengers sued Polaris Airways on Thursday.")]
    public void Deeds_that_share_only_who_does_them_are_several(string first, string second, string third) =>
        Assert.Equal(3, Papers.Read($"A | 2026-07-02 | {first}", $"B | 2026-07-02 | {second}", $"C | 2026-07-02 | {third}").Count);

    [Theory]
    [InlineData("Mayor Rosa Venn opened a hospital in Lund early on Thursday.", "On Thursday Rosa Venn, the mayor, opened Lund's first hospital.")]
    [InlineData("Sen. Karin Moll voted against the budget on Thursday.", "The budget was voted down by senator Karin Moll on Thursday.")]
    [InlineData("Lava swallowed 50 houses in Kanda on Thursday.", "On Thursday some 50 homes in Kanda burned under lava.")]
    public void One_deed_told_twice_is_one(string first, string second) =>
        Assert.Single(Papers.Read($"A | 2026-07-02 | {first}", $"B | 2026-07-02 | {second}"));
}
