using System.Text;
using Microsoft.Data.Sqlite;

namespace Timeline.Functions.Storage.Local;

/// <summary>The statements on the tables of <see cref="SqliteSchema"/>.</summary>
internal static class SqliteRows
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

    /// <summary>The version of a topic; <see langword="null"/> when it never had one.</summary>
    public static string? Version(SqliteConnection connection, string topic)
    {
        using var command = connection.Sql("SELECT version FROM versions WHERE topic = $topic", ("$topic", topic));
        return (string?)command.ExecuteScalar();
    }

    /// <summary>Gives a topic another version.</summary>
    public static void Touch(SqliteConnection connection, string topic)
    {
        using var command = connection.Sql(
            "INSERT INTO versions (topic, version) VALUES ($topic, $version) ON CONFLICT (topic) DO UPDATE SET version = excluded.version",
            ("$topic", topic),
            ("$version", Guid.NewGuid().ToString("N")));
        command.ExecuteNonQuery();
    }

    /// <summary>Up to <paramref name="limit"/> rows of one class in key order.</summary>
    public static IReadOnlyList<EventRow> Scan(SqliteConnection connection, string topic, EventRange range, int limit)
    {
        // Only bounds that are set are written, so that the index is used for each of them.
        var sql = new StringBuilder("SELECT key, json FROM events WHERE topic = $topic AND span = $span");
        using var command = connection.Sql("", ("$topic", topic), ("$span", (int)range.Span), ("$limit", limit));
        Bound(" AND key > $after", "$after", range.After);
        Bound(" AND key >= $lowest", "$lowest", range.Lowest);
        Bound(" AND key < $before", "$before", range.Before);
        Bound(" AND ends > $ends", "$ends", range.EndsAfter);
        command.CommandText = sql.Append(" ORDER BY key LIMIT $limit").ToString();
        using var reader = command.ExecuteReader();
        var rows = new List<EventRow>();
        while (reader.Read())
        {
            rows.Add(new EventRow(reader.GetString(0), reader.GetString(1)));
        }

        return rows;

        void Bound(string clause, string name, string? value)
        {
            if (value is not null)
            {
                sql.Append(clause);
                command.Parameters.AddWithValue(name, value);
            }
        }
    }

    /// <summary>A command with its parameters.</summary>
    public static SqliteCommand Sql(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
