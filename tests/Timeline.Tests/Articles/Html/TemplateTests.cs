using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Html;
using Timeline.Tests.Articles.Dates;

namespace Timeline.Tests.Articles.Html;

/// <summary>
/// Pages as the systems of the web make them, in many languages, each beside a file of what it says: the publish time, then the starts of the paragraphs of its
/// text. A start behind a star has to be there, and others may be; where no line has one, there is nothing else.
/// </summary>
public class TemplateTests
{
    private const string Folder = "Pages/Templates/";
    private static readonly Instant Captured = Instant.FromUtc(2025, 5, 10, 18, 0);

    public static TheoryData<string> Names => [.. typeof(TemplateTests).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".html", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_its_page_says(string name)
    {
        string[] expected = Resource(Path.ChangeExtension(name, ".txt")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        ReadResult result = HtmlReader.Read(Resource(name), new ArticleDocument(name, default, Captured));
        Article article = Assert.Single(Assert.IsType<ReadArticles>(result).Articles);
        string[] body = article.Body.Split(["\n\n", "\n"], StringSplitOptions.None);

        Assert.Equal(expected[0], DateTextTests.Show(article.Published.Time));
        if (expected[1].StartsWith('*'))
        {
            Assert.All(expected[1..], start => Assert.Contains(body, paragraph => paragraph.StartsWith(start[1..], StringComparison.Ordinal)));
        }
        else
        {
            Assert.Equal(expected[1..], body.Select((paragraph, i) => i + 1 < expected.Length && paragraph.StartsWith(expected[i + 1], StringComparison.Ordinal)
                    ? expected[i + 1] : paragraph));
        }
    }

    private static string Resource(string name)
    {
        using Stream stream = typeof(TemplateTests).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
