using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>Articles in other languages: told as such, their dates in digits kept, their words never read as English.</summary>
public class OtherLanguageTests
{
    [Theory]
    [InlineData("de", "Der Minister sagte am 28.04.2025, dass die Brücke bis Mai gesperrt wird. Die Arbeiten sind nicht vor 2026 zu Ende, und im April war das "
            + "noch anders. Um 9 Uhr kam die Polizei.", "2025-04-28")]
    [InlineData("fr", "Le pont sera fermé dès le 05/06/2025, a dit le maire. Sept 2020 personnes sont venues dans la ville en mars, et un an plus tard il est "
            + "toujours là pour nous.", "2025-06-05")]
    [InlineData("es", "El puente de la ciudad se cerró el 3/4/2025, y no se abrirá hasta que el mar 2020 lo permita. La obra de los vecinos fue muy larga, "
            + "como siempre en el sur.", "2025-04-03")]
    [InlineData("nl", "De brug is op 2025-04-28 gesloten en het werk duurt tot mei. Jan 12 en zijn vrienden zijn niet van plan om te wachten, maar dat is een "
            + "ander verhaal van de stad.", "2025-04-28")]
    [InlineData("pl", "Most został zamknięty 28.04.2025 i nie będzie otwarty do końca roku, jak powiedział burmistrz. W mieście jest to bardzo trudne dla "
            + "ludzi, którzy jadą do pracy.", "2025-04-28")]
    [InlineData("ru", "Мост закрыли 28.04.2025, и он не откроется до конца года. Об этом сказал мэр города в понедельник утром.", "2025-04-28")]
    [InlineData("ja", "市は2025/04/28に橋を閉鎖した。工事は来年まで続く見通しだと市長は語った。", "2025-04-28")]
    public void Only_dates_in_digits_are_dates(string language, string text, string date)
    {
        var document = new ArticleDocument("a.txt", Encoding.UTF8.GetBytes(text), Instant.FromUtc(2025, 6, 20, 12, 0));
        var article = Assert.Single(Assert.IsType<ReadArticles>(ArticleReader.Read(document)).Articles);
        Assert.Equal(language, article.Language);
        Assert.Contains($"'{language}'", NumericDates.Note(article), StringComparison.Ordinal);
        var told = Assert.Single(EventExtractor.Extract("a", article));
        Assert.Equal(date, told.Edtf);
        Assert.Equal(article.Body[told.ExpressionStart..told.ExpressionEnd], told.Expression);
    }

    [Theory]
    [InlineData("de", "Am 3. Oktober 2019 brannte das Rathaus der Stadt nieder.", 0)]
    [InlineData("fr", "Le pont de la ville est fermé depuis le mois de mars dernier.", 0)]
    [InlineData("de", "Das Rathaus der Stadt brannte am 03.10.2019 nieder.", 1)]
    [InlineData("en-GB", "The town hall of Veld has burned to the ground.", 1)]
    public void A_lead_that_was_not_read_may_name_its_date_and_is_not_of_the_day_of_publication(string language, string text, int expected)
    {
        var article = Read.One($"<html lang='{language}'><head><meta property='article:published_time' content='2023-02-04'></head><body><article><h1>Veld</h1><p>{text}</p></article></body></html>",
            "a.html");
        Assert.Equal(expected, EventExtractor.Extract("a", article).Count);
    }

    [Theory]
    [InlineData("Wardens to see plan w/c 3 May.", "en")]
    [InlineData("Rail v Dock, s 12, on 3 May", "en")]
    [InlineData("Die Wardens sind noch in Orrin und bleiben bis zum 3. Mai.", "de")]
    [InlineData("Die Brücke ist bis 3. Mai zu.", "de")]
    public void A_short_plain_line_is_English_unless_several_words_of_another_language_say_so(string line, string language) =>
        Assert.Equal(language, Read.One(line).Language);

    [Fact]
    public void English_has_no_note() =>
        Assert.Null(NumericDates.Note(new Article
        {
            Title = "",
            Body = "",
            Published =
                    new Publication(new(new LocalDate(2025, 4, 28)), PublishedFrom.Text, 1)
        }));
}
