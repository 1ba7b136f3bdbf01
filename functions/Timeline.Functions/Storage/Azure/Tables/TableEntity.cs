using Azure;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>A row of a table: its two keys, and properties of the types <see cref="string"/>, <see cref="int"/>, <see cref="long"/>,
/// <see cref="bool"/> and arrays of <see cref="byte"/>.</summary>
/// <param name="PartitionKey">The key of the partition.</param>
/// <param name="RowKey">The key within the partition.</param>
internal sealed record TableEntity(string PartitionKey, string RowKey)
{
    private readonly Dictionary<string, object> _properties = new(StringComparer.Ordinal);

    /// <summary>The service's tag of this state of the row; only of rows that were read.</summary>
    public ETag ETag { get; init; }

    /// <summary>The properties that are set.</summary>
    public IReadOnlyDictionary<string, object> Properties => _properties;

    /// <summary>A property; <see langword="null"/> when it is not set, and setting it to that removes it.</summary>
    public object? this[string name]
    {
        get => _properties.GetValueOrDefault(name);
        set
        {
            if (value is null)
            {
                _properties.Remove(name);
            }
            else
            {
                _properties[name] = value;
            }
        }
    }

    /// <summary>A text property; <see langword="null"/> when it is not set.</summary>
    public string? GetString(string name) => (string?)this[name];

    /// <summary>A number; 0 when it is not set.</summary>
    public int GetInt32(string name) => (int?)this[name] ?? 0;
}
