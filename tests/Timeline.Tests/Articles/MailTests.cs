using System.Text;
using Timeline.Articles;

namespace Timeline.Tests.Articles;

/// <summary>Mail as programs store it, and pages that browsers save as mail.</summary>
public class MailTests
{
    private const string Head =
        "From: \"Ada Lund\" <ada@orrin.example>\r\nTo: desk@star.example\r\nSubject: =?UTF-8?Q?Re:_The_ferry_=E2=80=93?=\r\n "
        + "=?utf-8?B?IGZyZWUgYWdhaW4=?=\r\nDate: Sat, 26 Apr 2025 09:12:44 +0200\r\nMIME-Version: 1.0\r\n";

    [Fact]
    public void Quoted_printable_is_decoded()
    {
        var article = Read.One(Head
            + "Content-Type: text/plain; charset=\"iso-8859-1\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe ferry at K=F8ge was freed from the "
            + "ice on Friday, and the harbour office opened its qu=\r\nay. It had been shut since = Monday.\r\n", "a.eml");
        Assert.Equal(("The ferry – free again", "Ada Lund", "2025-04-26T09:12+02"), (article.Title, article.Source, Read.When(article)));
        Assert.Equal("The ferry at Køge was freed from the ice on Friday, and the harbour office opened its quay. It had been shut since = Monday.",
            article.Body);
    }

    [Theory]
    [InlineData("multipart/alternative", "The harbour was opened on Friday.")]
    [InlineData("multipart/mixed", "The harbour is said to be open again.")]
    public void The_part_that_holds_the_text_is_taken(string type, string expected)
    {
        var plain = Convert.ToBase64String(Encoding.UTF8.GetBytes("The harbour was opened on Friday.")) + "\r\n";
        var article = Read.One(Head + $"""
            Content-Type: {type}; boundary="==x"

            This is a mail in parts.
            --==x
            Content-Type: application/pdf
            Content-Disposition: attachment; filename=a.pdf

            JVBERi0=
            --==x
            Content-Type: multipart/related; boundary=inner

            --inner
            Content-Type: text/html; charset=utf-8

            <p>The harbour is said to be <b>open</b> again.</p>
            --inner--
            --==x
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            {plain}
            --==x--
            """, "a.eml");
        Assert.Equal(expected, article.Body);
    }

    [Fact]
    public void A_saved_page_is_read_as_a_page_of_the_day_it_was_saved()
    {
        const string Page = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://star.example/ferry\r\nSubject: The ferry is free\r\nDate: Sat, 26 "
            + "Apr 2025 12:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: "
            + "multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----MultipartBoundary--7\"\r\n\r\n\r\n------MultipartBoundary--7\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://star.example/ferry\r\n\r\n<!DOCTYPE html><html lang=3D\"en\"><head><title>The ferry is free</title></head><body><arti=\r\ncle><h1>The ferry is free</h1><p>2 hours ago</p><p>The ferry was freed from the ice on Friday, the har=\r\nbour office said.</p></article></body></html>\r\n\r\n------MultipartBoundary--7\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------MultipartBoundary--7--\r\n";
        var article = Read.One(Page, "a.mhtml");
        Assert.Equal(("The ferry is free", "The ferry was freed from the ice on Friday, the harbour office said."), (article.Title, article.Body));
        Assert.Equal(("https://star.example/ferry", "2025-04-26T10:00+00"), (article.Url, Read.When(article)));
    }

