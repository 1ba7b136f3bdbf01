using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>The years of a life below a name are nothing that lasted so long.</summary>
public class LifeYearsTests
{
    private const string Life = "\n\nShe was born in Marn in a house by the quay.";

    [Theory]
    [InlineData("ADA LUND: 1931–2019" + Life)]
    [InlineData("Ada van der Lund (1931-2019)" + Life)]
    [InlineData("The widow has died.\n\nAda “Bo” Lund, 1931 — 2019.")]
    public void Not_told(string body) => Assert.DoesNotContain(Events(body), e => e.Timex.Value is "1931/2019" or "1931");

    [Theory]
    [InlineData("MARN CIVIL WAR: 1931–1952" + Life)]
    [InlineData("Ada Lund: 1998–2006" + Life)]
    [InlineData("Marn: 1931–2019" + Life)]
    [InlineData("Ada Lund ran the yard 1931–2019" + Life)]
    [InlineData("Ada Lund: 1931–2019 She ran the yard." + Life)]
    [InlineData("Marn Harbour Board: 1931–2019\n\nIt ran the quay.")]
    [InlineData("ADA LUND: 1931–2019: a life at sea" + Life)]
    public void Told(string body) => Assert.Contains(Events(body), e => e.Grain == Grain.Year);

    private static IReadOnlyList<TimelineEvent> Events(string body) => EventExtractor.Extract("a", new Article
    {
        Title = "",
        Body = body,
        Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.Meta, 0.9),
    });
}
