using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api.Queries;

/// <summary>Reads what a query wants from the store, which knows ranges and order but neither words nor grains.</summary>
internal sealed class TimelineReader(ITimelineStore store)
{
    private const int FirstStretch = 32;
    private const int StretchGrowth = 4;
    private const int DaysOfYear = 365;

    /// <summary>One page of the timeline of <paramref name="topic"/>.</summary>
    public Task<TimelineSlice> Page(string topic, TimelineQuery query, CancellationToken cancellation) =>
        query.Descending ? Backward(topic, query, cancellation)
        : query.Before is { } before ? Ending(topic, query, before, cancellation)
        : Forward(topic, query, cancellation);

    /// <summary>Every event of a range, in the store's order, up to <paramref name="most"/>.</summary>
    public async IAsyncEnumerable<TimelineEvent> All(string topic, TimelineQuery query, int most, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        string? cursor = null;
        var left = most;
        do
        {
            var page = await store.Events(topic, new EventQuery(query.From, query.To, Math.Min(left, AppLimits.PageSize), cursor), cancellation);
            foreach (var e in page.Events)
            {
                if (query.Matches(e))
                {
                    yield return e;
                }
            }

            left -= page.Events.Count;
            cursor = page.Cursor;
        }
        while (cursor is not null && left > 0);
    }

    /// <summary>
    /// Asks the store for exactly what is still missing, so that a page always ends where one of the store's pages ends and its cursor is ours.
    /// </summary>
    private async Task<TimelineSlice> Forward(string topic, TimelineQuery query, CancellationToken cancellation)
    {
        var found = new List<TimelineEvent>();
        var cursor = query.Cursor;
        var scanned = 0;
        do
        {
            var page = await Read(topic, new EventQuery(query.From, query.To, query.Limit - found.Count, cursor), cancellation);
            found.AddRange(page.Events.Where(query.Matches));
            scanned += page.Events.Count;
            cursor = page.Cursor;
        }
        while (cursor is not null && found.Count < query.Limit && scanned < AppLimits.Scan);

        return new TimelineSlice(found, cursor, query.Cursor is not null);
    }

    /// <summary>Stores hand events out earliest first only; the latest are found by reading the range to its end.</summary>
    private async Task<TimelineSlice> Backward(string topic, TimelineQuery query, CancellationToken cancellation)
    {
        var after = query.Cursor is { } cursor ? EventPlace.Parse(cursor, "cursor") : null;
        var found = new List<TimelineEvent>();
        await foreach (var e in All(topic, query, AppLimits.Scan + 1, cancellation))
        {
            if (after is null || EventPlace.Of(e).IsBefore(after))
            {
                found.Add(e);
            }
        }

        if (found.Count > AppLimits.Scan)
        {
            throw new ProblemException(ProblemType.TooManyEvents, $"Latest first works on up to {AppLimits.Scan} events; narrow the range with 'from'.");
        }

        found.Reverse();
        var page = found.Take(query.Limit).ToList();
        return new TimelineSlice(page, found.Count > page.Count ? EventPlace.Of(page[^1]).ToString() : null, after is not null);
    }

    /// <summary>
    /// The page that ends before a place. Stores read forward only, so ever longer stretches before the place are read until one holds enough:
    /// little more than the page itself where events lie close, and never much more than what there is.
    /// </summary>
    private async Task<TimelineSlice> Ending(string topic, TimelineQuery query, EventPlace before, CancellationToken cancellation)
    {
        var to = before.Start.PlusTicks(1);
        var range = query with { To = query.To < to ? query.To : to };
        for (var days = FirstStretch; ; days *= StretchGrowth)
        {
            var start = before.Start.Year * DaysOfYear > days + DaysOfYear ? before.Start.PlusDays(-days) : (LocalDateTime?)null;
            var isWhole = start is null || start <= query.From;
            var found = new List<TimelineEvent>();
            await foreach (var e in All(topic, isWhole ? range : range with { From = start }, AppLimits.Scan, cancellation))
            {
                // What began before the stretch and reaches into it is not all that began there.
                if ((isWhole || e.When.Start >= start) && EventPlace.Of(e).IsBefore(before))
                {
                    found.Add(e);
                }
            }

            if (isWhole || found.Count > query.Limit)
            {
                var page = found[^Math.Min(found.Count, query.Limit)..];
                return new TimelineSlice(page, page.Count > 0 ? EventCursor.Write(EventKey.After(page[^1])) : null, found.Count > page.Count);
            }
        }
    }

    private async Task<EventPage> Read(string topic, EventQuery query, CancellationToken cancellation)
    {
        try
        {
            return await store.Events(topic, query, cancellation);
        }
        catch (FormatException e)
        {
            throw new ProblemException(ProblemType.InvalidParameter, $"'cursor' is not one that this server gave out: {e.Message}");
        }
    }
}
