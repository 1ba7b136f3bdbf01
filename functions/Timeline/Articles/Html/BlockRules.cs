using System.Collections.Frozen;
using Timeline.Articles.Dates;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>Recognises boilerplate by its wording and shape, where no markup names it.</summary>
internal static class BlockRules
{
    private const int LabelLength = 160;
    private const int CounterLength = 20;
    private const int BylineLength = 100;
    private const double LinkedLabel = 0.4;
    private const int ShortestTitle = 20;
    private const int MostDates = 3;
    private const int FewestTold = 3;

    private static readonly string[] BylineStarts = ["by ", "by:", "written by", "posted by", "author:", "autor:", "autorin:", "auteur :", "autore:", "von ",
        "por ", "par ", "di ", "door ", "av ", "af ", "updated", "published", "posted", "last updated", "reporting by", "автор", "文/", "記者"];

    // A short block that starts like this leads away from the article. Lower case.
    private static readonly (string Reason, string[] Starts)[] Openings =
    [
        ("related links",
        [
            "read more", "read also", "also read", "related:", "related article", "related stor", "more:", "see also", "read next", "you may also like",
            "you might also like", "recommended:", "more from ", "more on this",
            "don't miss", "don’t miss", "must read", "read:", "à lire :", "à lire:", "watch:", "listen:", "see more:", "more stories", "top stories",
            "most read", "most popular", "trending", "up next", "in case you missed it", "continue reading",
            "lesen sie auch", "mehr zum thema", "auch interessant", "lire aussi", "à lire aussi", "a lire aussi", "lea también", "lee también",
            "te puede interesar", "leggi anche", "leia também", "lees ook", "läs även", "les også",
            "siehe auch", "mehr dazu", "weiterlesen", "das könnte sie auch", "das könnte dich auch", "voir aussi", "lire également", "sur le même sujet",
            "ver también", "lea más", "más información:", "también te puede", "te recomendamos", "vea también", "vedi anche", "potrebbe interessarti",
            "leggi tutto",
            "veja também", "leia mais", "saiba mais", "lees meer", "lees verder", "bekijk ook", "zie ook", "läs också", "läs mer", "læs også", "lue myös",
            "čtěte také", "čtěte též", "přečtěte si", "čítajte aj", "prečítajte si", "kapcsolódó:", "olvassa el", "citește și", "citiți și", "vezi și",
            "pročitajte", "preberite",
            "czytaj też", "czytaj także", "zobacz też", "zobacz także", "przeczytaj także", "przeczytaj też", "polecamy", "читайте также", "смотрите также",
            "читать также", "читайте також", "читайте ще", "прочетете още", "διαβάστε επίσης", "διαβάστε ακόμα", "ilgili haber", "İlgili haber",
            "baca juga", "xem thêm", "यह भी पढ़ें", "اقرأ أيضا", "اقرأ أيضًا", "קראו גם", "관련기사", "関連記事", "あわせて読みたい", "关联阅读", "相关阅读", "延伸阅读", "延伸閱讀", "推荐阅读",
        ]),
        ("share bar", ["share this", "share on", "share via", "tweet this", "follow us", "click to share", "facebook twitter", "teilen", "partager",
                "compartir", "condividi", "reuse this content", "reply with quote"]),
        (PlayerBoxes.Reason, PlayerBoxes.Buttons),
        ("newsletter", ["the email you need", "the newsletter you need", "sign up for", "sign up to", "subscribe to our", "subscribe now", "get the latest",
                "get our newsletter", "enter your email", "join our newsletter", "newsletter", "member-only story"]),
        ("promotion", ["got a tip", "have a tip", "email us", "e-mail us", "write to us", "send us your", "contact us"]),
        ("advertisement", ["advertisement", "sponsored content", "story continues below", "article continues below", "article continues after", "anzeige",
                "publicité", "publicidad", "pubblicità", "reklama", "реклама", "на правах рекламы", "loading..."]),
        ("caption", ["photo:", "photo by", "photos:", "image:", "image credit", "image source", "credit:", "picture:", "getty images", "file photo", "fot.",
                "fot:", "foto:", "фото:", "bild:", "(photo", "(image", "[photo", "photo credit", "photograph:", "video:"]),
        ("comments", ["leave a comment", "leave a reply", "post a comment", "comments are closed", "view comments", "add a comment", "schreibe einen kommentar",
                "laisser un commentaire", "deja un comentario", "lascia un commento", "deixe um comentário", "geef een reactie", "dodaj komentarz",
                "yorum yap"]),
        ("tags", ["tags:", "topics:", "filed under", "tagged ", "categories:", "category:", "labels:", "hits:", "posted in ", "tagi:", "schlagwörter:",
                "schlagworte:", "mots-clés", "etiquetas:", "теги:", "метки:"]),
    ];

