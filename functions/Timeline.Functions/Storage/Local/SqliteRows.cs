using System.Text;
using Microsoft.Data.Sqlite;

namespace Timeline.Functions.Storage.Local;

/// <summary>The statements that read the tables of <see cref="SqliteSchema"/>.</summary>
internal static class SqliteRows
{
    /// <summary>The version of a topic; <see langword="null"/> when it never had one.</summary>
    public static string? Version(SqliteConnection connection, string topic)
    {
        using var command = connection.Sql("SELECT version FROM versions WHERE topic = $topic", ("$topic", topic));
        return (string?)command.ExecuteScalar();
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
