using System.Globalization;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Timeline.Articles;

namespace Timeline.Tests.Articles;

/// <summary>Documents that are no articles, or nearly none: each is rejected with its reason, or read right.</summary>
public class BadDocumentTests
{
    private const string Good = "The dam at Orrin opened two of its gates on Monday, and nobody was hurt.";

    /// <summary>Name, how the bytes are made, and the reason; "ok:" and a part of the body where it is read.</summary>
    public static TheoryData<string, string, string> Table => new()
    {
        { "empty.txt", "", "empty" },
        { "blank.txt", " \n\t\r\n ", "empty" },
        { "bom-only.txt", "hex:EFBBBF", "no-text" },
        { "large.txt", "repeat:31457280:a", "too-large" },
        { "at-the-limit.txt", "repeat:16777216:word ", "ok:word word" },
        { "one-line.txt", "repeat:4000000:A sentence of six words. ", "ok:A sentence of six words." },
        { "no-spaces.txt", "repeat:4000000:x", "no-text" },
        { "newlines.txt", "repeat:2000000:a\n", "ok:a" },
        { "dots.txt", "repeat:2000000:. ", "ok:." },
        { "random.bin", "random:4096", "binary" },
        { "zeros.txt", "hex:00000000000000000000000000000000", "binary" },
        { "picture.txt", "hex:89504E470D0A1A0A0000000D49484452", "binary" },
        { "paper.html", "%PDF-1.7\n1 0 obj", "binary" },
        { "archive.json", "hex:504B030414000000080000000000", "binary" },
        { "nul.txt", $"{Good}\0 It \0ends.", "ok:It ends." },
        { "control.txt", $"{Good}\u0007\u001b[0m Bells.", "ok:Bells" },
        { "latin1.txt", "hex:436166E920736572766564206F6E204D6F6E64617920696E2050617269732E", "ok:Café" },
        { "quotes-1252.txt", "hex:93576520776F6E2C9420736865207361696420617420746865206761746573206F6E204D6F6E6461792E", "ok:“We won,”" },
        { "mislabelled.txt;text/plain; charset=iso-8859-1", "Der Damm öffnete am Montag zwei Tore, und niemand wurde verletzt.", "ok:öffnete" },
        { "unknown-charset.txt;text/plain; charset=klingon", Good, "ok:Orrin" },
        { "cyrillic.txt;text/plain; charset=windows-1251", "hex:CFEBEEF2E8EDE020EEF2EAF0FBEBE0F1FC20E220EFEEEDE5E4E5EBFCEDE8EA2E", "ok:Плотина" },
        { "utf16.txt", "utf16:" + Good, "ok:Orrin" },
        { "utf16-no-mark.txt", "utf16le:" + Good, "ok:Orrin" },
        { "utf32.txt", "utf32:" + Good, "ok:Orrin" },
        { "broken-utf8.txt", "hex:54686520646F6F7220C3206F70656E656420696E204D617263682E", "ok:The door" },
        { "half-a-pair.md", "{\"title\": \"\\ud800\"}\n\n" + Good, "ok:Orrin" },
        { "half.json", "{\"title\": \"Dam", "malformed" },
        { "number.json", "42", "wrong-shape" },
        { "null.json", "null", "wrong-shape" },
        { "list.json", "[1, 2, 3]", "wrong-shape" },
        { "empty-list.json", "[]", "wrong-shape" },
        { "other.json", "{\"name\": \"timeline\", \"version\": 3}", "wrong-shape" },
        { "deep.json", "repeat:2000000:[", "malformed" },
        { "deep-closed.json", "nest:100000", "malformed" },
        { "many.json", "many:10001", "too-many-articles" },
        { "surrogate.json", """{"title": "Dam \ud83d opens", "text": "The dam opened \udc00 on Monday, they said.", "\ud800": 1}""", "ok:The dam opened \ufffd on Monday" },
        { "null-fields.json", """{"title": null, "text": "The dam opened on Monday, they said.", "published": {"a": []}, "tags": 4, "url": false}""", "ok:The dam opened" },
        { "lines.jsonl", "{\"title\":\"A\",\"text\":\"First of the texts.\"}\n{\"title\":", "malformed" },
        { "bomb.txt.gz", "bomb:64", "too-large" },
        { "cut.txt.gz", "cut-gzip", "malformed" },
        { "not.txt.gz", "hex:1F8B0800000000000003FFFFFFFFFFFFFFFF", "malformed" },
        { "tiny.gz", "hex:1F8B08", "malformed" },
        { "good.txt.gz", "gzip:" + Good, "ok:Orrin" },
        { "joined.txt.gz", "joined-gzip:" + Good, "ok:Orrin" },
        { "joined-cut.txt.gz", "cut-joined-gzip:" + Good, "malformed" },
        { "joined-bomb.txt.gz", "joined-bomb:9", "too-large" },
        { "zip-label.txt;;br", Good, "unsupported-encoding" },
        { "gzip-label.txt;;gzip", Good, "ok:Orrin" },
        { "dtd.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><title>Dam "
            + "opens</title><description>The dam &b; opened.</description></item></channel></rss>", "ok:&b;" },
        { "external.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss/>", "wrong-shape" },
        { "open.xml", "<rss><channel><item><title>Dam", "malformed" },
        { "sitemap.xml", "<?xml version=\"1.0\"?><urlset><url><loc>https://example.com</loc></url></urlset>", "wrong-shape" },
        { "deep.xml", "xml:200000", "wrong-shape" },
        { "front-only.md", "---\ntitle: \n---\n", "no-text" },
        { "open-front.md", "---\ntitle: Dam\n\n" + Good, "ok:Orrin" },
        { "brackets.md", "repeat:1000000:[", "no-text" },
        { "link-bomb.md", "repeat:1000000:[a](", "no-text" },
        { "nested.html", "repeat:3000000:<b>", "too-deep" },
        { "nested-field.json", "field:1000000", "ok:The dam opened" },
        { "fence.md", "```\ncode only\n```\n", "no-text" },
        { "a name with spaces, 😀 and \"quotes\".txt", Good, "ok:Orrin" },
        { "../../etc/passwd", Good, "ok:Orrin" },
        { "", Good, "ok:Orrin" },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void Is_rejected_with_a_reason_or_read(string name, string recipe, string expected)
    {
        var parts = name.Split(';', 2);
        var type = parts.Length > 1 && !parts[1].StartsWith(';') ? parts[1] : null;
        var encoding = parts.Length > 1 && parts[1].StartsWith(';') ? parts[1][1..] : null;
        var result = Read.Bytes(Make(recipe), parts[0], type, encoding);
        if (expected.StartsWith("ok:", StringComparison.Ordinal))
        {
            Assert.Contains(expected[3..],
                Assert.IsType<ReadArticles>(result).Articles[0].Body[..Math.Min(Assert.IsType<ReadArticles>(result).Articles[0].Body.Length, 2000)],
                StringComparison.Ordinal);
        }
        else
        {
            var rejected = Assert.IsType<Rejected>(result);
            Assert.Equal(expected, rejected.Reason);
            Assert.InRange(rejected.Detail.Length, 20, 400);
        }
    }

    [Fact]
    public void Any_bytes_give_a_result() =>
        Prop.ForAll<byte[]>(bytes => Assert.NotNull(Read.Bytes(bytes ?? []))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a.json", "{\"title\":\"Dam\",\"text\":\"It opened on Monday.\",\"date\":\"2025-04-01\"}")]
    [InlineData("a.md", "---\ntitle: Dam\n---\n# Dam [opens](http://x.y)\n\n* It opened **on** Monday.\n")]
    [InlineData("a.xml", "<rss><channel><item><title>Dam</title><description>It opened.</description></item></channel></rss>")]
    [InlineData("a.html", "<html><body><article><h1>Dam</h1><p>It opened on Monday, they said.</p></article></body></html>")]
    [InlineData("a.txt", "Dam opens\n3h ago\n\nORRIN, April 27 (CW) - It opened on Monday, they said.")]
    public void A_document_with_any_part_cut_or_doubled_gives_a_result(string name, string text)
    {
        for (var i = 0; i <= text.Length; i++)
        {
            Assert.NotNull(Read.Bytes(Encoding.UTF8.GetBytes(text[i..]), name));
            Assert.NotNull(Read.Bytes(Encoding.UTF8.GetBytes(text[..i]), name));
            Assert.NotNull(Read.Bytes(Encoding.UTF8.GetBytes(text[..i] + text), name));
        }
    }

    private static byte[] Make(string recipe)
    {
        var (kind, rest) = recipe.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? (recipe[..colon], recipe[(colon + 1)..]) : (recipe, "");
        switch (kind)
        {
            case "hex":
                return Convert.FromHexString(rest);
            case "repeat":
                var unit = rest[(rest.IndexOf(':', StringComparison.Ordinal) + 1)..];
                var length = int.Parse(rest.Split(':')[0], CultureInfo.InvariantCulture);
                return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
            case "random":
                var random = new byte[int.Parse(rest, CultureInfo.InvariantCulture)];
                new Random(7).NextBytes(random);
                return random;
            case "utf16":
                return [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(rest)];
            case "utf16le":
                return Encoding.Unicode.GetBytes(rest);
            case "utf32":
                return [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(rest)];
            case "nest":
                var depth = int.Parse(rest, CultureInfo.InvariantCulture);
                return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));
            case "xml":
                var levels = int.Parse(rest, CultureInfo.InvariantCulture);
                return Encoding.UTF8.GetBytes("<rss>" + string.Concat(Enumerable.Repeat("<a>", levels)) + string.Concat(Enumerable.Repeat("</a>", levels))
                    + "</rss>");
            case "many":
                return Encoding.UTF8.GetBytes("[" + string.Join(',', Enumerable.Repeat("{\"title\":\"A\",\"text\":\"B c.\"}",
                            int.Parse(rest, CultureInfo.InvariantCulture))) + "]");
            case "field":
                return Encoding.UTF8.GetBytes("{\"title\":\"Dam\",\"content\":\""
                    + string.Concat(Enumerable.Repeat("<b>", int.Parse(rest, CultureInfo.InvariantCulture))) + "The dam opened on Monday, they said.\"}");
            case "gzip":
                return Pack(Encoding.UTF8.GetBytes(rest));
            case "joined-gzip":
                return [.. Pack(Encoding.UTF8.GetBytes(rest[..20])), .. Pack([]), .. Pack(Encoding.UTF8.GetBytes(rest[20..]))];
            case "cut-joined-gzip":
                return [.. Pack(Encoding.UTF8.GetBytes(rest)), .. Pack(Encoding.UTF8.GetBytes(rest))[..^5]];
            case "joined-bomb":
                return [.. Enumerable.Repeat(Pack(new byte[2 * 1024 * 1024]), int.Parse(rest, CultureInfo.InvariantCulture)).SelectMany(member => member)];
            case "cut-gzip":
                return Pack(Encoding.UTF8.GetBytes(string.Join(' ', Enumerable.Range(0, 5000))))[..2000];
            case "bomb":
                return Pack(new byte[int.Parse(rest, CultureInfo.InvariantCulture) * 1024 * 1024]);
            default:
                return Encoding.UTF8.GetBytes(recipe);
        }
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
