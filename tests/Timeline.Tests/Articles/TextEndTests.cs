using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>What agencies, press offices and platforms set below a text: its end, its date, its source.</summary>
public class TextEndTests
{
    private const string Story = "Ice halts the island ferry\n\nThe ferry to the island was halted by ice, the harbour office said on Friday.\n\n";
    private const string Last = "The boat was built in 1974 and was last mended in May 2021.";

    [Theory]
    [InlineData("Enditem")]
    [InlineData("ENDS")]
    [InlineData("(ENDS)")]
    [InlineData("- Ends -")]
    [InlineData("-30-")]
    [InlineData("###")]
    [InlineData("# # #")]
    public void The_mark_at_the_end_is_cut(string mark)
    {
        Assert.EndsWith("\n\n" + Last, Read.One($"{Story}{Last} {mark}").Body, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + Last, Read.One($"{Story}{Last}\n\n{mark}").Body, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + Last,
            Read.One($"<html><body><article><h1>Ice</h1><p>The ferry to the island was halted by ice, the harbour office said on Friday.</p><p>{Last} {mark}</p></article></body></html>",
                "a.html").Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The boat was built in 1974 and will sail again when the ice ends.")]
    [InlineData("The boat was built in 1974. It was sold for 30")]
    [InlineData("The boat was built in 1974, he said. \"This is the end\"")]
    public void Other_last_words_stay(string last) => Assert.EndsWith(last,
        Read.One($"{Story}{last}\n\nNobody was hurt, and the boats wait in the harbour for the ice to go.").Body.Replace("\n\nNobody was hurt, and the boats "
            + "wait in the harbour for the ice to go.", "", StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("7:05 PM · Apr 25, 2025 · 8,104 Views", "2025-04-25T19:05")]
    [InlineData("April 25, 2025", "2025-04-25")]
    [InlineData("Friday, 25 April 2025", "2025-04-25")]
    [InlineData("Session ends April 25, 2025", "2025-04-28T18:00+00")]
    [InlineData("25 April 2025 – Owner denies it", "2025-04-28T18:00+00")]
    [InlineData("When: April 25, 2025", "2025-04-28T18:00+00")]
    public void A_date_alone_below_the_text_is_that_of_the_text(string line, string expected)
    {
        var article = Read.One($"{Story}{line}");
        Assert.Equal(expected, Read.When(article));
    }

    [Fact]
    public void A_date_below_the_text_gives_way_and_is_no_event()
    {
        var article = Read.One($"Ice halts the island ferry\n\nOTARU, April 26 (Kyodo) -- The ferry to the island was halted by ice, the harbour office said on Friday.\n\nApril 27, 2025");
        Assert.Equal("2025-04-26", Read.When(article));
        Assert.Equal(["Friday"], EventExtractor.Extract("a", article).Select(e => e.Expression));
    }

    [Theory]
    [InlineData("Source: Xinhua| 2025-04-26 09:20:11|Editor: zhang", "Xinhua", "2025-04-26T09:20")]
    [InlineData("Source: Coastal Wire · April 26, 2025", "Coastal Wire", "2025-04-26")]
    [InlineData("Source: Coastal Wire Editor: A. Lund", "Coastal Wire", "2025-04-28T18:00+00")]
    public void A_source_line_names_the_source_alone(string line, string source, string published)
    {
        var article = Read.One($"Ice halts the island ferry\n{line}\n\nThe ferry to the island was halted by ice, the harbour office said on Friday.");
        Assert.Equal((source, published), (article.Source, Read.When(article)));
    }
}
