using Timeline.Temporal;

namespace Timeline.Tests.Temporal;

/// <summary>What the locale and the address of a text tell of its dates.</summary>
public class TextLocaleTests
{
    [Theory]
    [InlineData("en-US", DateOrder.MonthFirst, Hemisphere.North)]
    [InlineData("EN_us", DateOrder.MonthFirst, Hemisphere.North)]
    [InlineData(" en-PH ", DateOrder.MonthFirst, Hemisphere.North)]
    [InlineData("en-Latn-US-posix", DateOrder.MonthFirst, Hemisphere.North)]
    [InlineData("en-GB", DateOrder.DayFirst, Hemisphere.North)]
    [InlineData("en_IN", DateOrder.DayFirst, Hemisphere.North)]
    [InlineData("fr-CA", DateOrder.DayFirst, Hemisphere.North)]
    [InlineData("en-AU", DateOrder.DayFirst, Hemisphere.South)]
    [InlineData("en_nz", DateOrder.DayFirst, Hemisphere.South)]
    [InlineData("en-ZA", DateOrder.DayFirst, Hemisphere.South)]
    [InlineData("en-ZW", DateOrder.DayFirst, Hemisphere.South)]
    [InlineData("es-AR", DateOrder.DayFirst, Hemisphere.South)]
    [InlineData("de", DateOrder.DayFirst, null)]
    [InlineData("es-419", DateOrder.DayFirst, null)]
    [InlineData("en", null, null)]
    [InlineData("en-Latn", null, null)]
    [InlineData("en-001", null, null)]
    [InlineData("und", null, null)]
    [InlineData("und-AU", null, null)]
    [InlineData("english", null, null)]
    [InlineData("4/5", null, null)]
    [InlineData("-", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void A_locale_tells_the_order_and_the_hemisphere(string? tag, DateOrder? order, Hemisphere? hemisphere) =>
        Assert.Equal(new TextLocale(order, hemisphere), TextLocale.Of(tag));

    [Theory]
    [InlineData("https://www.news.com.au/a?b=.uk", Hemisphere.South)]
    [InlineData("http://PAPER.CO.NZ:8080/a", Hemisphere.South)]
    [InlineData("https://paper.co.za", Hemisphere.South)]
    [InlineData("https://diario.cl/a", Hemisphere.South)]
    [InlineData("https://paper.example/au", null)]
    [InlineData("https://au.paper.example/", null)]
    [InlineData("https://paper.bclau/", null)]
    [InlineData("https://paper.co.uk/", null)]
    [InlineData("https://short.to/a", null)]
    [InlineData("https://127.0.0.1/", null)]
    [InlineData("paper.com.au", null)]
    [InlineData("file:///paper.au", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void An_address_tells_the_south(string? url, Hemisphere? hemisphere) => Assert.Equal(new TextLocale(null, hemisphere), TextLocale.OfAddress(url));

    [Fact]
    public void What_one_does_not_tell_another_may()
    {
        Assert.Equal(new TextLocale(DateOrder.MonthFirst, Hemisphere.South), new TextLocale(null, Hemisphere.South)
            .Or(new TextLocale(DateOrder.MonthFirst, Hemisphere.North)));
        Assert.Equal(new TextLocale(DateOrder.DayFirst, Hemisphere.North), new TextLocale(DateOrder.DayFirst, null)
            .Or(new TextLocale(DateOrder.MonthFirst, Hemisphere.North)));
    }
}
