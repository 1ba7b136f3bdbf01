using Timeline.Events.Wording;

namespace Timeline.Tests.Events;

/// <summary>Dates that a sentence gives in passing: another sentence that tells what happened on that day is shown for it.</summary>
public class AsideTests
{
    [Theory]
    [InlineData("The skipper of the Elin, the tug that sank off Marn on [Monday night], was arrested.")]
    [InlineData("The tug that sank on [Monday] was raised by a crane.")]
    [InlineData("The tug, which sank on [Monday], will be raised.")]
    [InlineData("Divers found the man who fell from the quay on [Monday].")]
    [InlineData("Ada Lund, elected mayor of Marn on [3 May], was arrested.")]
    [InlineData("The quay (shut on [Monday]) is open again.")]
    public void In_passing(string sentence) => Assert.True(Hold(sentence));

    [Theory]
    [InlineData("The tug sank off Marn on [Monday].")]
    [InlineData("Police said that the tug sank on [Monday].")]
    [InlineData("It was [Monday] when the tug sank.")]
    [InlineData("On [Monday], the tug sank.")]
    [InlineData("The mayor, on [Monday], was arrested.")]
    [InlineData("The tug sank off Marn, its home port, on [Monday].")]
    [InlineData("The skipper, who was 50, was arrested on [Monday].")]
    [InlineData("The tug sank on [Monday], killing nine, and was found by divers.")]
    public void Of_its_own(string sentence) => Assert.False(Hold(sentence));

    [Fact]
    public void The_sentence_that_tells_it_is_shown()
    {
        var entry = Assert.Single(
            Papers.Read(
                "A | 2025-11-06 | The skipper of the Elin, the tug that sank off Marn island on 3 November with the loss of nine lives, was arrested.",
                "B | 2025-11-06 | The tug sank off Marn island on 3 November 2025.",
                "C | 2025-11-06 | The skipper of the tug Elin that sank off Marn island on 3 November with the loss of nine lives is in jail."),
            e => e.Sources.Count > 1);
        Assert.Equal("B", entry.Best.Article.Source);
    }

    private static bool Hold(string marked)
    {
        var (start, end) = (marked.IndexOf('['), marked.IndexOf(']') - 1);
        return Asides.Hold(marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), start, end);
    }
}
