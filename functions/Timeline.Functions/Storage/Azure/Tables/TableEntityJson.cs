using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>Rows as JSON of the Table service (OData 3.0, minimal metadata).</summary>
/// <seealso href="https://learn.microsoft.com/rest/api/storageservices/payload-format-for-table-service-operations"/>
internal static class TableEntityJson
{
    private const string Type = "@odata.type";

    // The answer goes to the service only, never into a page.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(TableEntity entity)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("PartitionKey", entity.PartitionKey);
            writer.WriteString("RowKey", entity.RowKey);
            foreach (var (name, value) in entity.Properties)
            {
                Write(writer, name, value);
            }

            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    public static TableEntity Read(JsonElement json, ETag tag = default)
    {
        var entity = new TableEntity(json.GetProperty("PartitionKey").GetString()!, json.GetProperty("RowKey").GetString()!)
        {
            ETag = json.TryGetProperty("odata.etag", out var etag) ? new ETag(etag.GetString()!) : tag,
        };
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name is not ("PartitionKey" or "RowKey" or "Timestamp") && !property.Name.Contains("odata.", StringComparison.Ordinal))
            {
                entity[property.Name] = Read(property.Value, json.TryGetProperty(property.Name + Type, out var type) ? type.GetString() : null);
            }
        }

        return entity;
    }

    private static void Write(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(name, text);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case bool truth:
                writer.WriteBoolean(name, truth);
                break;
            case long number:
                writer.WriteString(name + Type, "Edm.Int64");
                writer.WriteString(name, number.ToString(CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                writer.WriteString(name + Type, "Edm.Binary");
                writer.WriteBase64String(name, bytes);
                break;
            default:
                throw new NotSupportedException($"A table property cannot hold a {value.GetType().Name}.");
        }
    }

    private static object? Read(JsonElement value, string? type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.String, "Edm.Int64") => long.Parse(value.GetString()!, CultureInfo.InvariantCulture),
        (JsonValueKind.String, "Edm.Binary") => value.GetBytesFromBase64(),
        (JsonValueKind.String, null) => value.GetString(),
        (JsonValueKind.True or JsonValueKind.False, null) => value.GetBoolean(),
        (JsonValueKind.Number, null) => value.GetInt32(),
        (JsonValueKind.Null, _) => null,
        _ => throw new NotSupportedException($"A table property of the type {type ?? value.ValueKind.ToString()} was not written by this program."),
    };
}
