namespace Timeline.Functions.Tests;

public class Smoke
{
    [Fact]
    public void Runs() => Assert.Equal(2, int.Parse("2", System.Globalization.CultureInfo.InvariantCulture));
}
