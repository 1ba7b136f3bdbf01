namespace Timeline.Tests.Events;

/// <summary>Who had a story first, and who only republished it.</summary>
public class StoryTests
{
    [Fact]
    public void A_republished_story_is_one_source() => Assert.Equal("2021-03-13 Wire Herald; 2021-03-14 Wire", Papers.Print(Papers.Read(
        "Wire | 2021-03-14 | The Orlen dam burst on Saturday, flooding Veld. Rescuers searched Veld on Sunday for nine missing people.",
        "Post | 2021-03-15 | The ORLEN dam burst on Saturday -- flooding Veld. Rescuers searched Veld on Sunday for nine missing people.",
        "Herald | 2021-03-15 | Veld was under water on Saturday after the dam at Orlen burst.")));

    [Fact]
    public void A_paper_that_adds_more_than_it_took_is_its_own_source() =>
        Assert.Equal("2009-03 Post; 2011-10 Post; 2021-03-13 Wire Post", Papers.Print(Papers.Read(
        "Wire | 2021-03-14 | The Orlen dam burst on Saturday, flooding Veld.",
        "Post | 2021-03-15 | The Orlen dam burst on Saturday, flooding Veld. Divers found cracks in the concrete in March 2009. Its builder went bankrupt in "
            + "October 2011.")));

    [Theory]
    [InlineData("Post | 2021-03-15 | The Orlen dam burst on March 12, flooding the town of Veld.", "2021-03-13 Wire Post !Post")]
    [InlineData("Post | 2021-03-15 | The Orlen dam burst on 13 March, flooding the town of Veld.", "2021-03-13 Wire")]
    [InlineData("Post | 2021-03-14 | The Orlen dam burst on Saturday, flooding the town of Veld.", "2021-03-13 Wire")]
    public void A_copy_has_the_dates_of_its_origin(string other, string expected) =>
        Assert.Equal(expected, Papers.Print(Papers.Read("Wire | 2021-03-14 | The Orlen dam burst on March 13, flooding the town of Veld.", other)));

    [Fact]
    public void A_copy_contradicts_no_second_time()
    {
        var entry = Assert.Single(Papers.Read(
            "Post | 2021-03-15 | The Orlen dam burst on March 13 and flooded the town of Veld.",
            "Herald | 2021-03-15 | On 13 March the town of Veld was flooded when the Orlen dam burst.",
            "Wire | 2021-03-16 | The old Orlen dam burst on March 12, flooding all of the town of Veld.",
            "Echo | 2021-03-17 | The old Orlen dam burst on March 12, flooding all of the town of Veld."));
        Assert.Equal("2021-03-12", Assert.Single(entry.Contradictions).Edtf);
        Assert.Equal(4, entry.Events.Count);
    }

    [Theory]
    [InlineData("Twelve hikers were rescued and three died when an avalanche buried a hut above Lund on Friday.",
            "An avalanche buried a hut above Lund on Friday; three died and twelve hikers were rescued.")]
    [InlineData("A court in Marn jailed the banker Rosa Venn for nine years on Friday for fraud.",
            "The banker Rosa Venn was jailed for fraud for nine years by a court in Marn on Friday.")]
    public void Two_who_tell_one_thing_in_the_same_words_but_their_own_order_are_two_sources(string first, string second)
    {
        var entry = Assert.Single(Papers.Read($"A | 2024-02-10 | {first}", $"B | 2024-02-10 | {second}"));
        Assert.Equal(["A", "B"], entry.Sources.Select(s => s.Name));
    }

    [Fact]
    public void A_copy_whose_editor_changed_a_word_and_left_one_out_is_a_copy() => Assert.Equal("2024-02-09 A", Papers.Print(Papers.Read(
        "A | 2024-02-10 | Twelve hikers were rescued and three died when an avalanche buried a mountain hut above the village of Lund on Friday.",
        "B | 2024-02-10 | Twelve hikers have been rescued and three died as an avalanche buried a mountain lodge above the village of Lund on Friday.")));

    [Theory]
    [InlineData("2024-05-14T09:00:00+10:00", "2024-05-14T00:30:00+01:00", "Sydney London")]
    [InlineData("2024-05-14T09:31:00+10:00", "2024-05-14T00:30:00+01:00", "London Sydney")]
    [InlineData("2024-05-14", "2024-05-14T00:30:00Z", "Sydney London")]
    [InlineData("-9998-01-01T01:00:00+10:00", "-9998-01-01T00:00:00Z", "Sydney London")]
    public void The_first_is_who_reported_first_whatever_the_clocks_say(string sydney, string london, string expected)
    {
        var entry = Assert.Single(Papers.Read($"Sydney | {sydney} | The Orlen dam burst on 13 March 2021 and flooded Veld.",
                $"London | {london} | Veld was under water on 13 March 2021 after the Orlen dam burst."));
        Assert.Equal(expected, string.Join(' ', entry.Sources.Select(s => s.Name)));
        Assert.Equal(entry.Id, entry.Events[0].Id);
    }
}