    private static readonly FrozenDictionary<char, (string Reason, string Start)[]> ByFirst = Openings
        .SelectMany(row => row.Starts.Select(start => (row.Reason, start))).GroupBy(cell => char.ToLowerInvariant(cell.start[0]))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly string[] Credits = ["image:", "image credit", "photo:", "photo by", "photo credit", "photo courtesy", "picture:", "pic:", "credit:",
        "foto:", "bild:", "getty", "ap photo", "file photo", "reuters/", "afp/", "crédit"];

    /// <summary>Why <paramref name="block"/> is not the article's text; <see langword="null"/> when it may be.</summary>
    public static string? Reason(Block block, string title)
    {
        string text = block.Text;
        if (block.Role == ElementRole.Heading ? IsTitle(text, title) : text.Length > ShortestTitle && text.Equals(title, StringComparison.OrdinalIgnoreCase))
        {
            return "title";
        }

        if ((text.Length <= LabelLength || (block.LinkDensity > LinkedLabel && text.Length <= 3 * LabelLength))
            && ByFirst.TryGetValue(char.ToLowerInvariant(text[0]), out (string Reason, string Start)[]? openings))
        {
            foreach ((string reason, string start) in openings)
            {
                if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase) && !IsSentence(block, reason, start))
                {
                    return reason;
                }
            }
        }

        if (block.Region.Element.LocalName == "tr" && DatedEntry.IsFigures(text))
        {
            return "table";
        }

        if (HouseNotice.IsOne(text))
        {
            return "promotion";
        }

        if (AgencyLines.IsMisleading(text))
        {
            return "agency line";
        }

        if ((text.Length <= 2 * LabelLength && IsCredited(text)) || IsCounter(text))
        {
            return "caption";
        }

        return block.LinkDensity > 0.9 && text.Length < 250 && block.Role != ElementRole.Heading ? "links" : null;
    }

    // "Advertisement spending fell 5 percent in March.", "Photo by photo, the archive was copied." Not behind a colon, in links or in words to the reader.
    private static bool IsSentence(Block block, string reason, string start) =>
        LineShape.IsProse(block.Text) && block.Text[^1] != ':' && block.LinkDensity <= LinkedLabel && char.IsLetter(start.TrimEnd()[^1])
        && block.Text.AsSpan(start.TrimEnd().Length).TrimStart() is not [':' or '|', ..]
        && (reason != "caption" || start == "photo by") && !Promotions.IsToReader(block.Text[start.Length..]);

    /// <summary>Whether a short block names the author, a date or a reading time.</summary>
    public static bool IsByline(Block block)
    {
        string text = block.Text;
        int dated = text.Length <= 2 * BylineLength && !block.Region.HasOwnDates ? Dated(text) : 0;
        if (text.Length - dated > BylineLength || (BlockScore.EndsSentence(text) && text.Length > BylineLength / 2))
        {
            return false;
        }

        foreach (string word in BylineStarts)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return text.Contains("min read", StringComparison.OrdinalIgnoreCase) || text.Contains("minute read", StringComparison.OrdinalIgnoreCase)
            || text.Contains("comments", StringComparison.OrdinalIgnoreCase) || IssueLine.Find(text) is not null || PressByline.IsOne(text)
            || (dated > 0 && text.Length - dated < BylineLength / 2 && !EventLines.IsEntry(block, dated) && !IsTold(text));
    }

    /// <summary>
    /// Whether a short text with a date tells what happened: "The mill burned on 4 October 2021." Names, labels and what was done to the page are no such
    /// sentence: "Orrin Star, 4 October 2021.", "Last reviewed: 4 October 2021."
    /// </summary>
    public static bool IsTold(string text) =>
        BlockScore.EndsSentence(text) && !text.Contains(':', StringComparison.Ordinal) && !VisibleDates.IsOfPage(text) && DateText.Find(text) is { } date
        && $"{text.AsSpan(0, date.Start)} {text.AsSpan(date.End)}" is var words && LineShape.Words(words) >= FewestTold && LineShape.TitleRatio(words) < 1;

    // How much of it is dates: of publishing, and of changes.
    private static int Dated(string text)
    {
        int dated = 0;
        int at = 0;
        for (int dates = 0; dates < MostDates && DateText.Find(text.AsSpan(at)) is { } found; dates++, at += found.End)
        {
            dated += found.End - found.Start;
        }

        return dated;
    }

    /// <summary>Whether a short block is little else than a date, and says so without a full stop.</summary>
    public static bool IsDateLine(Block block) => block.Text.Length <= BylineLength && block.Role != ElementRole.Item && !BlockScore.EndsSentence(block.Text)
        && DateText.Find(block.Text) is { } date && date.Time.Time is not null && block.Text.Length - (date.End - date.Start) < BylineLength / 2
            && !EventLines.IsEntry(block, date.End - date.Start);

    /// <summary>Whether a block is a date and nothing else: "May 18, 2025", "Sunday, 18 May 2025".</summary>
    public static bool IsDate(Block block) => block.Role is not (ElementRole.Heading or ElementRole.Item) && DateText.Find(block.Text) is { } date
        && block.Text.AsSpan(0, date.Start).Trim(" ,").ToString() is var before && (before.Length == 0 || DatedLine.IsWeekday(before))
        && block.Text.AsSpan(date.End).Trim(" .").IsEmpty;

    /// <summary>Whether a short block is a byline and nothing else: "By Ann Lee".</summary>
    public static bool IsSigned(Block block) => block.Text.Length <= BylineLength / 2 && block.Role != ElementRole.Item && !BlockScore.EndsSentence(block.Text)
        && block.Text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && LineShape.TitleRatio(block.Text) > 0.99;

    // "Image 1 of 5": the counter of a gallery.
    private static bool IsCounter(string text) =>
        text.Length <= CounterLength && char.IsAsciiDigit(text[^1]) && text.Contains(" of ", StringComparison.OrdinalIgnoreCase)
        && (text.StartsWith("image ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("photo ", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("slide ", StringComparison.OrdinalIgnoreCase) || char.IsAsciiDigit(text[0]));

    // A caption ends with its credit: "Police at the scene (Image: GETTY)", "… [Photo by A. Lee]".
    private static bool IsCredited(string text)
    {
        if (text.Length < 8 || text[^1] is not (')' or ']'))
        {
            return false;
        }

        int open = text.LastIndexOfAny(['(', '[']);
        ReadOnlySpan<char> inside = open < 0 ? [] : text.AsSpan(open + 1).TrimStart();
        foreach (string word in Credits)
        {
            if (inside.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitle(string text, string title) => title.Length > 0
        && (text.Equals(title, StringComparison.OrdinalIgnoreCase) || (text.Length > ShortestTitle
                && title.StartsWith(text, StringComparison.OrdinalIgnoreCase)));
}
