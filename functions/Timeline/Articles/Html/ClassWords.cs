using System.Collections.Frozen;

namespace Timeline.Articles.Html;

/// <summary>What the words of an element's class, id, role and microdata say about it.</summary>
/// <param name="Reason">The kind of boilerplate it names; <see langword="null"/> for none.</param>
/// <param name="Body">Whether it names the body of an article: 2 for certain wording, 1 for a hint, 0 for none.</param>
/// <param name="Date">Whether it names a date: 2 for the publish date, 1 for some date, 0 for none.</param>
/// <param name="Updated">Whether it names the time of a change.</param>
/// <param name="Byline">Whether it names the author's line.</param>
internal readonly record struct ClassHint(string? Reason, int Body, int Date, bool Updated, bool Byline);

/// <summary>Reads class names as words: "relatedArticles__item" says "related", "articles", "item".</summary>
internal static class ClassWords
{
    private const int MaxLength = 400;

    // After the vocabularies of Readability, trafilatura and boilerpipe: what front-end authors call the parts of a page. "wm-ipp-base" is the bar of the
    // Wayback Machine.
    private static readonly FrozenDictionary<string, string> Reasons = Table(
        ("navigation", "wmippbase nav navbar navigation menu submenu breadcrumb breadcrumbs sitenav skip skiplink topbar masthead pager pagination paging "
            + "prevnext pagenav toc tableofcontents"),
        ("footer", "footer colophon copyright legal"),
        ("sidebar", "sidebar rail aside rightcol rightcolumn leftcol widget widgets secondary"),
        ("related links", "related relatedarticles relatedposts relatedposts readmore readnext recommended recommendation recommendations recirc recirculation "
            + "morefrom morestories moreon seealso popular mostpopular mostread mostviewed trending latest teaser teasers upnext similar further "
            + "furtherreading outbrain taboola zergnet revcontent mgid jprelatedposts yarpp crp linkbox onward promoted verwandte aehnliche mehrzumthema "
            + "lireaussi similaires relacionadas relacionados relacionado correlati correlate gerelateerd zobacztakze czytajtakze czytajtez powiazane "
            + "souvisejici ilgili ilgilihaber ilgilihaberler"),
        ("share bar", "share sharing shares sharebar sharetools sharedaddy addthis addtoany social socialmedia followus sociable ssba heateor a2a pinit "
            + "tweetbutton toolbar tools teilen partager compartir condividi paylas delen deelknoppen udostepnij sdilet sdileni"),
        ("newsletter", "newsletter newsletters subscribe subscription signup optin mailchimp mailinglist paywall regwall piano abonnieren infolettre"),
        ("cookie notice", "cookie cookies consent gdpr onetrust cookiebar cookiebanner ccpa privacy"),
        ("comments", "comment comments commentlist commentslist disqus livefyre respond reply discussion replies guestbook fbcomments cmt cmts kommentare "
            + "kommentar kommentarer commentaires comentarios commenti reacties komentarze komentari diskuse diskuze yorum yorumlar"),
        ("caption", "caption captions figcaption wpcaption imagecaption imgcaption photocredit imagecredit credit credits photocaption mediacaption "
            + "bildunterschrift bildunterzeile piedefoto piefoto didascalia bijschrift"),
        ("advertisement", "ad ads adv advert adverts advertisement advertising adsense adslot adbox adunit adwrap adcontainer sponsor sponsored sponsors promo "
            + "promos promotion promobox cta donate donation donations banner banners dfp gpt affiliate werbung anzeige publicidad pub reklam reklama"),
        ("byline", "byline author authors authorbox authorbio authorinfo aboutauthor bio contributor contributors postauthor dateline signature articleinfo"),
        ("events", "events eventlist eventslist upcomingevents veranstaltungen termine agenda evenements eventos"),
        ("updates", "changehistory publisheddates updatehistory revisionhistory pagehistory"),
        ("references", "references reflist referencelist footnotes endnotes bibliography"),
        ("tags", "tag tags taglist tagcloud keywords topics categories postmeta entrymeta articlemeta metadata meta postinfo"),
        ("login", "login signin register modal popup overlay tooltip popover dropdown"),
        ("overlay", "lightbox tooltiptext tooltipcontent popovercontent popupcontent hovercard rolloverblock sronly visuallyhidden screenreader "
            + "screenreadertext elementinvisible offscreen invisible hidden"),
        ("media", "carousel slideshow slider gallery jwplayer videoplayer player audioplayer playlist"),
        ("rating", "rating ratings vote poll survey quiz"));

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> ReasonLookup =
        Reasons.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a class, id or role attribute.</summary>
    public static ClassHint Read(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return default;
        }

