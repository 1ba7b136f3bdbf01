using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Queries;

/// <summary>
/// A topic that has more events than are kept as entries. Its entries are made page by page: of the events of the page, in the store's order. So every event is in one
/// entry, no page costs more for the size of the topic, and what is told on two pages is two entries.
/// </summary>
internal sealed class VastTopic(ITimelineStore store, string topic)
{
    private const int StretchGrowth = 4;

    /// <summary>One page. It has as many events as the query wants entries, or fewer.</summary>
    public Task<TimelineSlice> Page(TimelineQuery query, CancellationToken cancellation) =>
        query.Descending || query.Before is not null ? Backward(query, cancellation) : Forward(query, cancellation);

    /// <summary>The entry that the event <paramref name="id"/> is part of, made of what overlaps <paramref name="range"/>; <see langword="null"/> when it is not there.</summary>
    /// <exception cref="ProblemException">The range holds too many events.</exception>
    public async Task<Entry?> Find(string id, LocalInterval? range, CancellationToken cancellation) =>
        EntryBuilder.Build(await All(range?.Start, range?.End, cancellation)).FirstOrDefault(entry => entry.Events.Any(e => e.Id == id));

    /// <summary>Every event that overlaps the range, in the store's order.</summary>
    /// <exception cref="ProblemException">There are too many.</exception>
    public async Task<List<TimelineEvent>> All(LocalDateTime? from, LocalDateTime? to, CancellationToken cancellation)
    {
        var events = new List<TimelineEvent>();
        string? cursor = null;
        do
        {
            var page = await store.Events(topic, new EventQuery(from, to, AppLimits.PageSize, cursor), cancellation);
            events.AddRange(page.Events);
            cursor = page.Cursor;
            if (events.Count > AppLimits.Scan)
            {
                throw new ProblemException(ProblemType.TooManyEvents, $"The range holds more than {AppLimits.Scan} events; narrow it with 'from' and 'to'.");
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
        var scanned = 0;
        do
        {
            var page = await store.Events(topic, new EventQuery(query.From, query.To, query.Limit - found.Count, cursor), cancellation);
            found.AddRange(EntryBuilder.Build(page.Events).Where(query.Matches));
            scanned += page.Events.Count;
            cursor = page.Cursor;
            if (page.Events.Count > 0)
            {
                first ??= PlaceOf(page.Events[0]);
                last = PlaceOf(page.Events[^1]);
            }
        }
        while (cursor is not null && found.Count < query.Limit && scanned < AppLimits.Scan);

        return new TimelineSlice(found, cursor is null ? null : last?.ToString(), query.Cursor is null ? null : first?.ToString());
    }

    private async Task<TimelineSlice> Backward(TimelineQuery query, CancellationToken cancellation)
    {
        var place = query.Before ?? query.Cursor ?? new EntryPlace(query.To ?? await End(cancellation), LocalDateTime.MinIsoValue, "");
        var found = new List<Entry>();
        EntryPlace? last = null;
        var (scanned, hasMore) = (0, true);
        while (hasMore && found.Count < query.Limit && scanned < AppLimits.Scan)
        {
            (var events, hasMore) = await Ending(query, place, query.Limit - found.Count, cancellation);
            found.InsertRange(0, EntryBuilder.Build(events).Where(query.Matches));
            scanned += events.Count;
            if (events.Count > 0)
            {
                last ??= PlaceOf(events[^1]);
                place = PlaceOf(events[0]);
            }
        }

        if (!query.Descending)
        {
            return new TimelineSlice(found, last?.ToString(), hasMore ? place.ToString() : null);
        }

        found.Reverse();
        return new TimelineSlice(found, hasMore ? place.ToString() : null, query.Cursor is null ? null : last?.ToString());
    }

    /// <summary>
    /// Up to <paramref name="most"/> events right before a place, and whether there are more before them. Stores read forward only, so ever longer stretches before the
    /// place are read until one holds enough.
    /// </summary>
    private async Task<(List<TimelineEvent> Events, bool HasMore)> Ending(TimelineQuery query, EntryPlace before, int most, CancellationToken cancellation)
    {
        var to = Period.DaysBetween(before.Start.Date, LocalDate.MaxIsoValue) > 0 ? before.Start.PlusTicks(1) : before.Start;
        for (var days = 1; ; days *= StretchGrowth)
        {
            var start = Period.DaysBetween(LocalDate.MinIsoValue, before.Start.Date) > days ? before.Start.PlusDays(-days) : (LocalDateTime?)null;
            var isWhole = start is null || start <= query.From;
            var found = await All(isWhole ? query.From : start, query.To < to ? query.To : to, cancellation);

            // What began before the stretch and reaches into it is not all that began there.
            found.RemoveAll(e => !isWhole && e.When.Start < start || !IsBefore(e, before));
            if (isWhole || found.Count > most)
            {
                return (found[^Math.Min(found.Count, most)..], found.Count > most);
            }
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

    private static EntryPlace PlaceOf(TimelineEvent e) => new(e.When.Start, e.When.End, e.Id);

    private static bool IsBefore(TimelineEvent e, EntryPlace place)
    {
        var byStart = e.When.Start.CompareTo(place.Start);
        var byEnd = byStart != 0 ? byStart : e.When.End.CompareTo(place.End);
        return byEnd != 0 ? byEnd < 0 : string.CompareOrdinal(e.Id, place.Id) < 0;
    }
}
