using System.Globalization;
using System.Net;
using System.Text;

namespace Timeline.Benchmarks;

/// <summary>A made-up page of a news site: the article in the midst of menus, scripts, styles and teasers, about 100 KB.</summary>
internal static class NewsPage
{
    private const int Size = 100_000;

    public static byte[] Make()
    {
        var articles = NewsCorpus.Articles(60_000);
        var page = new StringBuilder(Size + 4000);
        page.Append("""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Council approves the harbour budget - The Example</title>
            <meta property="article:published_time" content="2025-04-28T09:00:00Z"><meta property="og:title" content="Council approves the harbour budget">
            <style>body{margin:0;font:16px serif}.teaser{display:flex}</style><script>window.site={"section":"local","ads":true};</script></head><body>
            <header><nav><ul>
            """);
        foreach (var place in NewsWords.Places)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"menu-item\"><a href=\"/{place}\">{place}</a></li>");
        }

        page.Append("</ul></nav></header><main><article><h1>Council approves the harbour budget</h1>");
        foreach (var paragraph in articles.Take(4).SelectMany(article => article.Split("\n\n", StringSplitOptions.RemoveEmptyEntries)))
        {
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"body-text\">{WebUtility.HtmlEncode(paragraph)}</p>\n");
        }

        page.Append("</article></main><aside>");
        for (var i = 0; page.Length < Size; i++)
        {
            var teaser = WebUtility.HtmlEncode(articles[4 + (i % (articles.Count - 4))][..200]);
            page.Append(CultureInfo.InvariantCulture,
                $"<div class=\"teaser\"><a href=\"/story/{i}\"><img src=\"/img/{i}.jpg\" alt=\"\"><h3>{teaser[..60]}</h3></a><p>{teaser}</p></div>\n");
        }

        page.Append("</aside><footer><p>All rights reserved.</p></footer></body></html>");
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
