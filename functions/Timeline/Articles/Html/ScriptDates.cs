using System.Buffers;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>
/// Dates that the page's own scripts hold, as <c>"publicationDate":"2025-04-28…"</c>, <c>published_at: '…'</c>, <c>pubDate = 1745841600</c>, in JSON, in JSON
/// within a string, or in code.
/// </summary>
internal static class ScriptDates
{
    private const int MaxValue = 48;
    private const int MaxName = 40;
    private const int FewestDigits = 4;
    private const int MaxTries = 2000;

    private static readonly SearchValues<char> Bare = SearchValues.Create("\"',;}) \t\r\n");
    private static readonly SearchValues<char> Named = SearchValues.Create(":=");

    /// <summary>
    /// The first date under a name that says "published", else under one that says "created", else under any other; <see langword="null"/> when there is none.
    /// </summary>
    /// <param name="scripts">The scripts' texts.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    public static (PublishTime Time, DateName Name)? Find(IEnumerable<string> scripts, DateOrder order)
    {
        (PublishTime Time, DateName Name)? best = null;
        int tries = MaxTries;
        foreach (string script in scripts)
        {
            ReadOnlySpan<char> text = script;
            int at = 0;
            while (tries > 0 && text[at..].IndexOfAny(Named) is >= 0 and int step)
            {
                at += step;
                DateName name = Value(text[(at + 1)..]) is { IsEmpty: false } ? DateNames.Of(Name(text[..at])) : DateName.None;
                if (name is not (DateName.None or DateName.Modified) && (best is null || name > best.Value.Name)
                    && DateText.Parse(Value(text[(at + 1)..]).ToString().Replace("\\/", "/", StringComparison.Ordinal), order) is { } time)
                {
                    best = (time, name);
                    if (name == DateName.Published)
                    {
                        return best;
                    }
                }

                tries -= name == DateName.None ? 0 : 1;
                at++;
            }
        }

        return best;
    }

    // The word before the sign, perhaps in quotes, perhaps escaped.
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> before)
    {
        ReadOnlySpan<char> rest = before[Math.Max(0, before.Length - MaxName)..].TrimEnd(" \t\\\"'");
        int start = rest.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(rest[start - 1]) || rest[start - 1] is '_' or '-'))
        {
            start--;
        }

        return rest[start..];
    }

    // The value behind it: up to the quote that opened it, or bare up to the next sign of code. Empty when it can be no date.
    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> behind)
    {
        ReadOnlySpan<char> rest = behind[..Math.Min(behind.Length, MaxValue)].TrimStart(" \t\\");
        if (rest.IsEmpty)
        {
            return [];
        }

        bool quoted = rest[0] is '"' or '\'';
        ReadOnlySpan<char> value = quoted ? rest[1..] : rest;
        int end = quoted ? value.IndexOf(rest[0]) : value.IndexOfAny(Bare);
        value = (end >= 0 ? value[..end] : value).TrimEnd('\\');
        int digits = 0;
        foreach (char c in value)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits >= FewestDigits ? value : [];
    }
}
