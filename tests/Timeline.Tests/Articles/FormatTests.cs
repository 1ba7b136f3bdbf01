using System.Text;
using Timeline.Articles;

namespace Timeline.Tests.Articles;

public class FormatTests
{
    private const string Feed = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
          <channel>
            <title>Coastal Wire</title><link>https://example.com</link><language>en-gb</language>
            <image><title>Logo</title><url>https://example.com/logo.png</url></image>
            <item>
              <title>Dam &amp; mill: a truce</title>
              <link>https://example.com/dam</link>
              <media:title>A picture</media:title>
              <pubDate>Mon, 28 Apr 2025 14:05:00 -0400</pubDate>
              <category>Dams</category><category><![CDATA[Power & water]]></category>
              <description>Short text of the item.</description>
              <content:encoded><![CDATA[<p>The dam opened on <b>Monday</b>.</p><script>no()</script><p>Nobody was hurt, they said.</p>]]></content:encoded>
            </item>
            <item><title>Only a title and a line</title><description>It rained on Sunday &lt;br/&gt; and on Monday.</description><dc:date>2025-04-27T09:00:00Z</dc:date><guid>https://example.com/rain</guid></item>
          </channel>
        </rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom">
          <title>Coastal Wire</title>
          <entry>
            <title type="html">Dam &lt;i&gt;opens&lt;/i&gt;</title>
            <link rel="self" href="https://example.com/self"/><link href="https://example.com/dam"/>
            <published>2025-04-27T10:00:00+02:00</published><updated>2025-04-28T10:00:00+02:00</updated>
            <category term="dams" label="Dams"/>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The dam opened.</p><p>Nobody was hurt.</p></div></content>
          </entry>
        </feed>
        """;

    [Fact]
    public void Rss_items_are_articles()
    {
        var articles = Read.All(Feed, "feed.xml");
        Assert.Equal(["Dam & mill: a truce", "Only a title and a line"], articles.Select(article => article.Title).ToArray());
        Assert.Equal("The dam opened on Monday.\n\nNobody was hurt, they said.", articles[0].Body);
        Assert.Equal(["2025-04-28T14:05-04", "2025-04-27T09:00+00"], articles.Select(Read.When).ToArray());
        Assert.Equal(["https://example.com/dam", "https://example.com/rain"], articles.Select(article => article.Url ?? "").ToArray());
        Assert.All(articles, article => Assert.Equal(("Coastal Wire", "en", PublishedFrom.Field), (article.Source, article.Language, article.Published.From)));
        Assert.Equal(["Dams", "Power & water"], articles[0].Topics);
    }

    [Fact]
    public void Atom_entries_are_articles()
    {
        var article = Assert.Single(Read.All(Atom, "feed"));
        Assert.Equal(("Dam opens", "The dam opened.\n\nNobody was hurt.", "https://example.com/dam", "Coastal Wire"),
            (article.Title, article.Body, article.Url, article.Source));
        Assert.Equal("2025-04-27T10:00+02", Read.When(article));
        Assert.Equal(["Dams"], article.Topics);
    }

    public static TheoryData<string, string> JsonShapes => new()
    {
        { "plain", """{"title":"Dam opens","text":"The dam opened on Monday.","published":"2025-04-27T10:00:00Z","url":"https://example.com/dam","source":"Coastal Wire","topics":["Dams"]}""" },
        { "schema.org", """{"@context":"https://schema.org","@type":"NewsArticle","headline":"Dam opens","articleBody":"The dam opened on Monday.","datePublished":"2025-04-27T10:00:00Z","dateModified":"2025-04-28T10:00:00Z","mainEntityOfPage":{"@id":"https://example.com/dam"},"publisher":{"@type":"Organization","name":"Coastal Wire"},"articleSection":"Dams"}""" },
        { "graph", """{"@graph":[{"@type":"WebSite","name":"Coastal Wire"},{"@type":"NewsArticle","headline":"Dam opens","articleBody":"The dam opened on Monday.","datePublished":"2025-04-27T10:00:00Z","url":"https://example.com/dam","publisher":{"name":"Coastal Wire"},"keywords":"Dams"}]}""" },
        { "the Guardian", """{"response":{"status":"ok","results":[{"id":"coast/1","sectionName":"Dams","webPublicationDate":"2025-04-27T10:00:00Z","webTitle":"Dam opens","webUrl":"https://example.com/dam","tags":["Dams"],"source":"Coastal Wire","fields":{"trailText":"It opened.","bodyText":"The dam opened on Monday."}}]}}""" },
        { "one of the Guardian", """{"response":{"status":"ok","total":1,"content":{"id":"coast/1","sectionName":"Dams","webPublicationDate":"2025-04-27T10:00:00Z","webTitle":"Dam opens","webUrl":"https://example.com/dam","tags":["Dams"],"source":"Coastal Wire","fields":{"body":"<p>The dam opened on Monday.</p>"}}}}""" },
        { "the New York Times", """{"status":"OK","response":{"docs":[{"abstract":"It opened.","lead_paragraph":"The dam opened on Monday.","headline":{"main":"Dam opens","kicker":null},"pub_date":"2025-04-27T10:00:00+0000","web_url":"https://example.com/dam","source":"Coastal Wire","keywords":["Dams"]}]}}""" },
        { "a wrapper", """{"status":"ok","article":{"title":"Dam opens","text":"The dam opened on Monday.","published":"2025-04-27T10:00:00Z","url":"https://example.com/dam","source":"Coastal Wire","tags":["Dams"]}}""" },
        { "messages", """{"name":"Coastal Wire","type":"public_channel","messages":[{"id":1,"type":"service","date":"2025-04-26T10:00:00"},{"id":2,"title":"Dam opens","date":"2025-04-27T10:00:00Z","url":"https://example.com/dam","source":"Coastal Wire","tags":["Dams"],"text":["The dam ",{"type":"bold","text":"opened"}," on Monday."]}]}""" },
        { "NewsAPI", """{"status":"ok","totalResults":1,"articles":[{"source":{"id":null,"name":"Coastal Wire"},"author":"A","title":"Dam opens","description":"The dam opened on Monday.","url":"https://example.com/dam","publishedAt":"2025-04-27T10:00:00Z","content":null,"category":"Dams"}]}""" },
        { "JSON Feed", """{"version":"https://jsonfeed.org/version/1.1","title":"Coastal Wire","items":[{"id":"1","url":"https://example.com/dam","title":"Dam opens","content_html":"<p>The dam opened on <em>Monday</em>.</p>","date_published":"2025-04-27T10:00:00Z","tags":["Dams"]}]}""" },
        { "WordPress", """[{"date_gmt":"2025-04-27T10:00:00Z","link":"https://example.com/dam","title":{"rendered":"Dam opens"},"content":{"rendered":"<p>The dam opened on Monday.</p>"},"site_name":"Coastal Wire","tags":["Dams"]}]""" },
        { "paragraphs", """{"headline":"Dam opens","body":["The dam opened on Monday."],"date":1745748000,"link":"https://example.com/dam","publisher":"Coastal Wire","section":"Dams"}""" },
        { "paragraphs by their name", """{"article":{"title":"Dam opens","publishDate":"2025-04-27T10:00:00Z","url":"https://example.com/dam","source":"Coastal Wire","tags":["Dams"],"paragraphs":["The dam opened on Monday."]}}""" },
        { "the number of paragraphs", """{"title":"Dam opens","paragraphs":1,"summary":"The dam opened on Monday.","published":"2025-04-27T10:00:00Z","url":"https://example.com/dam","source":"Coastal Wire","tags":["Dams"]}""" },
        { "lines", "{\"title\":\"Dam opens\",\"text\":\"The dam opened on Monday.\",\"published\":\"2025-04-27T10:00:00Z\",\"url\":\"https://example.com/dam\",\"source\":\"Coastal Wire\",\"topic\":\"Dams\"}\n" },
    };

    [Theory]
    [MemberData(nameof(JsonShapes))]
    public void Json_of_the_common_shapes(string shape, string json)
    {
        var article = Read.One(json, $"{shape}.json");
        Assert.Equal(("Dam opens", "The dam opened on Monday.", "https://example.com/dam", "Coastal Wire"),
            (article.Title, article.Body, article.Url, article.Source));
        Assert.Equal("2025-04-27T10:00+00", Read.When(article));
        Assert.Equal(["Dams"], article.Topics);
    }

    [Fact]
    public void Json_lines_are_articles_of_their_own()
    {
        var articles = Read.All("{\"title\":\"A\",\"text\":\"First of the texts.\"}\n\n{\"title\":\"B\",\"text\":\"Second of the texts.\"}\n", "a.jsonl");
        Assert.Equal(["A", "B"], articles.Select(article => article.Title).ToArray());
    }

    [Fact]
    public void A_bad_line_is_named_and_spoils_no_other()
    {
        const string Good = "{\"title\":\"A\",\"text\":\"One of the texts.\"}\n";
        var read = Assert.IsType<ReadArticles>(Read.Bytes(Encoding.UTF8.GetBytes($"{Good}\n{{\"title\":}}\n{Good}{{\"index\":1}}\n{Good}{{\"title\":\"B"),
                "a.jsonl"));
        Assert.Equal(3, read.Articles.Count);
        Assert.Equal("Not read: lines 3 (byte 10), 7 (byte 12), not JSON; line 5, without a text. Mend the lines and store the document anew.", read.Note);

        var many = Assert.IsType<ReadArticles>(Read.Bytes(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good, 40))
                    + string.Concat(Enumerable.Repeat("{x}\n", 30))), "a.jsonl"));
        Assert.Contains("50 (byte 2) and 20 more, not JSON", many.Note, StringComparison.Ordinal);
        Assert.Equal("malformed", Assert.IsType<Rejected>(Read.Bytes(Encoding.UTF8.GetBytes($"{Good}{{x}}\n{Good}{{y}}\n"), "a.jsonl")).Reason);
    }

    [Fact]
    public void A_cut_text_is_shown_as_cut_and_its_description_read()
    {
        var article = Read.One("""{"title":"Dam opens","description":"The dam opened on Monday.","content":"The mayor was there. The crowd was larg… [+1234 chars]"}""", "a.json");
        Assert.Equal("The dam opened on Monday.\n\nThe mayor was there.", article.Body);
        Assert.Equal(["The crowd was larg… [+1234 chars]"], Read.Reasons(article, "cut by the feed"));
    }

    [Theory]
    [InlineData("""{"name":"Orrin Water Watch","type":"public_channel","messages":[{"id":1,"text":"Water is over the road at Orrin Weir."}]}""", "Orrin Water Watch")]
    [InlineData("""[{"text":"Water is over the road at Orrin Weir.","user":{"id":7,"name":"Orrin Police","screen_name":"orrinpol"}}]""", "Orrin Police")]
    [InlineData("""[{"content":"Water is over the road at Orrin Weir.","account":{"username":"orrin","display_name":"Orrin Police","url":"https://m.example/@orrin"}}]""", "Orrin Police")]
    [InlineData("""[{"title":"Water","text":"Water is over the road at Orrin Weir.","user":{"name":"Ada Lund"}}]""", null)]
    public void A_post_without_a_title_is_of_its_channel(string json, string? source) => Assert.Equal(source, Read.One(json, "a.json").Source);

    [Fact]
    public void Markdown_is_stripped_to_its_text()
    {
        var article = Read.One("""
            ---
            title: "Dam: gates \"open\""
            date: 2025-04-27 # a Sunday
            tags: [Dams, 'Power & water']
            topics:
              - Orrin
            source: Coastal Wire
            url: https://example.com/dam
            ---

