using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Queries;

/// <summary>
/// A topic that has more events than are kept as entries. Its entries are made page by page: of the events of the page, in the store's order. So every event is
/// in one entry, no page costs more for the size of the topic (one whose filter lets little through reads up to <see cref="AppLimits.Scan"/> events), and what
/// is told on two pages is two entries.
/// </summary>
internal sealed class VastTopic(ITimelineStore store, string topic)
{
    private const int StretchGrowth = 4;

    /// <summary>The most events of a stretch of time that is read to find its last ones; of a stretch with more a part is enough.</summary>
    public int MostOfStretch { get; init; } = 10 * AppLimits.PageSize;

    /// <summary>One page. It has as many events as the query wants entries, or fewer.</summary>
    public Task<TimelineSlice> Page(TimelineQuery query, CancellationToken cancellation) =>
        query.Descending || query.Before is not null ? Backward(query, cancellation) : Forward(query, cancellation);

    /// <summary>
    /// The entry that the event <paramref name="id"/> is part of, made of what overlaps <paramref name="range"/>; <see langword="null"/> when it is not there.
    /// </summary>
    /// <exception cref="ProblemException">The range holds too many events.</exception>
    public async Task<Entry?> Find(string id, LocalInterval? range, CancellationToken cancellation) =>
        EntryBuilder.Build(await All(range?.Start, range?.End, cancellation)).FirstOrDefault(entry => entry.Events.Any(e => e.Id == id));

    /// <summary>Every event that overlaps the range, in the store's order.</summary>
    /// <exception cref="ProblemException">There are too many; of a range without any bound that is known before anything is read.</exception>
    public async Task<List<TimelineEvent>> All(LocalDateTime? from, LocalDateTime? to, CancellationToken cancellation) =>
        (from is null && to is null ? null : await AtMost(AppLimits.Scan, from, to, cancellation))
        ?? throw TooMany();

    // Null when there are more.
    private async Task<List<TimelineEvent>?> AtMost(int most, LocalDateTime? from, LocalDateTime? to, CancellationToken cancellation)
    {
        var events = new List<TimelineEvent>();
        string? cursor = null;
        do
        {
            var page = await store.Events(topic, new EventQuery(from, to, AppLimits.PageSize, cursor), cancellation);
            events.AddRange(page.Events);
            cursor = page.Cursor;
            if (events.Count > most)
            {
                return null;
            }
        }
        while (cursor is not null);

        return events;
    }

    private async Task<TimelineSlice> Forward(TimelineQuery query, CancellationToken cancellation)
    {
        var found = new List<Entry>();
        var cursor = query.Cursor is { } place ? EventCursor.Write(EventKey.After(place.Start, place.End, place.Id)) : null;
        EntryPlace? first = null;
        EntryPlace? last = null;
        var events = new List<TimelineEvent>();
        var (scanned, hasMore) = (0, true);
        while (hasMore && found.Count < query.Limit && scanned < AppLimits.Scan)
        {
            if (events.Count == 0)
            {
                var page = await store.Events(topic, new EventQuery(query.From, query.To, Read(query, found), cursor), cancellation);
                events.AddRange(page.Events);
                cursor = page.Cursor;
            }

            var part = events[..Math.Min(events.Count, query.Limit - found.Count)];
            events.RemoveRange(0, part.Count);
            found.AddRange(EntryBuilder.Build(part).Where(query.Matches));
            scanned += part.Count;
            hasMore = events.Count > 0 || cursor is not null;
            if (part.Count > 0)
            {
                first ??= PlaceOf(part[0]);
                last = PlaceOf(part[^1]);
            }
        }

        return new TimelineSlice(found, hasMore ? last?.ToString() : null, query.Cursor is null ? null : first?.ToString());
    }

