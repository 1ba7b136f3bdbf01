using System.Text;
using Timeline.Articles;

namespace Timeline.Tests.Articles;

/// <summary>Tables in text: a header line that names the columns, and an article a row.</summary>
public class TableTests
{
    [Theory]
    [InlineData("a.csv", null,
            "id,Published At,Title,TEXT,url,tags\n7,2025-04-27T10:00:00Z,Dam opens,\"It opened, they said.\",https://example.com/dam,\"Dams, Water\"\n")]
    [InlineData("a.tsv", null,
            "headline\tbody\tdate\tlink\ttopics\r\nDam opens\tIt opened, they said.\t2025-04-27T10:00:00Z\thttps://example.com/dam\tDams;Water\r\n")]
    [InlineData("a", "text/csv; charset=utf-8",
            "title;content;pub_date;url;tags\nDam opens;It opened, they said.;2025-04-27T10:00:00Z;https://example.com/dam;Dams,Water")]
    [InlineData("a.csv.gz", null,
            "\uFEFFtitle,text,date,url,tags\n\nDam opens,\"It opened, they said.\",2025-04-27T10:00:00Z,https://example.com/dam,\"Dams,Water\"\n\n")]
    [InlineData("a.txt", null, "title,text,date,url,tags\nDam opens,\"It opened, they said.\",2025-04-27T10:00:00Z,https://example.com/dam,\"Dams,Water\"\n")]
    [InlineData("a", "text/plain",
            "\"title\",\"text\",\"date\",\"url\",\"tags\"\n\"Dam opens\",\"It opened, they said.\",\"2025-04-27T10:00:00Z\",\"https://example.com/dam\",\"Dams,Water\"\n")]
    public void A_row_is_an_article(string name, string? type, string table)
    {
        var article = Assert.Single(Assert.IsType<ReadArticles>(Read.Bytes(Encoding.UTF8.GetBytes(table), name, type)).Articles);
        Assert.Equal(("Dam opens", "It opened, they said."), (article.Title, article.Body));
        Assert.Equal(("2025-04-27T10:00+00", "https://example.com/dam"), (Read.When(article), article.Url));
        Assert.Equal(["Dams", "Water"], article.Topics);
    }

    [Fact]
    public void A_field_in_quotes_holds_quotes_and_lines()
    {
        var articles = Read.All(
            "title,date,text\nDam,2025-04-27,\"It was \"\"open\"\", they said.\n\nNobody was hurt.\"\nMill,2025-04-28,It fell yesterday.\n", "a.csv");
        Assert.Equal(["It was \"open\", they said.\n\nNobody was hurt.", "It fell yesterday."], articles.Select(article => article.Body));
        Assert.Equal(["2025-04-27", "2025-04-28"], articles.Select(Read.When));
    }

    [Fact]
    public void A_bad_row_is_named_and_spoils_no_other()
    {
        var read = Assert.IsType<ReadArticles>(Read.Bytes(
            "title,text\nA,\"One of\nthe texts.\"\nB,A comma, and more.\nC,Two of the texts.\nD,\n"u8.ToArray(), "a.csv"));
        Assert.Equal(["A", "C"], read.Articles.Select(article => article.Title));
        Assert.Equal("Not read: line 4 (3 fields), no row of as many fields as the header; line 6, without a text. Mend the lines and store the document anew.",
            read.Note);
    }

    [Theory]
    [InlineData("id,date,amount\n1,2025-04-27,22\n", "wrong-shape", "(id, date, amount)")]
    [InlineData("The dam opened on Monday.\nNobody was hurt.\n", "wrong-shape", "(The dam opened on Monday.)")]
    [InlineData("title,text\nDam,\n", "wrong-shape", "none of its rows")]
    [InlineData("title,text\nDam opens, at last, on Monday\nMill,It fell.\n", "malformed", "Line 2 (3 fields)")]
    [InlineData("title,text\nDam,\"It opened.\nMill,It fell.\n", "malformed", "Line 2 (an open quote)")]
    public void What_is_no_table_of_texts_is_rejected(string table, string reason, string says)
    {
        var rejected = Assert.IsType<Rejected>(Read.Bytes(Encoding.UTF8.GetBytes(table), "a.csv"));
        Assert.Equal(reason, rejected.Reason);
        Assert.Contains(says, rejected.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title,text\n", ReadLimits.MaxArticles + 1, "A,One of the texts.\n", "too-many-articles")]
    [InlineData("title,text\n", ReadLimits.MaxBytes - 100, ",", "malformed")]
    [InlineData("", ReadLimits.MaxBytes - 100, ",", "wrong-shape")]
    public void Beyond_the_bounds_it_is_rejected(string head, int times, string row, string reason) =>
        Assert.Equal(reason, Assert.IsType<Rejected>(Read.Bytes(Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Repeat(row, times))), "a.csv")).Reason);

    [Theory]
    [InlineData("Title, text, date\n\nThe dam opened on Monday, and nobody was hurt.")]
    [InlineData("The text, the date, the title\n\nIt was on Monday, it rained, it snowed.")]
    [InlineData("from,to,amount\nDam,Mill,22\n")]
    [InlineData("name,amount\nDam,22\n")]
    public void What_no_header_line_shows_to_be_one_stays_text(string text) => Assert.Single(Read.All(text, "a.txt"));
}
