using Timeline.Articles.Sentences;

namespace Timeline.Articles.Text;

/// <summary>Finds picture captions and credits by their shape: a bracketed credit at the end, a label in front, a loose line beside one.</summary>
internal static class Captions
{
    private const int LongestCaption = 80;
    private const int LongestCredit = 14;

    private static readonly string[] Labels =
    [
        "photo:", "photos:", "image:", "images:", "picture:", "photograph:", "caption:", "credit:", "file photo", "file -", "file –", "file —", "(photo",
        "[photo",
        "photo credit", "image credit", "image source", "image caption", "photo courtesy", "pictured:", "getty images", "ap photo", "illustration:",
        "video:", "graphic:", "source: getty", "enlarge this image", "hide caption", "toggle caption",
    ];

    // "Photo by photo, the archive was copied."
    private static readonly string[] Loose = ["photo by", "illustration by"];

    private static readonly Wordings CreditWords = new(
        "photo", "photos", "getty", "image", "images", "handout", "courtesy", "file", "screenshot", "shutterstock", "illustration", "picture", "pictures",
        "via", "photograph", "photographs", "photographer", "alamy", "afp", "epa",
        "credit", "pool", "screengrab", "istock", "unsplash", "wikimedia", "twitter", "instagram", "facebook", "youtube");

    private static readonly Wordings OpenCredits = new("getty images", "ap photo", "afp via", "/afp", "/reuters", "/ap", "/getty", "/epa", "/shutterstock",
        "/alamy", "via reuters", "via ap");

    /// <summary>Marks captions and credits, and loose lines that stand directly before one (the picture's alternative text).</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (!paragraphs[i].IsKept || !IsCaption(paragraphs[i]))
            {
                continue;
            }

            paragraphs[i].Drop(paragraphs[i].Words <= 6 ? "photo credit" : "caption");
            if (i > 1 && paragraphs[i - 1] is { IsKept: true, EndsSentence: false, IsListItem: false, Words: <= 25 } before)
            {
                before.Drop("caption");
            }
        }
    }

    private static bool IsCaption(Paragraph paragraph) =>
        paragraph.Words <= LongestCaption
        && (Phrases.StartsWithAny(paragraph.Text, Labels) || !paragraph.IsProse && Phrases.StartsWithAny(paragraph.Text, Loose) || EndsInCredit(paragraph.Text)
            || EndsInOpenCredit(paragraph.Text));

    /// <summary>"… fight Ukraine. (Mikhail Svetlov/Getty Images)", "[AP Photo]"; a sentence in brackets may name a file or a picture.</summary>
    private static bool EndsInCredit(string text)
    {
        if (text[^1] is not (')' or ']'))
        {
            return false;
        }

        var open = text.LastIndexOf(text[^1] == ')' ? '(' : '[');
        if (open < 0)
        {
            return false;
        }

        var credit = text[(open + 1)..^1];
        if (LineShape.Words(credit) is 0 or > LongestCredit)
        {
            return false;
        }

        var before = text.AsSpan(0, open).TrimEnd();
        var stands = before.IsEmpty || LineShape.EndsSentence(before);
        var isSentence = credit[^1] == '.' && !CreditWords.AreAtStart(credit);
        return !isSentence && CreditWords.AreIn(credit) && (stands || credit.Contains('/', StringComparison.Ordinal)) || stands && !before.IsEmpty
            && IsNamePair(credit);
    }

    /// <summary>"Mikhail Svetlov/Kremlin": names with a stroke between; not "9/11", "and/or".</summary>
    private static bool IsNamePair(string credit)
    {
        var stroke = credit.IndexOf('/', StringComparison.Ordinal);
        return stroke > 1 && stroke + 2 < credit.Length && char.IsUpper(credit[0]) && char.IsUpper(credit.AsSpan(stroke + 1).TrimStart()[0]) && !credit.AsSpan()
            .ContainsAnyInRange('0', '9');
    }

    /// <summary>"… in Moscow on Friday. Kirill Kudryavtsev/AFP/Getty Images": the last words, without a stop, are a credit.</summary>
    private static bool EndsInOpenCredit(string text)
    {
        var tail = text.Length;
        for (var i = text.Length - 2; i >= 0 && text.Length - i < 100; i--)
        {
            if (text[i + 1] == ' ' && (Boundary.IsTerminal(text[i]) || Glyph.IsCloser(text[i]) || text[i] == '|'))
            {
                tail = i + 1;
                break;
            }
        }

        var credit = tail < text.Length ? text[tail..] : text;
        return !LineShape.EndsSentence(credit) && LineShape.Words(credit) <= 10 && OpenCredits.AreIn(credit);
    }
}
