using Timeline.Functions.Api;

namespace Timeline.Functions.Tests.Api;

public sealed class TopicNameTests
{
    [Theory]
    [InlineData("merrow-bridge", "Merrow bridge")]
    [InlineData("merrow_bridge", "Merrow bridge")]
    [InlineData("Merrow_Bridge", "Merrow Bridge")]
    [InlineData("Merrow-Bridge", "Merrow Bridge")]
    [InlineData("Jean_St-Pierre", "Jean St-Pierre")]
    [InlineData("EU summit 2026", "EU summit 2026")]
    [InlineData("north korea", "North korea")]
    [InlineData("-", "-")]
    public void A_name_is_shown_as_somebody_wrote_it(string written, string shown) => Assert.Equal(shown, TopicNames.Title(written));
}
