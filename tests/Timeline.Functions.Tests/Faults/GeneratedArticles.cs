using System.Globalization;
using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Faults;

/// <summary>Articles by number and version, that differ in every sentence.</summary>
internal static class GeneratedArticles
{
    private const int Topics = 5;

    // More events than one transaction takes.
    private const int LongOne = 130;

    /// <summary>The name of an article.</summary>
    public static ArticleKey Key(int number) => new($"topic {number % Topics}", $"{number}.txt");

    /// <summary>A version of it; every fortieth article has more events than one transaction takes.</summary>
    public static ArticleDocument Document(int number, int version)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"# Report {number}, edition {version}\n\nLONDON, 28 April 2025 - The council met on Monday.\n\n");
        for (var sentence = 0; sentence < (number % 40 == 7 ? LongOne : 4 + (number % 5)); sentence++)
        {
            var day = new LocalDate(2024, 1, 1).PlusDays(((number * 31) + (version * 7) + sentence) % 4000);
            text.Append(CultureInfo.InvariantCulture,
                $"The bridge number {sentence} was inspected by engineers of crew {number}-{version} on {day:d MMMM uuuu}.\n\n");
        }

        return new ArticleDocument(Key(number).Name, Encoding.UTF8.GetBytes(text.ToString()), Instant.MinValue);
    }
}
