using Timeline.Functions.Commands;

namespace Timeline.Functions.Tests.Commands;

public sealed class TypoTests
{
    private static readonly string[] Names = ["serve", "extract", "topics", "read", "--port", "--published", "--format", "--from", "-h"];

    [Theory]
    [InlineData("exract", "extract")]
    [InlineData("topic", "topics")]
    [InlineData("raed", "read")]
    [InlineData("extr", "extract")]
    [InlineData("--publishd", "--published")]
    [InlineData("--pub", "--published")]
    [InlineData("--fromat", "--format")]
    [InlineData("--frm", "--from")]
    [InlineData("-port", "--port")]
    [InlineData("port", "--port")]
    [InlineData("--serve", "serve")]
    public void A_near_name_is_meant(string written, string meant) => Assert.Equal(meant, Typo.Meant(written, Names));

    [Theory]
    [InlineData("report")]
    [InlineData("story.txt")]
    [InlineData("--verbose")]
    [InlineData("-x")]
    [InlineData("-")]
    [InlineData("")]
    public void A_far_one_is_not(string written) => Assert.Null(Typo.Meant(written, Names));
}
