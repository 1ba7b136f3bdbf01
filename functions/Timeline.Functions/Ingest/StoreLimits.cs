using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Json;

namespace Timeline.Functions.Ingest;

/// <summary>Keeps what an article gives within what every store holds.</summary>
internal static class StoreLimits
{
    private const int MaxDetail = 2000;

    // JSON writes one unit with at most six, and all that is not counted here is short; what is shorter than this cannot break the limit and is not measured.
    private const int SurelyShort = ITimelineStore.MaxEventLength / 8;

    /// <summary>The limit that a change breaks; <see langword="null"/> when it breaks none.</summary>
    public static Rejected? Broken(ArticleChange change)
    {
        if (change.Events.Count > ITimelineStore.MaxEvents)
        {
            return new Rejected("too-many-events", $"The document gives more than {ITimelineStore.MaxEvents} events, which are the most. Split it.");
        }

        return change.Events.Any(IsTooLong)
            ? new Rejected("event-too-long",
                $"A sentence and what belongs to it take more than {ITimelineStore.MaxEventLength} characters; this is no article.")
            : null;
    }

    /// <summary>
    /// The receipt, shortened from its least important end until it fits: without what was dropped, then with the first articles only, the others counted.
    /// </summary>
    public static Receipt Fit(Receipt receipt)
    {
        if (receipt.Rejection is { Detail.Length: > MaxDetail } rejection)
        {
            receipt = receipt with { Rejection = rejection with { Detail = rejection.Detail[..MaxDetail] } };
        }

        if (Length(receipt) > ITimelineStore.MaxReceiptLength)
        {
            receipt = receipt with { Articles = [.. receipt.Articles.Select(a => a with { Dropped = [] })] };
        }

        var all = receipt.Articles.Count;
        for (var length = Length(receipt); receipt.Articles.Count > 0 && length > ITimelineStore.MaxReceiptLength; length = Length(receipt))
        {
            var kept = Math.Min(receipt.Articles.Count - 1, (int)((long)receipt.Articles.Count * ITimelineStore.MaxReceiptLength / length));
            receipt = receipt with { Articles = [.. receipt.Articles.Take(kept)], Unlisted = all - kept };
        }

        return receipt;
    }

    private static int Length(Receipt receipt) => StorageJson.Write(receipt).Length;

    private static bool IsTooLong(TimelineEvent value) =>
        value.Sentence.Length + (value.Focus?.Length ?? 0) + value.Expression.Length + value.Derivation.Length
        + value.Article.Id.Length + value.Article.Title.Length + (value.Article.Url?.Length ?? 0) + (value.Article.Source?.Length ?? 0) > SurelyShort
        && StorageJson.Write(value).Length > ITimelineStore.MaxEventLength;
}
