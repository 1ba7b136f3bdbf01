using System.Collections.Frozen;
using NodaTime;
using Timeline.Articles.Text;
using Timeline.Events.Entries;
using Timeline.Events.Wording;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// Which dates of one day a sentence is told at. Each time that has a part of the sentence of its own is one ("arrested at noon, charged at 3 p.m."); a day
/// that one of its times says more finely ("on Friday the bridge closed at 7 a.m."), the time of the telling and a moment said again in another zone are none
/// beside it. Nor is a month or a year that the next words say more finely: "in June, on the 12th", "1998: 4 March".
/// </summary>
internal static class TimesOfDay
{
    /// <summary>How far a night reaches into the next day.</summary>
    private const int NightHours = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions =
        WordList.Of("on in at during", StringComparer.OrdinalIgnoreCase);

    /// <summary>Drops of the events from <paramref name="first"/> on, which are of one sentence, those that another of their day stands for.</summary>
    /// <param name="events">The events in reading order.</param>
    /// <param name="first">The first of the sentence.</param>
    /// <param name="dates">Every date of the sentence in order; one that is only said more finely is taken out.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where it starts in the text that the events' offsets are of.</param>
    public static void Thin(List<TimelineEvent> events, int first, List<SentenceDate> dates, ReadOnlySpan<char> sentence, int start)
    {
        for (var i = first; i < events.Count; i++)
        {
            while (i + 1 < events.Count && IsFinerNext(events[i], events[i + 1], sentence, start))
            {
                dates.RemoveAt(At(dates, events[i], start));
                events[i] = events[i + 1] with { Kind = events[i].Kind };
                events.RemoveAt(i + 1);
            }

            for (var j = i + 1; j < events.Count && DayOf(events[i]) is { } day; j++)
            {
                var isOneMoment = SameTime.AreOneMoment(events[i], events[j]);
                if (DayOf(events[j]) != day && !isOneMoment)
                {
                    continue;
                }

                var (here, there) = (At(dates, events[i], start), At(dates, events[j], start));
                var seam = Focus.Between(sentence, dates, here, there);
                if (!isOneMoment && seam is { } part && IsOwn(events[i], events[j], part))
                {
                    continue;
                }

                var isFiner = seam is null && events[i].Kind == events[j].Kind && events[i].Grain == Grain.Day && events[j].Grain < Grain.Day;
                if (isFiner)
                {
                    dates.RemoveAt(here);
                }

                events[i] = isFiner || events[i].Kind == EventKind.Report && events[j].Kind == EventKind.Event ? events[j] : events[i];
                events.RemoveAt(j--);
            }
        }
    }

    /// <summary>
    /// Whether a date longer than a day is said again, more finely, right behind itself. With "and", or a comma alone, it is another of a list.
    /// </summary>
    private static bool IsFinerNext(TimelineEvent one, TimelineEvent next, ReadOnlySpan<char> sentence, int start)
    {
        if (one.Grain <= Grain.Day || next.Grain >= one.Grain || !SameTime.Holds(one, next) || one.ExpressionEnd < start
            || next.ExpressionStart < one.ExpressionEnd)
        {
            return false;
        }

        var link = sentence[(one.ExpressionEnd - start)..(next.ExpressionStart - start)].Trim();
        return link is ":" || Prepositions.Contains(link.TrimStart(",: "));
    }

    /// <summary>Whether the later of two is told beside the earlier. A subordinate part tells of a day that is named before it only what it was.</summary>
    private static bool IsOwn(TimelineEvent one, TimelineEvent other, in Seam seam) =>
        seam.HasWords && (seam.IsJoint || one.Kind == EventKind.Event && other.Kind == EventKind.Event)
        && (one.When.Overlaps(other.When) ? seam.IsJoint && one.Kind == other.Kind && one.When != other.When : one.Grain < Grain.Day
            && other.Grain < Grain.Day);

    /// <summary>Where the date of an event stands among those of its sentence.</summary>
    public static int At(List<SentenceDate> dates, TimelineEvent e, int start) => dates.FindIndex(date => date.Start == e.ExpressionStart - start);

    /// <summary>The one day that an event is of; <see langword="null"/> where it is of several.</summary>
    private static LocalDate? DayOf(TimelineEvent e) => e.Grain <= Grain.Day && e.When.End <= e.When.Start.Date.PlusDays(1).AtMidnight().PlusHours(NightHours)
        ? e.When.Start.Date : null;
}
