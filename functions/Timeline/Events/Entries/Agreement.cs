using Timeline.Temporal;

namespace Timeline.Events.Entries;

/// <summary>How far two dates go together, and so how alike two sentences must be to tell of the same thing.</summary>
internal static class Agreement
{
    /// <summary>Dates this many days apart may be one event told with contradicting dates.</summary>
    public const int Slip = 3;

    /// <summary>The likeness (cosine) that makes two events of the same day, the same month and the same longer stretch one.</summary>
    private const double SameDay = 0.30;
    private const double SameMonth = 0.36;
    private const double SameStretch = 0.42;

    /// <summary>The likeness of two sentences whose dates contradict each other.</summary>
    private const double Contradicting = 0.55;

    /// <summary>What a paper took over from another unchanged is that much alike.</summary>
    public const double Copied = 0.9;

    /// <summary>Three words in a row name a thing: two sentences that share them need be this much less alike otherwise.</summary>
    public const double Named = 0.06;

    /// <summary>The likeness that makes the two events one, or <see langword="null"/> when no likeness would.</summary>
    public static double? Needed(Node a, Node b)
    {
        if (a.IsAside != b.IsAside || a.Event.Kind != b.Event.Kind && !MayTell(a, b))
        {
            return null;
        }

        if (SameTime.Agree(a.Event, b.Event) || IsTold(a, b) || IsTold(b, a))
        {
            return (a.Event.Grain > b.Event.Grain ? a.Event.Grain : b.Event.Grain) switch
            {
                <= Grain.Week => SameDay,
                Grain.Month => SameMonth,
                _ => SameStretch,
            };
        }

        // Two sentences that share one of their dates need no contradiction to explain the others.
        return IsDay(a) && IsDay(b) && Math.Abs(a.Day - b.Day) <= Slip && !Share(a, b) ? Contradicting : null;
    }

    private static bool IsDay(Node node) => node.Event.Grain <= Grain.Day;

    /// <summary>
    /// Whether one may tell what happened in the other: not where a sentence has a date for each, nor what happened in a month or a quarter: then the day of
    /// the telling is the news ("said on Tuesday that it lost money in the third quarter").
    /// </summary>
    private static bool MayTell(Node a, Node b)
    {
        var (happened, told) = a.Event.Kind == EventKind.Event ? (a, b) : (b, a);
        return !ReferenceEquals(a.Companions, b.Companions) && (IsDay(happened) || happened.Event.Grain <= told.Event.Grain);
    }

    /// <summary>Whether what <paramref name="a"/> dates was told when <paramref name="b"/> says it was, which says no more.</summary>
    private static bool IsTold(Node a, Node b) => a.Event.Kind == EventKind.Event && b.Event.Kind == EventKind.Report
        && a.Companions.Any(told => told.When.Overlaps(b.Event.When) && Node.IsAsideTo(told, a.Event));

    /// <summary>That both were told on one day explains no other date of what happened.</summary>
    private static bool Share(Node a, Node b)
    {
        var areTold = a.Event.Kind == EventKind.Report && b.Event.Kind == EventKind.Report;
        return ReferenceEquals(a.Companions, b.Companions) || (areTold ? Stretches.Meet(a.Stretches, b.Stretches) : Stretches.Meet(a.Happened, b.Happened));
    }
}
