using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>Datelines of all agencies, in text and in pages: they date the article and are no part of its first sentence.</summary>
public class DatelineTests
{
    private const string Lead = "The ferry to the island was halted by ice on Friday, the harbour office said.";

    [Theory]
    [InlineData("KIEL, April 26, 2025 (dpa) - ", "2025-04-26", "dpa")]
    [InlineData("Kiel, 26. April 2025 (dpa) - ", "2025-04-26", "dpa")]
    [InlineData("KIEL, April 26 (dpa) - ", "2025-04-26", "dpa")]
    [InlineData("Kiel/Frankfurt am Main (dpa/lno) - ", "2025-04-28T18:00+00", "dpa/lno")]
    [InlineData("Bern, 26. April (sda) - ", "2025-04-26", "sda")]
    [InlineData("BREST, 26 avril 2025 (AFP) - ", "2025-04-26", "AFP")]
    [InlineData("Brest, 1er avr 2025 (AFP) - ", "2025-04-01", "AFP")]
    [InlineData("Vigo, 26 abr (EFE).- ", "2025-04-26", "EFE")]
    [InlineData("Vigo, 26 de abril de 2025 (EFE).- ", "2025-04-26", "EFE")]
    [InlineData("(ANSA) - TRIESTE, 26 APR - ", "2025-04-26", "ANSA")]
    [InlineData("(ANSA) - TRIESTE, APR 26 - ", "2025-04-26", "ANSA")]
    [InlineData("MURMANSK, April 26. /TASS/. ", "2025-04-26", "TASS")]
    [InlineData("OTARU, April 26 (Kyodo) -- ", "2025-04-26", "Kyodo")]
    [InlineData("INCHEON, April 26 (Yonhap) -- ", "2025-04-26", "Yonhap")]
    [InlineData("New Delhi, Apr 26 (PTI) ", "2025-04-26", "PTI")]
    [InlineData("Leh (Ladakh) [India], April 26 (ANI): ", "2025-04-26", "ANI")]
    [InlineData("HOBART, April 26 (AAP) - ", "2025-04-26", "AAP")]
    [InlineData("DALIAN, April 26 (Xinhua) -- ", "2025-04-26", "Xinhua")]
    [InlineData("(Reuters) - ", "2025-04-28T18:00+00", "Reuters")]
    public void Every_agency_s_dateline_is_read(string dateline, string published, string agency)
    {
        var article = Read.One($"Ice halts the island ferry\n\n{dateline}{Lead}\n\nNobody was hurt, and the boats will sail again when the ice is gone.");
        Assert.Equal((published, agency), (Read.When(article), article.Source));
        Assert.StartsWith(Lead, article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The old pier (the longest) - and the oldest - was closed on Friday, the harbour office said to its guests.")]
    [InlineData("Mara Holt (who wrote it) The book was lost on Friday, the harbour office said to its many guests there.")]
    [InlineData(".- The book was lost on Friday, the harbour office said to its many guests there.")]
    [InlineData("Ada Lund (1912) The painter was born on an island that the harbour office said was closed on Friday.")]
    public void Other_brackets_are_none(string lead) =>
        Assert.StartsWith(lead, Read.One($"Ice halts the island ferry\n\n{lead}\n\nNobody was hurt, and the boats will sail again when the ice is gone.").Body,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("DALIAN, April 26 (Xinhua) -- ")]
    [InlineData("JUNEAU, Alaska, April 26 (UPI) -- ")]
    [InlineData("ST. PAUL, Minn. — ")]
    [InlineData("Kiel, 26. April (dpa) - ")]
    public void A_page_s_dateline_is_no_event(string dateline)
    {
        var article = Read.One($"<html lang='en'><head><meta property='article:published_time' content='2025-04-27T08:00:00Z'></head><body><article><h1>Ice halts the island ferry</h1><p>{dateline}{Lead}</p><p>Nobody was hurt, and the boats will sail again when the ice is gone.</p></article></body></html>",
            "a.html");
        var told = Assert.Single(EventExtractor.Extract("a", article));
        Assert.Equal(("2025-04-25", Lead), (told.Timex.Value, told.Sentence));
        Assert.Equal("Friday", article.Body[told.ExpressionStart..told.ExpressionEnd]);
    }

    [Fact]
    public void The_entries_of_a_page_keep_their_days()
    {
        var article = Read.One("<html lang='en'><head><meta property='article:published_time' content='2025-04-27T08:00:00Z'></head><body><article><h1>A week "
            + "of ice</h1><p>April 24 (Reuters) - The ferry to the island was halted by ice, the harbour said.</p><p>April 25 (Reuters) - The army brought "
            + "bread to the island, the mayor said.</p></article></body></html>", "a.html");
        Assert.Equal(["2025-04-24", "2025-04-25"], EventExtractor.Extract("a", article).Select(e => e.Timex.Value));
    }

    [Theory]
    [InlineData("a.txt", "ORRIN, April 23 (CW) - The head of the ferry line quit today. The line is to name another tomorrow.", "2025-04-24",
            "2025-04-23 2025-04-24")]
    [InlineData("a.txt", "ORRIN, April 23 (CW) - The head of the ferry line quit today. The line is to name another tomorrow.", "2025-04-23",
            "2025-04-23 2025-04-24")]
    [InlineData("a.txt", "ORRIN, April 20 (CW) - The head of the ferry line quit today. The line is to name another tomorrow.", "2025-04-24",
            "2025-04-24 2025-04-25")]
    [InlineData("a.txt", "ORRIN (CW) - The head of the ferry line quit today. The line is to name another tomorrow.", "2025-04-24", "2025-04-24 2025-04-25")]
    [InlineData("a.html",
            "<html><head><title>Quits</title></head><body><article><h1>Head of the line quits</h1><p>ORRIN, April 23 (CW) - The head of the ferry line quit "
            + "today, after nine years in which it was seldom late. The line is to name another tomorrow.</p></article></body></html>", "2025-04-24",
                "2025-04-23 2025-04-24")]
    public void Today_is_the_day_of_a_dateline_that_was_taken_off(string name, string text, string published, string dates) =>
        Assert.Equal(dates, string.Join(' ', EventExtractor.Extract("a", Read.One(text, name, ("published", published)))
                .Where(e => e.Expression is "today" or "tomorrow").Select(e => e.Edtf)));

    [Theory]
    [InlineData("a.txt", "Veldham, Wednesday. — ", "2025-04-22 2025-04-23")]
    [InlineData("a.txt", "VELDHAM, Wednesday.—", "2025-04-22 2025-04-23")]
    [InlineData("a.txt", "VELDHAM, Monday night. — ", "2025-04-20 2025-04-21")]
    [InlineData("a.txt", "VELDHAM, Thursday. — ", "2025-04-23 2025-04-24")]
    [InlineData("a.txt", "Veldham, Wednesday — ", "2025-04-23 2025-04-23 2025-04-24")]
    [InlineData("a.html", "Veldham, Wednesday. — ", "2025-04-22 2025-04-23")]
    public void A_weekday_alone_is_the_day_that_the_text_speaks_on(string name, string dateline, string dates)
    {
        var text = $"{dateline}The mail coach was held up last night by two masked men. The driver walked into the town early this morning.";
        var article = Read.One(name == "a.txt" ? $"The mail is held up\n\n{text}"
            : $"<title>Mail</title><article><h1>The mail is held up</h1><p>{text}</p></article>", name, ("published", "2025-04-24"));
        Assert.Equal(dates, string.Join(' ', EventExtractor.Extract("a", article).Select(e => e.Edtf[..10])));
    }

    [Theory]
    [InlineData("8 March – 19 April 1911", PublishedFrom.LastModified)]
    [InlineData("ORRIN, March 8 – 19 men of the ferry line were held", PublishedFrom.Dateline)]
    public void A_stretch_of_days_is_no_dateline(string start, PublishedFrom from) =>
        Assert.Equal(from, Read.One($"The ferry line\n\n{start} on the island for many days, the harbour office said.\n\nNobody was hurt, and the boats will sail again.").Published.From);
}
