using NodaTime;
using Timeline.Temporal;

namespace Timeline.Events.Entries;

/// <summary>Stretches of the calendar in order, none of which overlaps the next, so that two lists of them are compared in one walk over both.</summary>
internal static class Stretches
{
    /// <summary>What <paramref name="intervals"/> cover.</summary>
    public static LocalInterval[] Of(IEnumerable<LocalInterval> intervals)
    {
        var stretches = new List<LocalInterval>();
        foreach (var interval in intervals.OrderBy(i => i.Start))
        {
            if (stretches.Count > 0 && stretches[^1] is var last && interval.Start < last.End)
            {
                stretches[^1] = last with { End = LocalDateTime.Max(last.End, interval.End) };
            }
            else
            {
                stretches.Add(interval);
            }
        }

        return [.. stretches];
    }

    /// <summary>Whether any of <paramref name="a"/> overlaps any of <paramref name="b"/>.</summary>
    public static bool Meet(LocalInterval[] a, LocalInterval[] b)
    {
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (a[i].Overlaps(b[j]))
            {
                return true;
            }

            (i, j) = a[i].End <= b[j].End ? (i + 1, j) : (i, j + 1);
        }

        return false;
    }
}