    private async Task<TimelineSlice> Backward(TimelineQuery query, CancellationToken cancellation)
    {
        var place = query.Before ?? query.Cursor ?? new EntryPlace(query.To ?? await End(cancellation), LocalDateTime.MinIsoValue, "");
        var found = new List<Entry>();
        EntryPlace? last = null;
        var events = new List<TimelineEvent>();
        var (scanned, isLeft, hasMore) = (0, true, true);
        while (hasMore && found.Count < query.Limit && scanned < AppLimits.Scan)
        {
            if (events.Count == 0)
            {
                (events, isLeft) = await Ending(query, place, Read(query, found), cancellation);
            }

            var part = events[^Math.Min(events.Count, query.Limit - found.Count)..];
            events.RemoveRange(events.Count - part.Count, part.Count);
            found.InsertRange(0, EntryBuilder.Build(part).Where(query.Matches));
            scanned += part.Count;
            hasMore = events.Count > 0 || isLeft;
            if (part.Count > 0)
            {
                last ??= PlaceOf(part[^1]);
                place = PlaceOf(part[0]);
            }
        }

        if (!query.Descending)
        {
            return new TimelineSlice(found, last?.ToString(), hasMore ? place.ToString() : null);
        }

        found.Reverse();
        return new TimelineSlice(found, hasMore ? place.ToString() : null, query.Cursor is null ? null : last?.ToString());
    }

    // How many events are read at once. What a filter passes over would cost a request each if no more were read than the page lacks.
    private static int Read(TimelineQuery query, List<Entry> found) =>
        query.Words.Count > 0 || query.Grains.Count > 0 || query.MinSources > 1 || query.Kind is not null ? AppLimits.PageSize : query.Limit - found.Count;

    /// <summary>
    /// Up to <paramref name="most"/> events right before a place, and whether there are more before them. Stores read forward only, so ever longer stretches
    /// before the place are read until one holds enough; one that holds too much is halved.
    /// </summary>
    private async Task<(List<TimelineEvent> Events, bool HasMore)> Ending(TimelineQuery query, EntryPlace before, int most, CancellationToken cancellation)
    {
        var to = Period.DaysBetween(before.Start.Date, LocalDate.MaxIsoValue) > 0 ? before.Start.PlusTicks(1) : before.Start;
        to = query.To < to ? query.To.Value : to;

        // A stretch of so many days holds too few events, and one of so many more than are read.
        int? many = null;
        var few = 0;
        var read = MostOfStretch;
        for (var days = 1; ; days = many is { } end ? few + Math.Max(1, (end - few) / 2) : days * StretchGrowth)
        {
            var start = Period.DaysBetween(LocalDate.MinIsoValue, before.Start.Date) > days ? before.Start.PlusDays(-days) : (LocalDateTime?)null;
            var isWhole = start is null || start <= query.From;
            if (await AtMost(read, isWhole ? query.From : start, to, cancellation) is not { } found)
            {
                // A single day, or all that reaches into it: then so be it.
                var isDivisible = days - few > 1;
                many = isDivisible ? days : null;
                read = isDivisible ? read : read < AppLimits.Scan ? AppLimits.Scan : throw TooMany();
                continue;
            }

            // What began before the stretch and reaches into it is not all that began there.
            found.RemoveAll(e => !isWhole && e.When.Start < start || !IsBefore(e, before));
            if (isWhole || found.Count > most)
            {
                return (found[^Math.Min(found.Count, most)..], found.Count > most);
            }

            few = days;
        }
    }

    /// <summary>The first midnight that nothing ends after.</summary>
    private async Task<LocalDateTime> End(CancellationToken cancellation)
    {
        var (low, days) = (LocalDate.MinIsoValue, Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue));
        while (days > 0)
        {
            var page = await store.Events(topic, new EventQuery(From: low.PlusDays(days / 2).AtMidnight(), Limit: 1), cancellation);
            (low, days) = page.Events.Count > 0 ? (low.PlusDays(days / 2 + 1), days - days / 2 - 1) : (low, days / 2);
        }

        return low.AtMidnight();
    }

    private static ProblemException TooMany() => new(ProblemType.TooManyEvents,
        $"The range holds more than {AppLimits.Scan} events; narrow it with 'from' and 'to'.");

    private static EntryPlace PlaceOf(TimelineEvent e) => new(e.When.Start, e.When.End, e.Id);

    private static bool IsBefore(TimelineEvent e, EntryPlace place)
    {
        var byStart = e.When.Start.CompareTo(place.Start);
        var byEnd = byStart != 0 ? byStart : e.When.End.CompareTo(place.End);
        return byEnd != 0 ? byEnd < 0 : string.CompareOrdinal(e.Id, place.Id) < 0;
    }
}
