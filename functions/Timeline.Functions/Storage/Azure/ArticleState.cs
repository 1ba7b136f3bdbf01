using Azure;
using Azure.Data.Tables;
using NodaTime;
using Timeline.Functions.Storage.Json;

namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// An article's receipt row: what readers see, and what a writer is in the middle of. It names every row of the article that there is, so that any
/// writer can take up where another stopped.
/// </summary>
internal sealed record ArticleState
{
    /// <summary>What a listing of receipts needs; the lists of rows are left where they are.</summary>
    public static readonly string[] Summary =
        [nameof(Topic), nameof(Article), nameof(Events), nameof(Unfinished), nameof(Receipt), $"{nameof(Receipt)}1", $"{nameof(Receipt)}2"];

    public required string Topic { get; init; }

    public required string Article { get; init; }

    /// <summary>The receipt that readers see; <see langword="null"/> before the first writer has finished, and after a deletion until it has.</summary>
    public string? Receipt { get; init; }

    /// <summary>The topic's name as written, if it is not its id.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the topic is that of the document's folder, whose name for it comes first.</summary>
    public bool IsHome { get; init; }

    /// <summary>How many articles readers see.</summary>
    public int Articles { get; init; }

    /// <summary>How many events readers see.</summary>
    public int Events { get; init; }

    /// <summary>The generation of the rows that readers see; <see langword="null"/> when they were written in one transaction and bear none.</summary>
    public string? Live { get; init; }

    /// <summary>The row keys that readers see.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Row keys that a writer is adding, in this order; nobody sees them.</summary>
    public IReadOnlyList<string> Pending { get; init; } = [];

    /// <summary>How many of <see cref="Pending"/> are there.</summary>
    public int Added { get; init; }

    /// <summary>Row keys that nobody sees any more and that are being removed, in this order.</summary>
    public IReadOnlyList<string> Debris { get; init; } = [];

    /// <summary>How many of <see cref="Debris"/> are gone.</summary>
    public int Removed { get; init; }

    /// <summary>Whether a writer is at work here, or stopped.</summary>
    public bool Unfinished => Receipt is null || Pending.Count > 0 || Debris.Count > 0;

    /// <summary>The state as a row.</summary>
    public TableEntity ToEntity(string partitionKey, string rowKey)
    {
        var entity = new TableEntity(partitionKey, rowKey) { [nameof(Topic)] = Topic, [nameof(Article)] = Article };
        if (Receipt is not null)
        {
            entity.SetLongText(nameof(Receipt), Receipt);
            entity[nameof(Articles)] = Articles;
            entity[nameof(Events)] = Events;
            Set(nameof(Name), Name);
            Set(nameof(IsHome), IsHome ? true : null);
        }

        Set(nameof(Live), Live);
        Set(nameof(Unfinished), Unfinished ? true : null);
        entity.SetLines(nameof(Rows), Rows);
        entity.SetLines(nameof(Pending), Pending);
        entity.SetLines(nameof(Debris), Debris);
        Set(nameof(Added), Added > 0 ? Added : null);
        Set(nameof(Removed), Removed > 0 ? Removed : null);
        return entity;

        void Set(string name, object? value)
        {
            if (value is not null)
            {
                entity[name] = value;
            }
        }
    }

    public static ArticleState From(TableEntity entity) => new()
    {
        Topic = entity.GetString(nameof(Topic))!,
        Article = entity.GetString(nameof(Article))!,
        Receipt = entity.GetLongText(nameof(Receipt)),
        Name = entity.GetString(nameof(Name)),
        IsHome = entity.GetBoolean(nameof(IsHome)) ?? false,
        Articles = entity.GetInt32(nameof(Articles)) ?? 0,
        Events = entity.GetInt32(nameof(Events)) ?? 0,
        Live = entity.GetString(nameof(Live)),
        Rows = entity.GetLines(nameof(Rows)),
        Pending = entity.GetLines(nameof(Pending)),
        Added = entity.GetInt32(nameof(Added)) ?? 0,
        Debris = entity.GetLines(nameof(Debris)),
        Removed = entity.GetInt32(nameof(Removed)) ?? 0,
    };

    /// <summary>What the contract calls a receipt.</summary>
    public static Receipt ReceiptOf(TableEntity entity)
    {
        var receipt = entity.GetLongText(nameof(Receipt)) is { } json
            ? StorageJson.ReadReceipt(json)
            : new Receipt
            {
                Topic = entity.GetString(nameof(Topic))!,
                Article = entity.GetString(nameof(Article))!,
                Version = new ArticleVersion(NodaConstants.UnixEpoch, ""),
                EventCount = 0,
            };
        return receipt with { Tag = TagOf(entity.ETag), Unfinished = entity.GetBoolean(nameof(Unfinished)) is true };
    }

    public static string TagOf(ETag tag) => tag.ToString("H");
}
