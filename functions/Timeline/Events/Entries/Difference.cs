using Timeline.Events.Wording;

namespace Timeline.Events.Entries;

/// <summary>Tells two things apart that are told in mostly the same words: matches of one evening, a verdict and another, an arrest and a release.</summary>
internal static class Difference
{
    /// <summary>More than any two sentences are alike.</summary>
    private const double Never = 2;

    /// <summary>What two sentences about other people or places must be more alike.</summary>
    private const double OtherNames = 0.15;

    /// <summary>A word and its opposite decide where hardly anything else differs; in longer sentences they may be about two parts of one thing.</summary>
    private const int Few = 3;

    /// <summary>How much more alike <paramref name="a"/> and <paramref name="b"/> must be for what only one of them has.</summary>
    public static double Between(Term[] a, Term[] b)
    {
        var (ofA, ofB) = (a.ExceptBy(b.Select(t => t.Id), t => t.Id).ToArray(), b.ExceptBy(a.Select(t => t.Id), t => t.Id).ToArray());
        if (ofA.Length <= Few && ofB.Length <= Few && (AreOpposite(a, b) || Denies(ofA, ofB) || Denies(ofB, ofA)))
        {
            return Never;
        }

        var names = Math.Min(Names(ofA), Names(ofB));
        return names == 0 ? 0
            : Array.TrueForAll(ofA, t => IsParticular(t, a)) && Array.TrueForAll(ofB, t => IsParticular(t, b)) ? Never
            : names >= Names(a) - Names(ofA) ? OtherNames : 0;
    }

    /// <summary>Whether one has a word and the other its opposite, and neither has both: "raised its rates as the crown slid" is no cut.</summary>
    private static bool AreOpposite(Term[] a, Term[] b) =>
        Array.Exists(a, t => t.Pole != 0 && Has(b, -t.Pole) && !Has(b, t.Pole) && !Has(a, -t.Pole));

    private static bool Has(Term[] terms, int pole) => Array.Exists(terms, t => t.Pole == pole);

    /// <summary>
    /// Whether <paramref name="a"/> denies what the other tells; one that has words of its own for it may well deny it, too ("pleaded not guilty").
    /// </summary>
    private static bool Denies(Term[] a, Term[] b) => Array.Exists(a, t => t.Pole == Opposites.Denial) && b is [] or [{ Pole: 0 }];

    /// <summary>A name or a number, or the first word: its capital tells nothing, but it is where the names of teams stand.</summary>
    private static bool IsParticular(Term term, Term[] sentence) => term.Kind != TermKind.Word || term.Id == sentence[0].Id;

    private static int Names(Term[] terms) => terms.Count(t => t.Kind == TermKind.Name);
}
