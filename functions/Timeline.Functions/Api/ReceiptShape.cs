using NodaTime.Text;
using Timeline.Articles;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>Receipts as the API hands them out.</summary>
internal static class ReceiptShape
{
    /// <summary>The JSON shape of <paramref name="receipt"/>.</summary>
    public static ReceiptJson Of(Receipt receipt) => new(
        receipt.Topic,
        receipt.Article,
        InstantPattern.ExtendedIso.Format(receipt.Version.Modified),
        receipt.EventCount,
        [.. receipt.Articles.Select(Of)],
        receipt.Unlisted,
        receipt.Rejection is { } rejection ? new RejectedJson(rejection.Reason, rejection.Detail) : null);

    /// <summary>The JSON shape of one article of a receipt.</summary>
    public static ArticleReceiptJson Of(ArticleReceipt article) => new(
        article.Id,
        article.Title,
        article.Url,
        article.Source,
        article.Language,
        IsoText.Of(article.Published.Time),
        PlaceNames.Of(article.Published.From),
        article.Published.Confidence,
        [.. article.Dropped.Select(dropped => new DroppedJson(dropped.Reason, dropped.Text))],
        article.Note);
}
