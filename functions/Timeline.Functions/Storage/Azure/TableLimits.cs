using System.Buffers;
using Azure.Data.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// The limits of the Table service, checked here because the emulator lets through what the service refuses. To break one is a bug.
/// </summary>
/// <seealso href="https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model"/>
internal static class TableLimits
{
    /// <summary>Operations in a transaction.</summary>
    public const int Operations = 100;

    /// <summary>Rows in a page.</summary>
    public const int Page = 1000;

    /// <summary>UTF-16 units of a text property (64 KiB).</summary>
    public const int Text = 32 * 1024;

    /// <summary>Bytes of a binary property.</summary>
    public const int Binary = 64 * 1024;

    /// <summary>Bytes of a transaction's request, less some room for what surrounds the rows.</summary>
    public const int Request = (4 * 1024 * 1024) - (64 * 1024);

    private const int Row = 1024 * 1024;
    private const int Properties = 252;
    private const int Key = 512;

    // Properties of every row, which neither count nor take space as others do.
    private static readonly string[] Own = [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey), nameof(TableEntity.Timestamp), "odata.etag"];

    private static readonly SearchValues<char> NotInKeys =
        SearchValues.Create([.. Enumerable.Range(0, 256).Select(c => (char)c).Where(c => char.IsControl(c) || c is '/' or '\\' or '#' or '?')]);

    /// <exception cref="InvalidOperationException">The service would refuse the transaction.</exception>
    public static void Check(IReadOnlyCollection<TableTransactionAction> actions)
    {
        if (actions.Count is 0 or > Operations)
        {
            throw Refused($"A transaction has 1 to {Operations} operations, not {actions.Count}.");
        }

        foreach (var action in actions)
        {
            Check((TableEntity)action.Entity);
        }
    }

    private static void Check(TableEntity entity)
    {
        CheckKey(entity.PartitionKey);
        CheckKey(entity.RowKey);
        var (properties, size) = (0, 4 + (2 * (entity.PartitionKey.Length + entity.RowKey.Length)));
        foreach (var (name, value) in entity)
        {
            if (!Own.Contains(name))
            {
                properties++;
                size += 8 + (2 * name.Length) + SizeOf(name, value);
            }
        }

        if (properties > Properties || size > Row)
        {
            throw Refused($"A row has {properties} properties and {size} bytes.");
        }
    }

    private static int SizeOf(string name, object value) => value switch
    {
        string { Length: > Text } or byte[] { Length: > Binary } => throw Refused($"'{name}' is too long."),
        string text => 4 + (2 * text.Length),
        byte[] bytes => 4 + bytes.Length,
        _ => 8,
    };

    private static void CheckKey(string key)
    {
        if (key.Length > Key || key.AsSpan().ContainsAny(NotInKeys))
        {
            throw Refused("A key is too long or holds a character that keys must not.");
        }
    }

    private static InvalidOperationException Refused(string why) => new("The Table service would refuse it. " + why);
}
