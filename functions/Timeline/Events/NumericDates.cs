using System.Buffers;
using Timeline.Articles;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// Articles in languages that we do not read. Their dates in digits are dates in any language (2025-04-28, 28.04.2025, 28/04/2025); their words are not
/// English, however much some look it ("mars", "sept", "may", "an").
/// </summary>
public static class NumericDates
{
    // What ISO 8601 writes into a date and time beside digits.
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789-/.:+TZ ");

    // From the CJK radicals to the last Hangul syllable.
    internal const char FirstUnspaced = '\u2e80';
    private const char LastUnspaced = '\ud7a3';

    /// <summary>Whether only dates in digits are read in <paramref name="article"/>.</summary>
    public static bool Apply(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Language is not ("en" or "und");
    }

    /// <summary>Why an article's words were not read, for its receipt; <see langword="null"/> when they were.</summary>
    public static string? Note(Article article) =>
        Apply(article) ? $"The language is '{article.Language}', not English: only dates in digits, such as 2025-04-28 or 28.04.2025, were read." : null;

    /// <summary>
    /// The body as the rules of dates can read it, offsets unchanged: characters of scripts without spaces become blanks, for numbers stand right beside them.
    /// </summary>
    internal static string Prepare(string body) => string.Create(body.Length, body, static (to, from) =>
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = from[i] is >= FirstUnspaced and <= LastUnspaced ? ' ' : from[i];
        }
    });

    /// <summary>What is known of how the dates of <paramref name="article"/> are to be read: in other languages the day is first.</summary>
    public static TextLocale Locale(Article article) => Apply(article) ? article.Locale with { Order = DateOrder.DayFirst } : article.Locale;

    /// <summary>Whether an expression is a date in digits, complete in itself to the month at least.</summary>
    internal static bool IsOne(ReadOnlySpan<char> expression, Resolved resolved) =>
        resolved.Anchor == AnchorKind.None && resolved.Grain <= Grain.Month && !expression.ContainsAnyExcept(Digits);
}