        ReadOnlySpan<char> rest = value.AsSpan(0, Math.Min(value.Length, MaxLength));
        ClassHint hint = default;
        foreach (Range part in rest.SplitAny(" \t\r\n"))
        {
            if (!rest[part].IsEmpty)
            {
                hint = Merge(hint, One(rest[part]));
            }
        }

        return hint;
    }

    /// <summary>Joins what two attributes say.</summary>
    public static ClassHint Merge(ClassHint a, ClassHint b) =>
        new(a.Reason ?? b.Reason, Math.Max(a.Body, b.Body), Math.Max(a.Date, b.Date), a.Updated || b.Updated, a.Byline || b.Byline);

    // One class name: its words in lower case.
    private static ClassHint One(ReadOnlySpan<char> name)
    {
        Span<char> flat = stackalloc char[name.Length];
        int length = 0;
        string? reason = null;
        bool article = false;
        bool body = false;
        bool date = false;
        bool publish = false;
        bool updated = false;
        bool byline = false;
        bool wrapper = false;
        bool negated = false;
        int at = 0;
        while (at < name.Length)
        {
            if (!char.IsAsciiLetterOrDigit(name[at]))
            {
                at++;
                continue;
            }

            // Generated class names ("hJpAdP") split into accidental words: short ones count only between real separators.
            int start = length;
            bool whole = at == 0 || !char.IsAsciiLetterOrDigit(name[at - 1]);
            do
            {
                flat[length++] = char.ToLowerInvariant(name[at++]);
            }
            while (at < name.Length && char.IsAsciiLetterOrDigit(name[at]) && !(char.IsAsciiLetterUpper(name[at]) && char.IsAsciiLetterLower(name[at - 1])));

            ReadOnlySpan<char> word = flat[start..length];
            article |= word is "article" or "articles" or "post" or "entry" or "story" or "news" or "blog" or "artikel" or "noticia" or "single";
            body |= word is "body" or "content" or "text" or "copy" or "bodytext" or "maintext" or "txt" or "paragraphs" or "bodycopy";
            date |= word is "date" or "time" or "timestamp" or "datum" or "fecha" or "datetime" or "posted" or "clock" or "datestamp" or "dateline" or "pubdate"
                or "timeago" or "pubtime" or "createtime";
            publish |= word is "publish" or "published" or "publication" or "pub" or "pubdate" or "created" or "posted" or "veroeffentlicht" or "publicado";
            updated |= word is "updated" or "modified" or "update" or "lastmod" or "lastmodified" or "aktualisiert" or "modification";
            byline |= word is "byline" or "author" or "writtenby" or "authors" or "autor" or "meta" or "postmeta" or "info";
            wrapper |= word is "has" or "with" or "wrapper" or "container" or "wrap" or "layout" or "page" or "is" or "col" or "row" or "grid";
            negated |= word is "no" or "without" or "not" or "has" or "with";
            whole &= at == name.Length || !char.IsAsciiLetterOrDigit(name[at]);
            if (!negated && (whole || word.Length > 3) && ReasonLookup.TryGetValue(word, out string? found))
            {
                reason ??= found;
            }
        }

        ReadOnlySpan<char> all = flat[..length];
        if (reason is null && ReasonLookup.TryGetValue(all, out string? joined))
        {
            reason = joined;
        }

        bool certain = all is "articlebody" or "entrycontent" or "postcontent" or "postbody" or "articlecontent" or "storybody" or "articletext"
            or "storycontent" or "postentry"
            or "entrybody" or "posttext" or "articlebodytext" or "storytext" or "storybodytext" or "newsbody" or "newscontent" or "newstext" or "bodycopy"
                or "articlecopy" or "blogcontent" or "maincontentarticle"
            or "articlemaintext" or "fulltext" or "singlecontent" or "singlepostcontent" or "tdpostcontent" or "artpostcontent" or "thecontent" or "thearticle"
                or "articlebodycontent" or "bodytext" or "postbodycopy" or "fieldnamebody" or "fieldbody";
        int strength = certain ? 2 : article && body ? (wrapper ? 1 : 2) : body || article ? 1 : 0;
        return new ClassHint(wrapper && reason is not ("comments" or "related links" or "advertisement" or "caption") ? null : reason, reason is null ? strength
            : 0, publish && (date || all.Length < 16) ? 2 : date ? 1 : 0, updated, byline);
    }

    private static FrozenDictionary<string, string> Table(params (string Reason, string Words)[] rows)
    {
        Dictionary<string, string> table = new(StringComparer.Ordinal);
        foreach ((string reason, string words) in rows)
        {
            foreach (string word in words.Split(' '))
            {
                table.TryAdd(word, reason);
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
