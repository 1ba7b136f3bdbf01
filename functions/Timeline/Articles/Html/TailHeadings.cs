using System.Collections.Frozen;

namespace Timeline.Articles.Html;

/// <summary>The headings behind which no article goes on, in the languages of the web: of comments, of what else there is to read, of who wrote it.</summary>
internal static class TailHeadings
{
    private const int Longest = 60;

    // "More great Valley Sentinel stories"
    private static readonly string[] Pieces = [" stories", " news", " articles", " posts", " headlines", " coverage"];

    private static readonly char[] Around = [.. " \t\n0123456789()[]:.!?…•»›>-–—#+"];

    private static readonly FrozenDictionary<string, string> Reasons = Table(
        ("comments",
        [
            "comments", "comment", "leave a comment", "leave a reply", "add a comment", "post a comment", "write a comment", "join the conversation",
            "join the discussion", "reader comments", "discussion", "responses", "reactions",
            "kommentare", "kommentar", "schreibe einen kommentar", "kommentar schreiben", "kommentar verfassen", "diskussion", "leserkommentare",
            "commentaires", "commentaire", "laisser un commentaire", "réactions", "comentarios", "comentario",
            "deja un comentario", "deja una respuesta", "commenti", "commento", "lascia un commento", "comentários", "comentário", "deixe um comentário",
            "deixe uma resposta", "reacties", "reactie", "geef een reactie", "plaats een reactie", "kommentarer",
            "lämna en kommentar", "skriv en kommentar", "kommentit", "komentarze", "komentarz", "dodaj komentarz", "diskuse", "diskuze", "komentáře",
            "přidat komentář", "komentáre", "hozzászólások", "comentarii", "lasă un comentariu", "yorumlar", "yorum",
            "yorum yaz", "комментарии", "комментарий", "добавить комментарий", "коментарі", "коментари", "komentari", "komentar", "σχόλια", "コメント", "评论", "評論",
            "댓글", "التعليقات", "تعليقات", "תגובות", "bình luận", "ความคิดเห็น",
        ]),
        ("tags", ["tags", "topics", "schlagwörter", "schlagworte", "mots-clés", "etiquetas", "etichette", "tagi", "štítky", "etiketler", "теги", "метки"]),
        ("author", ["about the author", "about the authors", "about author", "über den autor", "über die autorin", "à propos de l'auteur",
                "à propos de l’auteur", "sobre el autor", "sobre la autora", "sull'autore", "l'autore", "sobre o autor", "over de auteur", "o autorze",
                "об авторе"]),
        ("references", ["references", "notes and references", "works cited", "bibliography", "footnotes", "endnotes", "external links", "citations",
                "einzelnachweise", "weblinks", "notes et références", "referencias"]),
        ("related links",
        [
            "related", "related articles", "related article", "related stories", "related posts", "related news", "related content", "related topics",
            "related reading", "more stories", "more news", "more like this", "more on this story", "more to read", "further reading", "you may also like",
            "you might also like", "you may like", "recommended", "recommended for you", "recommended stories", "read next", "up next", "most read",
            "most popular", "most viewed", "popular posts", "trending", "trending now", "latest news", "latest stories", "latest", "top stories",
            "ähnliche artikel", "ähnliche beiträge", "verwandte artikel", "verwandte themen", "weitere artikel", "weitere themen", "mehr zum thema",
            "das könnte sie auch interessieren", "das könnte dich auch interessieren", "das könnte sie interessieren", "auch interessant", "meistgelesen",
            "neueste beiträge",
            "articles similaires", "à lire aussi", "sur le même sujet", "sur le même thème", "vous aimerez aussi", "les plus lus", "noticias relacionadas",
            "artículos relacionados", "entradas relacionadas", "te puede interesar", "también te puede interesar", "lo más leído", "más leídas",
            "articoli correlati", "articoli simili", "potrebbe interessarti", "potrebbe interessarti anche", "leggi anche", "i più letti",
            "notícias relacionadas", "artigos relacionados", "leia também", "veja também", "mais lidas", "gerelateerde artikelen", "gerelateerd",
            "lees ook", "meest gelezen",
            "läs också", "läs mer", "læs også", "les også", "lue myös", "zobacz także", "zobacz też", "czytaj także", "czytaj też", "podobne artykuły",
            "powiązane artykuły", "polecamy", "najczęściej czytane", "související články", "podobné články", "mohlo by vás zajímat", "čtěte také",
            "nejčtenější",
            "ilgili haberler", "benzer haberler", "çok okunanlar", "читайте также", "смотрите также", "похожие статьи", "по теме", "читайте також",
            "διαβάστε επίσης", "関連記事", "関連ニュース", "おすすめ記事", "相关新闻", "相关阅读", "延伸阅读", "推荐阅读", "相關新聞", "延伸閱讀", "관련기사", "관련 기사", "baca juga", "berita terkait",
            "tin liên quan",
        ]));

    /// <summary>
    /// What <paramref name="text"/> heads; <see langword="null"/> when it is no such heading. Counts and marks around it are passed over: "Comments (12):".
    /// </summary>
    public static string? Of(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        string heading = text.Trim(Around).ToLowerInvariant();
        return Reasons.TryGetValue(heading, out string? reason) ? reason
            : heading.StartsWith("more ", StringComparison.Ordinal) && Array.Exists(Pieces, piece => heading.EndsWith(piece, StringComparison.Ordinal))
                ? "related links"
            : null;
    }

    private static FrozenDictionary<string, string> Table(params (string Reason, string[] Headings)[] rows) =>
        rows.SelectMany(row => row.Headings.Select(heading => (heading, row.Reason)))
            .ToFrozenDictionary(cell => cell.heading, cell => cell.Reason, StringComparer.Ordinal);
}