    [Fact]
    public void A_mail_without_text_is_rejected_with_advice()
    {
        var rejected = Assert.IsType<Rejected>(Read.Bytes(Encoding.UTF8.GetBytes(Head
                    + "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=\r\n"), "a.eml"));
        Assert.Equal("no-text", rejected.Reason);
        Assert.Contains("Save its text", rejected.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x--")]
    [InlineData("Content-Type: multipart/mixed\r\n\r\n--x")]
    [InlineData("Content-Transfer-Encoding: base64\r\n\r\n***")]
    [InlineData("Content-Transfer-Encoding: quoted-printable\r\n\r\n=")]
    [InlineData("Subject: =?x?Q?")]
    public void Broken_mail_is_rejected(string rest) => Assert.IsType<Rejected>(Read.Bytes(Encoding.UTF8.GetBytes("MIME-Version: 1.0\r\n" + rest), "a.eml"));

    [Fact]
    public void A_quoted_mail_is_of_another_day()
    {
        var article = Read.One("Subject: The ferry\nDate: Sat, 26 Apr 2025 09:12:44 +0200\n\nThe ferry was freed from the ice on Friday, and the harbour "
            + "office opened its quay.\n\nOn Wed, Apr 23, 2025 at 4:01 PM Mara Holt <mara@star.example> wrote:\n> The ferry has been stuck since yesterday, "
            + "our readers say. Is that true?");
        Assert.Equal("The ferry was freed from the ice on Friday, and the harbour office opened its quay.", article.Body);
        Assert.Equal(2, Read.Reasons(article, "quoted mail").Length);
    }

    [Theory]
    [InlineData("From: Ada Lund <ada@orrin.example>\nTo: desk@star.example\nSubject: =?UTF-8?B?VGhlIGbDpmhyZSBpcw==?=\n =?UTF-8?Q?_free?=\nDate: Sat, 26 Apr "
            + "2025 09:12:44 +0200\n\n", "The fæhre is free", "Ada Lund")]
    [InlineData("Subject: =?UTF-8?B?VGhlIGbDpmhyZSBpcw==?=\nFrom: ada@orrin.example\nDate: Sat, 26 Apr 2025 09:12:44 +0200\n\n", "The fæhre is",
            "ada@orrin.example")]
    [InlineData("From: Orrin\nDate: Sat, 26 Apr 2025 09:12:44 +0200\n\nThe ferry is free again\n\n", "The ferry is free again", null)]
    public void A_mail_need_not_say_that_it_is_mime(string head, string title, string? source)
    {
        var article = Read.One(head + "The ferry was freed from the ice on Friday, and the harbour office opened its quay.");
        Assert.Equal((title, source, "2025-04-26T09:12+02"), (article.Title, article.Source, Read.When(article)));
        Assert.Equal("The ferry was freed from the ice on Friday, and the harbour office opened its quay.", article.Body);
    }

    [Fact]
    public void Lines_with_colons_are_no_mail() =>
        Assert.Equal("Ferry: free again",
            Read.One("Ferry: free again\n\nThe ferry was freed from the ice on Friday, and the harbour office opened its quay.").Title);

    [Theory]
    [InlineData("---------- Forwarded message ---------\nFrom: Harbour <press@orrin.example>\nDate: Thu, 24 Apr 2025 at 16:10\nSubject: The quay\nTo: "
            + "<ada@orrin.example>", "The quay", "Harbour", "2025-04-24T16:10")]
    [InlineData("Begin forwarded message:\n\nFrom: Harbour <press@orrin.example>\nSubject: The quay\nDate: 24 April 2025 at 16:10:00 CEST\nTo: "
            + "ada@orrin.example", "The quay", "Harbour", "2025-04-24T16:10+02")]
    [InlineData("---------- Forwarded message ---------\nFrom the harbour, without a head.", "The ferry – free again", "Ada Lund", "2025-04-26T09:12+02")]
    [InlineData("Nobody writes \"---------- Forwarded message \" in a story.", "The ferry – free again", "Ada Lund", "2025-04-26T09:12+02")]
    public void A_mail_that_is_passed_on_is_of_its_own_day(string forwarded, string title, string source, string published)
    {
        var article = Read.One(Head + "Content-Type: text/plain; charset=utf-8\r\n\r\nSee below. Can you file by noon?\n\n" + forwarded
            + "\n\nThe harbour shut its quay today, and it will open it again tomorrow.\n", "a.eml");
        Assert.Equal((title, source, published), (article.Title, article.Source, Read.When(article)));
        Assert.Equal(source == "Harbour", !article.Body.Contains("by noon", StringComparison.Ordinal));
        Assert.Contains("shut its quay today", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_mail_that_is_passed_on_is_of_the_day_that_it_was()
    {
        var articles = Read.All(Head
            + "Content-Type: text/plain; charset=utf-8\r\n\r\nWorth a line? The skippers will march to the quay tomorrow\nat noon.\n\nAda\n\n---------- "
            + "Forwarded message ---------\nFrom: Harbour <press@orrin.example>\nDate: Thu, 24 Apr 2025 at 16:10\nSubject: The quay\n\nThe harbour shut its "
            + "quay today, and it will open it again tomorrow.\n", "a.eml");
        Assert.Equal(["Harbour 2025-04-24T16:10", "Ada Lund 2025-04-26T09:12+02"], articles.Select(article => $"{article.Source} {Read.When(article)}"));
        Assert.Equal([false, true], articles.Select(article => article.Body.Contains("march to the quay tomorrow", StringComparison.Ordinal)));
    }
}
