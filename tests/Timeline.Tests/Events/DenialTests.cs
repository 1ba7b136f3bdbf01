using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>What a correction withdraws is no event.</summary>
public class DenialTests
{
    [Theory]
    [InlineData("The cargo was seized on Sept. 26, not Sept. 25.", "2019-09-26")]
    [InlineData("The singer died in 1957, not in 1959.", "1957")]
    [InlineData("The film opened in 1957 rather than 1959.", "1957")]
    [InlineData("The shop was not open on Sept. 25.", "2019-09-25")]
    [InlineData("The singer died in 1957, and not until 1959 was he missed.", "1957 1959")]
    public void A_date_that_is_denied_is_not_told(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(' ', EventExtractor.Extract("a", new Article
        {
            Title = "",
            Body = sentence,
            Published =
                        new Publication(new PublishTime(new LocalDate(2020, 6, 1)), PublishedFrom.Field, 0.95)
        }).Select(e => e.Edtf)));
}
