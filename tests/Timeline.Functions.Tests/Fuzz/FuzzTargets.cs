using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Topics;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Commands;
using Timeline.Functions.Storage;
using Timeline.Functions.Triggers.Changes;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Fuzz;

/// <summary>Everything that reads what strangers write. Each takes one generated input and throws only for a fault of the program.</summary>
internal static class FuzzTargets
{
    /// <summary>By name.</summary>
    public static IReadOnlyList<(string Name, Action<FuzzInputs, Random> Run)> All { get; } =
    [
        ("reader", ReadDocument),
        ("tagger", Tag),
        ("query", Query),
        ("accept", Accept),
        ("names", Names),
        ("headers", Headers),
        ("cursors", Cursors),
        ("events", Events),
    ];

    private static void ReadDocument(FuzzInputs inputs, Random lot)
    {
        var (name, content) = inputs.Document(lot);
        var captured = lot.Next(20) switch
        {
            0 => Instant.MinValue,
            1 => Instant.MaxValue,
            2 => Instant.FromUtc(1601, 1, 1, 0, 0),
            _ => Instant.FromUtc(2025, 4, 28, 18, 0)
        };
        var document = new ArticleDocument(name, content, captured)
        {
            ContentType = lot.Next(6) == 0 ? inputs.Value(lot, "text/html; charset=utf-8", "application/json", "text/plain;charset=\"utf-16\"", "text/markdown")
                : null,
            ContentEncoding = lot.Next(10) == 0 ? inputs.Value(lot, "gzip", "br", "identity") : null,
            Url = lot.Next(6) == 0 ? inputs.Value(lot, "https://example.org/2024/06/12/story.html") : null,
            Metadata = lot.Next(6) == 0
                ? new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
                {
                    ["published"] = inputs.Value(lot, "2025-04-28T14:00:00-04:00"),
                    ["topics"] = inputs.Value(lot, "a, b;c"),
                    ["title"] = inputs.Text(lot)
                }
                : new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase),
        };
        if (ArticleReader.Read(document) is ReadArticles read)
        {
            foreach (var article in read.Articles)
            {
                foreach (var e in EventExtractor.Extract(name, article))
                {
                    Check(e.When.Start <= e.When.End, "an event ends before it starts");
                    DateWords.Of(e);
                }
            }
        }
    }

    private static void Tag(FuzzInputs inputs, Random lot)
    {
        var text = inputs.Text(lot);
        var date = lot.Next(20) switch { 0 => LocalDate.MinIsoValue, 1 => LocalDate.MaxIsoValue, _ => new LocalDate(lot.Next(1, 9999), 2, 28) };
        var end = 0;
        foreach (var mention in TemporalTagger.Tag(text, new PublishTime(date, lot.Next(2) == 0 ? new LocalTime(14, 0) : null)))
        {
            Check(mention.Start >= end && mention.End > mention.Start && mention.End <= text.Length, "mentions overlap or lie outside of the text");
            end = mention.End;
        }
    }

    private static void Query(FuzzInputs inputs, Random lot)
    {
        var query = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in (string[])["from", "to", "q", "grain", "min-sources", "kind", "order", "limit", "cursor", "format"])
        {
            if (lot.Next(3) == 0)
            {
                query[lot.Next(50) == 0 ? inputs.Value(lot, name) : name] = name switch
                {
                    "from" or "to" => inputs.Value(lot, "2024", "2024-06", "2024-06-15", "2024-06-15T14:00:00", "202X", "20XX", "2024-33", "2024-21", "9899",
                        "0001", "2024-06~"),
                    "grain" => inputs.Value(lot, "day", "day,month", "part-of-day"),
                    "order" => inputs.Value(lot, "asc", "desc"),
                    "limit" => inputs.Value(lot, "1", "100", "1000"),
                    _ => inputs.Text(lot),
                };
            }
        }

        Refused(() => QueryParser.Parse(new QueryCollection(query)));
        PublishTimeText.Parse(inputs.Value(lot, "2025-04-28", "20250428", "2025-04-28T14:00-04:00", "2025-04-28T14:00:00Z", "-9998-01-01T00:00:00+18:00"));
        Refused(() => PublishTimeText.ParseInstant(inputs.Value(lot, "2025-04-28T14:00-04:00", "9999-12-31T23:59:59-18:00", "-9998-01-01T00:00:00+18:00")));
    }

    private static void Accept(FuzzInputs inputs, Random lot)
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Accept = inputs.Value(lot, "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "application/json", "text/calendar;q=0",
            "*/*;q=1.0001");
        context.Request.Query = new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>(StringComparer.Ordinal)
        {
            ["format"] =
                lot.Next(3) == 0 ? inputs.Value(lot, "json", "html") : ""
        });
        Refused(() => Accepts.Timeline(context.Request));
        Accepts.Html(context.Request);
    }

    private static void Names(FuzzInputs inputs, Random lot)
    {
        var context = new DefaultHttpContext();
        context.Request.RouteValues = new RouteValueDictionary
        {
            ["topic"] = inputs.Value(lot, "Ukraine war", "t"),
            ["name"] =
            inputs.Value(lot, "2025/april/a.html", "a")
        };
        Refused(() => ArticleAddress.Of(context));
        var id = TopicName.Of(inputs.Text(lot)).Id;
        Check(TopicName.Of(id).Id == id, "the id of an id is another");
        Refused(() => TopicNames.Id(inputs.Value(lot, "Ukraine war", "élan")));
        TopicRules.Parse(inputs.Value(lot, """{"topics":[{"name":"a","any":["b c"]}]}"""), out _);
    }

    private static void Headers(FuzzInputs inputs, Random lot)
    {
        var value = inputs.Text(lot).Replace("\uD800", "", StringComparison.Ordinal);
        var context = new DefaultHttpContext();
        context.Request.Headers["x-ms-meta-" + inputs.Value(lot, "title", "published")] = value;
        Refused(() => ArticleHeaders.Metadata(context.Request));
        MetadataText.Decode(inputs.Value(lot, "=?UTF-8?B?w4lsYW4=?=", "plain"));
        var encoded = MetadataText.Encode(value);
        Check(encoded.All(char.IsAscii), "metadata is written with other characters than ASCII");
        Check(MetadataText.Decode(encoded) == System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(value)), "metadata does not come back");
    }

    private static void Cursors(FuzzInputs inputs, Random lot)
    {
        var cursor = inputs.Value(lot, EventCursor.Write("0002202501010000!0002202501020000!id!00ff-0001"),
            Convert.ToBase64String("2025-01-01T00:00:00|2025-01-02T00:00:00|id"u8), "LS0tLQ");
        try
        {
            EventCursor.Read(cursor);
        }
        catch (FormatException)
        {
            // What a cursor that is none is answered with.
        }

        Refused(() => EntryPlace.Parse(cursor, "cursor"));
    }

    private static void Events(FuzzInputs inputs, Random lot)
    {
        var text = inputs.Value(
            lot,
            Host.EventTexts.Cloud("Microsoft.Storage.BlobCreated", "topic/é b.txt"),
            Host.EventTexts.EventGrid("Microsoft.Storage.BlobDeleted", "t/a%20b.md"),
            """{"type":"Microsoft.Storage.BlobRenamed","subject":"/blobServices/default/containers/articles/blobs/t/a","data":{"destinationUrl":"https://a.b/articles/t/a","sourceUrl":"https://a.b/articles/t/%zz"}}""");
        var wrapped = lot.Next(4) switch
        {
            0 => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text)),
            1 => JsonSerializer.Serialize(text),
            _ => text,
        };
        ArticleChangeReader.Read(JsonSerializer.SerializeToElement(wrapped));
    }

    // A request that cannot be answered as asked is told so; nothing else may come out.
    private static void Refused(Action read)
    {
        try
        {
            read();
        }
        catch (ProblemException)
        {
            // The caller's answer.
        }
    }

    private static void Check(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }
}
