namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>OData filters over a partition's rows. Values are quoted here and nowhere else.</summary>
internal static class TableFilter
{
    /// <summary>The rows of a partition from one key on and before another.</summary>
    public static string Rows(string partitionKey, string from, string before) =>
        $"PartitionKey eq {Quote(partitionKey)} and RowKey ge {Quote(from)} and RowKey lt {Quote(before)}";

    /// <summary>And a text property that comes after a value.</summary>
    public static string AndAfter(this string filter, string property, string value) => $"{filter} and {property} gt {Quote(value)}";

    private static string Quote(string value) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
