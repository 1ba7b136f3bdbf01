using Timeline.Events;

namespace Timeline.Functions.Storage;

/// <summary>A stored event: its key, and its JSON.</summary>
internal readonly record struct EventRow(string Key, string Json);

/// <summary>One class of events in key order: keys after <paramref name="After"/> and from <paramref name="Lowest"/> on, before
/// <paramref name="Before"/>, ending after <paramref name="EndsAfter"/>. Every bound but the class may be open.</summary>
internal sealed record EventRange(EventSpan Span, string? After, string? Lowest, string? Before, string? EndsAfter);

/// <summary>Reads a page from a store that can scan one class in key order: scans all classes and merges them.</summary>
internal static class EventScan
{
    /// <param name="query">What is wanted.</param>
    /// <param name="scan">Gives up to so many rows of a range, in order; fewer only at its end.</param>
    public static async Task<EventPage> Page(EventQuery query, Func<EventRange, int, Task<IReadOnlyList<EventRow>>> scan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(query.Limit, 1, nameof(query));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.Limit, 1000, nameof(query));
        var after = EventCursor.Read(query.Cursor);
        var before = query.To is { } to ? EventKey.From(to) : null;
        var endsAfter = query.From is { } from ? EventKey.Moment(from) : null;
        var wanted = query.Limit + 1;
        var rows = await Task.WhenAll(EventSpans.All.Select(span =>
            scan(new EventRange(span, after, EventSpans.Lowest(span, query.From), before, endsAfter), wanted)));
        var merged = rows.SelectMany(r => r).OrderBy(r => r.Key, StringComparer.Ordinal).Take(wanted).ToArray();
        var events = merged.Take(query.Limit).Select(r => Json.StorageJson.ReadEvent(r.Json)).ToArray();
        return new EventPage(events, merged.Length > query.Limit ? EventCursor.Write(merged[query.Limit - 1].Key) : null);
    }

    /// <summary>The rows of a change, with the checks that both stores make.</summary>
    /// <exception cref="ArgumentException">Too many events, or one too long.</exception>
    public static IReadOnlyList<KeyedEvent> Rows(string article, IReadOnlyList<TimelineEvent> events)
    {
        if (events.Count > ITimelineStore.MaxEvents)
        {
            throw new ArgumentException($"An article has {events.Count} events; {ITimelineStore.MaxEvents} are the most.", nameof(events));
        }

        var hash = EventKey.Hash(article);
        return [.. events.Select((e, n) => KeyedEvent.Of(e, hash, n))];
    }

    /// <summary>The JSON of a receipt, with the check that both stores make.</summary>
    /// <exception cref="ArgumentException">It is too long.</exception>
    public static string Receipt(Receipt receipt)
    {
        var json = Json.StorageJson.Write(receipt);
        return json.Length > ITimelineStore.MaxReceiptLength
            ? throw new ArgumentException($"A receipt is {json.Length} units of JSON; {ITimelineStore.MaxReceiptLength} are the most.", nameof(receipt))
            : json;
    }
}

/// <summary>An event with its class, key and JSON.</summary>
internal sealed record KeyedEvent(EventSpan Span, string Key, string Json)
{
    public static KeyedEvent Of(TimelineEvent value, string articleHash, int ordinal)
    {
        var json = Storage.Json.StorageJson.Write(value);
        return json.Length > ITimelineStore.MaxEventLength
            ? throw new ArgumentException($"An event is {json.Length} units of JSON; {ITimelineStore.MaxEventLength} are the most.", nameof(value))
            : new KeyedEvent(EventSpans.Of(value.When), EventKey.Of(value, articleHash, ordinal), json);
    }
}
