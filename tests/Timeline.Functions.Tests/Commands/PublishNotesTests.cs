using System.Text.Json;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Commands;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Commands;

/// <summary>What <c>extract</c> says of a publish date that the document does not state, or not in full.</summary>
public sealed class PublishNotesTests
{
    [Theory]
    [InlineData(PublishedFrom.LastModified, false, true, "names no publish date: 2025-04-28,")]
    [InlineData(PublishedFrom.Dateline, true, true, "names no year: 2025 is guessed")]
    [InlineData(PublishedFrom.Dateline, false, false, null)]
    public async Task Json_says_whether_the_publish_date_is_a_guess_and_why(PublishedFrom from, bool isYearGuessed, bool isGuess, string? note)
    {
        var document = await Json(null, ExtractionTests.Article.Published with { From = from, IsYearGuessed = isYearGuessed });
        Assert.Equal((PlaceNames.Of(from), 0.7, isGuess), (document.GetProperty("publishedFrom").GetString(), document.GetProperty("publishedConfidence")
                .GetDouble(), document.GetProperty("publishedIsGuess").GetBoolean()));
        var notes = document.GetProperty("notes").EnumerateArray().Select(one => one.GetString()!).ToArray();
        Assert.Equal(note is null ? 0 : 1, notes.Length);
        Assert.All(notes, one => Assert.Contains(note!, one, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(PublishedFrom.LastModified, false)]
    [InlineData(PublishedFrom.Dateline, true)]
    public async Task A_publish_date_that_the_user_says_is_no_guess(PublishedFrom from, bool isYearGuessed)
    {
        var document = await Json(new PublishTime(new LocalDate(2024, 3, 1)),
            ExtractionTests.Article.Published with { From = from, IsYearGuessed = isYearGuessed });
        Assert.Equal(("given", 1, false), (document.GetProperty("publishedFrom").GetString(), document.GetProperty("publishedConfidence").GetDouble(),
                document.GetProperty("publishedIsGuess").GetBoolean()));
        Assert.Empty(document.GetProperty("notes").EnumerateArray());
    }

    private static async Task<JsonElement> Json(PublishTime? given, Publication published)
    {
        using var output = new MemoryStream();
        await ExtractionJson.Write([Extraction.Of("a.txt", 0, new ReadArticles([ExtractionTests.Article with { Published = published }]), given, false)],
            output, TestContext.Current.CancellationToken);
        return JsonElement.Parse(output.ToArray())[0];
    }
}
