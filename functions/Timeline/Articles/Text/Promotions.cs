using System.Buffers;
namespace Timeline.Articles.Text;

/// <summary>Finds what a page says for itself between the paragraphs: links to other stories, subscriptions, players, advertisements, cookies.</summary>
internal static class Promotions
{
    private const int LongestPromotion = 45;

    private static readonly string[] LinkLabels =
    [
        "read more", "read also", "also read", "read next", "read:", "read |", "related:", "related |", "related story", "related article", "more:", "see also",
        "see more:", "must read", "don't miss", "don’t miss",
        "watch:", "watch |", "watch live", "listen:", "live:", "in case you missed it", "keep reading", "continue reading", "read the full", "full story:",
        "more on this", "more from", "for more on", "view more", "load more", "show more",
        "opinion |", "explainer |",
    ];

    private static readonly string[] Openings =
    [
        "click here", "tap here", "the email you need", "the newsletter you need", "sign up", "subscribe", "get our", "get the latest", "download the",
        "follow us", "join our", "join us on", "like us on", "story continues", "article continues",
        "scroll to continue", "scroll down", "skip advertisement", "skip to", "listen to this", "you can now listen", "newyou can now", "new you can now",
        "newyou", "have a tip", "got a tip", "send us", "email us", "e-mail us", "write to us", "contact us", "share this", "share on", "share via",
        "support independent", "become a member", "already a subscriber", "this article is for subscribers", "enable javascript", "please enable",
        "your browser",
        "we use cookies", "this site uses cookies", "by clicking", "accept all", "manage preferences", "copy link", "print this", "email this", "jump to",
        "close this", "to continue reading", "want more", "never miss",
    ];

    // What a page says of itself it says to its reader: "Sign up for the scheme began in March" is a sentence of the story.
    private static readonly Wordings Addresses = new(
        "you", "your", "our", "us", "we", "here", "newsletter", "newsletters", "inbox", "subscriber", "subscribers", "account", "app", "advertisement",
        "alerts", "javascript", "cookies", "free", "stories", "article", "page");

    private static readonly string[] ShortOpenings = ["previous video", "next video", "donate", "register", "loading", "toggle", "log in", "sign in",
        "advertisement", "support our", "share", "print", "email", "comments", "save", "tweet"];

    private static readonly SearchValues<string> Furniture = SearchValues.Create([
        "min read", "mins read", "minute read", "minutes read", "add as preferred source", "add us on google", "text size", "font size", "view comments",
        "leave a comment", "follow on google"
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Marks links and promotions; only short paragraphs are looked at.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        var upper = 0;
        foreach (var paragraph in paragraphs)
        {
            upper += paragraph.IsUpper ? 1 : 0;
        }

        foreach (var paragraph in paragraphs)
        {
            if (!paragraph.IsKept || paragraph.Words > LongestPromotion)
            {
                continue;
            }

            if (Phrases.StartsWithAny(paragraph.Text, LinkLabels) && !paragraph.IsProse || IsLabelled(paragraph))
            {
                paragraph.Drop("related link");
            }
            else if (Phrases.StartsWithAny(paragraph.Text, Openings) && (!paragraph.IsProse || IsToReader(paragraph.Text)) || paragraph.Words <= 8
                && paragraph.Text.AsSpan().ContainsAny(Furniture)
                || paragraph is { Words: <= 4, EndsSentence: false } && Phrases.StartsWithAny(paragraph.Text, ShortOpenings)
                    || HouseNotice.IsOne(paragraph.Text))
            {
                paragraph.Drop("promotion");
            }
            else if (paragraph is { IsUpper: true, EndsSentence: false, Words: >= 4 } && upper * 2 < paragraphs.Count)
            {
                paragraph.Drop("heading");
            }
        }
    }

    /// <summary>Whether a text that may be an invitation speaks to the reader of the page.</summary>
    public static bool IsToReader(string text) => Addresses.AreIn(text);

    /// <summary>"READ MORE: …", also when the linked headline ends in a stop; "Read more books: that was his advice" goes on in small letters.</summary>
    private static bool IsLabelled(Paragraph paragraph)
    {
        var colon = paragraph.Text.AsSpan(0, Math.Min(paragraph.Text.Length, 24)).IndexOfAny(':', '|');
        return colon > 0 && Phrases.StartsWithAny(paragraph.Text.AsSpan(0, colon + 1), LinkLabels)
            && !char.IsLower(paragraph.Text.AsSpan(colon + 1).TrimStart() is [var first, ..] ? first : ' ');
    }
}
