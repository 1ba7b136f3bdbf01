using Microsoft.Data.Sqlite;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;

namespace Timeline.Benchmarks.Load;

/// <summary>The statements of one replace as anybody would write them.</summary>
internal static class BareReplace
{
    /// <summary>The tag of an article's receipt; <see langword="null"/> when there is none.</summary>
    public static string? Tag(SqliteConnection connection, string topic, string article)
    {
        using var command = connection.Sql(
            "SELECT tag FROM receipts WHERE topic = $topic AND article = $article", ("$topic", topic), ("$article", article));
        return (string?)command.ExecuteScalar();
    }

    /// <summary>Removes an article's receipt and events.</summary>
    public static void Delete(SqliteConnection connection, string topic, string article)
    {
        using var command = connection.Sql(
            "DELETE FROM events WHERE topic = $topic AND article = $article; DELETE FROM receipts WHERE topic = $topic AND article = $article",
            ("$topic", topic),
            ("$article", article));
        command.ExecuteNonQuery();
    }

    /// <summary>Adds an article's receipt and events, under a new tag.</summary>
    public static void Insert(SqliteConnection connection, string topic, string article, Receipt receipt, IReadOnlyList<KeyedEvent> rows)
    {
        using (var command = connection.Sql(
            "INSERT INTO receipts (topic, article, tag, events, json) VALUES ($topic, $article, $tag, $events, $json)",
            ("$topic", topic),
            ("$article", article),
            ("$tag", Guid.NewGuid().ToString("N")),
            ("$events", rows.Count),
            ("$json", EventScan.Receipt(receipt))))
        {
            command.ExecuteNonQuery();
        }

        using var insert = connection.Sql(
            "INSERT INTO events (topic, span, key, ends, article, json) VALUES ($topic, $span, $key, $ends, $article, $json)",
            ("$topic", topic),
            ("$span", 0),
            ("$key", ""),
            ("$ends", ""),
            ("$article", article),
            ("$json", ""));
        foreach (var row in rows)
        {
            insert.Parameters["$span"].Value = (int)row.Span;
            insert.Parameters["$key"].Value = row.Key;
            insert.Parameters["$ends"].Value = EventKey.End(row.Key).ToString();
            insert.Parameters["$json"].Value = row.Json;
            insert.ExecuteNonQuery();
        }
    }
}
