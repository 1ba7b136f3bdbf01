using System.Collections.Frozen;
using System.Globalization;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells lines that are a name and the years of a life: "ADA LUND: 1931–2019", "Ada van der Lund (1931–2019)". They head what is told of it, and are nothing
/// that lasted so long. Holds for one article.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class LifeYears(string text)
{
    private const int YearDigits = 4;
    private const int FewestNames = 2;
    private const int MostNames = 6;

    // What lasts for fewer years than most live is a war or a term: "Ada Lund: 1998–2006".
    private const int Shortest = 16;
    private const int Longest = 120;
    private const string Dashes = "-–—‐‑";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles =
        WordList.Of("van von der den de du da dos del della di la le of bin ibn al el ap");

    /// <summary>What ends the name of what is no person: "Veld Civil War: 1948–1969".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Periods =
        WordList.Of("war wars era age years period rule reign movement crisis conflict occupation mandate republic empire dynasty kingdom union",
        StringComparer.OrdinalIgnoreCase);

    private static readonly Wordings OfLives = new("born", "died", "dies", "death", "dead", "funeral", "obituary", "survived by");

    private bool? isOfLife;

    /// <summary>Whether a sentence is one and all of its paragraph, in a text that tells of a birth or a death.</summary>
    public bool IsOne(Articles.Sentence sentence) =>
        (sentence.Start == 0 || text[sentence.Start - 1] == '\n') && (sentence.End == text.Length || text[sentence.End] == '\n')
        && IsNameWithYears(text.AsSpan(sentence.Start..sentence.End)) && (isOfLife ??= OfLives.AreIn(text));

    private static bool IsNameWithYears(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd(" .)");
        var dash = line.LastIndexOfAny(Dashes);
        if (dash < 0 || Year(line[(dash + 1)..].Trim()) is not { } last)
        {
            return false;
        }

        line = line[..dash].TrimEnd();
        return line.Length > YearDigits && Year(line[^YearDigits..]) is { } first && last - first is >= Shortest and <= Longest
            && IsName(line[..^YearDigits].TrimEnd(" :,("));
    }

    private static int? Year(ReadOnlySpan<char> digits) => digits.Length == YearDigits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static bool IsName(ReadOnlySpan<char> line)
    {
        var names = 0;
        var last = default(ReadOnlySpan<char>);
        foreach (var range in line.Split(' '))
        {
            last = line[range].Trim("\"'“”‘’(),.");
            if (last.IsEmpty || !char.IsUpper(last[0]) && !Particles.Contains(last) || last.ContainsAnyInRange('0', '9'))
            {
                return false;
            }

            names += char.IsUpper(last[0]) ? 1 : 0;
        }

        return names is >= FewestNames and <= MostNames && !line.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && !Periods.Contains(last);
    }
}