            # A heading that is not the title

            The dam at **Orrin** opened [two of its gates](https://example.com/a_(b)) on _Monday_,
            and `nobody` was ~~seen~~ hurt.[^1] A snake_case_word stays &amp; so does 2 * 3.

            ![A photo of the dam](dam.png "Dam")

            ## What next

            > The operator said that the gates
            > would close within the week.

            1. Snow melted in March
            2. Rain fell in April

            * It is late \*this\* year

            ```
            code 2024
            ```

            | a | b |
            |---|---|

            <!-- a comment -->
            Nobody <br> knows, says <https://example.org>.

            [^1]: A note.
            [ref]: https://example.com
            """, "dam.md");
        Assert.Equal("Dam: gates \"open\"", article.Title);
        Assert.Equal(
            [
                "The dam at Orrin opened two of its gates on Monday, and nobody was seen hurt. A snake_case_word stays & so does 2 3.",
                "The operator said that the gates would close within the week.",
                "Snow melted in March",
                "Rain fell in April",
                "It is late *this* year",
                "Nobody knows, says https://example.org.",
            ],
            article.Body.Split("\n\n"));
        Assert.Equal(("2025-04-27", PublishedFrom.FrontMatter), (Read.When(article), article.Published.From));
        Assert.Equal(["Orrin", "Dams", "Power & water"], article.Topics);
        Assert.Equal(("Coastal Wire", "https://example.com/dam"), (article.Source, article.Url));
        Assert.Equal(["A photo of the dam"], Read.Reasons(article, "image"));
    }

    [Theory]
    [InlineData("---\ntitle: \"Dam\" # working title\ntags: [ # two\n  \"Orrin\",\n  'Rivers' # and more\n]\nlang: en\n---\n", "Dam", "Orrin|Rivers")]
    [InlineData("---\ntitle: \"The \\\"#1 dam\\\" # of all\" # a comment\ntags: 'It''s # one' # a comment\n---\n", "The \"#1 dam\" # of all", "It's # one")]
    [InlineData("---\ntags: [Orrin\ntitle: Dam\n---\n", "Dam", "[Orrin")]
    [InlineData("+++\ntitle = \"Dam\"\ntags = [\n  \"Orrin\",\n]\n+++\n", "Dam", "Orrin")]
    [InlineData("{\"title\": \"Dam\", \"tags\": [\"Orrin\", \"Rivers\"], \"draft\": false}\n", "Dam", "Orrin|Rivers")]
    [InlineData("---\nauthor:\n  name: Ada Lund\n  title: Editor\ntitle: Dam\n---\n", "Dam", "")]
    public void Front_matter_gives_title_and_topics(string front, string title, string topics)
    {
        var article = Read.One(front + "\nIt opened on Monday, they said.", "a.md");
        Assert.Equal((title, topics, "It opened on Monday, they said."), (article.Title, string.Join('|', article.Topics), article.Body));
    }

    [Theory]
    [InlineData("# Dam opens\n\nIt opened on Monday, they said.", "a.md", "Dam opens")]
    [InlineData("Dam opens\n=========\n\nIt opened on Monday, they said.", "a.md", "Dam opens")]
    [InlineData("+++\ntitle = \"Dam opens\"\n+++\n\nIt opened on Monday, they said.", "a.md", "Dam opens")]
    [InlineData("# Dam opens\n\nIt opened on Monday, they said.", "a", "Dam opens")]
    [InlineData("---\ntitle: Dam opens\n---\nIt opened on Monday, they said.", "a", "Dam opens")]
    [InlineData("""{"title":"Dam opens","text":"It opened on Monday, they said."}""", "a.txt", "Dam opens")]
    [InlineData("""{"title":"Dam opens","text":"It opened on Monday, they said."}""", "a", "Dam opens")]
    [InlineData("<rss><channel><item><title>Dam opens</title><description>It opened on Monday, they said.</description></item></channel></rss>", "a.html",
            "Dam opens")]
    [InlineData("<!DOCTYPE html><html><head><title>Dam opens</title></head><body><article><h1>Dam opens</h1><p>It opened on Monday, they "
            + "said.</p></article></body></html>", "a.txt", "Dam opens")]
    [InlineData("Dam opens its gates\n\nIt opened on Monday, they said.", "a.md", "Dam opens its gates")]
    [InlineData("[UPDATE] Dam opens its gates\n\nIt opened on Monday, they said.", "a", "[UPDATE] Dam opens its gates")]
    public void The_format_is_told_by_the_content_before_a_wrong_name(string text, string name, string title)
    {
        var article = Read.One(text, name);
        Assert.Equal((title, "It opened on Monday, they said."), (article.Title, article.Body));
    }

    [Theory]
    [InlineData("The dam at Orrin opened two of its gates on Monday, and nobody was hurt when the water came.", "en")]
    [InlineData("Der Damm öffnete am Montag zwei seiner Tore, und niemand wurde verletzt, als das Wasser kam.", "de")]
    [InlineData("Le barrage a ouvert lundi deux de ses portes, et personne n'a été blessé selon la mairie.", "fr")]
    [InlineData("La presa abrió el lunes dos de sus puertas y nadie resultó herido, según el alcalde de la ciudad.", "es")]
    [InlineData("A barragem abriu na segunda-feira duas de suas portas e ninguém ficou ferido, segundo o prefeito, que não quis falar.", "pt")]
    [InlineData("La diga ha aperto lunedì due delle sue porte e nessuno è rimasto ferito, secondo il sindaco della città.", "it")]
    [InlineData("De dam opende maandag twee van zijn deuren en niemand raakte gewond, zei de burgemeester van het dorp.", "nl")]
    [InlineData("Dammen öppnade på måndagen två av sina portar och ingen skadades, säger kommunen som inte vill tala om det.", "sv")]
    [InlineData("Zapora otworzyła w poniedziałek dwie bramy i nikt nie został ranny, jak powiedział burmistrz, który nie był na miejscu.", "pl")]
    [InlineData("Baraj pazartesi günü iki kapısını açtı ve bir kişi bile yaralanmadı, ancak bu yıl için daha çok yağmur bekleniyor.", "tr")]
    [InlineData("Плотина открыла в понедельник двое ворот, никто не пострадал.", "ru")]
    [InlineData("Гребля відкрила у понеділок двоє воріт, ніхто не постраждав, її оглянули.", "uk")]
    [InlineData("ダムは月曜日に二つの門を開けた。けが人はいなかった。", "ja")]
    [InlineData("大坝星期一打开了两扇闸门，无人受伤。", "zh")]
    [InlineData("댐은 월요일에 수문 두 개를 열었고 다친 사람은 없었다.", "ko")]
    [InlineData("فتح السد بوابتين يوم الاثنين ولم يصب أحد.", "ar")]
    [InlineData("Το φράγμα άνοιξε τη Δευτέρα δύο πύλες.", "el")]
    [InlineData("הסכר פתח ביום שני שני שערים.", "he")]
    [InlineData("बांध ने सोमवार को दो द्वार खोले।", "hi")]
    [InlineData("Dam opens.", "en")]
    [InlineData("12345 67890", "und")]
    public void The_language_is_told(string text, string language) => Assert.Equal(language, Read.One(text).Language);

    [Theory]
    [InlineData("""{"title":"X","text":"Kort.","language":"sv-SE"}""", "sv")]
    [InlineData("""{"title":"X","text":"The dam at Orrin opened two of its gates on Monday, and nobody was hurt.","language":"fr"}""", "en")]
    [InlineData("""{"title":"X","text":"Плотина открыла ворота.","language":"bg"}""", "bg")]
    public void A_declared_language_counts_where_the_text_leaves_it_open(string json, string language) =>
        Assert.Equal(language, Read.One(json, "a.json").Language);

    [Theory]
    [InlineData("windows-1250", "Řeka se vylila z břehů.")]
    [InlineData("windows-1251", "Река вышла из берегов.")]
    [InlineData("windows-1253", "Το ποτάμι πλημμύρισε.")]
    [InlineData("windows-1254", "Nehir dün taştı, dediler.")]
    [InlineData("windows-1255", "הנהר עלה על גדותיו")]
    [InlineData("windows-1256", "فاض النهر أمس")]
    [InlineData("iso-8859-2", "Řeka se vylila z břehů.")]
    [InlineData("iso-8859-7", "Το ποτάμι πλημμύρισε.")]
    [InlineData("iso-8859-15", "Le fleuve a débordé, 30 € le sac.")]
    [InlineData("koi8-r", "Река вышла из берегов.")]
    [InlineData("koi8-u", "Ріка вийшла з берегів.")]
    [InlineData("ibm866", "Река вышла из берегов.")]
    [InlineData("macintosh", "Le fleuve a débordé.")]
    [InlineData("windows-874", "แม่น้ำล้นตลิ่ง")]
    [InlineData("gb2312", "河水昨天漫过了堤岸。")]
    [InlineData("gb18030", "河水昨天漫过了堤岸。")]
    [InlineData("big5", "河水昨天漫過了堤岸。")]
    [InlineData("euc-jp", "川は昨日あふれた。")]
    [InlineData("shift_jis", "川は昨日あふれた。")]
    [InlineData("iso-2022-jp", "川は昨日あふれた。")]
    [InlineData("euc-kr", "강물이 어제 넘쳤다.")]
    public void Reads_the_code_page_that_a_page_declares(string label, string sentence)
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var bytes = System.Text.Encoding.GetEncoding(label).GetBytes($"<html><head><meta charset=\"{label}\"></head><body><p>{sentence}</p></body></html>");
        Assert.Contains(sentence, Assert.Single(Assert.IsType<ReadArticles>(Read.Bytes(bytes, "a.html")).Articles).Body, StringComparison.Ordinal);
    }
}
