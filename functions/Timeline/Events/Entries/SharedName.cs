using Timeline.Events.Wording;

namespace Timeline.Events.Entries;

/// <summary>Tells whether two sentences name one thing in the same words: "mutual defence treaty", "liver transplant surgery".</summary>
internal static class SharedName
{
    private const int Length = 3;

    /// <summary>How many of the words are common ones: people have names of three words, too, but do more than one thing.</summary>
    private const int Common = 2;

    /// <summary>Whether <paramref name="a"/> and <paramref name="b"/>, in the order of their sentences, share such a row.</summary>
    public static bool Between(ReadOnlySpan<Term> a, ReadOnlySpan<Term> b)
    {
        for (var i = 0; i + Length <= a.Length; i++)
        {
            for (var j = 0; j + Length <= b.Length; j++)
            {
                if (IsName(a.Slice(i, Length), b.Slice(j, Length)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<Term> a, ReadOnlySpan<Term> b)
    {
        var common = 0;
        for (var n = 0; n < a.Length; n++)
        {
            if (a[n].Id != b[n].Id)
            {
                return false;
            }

            common += a[n].Kind == TermKind.Word ? 1 : 0;
        }

        return common >= Common;
    }
}
