using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>
/// Tells sentences in which a page, a letter or a firm speaks of itself or greets its readers: why they get it, what they may subscribe to, which law its
/// forecasts are made under, when the text was changed. Their dates are none of the story's.
/// </summary>
internal static class PageTalk
{
    private const int LongestCredit = 10;
    private const int MostBeside = 4;

    private static readonly string[] Mailings =
    [
        "you are receiving this", "you're receiving this", "you’re receiving this", "you received this", "you are getting this", "you are subscribed",
        "you're subscribed", "you’re subscribed", "this email was sent", "this e-mail was sent",
        "this message was sent", "this newsletter was sent", "to unsubscribe", "unsubscribe", "manage your subscription", "subscribe before", "subscribe by",
        "subscribe until", "subscribe now", "subscribe today", "subscribe to",
        "subscribe for", "sent every", "sent each",
    ];

    private static readonly string[] Invitations = ["sign up", "subscribe", "register for our", "register for your", "get our", "download our", "join our"];
    private static readonly string[] Changes = ["it was", "it has been", "it has since been"];
    private static readonly string[] Updates = ["update", "updated", "update:"];

    private static readonly string[] Labels = ["read more:", "read also:", "also read:", "see also:", "related:", "previous:", "broadcast:", "first broadcast",
        "copyright ©", "copyright (c)"];

    private static readonly string[] Credits = ["compiled by", "written by", "reporting by", "edited by", "reported by", "words by", "prepared by",
        "researched by", "translated by"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relatives = WordList.Of("that who whose which why how what where when");

    private static readonly Wordings Changed = new("updated", "corrected", "amended", "revised", "edited", "republished", "first published",
        "originally published");

    private static readonly Wordings Forecasts = new(
        "forward-looking statement", "forward-looking statements", "private securities litigation reform act", "safe harbor provisions",
        "safe harbour provisions", "section 27a of the securities act", "section 21e of the securities exchange act");

    /// <summary>What a firm says of how its forecasts may fail: "Actual results may differ materially from …".</summary>
    private static readonly Wordings Cautions = new(
        "actual results may differ", "actual results could differ", "actual results to differ", "results may differ materially",
        "results could differ materially", "results to differ materially", "differ materially from those");

    private static readonly Wordings Filings = new(
        "on form 10-k", "on form 10-q", "on form 8-k", "on form 20-f", "on form 40-f", "on form s-1",
        "annual information form");
    private static readonly Wordings Hazards = new(
        "risk", "risks", "risk factors", "uncertainties", "important factors", "described in", "discussed in", "set forth in",
        "detailed in", "disclosed in", "identified in", "contained in", "included in");

    private static readonly string[] Sources = ["source:", "sources:", "references:", "bibliography:", "further reading:"];
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = WordList.Of(
        "is are was were has have had will would say says said told did does");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Cited = WordList.Of("accessed retrieved archived published edited compiled");

    /// <summary>Whether <paramref name="sentence"/> is one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The sentence before it in its paragraph, of which it may go on to speak: "This story was first published on 4 May. It was updated
    /// on 5 May."</param>
    public static bool IsOne(ReadOnlySpan<char> sentence, ReadOnlySpan<char> before) => sentence.Length > 0
        && (AgencyLines.IsRemark(sentence) || IsLabel(sentence) || Greetings.IsOne(sentence) || Phrases.StartsWithAny(sentence, Mailings)
            || Forecasts.AreIn(sentence)
        || Cautions.AreIn(sentence) || Filings.AreIn(sentence) && Hazards.AreIn(sentence)
        || Phrases.StartsWithAny(sentence, Invitations) && Promotions.IsToReader(sentence.ToString())
        || Phrases.StartsWithAny(sentence, Changes) && Changed.AreIn(sentence) && IsOne(before, default)
        || IsUpdate(sentence) || IsCredit(sentence) || IsStandfirst(sentence) || IsMasthead(sentence) || IsSources(sentence));

    /// <summary>"Read more: Man held in July", "© 2026", "— Veld Police (@veldpol) March 2, 2026"</summary>
    private static bool IsLabel(ReadOnlySpan<char> sentence) => sentence[0] is '©' || Phrases.StartsWithAny(sentence, Labels) || sentence[0] is '—' or '–'
        or '-' && sentence.Contains("(@", StringComparison.Ordinal);

    /// <summary>"Compiled by the valley board." A comma or more words lead on to what is told: "Edited by her widower, the book came out in 1929."</summary>
    private static bool IsCredit(ReadOnlySpan<char> sentence) => Phrases.StartsWithAny(sentence, Credits) && !sentence.Contains(',')
        && LineShape.Words(sentence) <= LongestCredit;

    /// <summary>
    /// "Niamh Carbery on five days that changed a town", "Ada Lund on why the mill burned": a name and a subject, of which all verbs hang on the latter.
    /// </summary>
    private static bool IsStandfirst(ReadOnlySpan<char> sentence)
    {
        var (names, beside, isSubject) = (0, 0, false);
        foreach (var range in sentence.Split(' '))
        {
            var word = sentence[range];
            if (isSubject)
            {
                if (Relatives.Contains(word))
                {
                    return true;
                }

                if (++beside > MostBeside || word.ContainsAny(",.:;"))
                {
                    return false;
                }
            }
            else if (names is 2 or 3 && word is "on")
            {
                isSubject = true;
            }
            else if (word.Length > 1 && char.IsUpper(word[0]) && char.IsLetter(word[^1]) && !DatedLine.IsWeekday(word) && ++names <= 3)
            {
                continue;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Sources: Council minutes 1880–1892; Evening Mail, 9–21 March 1887", but "Sources: the mayor was told on 9 March".</summary>
    private static bool IsSources(ReadOnlySpan<char> sentence)
    {
        if (!Phrases.StartsWithAny(sentence, Sources))
        {
            return false;
        }

        foreach (var range in sentence.Split(' '))
        {
            var word = sentence[range].TrimEnd(",.;:)");
            if (Verbs.Contains(word) || word.EndsWith("ed") && char.IsLower(word[0]) && !Cited.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"From Wikipedia, the free encyclopedia"</summary>
    private static bool IsMasthead(ReadOnlySpan<char> sentence) => sentence.StartsWith("From ")
        && (sentence.EndsWith(" encyclopedia") || sentence.EndsWith(" encyclopaedia"));

    /// <summary>"Update, 4 May, 7:30 a.m.: This story was updated with a comment."</summary>
    private static bool IsUpdate(ReadOnlySpan<char> sentence) =>
        Phrases.StartsWithAny(sentence, Updates) && sentence.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            && AgencyLines.IsRemark(sentence[(colon + 2)..]);
}
