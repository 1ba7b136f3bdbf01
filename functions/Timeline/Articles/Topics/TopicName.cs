using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Articles.Topics;

/// <summary>
/// A topic's two forms: the id it is stored and addressed under, and the name it is shown under. However a topic is written ("North Korea",
/// "north_korea", "NORTH  KOREA"), its id is one.
/// </summary>
/// <param name="Id">
/// 1 to 64 UTF-16 units; letters in lower case and of any script, digits, marks and emoji, words joined by single hyphens. Safe as a path segment, a
/// file name on every system, a table key and (percent-encoded) a URL segment. The id of an id is itself.
/// </param>
/// <param name="Display">The name as written, white space folded, without control and direction characters; at most 100 UTF-16 units.</param>
public readonly record struct TopicName(string Id, string Display)
{
    /// <summary>The longest id, in UTF-16 units.</summary>
    public const int MaxId = 64;

    private const int MaxDisplay = 100;
    private const int MaxWritten = 4096;
    private const int HashLength = 12;

    /// <summary>Names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and Namespaces").</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4",
        "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    /// <summary>The name where it says more than the id; <see langword="null"/> where it is the id.</summary>
    public string? Written => Display != Id ? Display : null;

    /// <summary>
    /// Normalises a topic as written. Total: any text has an id. What is no letter, digit, mark or emoji becomes a hyphen, a plus or hash that ends a word a
    /// word of its own (<c>c-plus-plus</c>); an id that would be too long ends in a hash of all of it; a name of nothing but odd characters ("..", "") is
    /// <c>topic-</c> and a hash; a reserved one ("CON") gets the prefix <c>topic-</c>.
    /// </summary>
    /// <param name="written">The topic, of any length; only its first 4,096 units count.</param>
    public static TopicName Of(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var text = Compositions.Compose(written.Length > MaxWritten ? written[..MaxWritten] : written);
        var id = Normalise(text);
        return new TopicName(id, Show(text) is { Length: > 0 } shown ? shown : id);
    }

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static string Normalise(string text)
    {
        var id = new StringBuilder(text.Length);
        var (inWord, at) = (false, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            at += rune.Utf16SequenceLength;
            var isKept = IsKept(rune, id);
            if (isKept)
            {
                id.Append(Rune.ToLowerInvariant(rune));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }

            // "C++", "C#" and "C" are three topics, where "#metoo" and "metoo" are one.
            var endsWord = inWord && (at >= text.Length || !char.IsLetterOrDigit(text[at]));
            var sign = rune.Value switch { '+' when endsWord => "plus", '#' when endsWord => "sharp", _ => "" };
            id.Append(sign);
            inWord = isKept || sign.Length > 0;
        }

        while (id.Length > 0 && (id[^1] is '-' or '\u200d' or '\ufe0f'))
        {
            id.Length--;
        }

        var name = Compositions.Compose(id.ToString());
        if (name.Length == 0)
        {
            return $"topic-{Hash(text)}";
        }

        if (name.Length > MaxId)
        {
            var end = MaxId - HashLength - 1;
            return $"{name[..(char.IsLowSurrogate(name[end]) ? end - 1 : end)].TrimEnd('-', '\u200d', '\ufe0f')}-{Hash(name)}";
        }

        return Reserved.Contains(name) ? $"topic-{name}" : name;
    }

    /// <summary>Letters, digits, marks behind them, symbols beyond ASCII (emoji), and the joiners within emoji.</summary>
    private static bool IsKept(Rune rune, StringBuilder id) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.ModifierLetter => true,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => id.Length > 0 && id[^1] != '-',
        UnicodeCategory.OtherSymbol => !rune.IsAscii && rune != Rune.ReplacementChar,
        UnicodeCategory.ModifierSymbol => rune.Value is >= 0x1F3FB and <= 0x1F3FF,
        UnicodeCategory.Format => rune.Value == 0x200D && id.Length > 0 && id[^1] != '-',
        _ => false,
    };

    private static string Show(string text)
    {
        var shown = new StringBuilder(Math.Min(text.Length, MaxDisplay));
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune) || category == UnicodeCategory.Control)
            {
                if (shown.Length > 0 && shown[^1] != ' ')
                {
                    shown.Append(' ');
                }
            }
            else if (category is not (UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate)
                && (category != UnicodeCategory.Format || rune.Value is 0x200D or 0x200C) && rune != Rune.ReplacementChar)
            {
                shown.Append(rune);
            }

            if (shown.Length >= MaxDisplay)
            {
                return shown.ToString(0, char.IsHighSurrogate(shown[MaxDisplay - 2]) ? MaxDisplay - 2 : MaxDisplay - 1).TrimEnd() + "…";
            }
        }

        return shown.ToString().TrimEnd();
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
}
