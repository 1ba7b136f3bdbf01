using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>A transaction as the multipart request and answer of an OData batch.</summary>
/// <seealso href="https://learn.microsoft.com/rest/api/storageservices/performing-entity-group-transactions"/>
internal static class TableBatch
{
    private const string Line = "\r\n";

    /// <summary>The body of a request.</summary>
    /// <param name="boundary">The outer boundary.</param>
    /// <param name="actions">The operations.</param>
    /// <param name="address">The address of a row, or of the table when the row is to be added.</param>
    public static byte[] Write(string boundary, IReadOnlyList<TableTransactionAction> actions, Func<TableTransactionAction, string> address)
    {
        using var body = new MemoryStream();
        Text($"--{boundary}{Line}Content-Type: multipart/mixed; boundary=set_{boundary}{Line}{Line}");
        foreach (var action in actions)
        {
            var (method, hasBody) = action.Type switch
            {
                TableTransactionActionType.Add => ("POST", true),
                TableTransactionActionType.UpdateMerge => ("MERGE", true),
                TableTransactionActionType.Delete => ("DELETE", false),
                _ => ("PUT", true),
            };
            Text($"--set_{boundary}{Line}Content-Type: application/http{Line}Content-Transfer-Encoding: binary{Line}{Line}");
            Text($"{method} {address(action)} HTTP/1.1{Line}Accept: application/json;odata=minimalmetadata{Line}DataServiceVersion: 3.0{Line}Prefer: return-no-content{Line}");
            if (action.Type is not (TableTransactionActionType.Add or TableTransactionActionType.UpsertReplace))
            {
                Text($"If-Match: {action.ETag.ToString("H")}{Line}");
            }

            Text(hasBody ? $"Content-Type: application/json{Line}{Line}" : Line);
            if (hasBody)
            {
                body.Write(TableEntityJson.Write(action.Entity));
                Text(Line);
            }
        }

        Text($"--set_{boundary}--{Line}--{boundary}--{Line}");
        return body.ToArray();

        void Text(string text) => body.Write(Encoding.ASCII.GetBytes(text));
    }

    /// <summary>The tags of the rows after a transaction, in the order of its operations; none for those removed.</summary>
    /// <exception cref="TableTransactionFailedException">An operation failed and nothing was done.</exception>
    /// <exception cref="IOException">The answer is not whole: nobody knows what was done.</exception>
    public static IReadOnlyList<ETag> Read(string answer, int count)
    {
        // Parts are told apart by their own status lines: emulator and service differ in what they put around them.
        var parts = answer.Split("HTTP/1.1 ").Skip(1).ToArray();
        if (parts.Length == 1 && Status(parts[0]) >= 400)
        {
            throw Failure(parts[0]);
        }

        return parts.Length == count
            ? Array.ConvertAll(parts, p => Header(p, "ETag") is { } tag ? new ETag(tag) : default)
            : throw new IOException($"A transaction of {count} operations was answered with {parts.Length} parts.");
    }

    private static TableTransactionFailedException Failure(string part)
    {
        var start = part.IndexOf('{', StringComparison.Ordinal);
        var end = part.LastIndexOf('}');
        var (code, message) = start < 0 || end < start ? (null, part.Trim()) : TableError.Read(Encoding.UTF8.GetBytes(part[start..(end + 1)]));
        var colon = message.IndexOf(':', StringComparison.Ordinal);
        var index = colon > 0 && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
        return new TableTransactionFailedException(Status(part), code, message, index);
    }

    private static int Status(string part) =>
        part.Length >= 3 && int.TryParse(part.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            ? status
            : throw new IOException("A part of a transaction's answer has no status.");

    private static string? Header(string part, string name)
    {
        foreach (var line in part.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
            {
                return line[(name.Length + 1)..].Trim().ToString();
            }
        }

        return null;
    }
}

/// <summary>The error that the Table service answers with.</summary>
internal static class TableError
{
    public static (string? Code, string Message) Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var error = json.RootElement.GetProperty("odata.error");
            return (error.GetProperty("code").GetString(), error.GetProperty("message").GetProperty("value").GetString() ?? "");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A proxy, or another service at that address: its words are all there is.
            return (null, Encoding.UTF8.GetString(body.Span[..Math.Min(500, body.Length)]));
        }
    }
}
