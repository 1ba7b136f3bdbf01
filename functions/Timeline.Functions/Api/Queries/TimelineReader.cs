using Timeline.Events;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api.Queries;

/// <summary>Reads what a query wants from the store, which knows ranges and order but neither words nor grains.</summary>
internal sealed class TimelineReader(ITimelineStore store)
{
    /// <summary>One page of the timeline of <paramref name="topic"/>.</summary>
    public Task<EventPage> Page(string topic, TimelineQuery query, CancellationToken cancellation) =>
        query.Descending ? Backward(topic, query, cancellation) : Forward(topic, query, cancellation);

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
    private async Task<EventPage> Forward(string topic, TimelineQuery query, CancellationToken cancellation)
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

        return new EventPage(found, cursor);
    }

    /// <summary>Stores hand events out earliest first only; the latest are found by reading the range to its end.</summary>
    private async Task<EventPage> Backward(string topic, TimelineQuery query, CancellationToken cancellation)
    {
        var after = query.Cursor is { } cursor ? ReverseCursor.Parse(cursor) : null;
        var found = new List<TimelineEvent>();
        await foreach (var e in All(topic, query, AppLimits.Scan + 1, cancellation))
        {
            if (after is null || ReverseCursor.Of(e).IsBefore(after))
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
        return new EventPage(page, found.Count > page.Count ? ReverseCursor.Of(page[^1]).ToString() : null);
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
