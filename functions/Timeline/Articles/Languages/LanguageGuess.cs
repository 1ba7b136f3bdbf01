using Timeline.Articles.Text;

namespace Timeline.Articles.Languages;

/// <summary>A fast guess of a text's language, by its script and its small words. Looks at the first two thousand letters or so.</summary>
internal static class LanguageGuess
{
    private const int Sample = 6000;
    private const int FewestWords = 5;
    private const int LongestLine = 80;
    private const int Several = 3;

    /// <summary>
    /// The language as a BCP 47 primary tag. What the text itself says outweighs what is declared; a text too short to tell is what is declared,
    /// else English where it is written in plain Latin letters, as a short line without several small words of another language is, else "und".
    /// </summary>
    public static string Of(string text, string? declared)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var script = Scripts.Of(sample);
        var declaredTag = Tag(declared);
        if (script.Tag is { } byScript)
        {
            return Scripts.IsSharedBy(byScript, declaredTag) ? declaredTag! : byScript;
        }

        if (script.Letters == 0)
        {
            return declaredTag ?? "und";
        }

        var (best, hits, second, words) = SmallWords.Count(sample);
        if (best != "en" && hits < Several && text.Length <= LongestLine && text.All(c => char.IsAscii(c) || !char.IsLetter(c)))
        {
            return declaredTag ?? "en"; // "w" and "to" are Polish, and stand in many a note
        }

        var clear = hits >= 3 && hits * 12 >= words && hits * 4 >= second * 5;
        if (clear && words >= FewestWords || hits >= 2 && second == 0 && hits * 6 >= words)
        {
            return best;
        }

        return declaredTag ?? (script.IsAscii && (best is "en" || hits < 2) ? words < 40 ? "en" : "und" : hits >= 2 && hits > second ? best : "und");
    }

    /// <summary>The primary tag of a declared language ("en-GB", "EN_us", "english"); <see langword="null"/> when it is none.</summary>
    public static string? Tag(string? declared)
    {
        var written = Whitespace.Fold(declared ?? "").ToLowerInvariant();
        if (SmallWords.Named(written) is { } named)
        {
            return named;
        }

        var tag = written.Split('-', '_', ',', ';')[0];
        return tag.Length is 2 or 3 && !tag.AsSpan().ContainsAnyExceptInRange('a', 'z') ? tag : null;
    }
}
