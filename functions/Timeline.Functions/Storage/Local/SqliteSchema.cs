using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Timeline.Functions.Storage.Local;

/// <summary>The tables of the database file, by version (<c>PRAGMA user_version</c>).</summary>
internal static class SqliteSchema
{
    /// <summary>The version that this program writes.</summary>
    public const int Version = 2;

    private const string Create = """
        CREATE TABLE receipts (
            topic   TEXT NOT NULL,
            article TEXT NOT NULL,
            tag     TEXT NOT NULL,
            events  INTEGER NOT NULL,
            json    TEXT NOT NULL,
            PRIMARY KEY (topic, article)) WITHOUT ROWID;
        CREATE TABLE events (
            topic   TEXT NOT NULL,
            span    INTEGER NOT NULL,
            key     TEXT NOT NULL,
            ends    TEXT NOT NULL,
            article TEXT NOT NULL,
            json    TEXT NOT NULL);
        CREATE UNIQUE INDEX events_by_time ON events (topic, span, key, ends);
        CREATE INDEX events_by_article ON events (topic, article);
        """;

    // Since schema 2. A topic gets its first version with its next change.
    private const string AddVersions = """
        CREATE TABLE versions (
            topic   TEXT NOT NULL PRIMARY KEY,
            version TEXT NOT NULL) WITHOUT ROWID;
        PRAGMA user_version = 2;
        """;

    /// <summary>Makes an empty file a database of this version.</summary>
    /// <exception cref="InvalidDataException">The file is of a later version of the program.</exception>
    public static void Ensure(SqliteConnection connection)
    {
        Execute(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        switch (FoundVersion(connection))
        {
            case 0:
                Execute(connection, Create);
                Execute(connection, AddVersions);
                break;
            case 1:
                Execute(connection, AddVersions);
                break;
            case Version:
                break;
            case var found:
                throw Other(connection, found, "Delete the file to have it rebuilt from the articles.");
        }

        transaction.Commit();
    }

    /// <summary>Sees that a file is a database of this version.</summary>
    /// <exception cref="InvalidDataException">It is of another.</exception>
    public static void Check(SqliteConnection connection)
    {
        if (FoundVersion(connection) is var found and not Version)
        {
            throw Other(connection, found, "Run 'serve' once: it brings the file up to date, or says what to do.");
        }
    }

    private static InvalidDataException Other(SqliteConnection connection, int found, string advice) =>
        new($"'{connection.DataSource}' holds timelines of schema {found}; this program knows {Version}. {advice}");

    private static int FoundVersion(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
