using Timeline.Events;

namespace Timeline.Functions.Api.Queries;

/// <summary>Cuts pages out of all entries of a topic.</summary>
internal static class EntrySlices
{
    /// <summary>The page that <paramref name="query"/> wants of <paramref name="entries"/>, which are in the order of <see cref="EntryPlace"/>.</summary>
    public static TimelineSlice Of(IReadOnlyList<Entry> entries, TimelineQuery query)
    {
        if (query.Before is { } before)
        {
            var found = Backward(entries, First(entries, before), query, query.Limit + 1);
            var some = found.Take(query.Limit).Reverse().ToArray();
            return new TimelineSlice(some, some.Length > 0 ? PlaceOf(some[^1]) : null, found.Count > some.Length ? PlaceOf(some[0]) : null);
        }

        var all = query.Descending
            ? Backward(entries, query.Cursor is { } last ? First(entries, last) : entries.Count, query, query.Limit + 1)
            : Forward(entries, query.Cursor is { } first ? After(entries, first) : 0, query, query.Limit + 1);
        var page = all.Take(query.Limit).ToArray();
        return new TimelineSlice(page, all.Count > page.Length ? PlaceOf(page[^1]) : null, query.Cursor is not null && page.Length > 0 ? PlaceOf(page[0])
            : null);
    }

    private static string PlaceOf(Entry entry) => EntryPlace.Of(entry).ToString();

    private static List<Entry> Forward(IReadOnlyList<Entry> entries, int from, TimelineQuery query, int most)
    {
        var found = new List<Entry>();
        for (var i = from; i < entries.Count && found.Count < most && !(entries[i].Dated.When.Start >= query.To); i++)
        {
            if (query.Matches(entries[i]))
            {
                found.Add(entries[i]);
            }
        }

        return found;
    }

    private static List<Entry> Backward(IReadOnlyList<Entry> entries, int before, TimelineQuery query, int most)
    {
        var found = new List<Entry>();
        for (var i = before - 1; i >= 0 && found.Count < most; i--)
        {
            if (query.Matches(entries[i]))
            {
                found.Add(entries[i]);
            }
        }

        return found;
    }

    private static int After(IReadOnlyList<Entry> entries, EntryPlace place) => Search(entries, entry => EntryPlace.Compare(entry, place) <= 0);

    /// <summary>How many entries lie before <paramref name="place"/>.</summary>
    private static int First(IReadOnlyList<Entry> entries, EntryPlace place) => Search(entries, entry => EntryPlace.Compare(entry, place) < 0);

    private static int Search(IReadOnlyList<Entry> entries, Func<EntryPlace, bool> isLower)
    {
        var (low, high) = (0, entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isLower(EntryPlace.Of(entries[middle])) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
