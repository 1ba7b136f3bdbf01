using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;

namespace Timeline.Functions.Triggers.Changes;

/// <summary>
/// Reads change events of blob storage, in the Event Grid schema or as CloudEvents 1.0 (the two differ here only in the name of the type's
/// member). Never throws on content. Thread-safe.
/// </summary>
/// <remarks>Format: "Azure Blob Storage as an Event Grid source" and "CloudEvents v1.0 schema with Azure Event Grid", Azure documentation.</remarks>
public static class ArticleChangeReader
{
    /// <summary>Reads the value of the queue binding.</summary>
    /// <param name="change">The value of <c>Data.change</c> as the host sent it.</param>
    public static ArticleChangeEvent Read(JsonElement change)
    {
        if (!MessageText.TryUnwrap(change, out JsonElement message, out string reason))
        {
            return new UndecodableEvent(reason);
        }

        try
        {
            return Unwrapped(message);
        }
        catch (InvalidOperationException)
        {
            // Looking for a member unescapes the names of others, and one of them is no text ("\ud800").
            return new UndecodableEvent("The name of a member holds half of a character.");
        }
    }

    private static ArticleChangeEvent Unwrapped(JsonElement message)
    {
        // CloudEvents says type, the Event Grid schema eventType.
        string? type = Text(message, "type") ?? Text(message, "eventType");
        if (type is null)
        {
            return new UndecodableEvent("The message has neither type nor eventType.");
        }

        JsonElement data = message.TryGetProperty("data", out JsonElement found) && found.ValueKind == JsonValueKind.Object ? found : default;
        return type switch
        {
            "Microsoft.Storage.BlobCreated" or "Microsoft.Storage.BlobDeleted" => Changed(message, Text(data, "url"), null),
            "Microsoft.Storage.BlobRenamed" => Changed(message, Text(data, "destinationUrl"), Text(data, "sourceUrl")),
            _ => new ForeignEvent("Its type is none of BlobCreated, BlobDeleted, BlobRenamed."),
        };
    }

    private static ArticleChangeEvent Changed(JsonElement message, string? url, string? sourceUrl)
    {
        if (Text(message, "subject") is not { } subject || BlobPath.FromSubject(subject, url) is not { } path)
        {
            return new UndecodableEvent("Its subject does not name a blob.");
        }

        BlobPath? source = sourceUrl is null ? null : BlobPath.FromUrl(sourceUrl, path.Container);
        List<ArticleKey> keys = [];
        foreach (BlobPath? candidate in (BlobPath?[])[source, path])
        {
            if (candidate is { Container: BlobArticleSource.DefaultContainer } blob && BlobName.Parse(blob.Name) is { } key && !keys.Contains(key))
            {
                keys.Add(key);
            }
        }

        return keys.Count > 0
            ? new ArticlesChanged(keys, Happened(message))
            : new ForeignEvent($"It is about no blob of the form {BlobArticleSource.DefaultContainer}/topic/name.");
    }

    private static Instant? Happened(JsonElement message) =>
        (Text(message, "time") ?? Text(message, "eventTime")) is { } time && InstantPattern.ExtendedIso.Parse(time).TryGetValue(default, out Instant instant)
            ? instant
            : null;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? JsonText.OrNull(value)
            : null;
}
