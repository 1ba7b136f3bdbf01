using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>
/// One table of the Table service. In the shape of Azure.Data.Tables, which cannot be restored here, so that it can take this one's place.
/// Thread-safe. Failures are <see cref="RequestFailedException"/>s, after retries of those that pass.
/// </summary>
/// <remarks>A request whose answer was lost is sent again, so an operation may fail because its own first attempt succeeded. Callers tell by what they wrote.</remarks>
internal sealed class TableClient
{
    private const string Metadata = "application/json;odata=minimalmetadata";

    private readonly HttpPipeline _pipeline;
    private readonly string _endpoint;
    private readonly string _table;

    public TableClient(TableAccount account, string table, TableClientOptions options)
    {
        _endpoint = account.Endpoint.AbsoluteUri.TrimEnd('/');
        _table = table;
        _pipeline = HttpPipelineBuilder.Build(options, account.Authentication);
    }

    /// <summary>Makes the table, if it is not there.</summary>
    public async Task CreateIfNotExists(CancellationToken cancellation)
    {
        using var message = Message(RequestMethod.Post, $"{_endpoint}/Tables", cancellation);
        message.Request.Headers.Add("Prefer", "return-no-content");
        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(Encoding.UTF8.GetBytes($"{{\"TableName\":\"{_table}\"}}"));
        await Send(message, 409, cancellation);
    }

    /// <summary>A row; <see langword="null"/> when it is not there.</summary>
    public async Task<TableEntity?> GetEntity(string partitionKey, string rowKey, CancellationToken cancellation)
    {
        using var message = Message(RequestMethod.Get, Address(partitionKey, rowKey), cancellation);
        var response = await Send(message, 404, cancellation);
        if (response.Status == 404)
        {
            return null;
        }

        using var json = JsonDocument.Parse(response.Content);
        return TableEntityJson.Read(json.RootElement, response.Headers.ETag ?? default);
    }

    /// <summary>The rows that a filter lets through, ordered by their keys, page by page; a page may be empty although more follow.</summary>
    /// <param name="filter">An OData filter, see <see cref="TableFilter"/>.</param>
    /// <param name="select">The properties wanted, comma-separated; <see langword="null"/> for all.</param>
    /// <param name="top">Rows a page, 1 to 1000.</param>
    /// <param name="cancellation">Stops between pages.</param>
    public async IAsyncEnumerable<IReadOnlyList<TableEntity>> Query(
        string filter, string? select, int top, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var query = $"{_endpoint}/{_table}()?$filter={Uri.EscapeDataString(filter)}&$top={Math.Min(top, TableLimits.Page)}{(select is null ? "" : "&$select=" + select)}";
        for (string? next = ""; next is not null;)
        {
            using var message = Message(RequestMethod.Get, query + next, cancellation);
            var response = await Send(message, null, cancellation);
            using (var json = JsonDocument.Parse(response.Content))
            {
                yield return [.. json.RootElement.GetProperty("value").EnumerateArray().Select(e => TableEntityJson.Read(e))];
            }

            next = Continuation(response.Headers);
        }
    }

    /// <summary>Does all operations, which must be in one partition, or none.</summary>
    /// <returns>The tags of the rows, in the order of the operations.</returns>
    /// <exception cref="TableTransactionFailedException">An operation failed.</exception>
    /// <exception cref="ArgumentException">It has no operation, or too many.</exception>
    public async Task<IReadOnlyList<ETag>> SubmitTransaction(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellation)
    {
        if (actions.Count is 0 or > TableLimits.Operations)
        {
            throw new ArgumentException($"A transaction has 1 to {TableLimits.Operations} operations, not {actions.Count}.", nameof(actions));
        }

        foreach (var action in actions)
        {
            TableLimits.Check(action.Entity);
        }

        var boundary = $"batch_{Guid.NewGuid():N}";
        using var message = Message(RequestMethod.Post, $"{_endpoint}/$batch", cancellation);
        message.Request.Headers.Add("Content-Type", $"multipart/mixed; boundary={boundary}");
        message.Request.Content = RequestContent.Create(TableBatch.Write(
            boundary, actions, a => a.Type == TableTransactionActionType.Add ? $"{_endpoint}/{_table}" : Address(a.Entity.PartitionKey, a.Entity.RowKey)));
        var response = await Send(message, null, cancellation);
        return TableBatch.Read(response.Content.ToString(), actions.Count);
    }

    private static string? Continuation(ResponseHeaders headers)
    {
        if (!headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partition))
        {
            return null;
        }

        var next = "&NextPartitionKey=" + Uri.EscapeDataString(partition);
        return headers.TryGetValue("x-ms-continuation-NextRowKey", out var row) ? $"{next}&NextRowKey={Uri.EscapeDataString(row)}" : next;
    }

    private static string Quoted(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));

    private string Address(string partitionKey, string rowKey) => $"{_endpoint}/{_table}(PartitionKey='{Quoted(partitionKey)}',RowKey='{Quoted(rowKey)}')";

    private HttpMessage Message(RequestMethod method, string address, CancellationToken cancellation)
    {
        var message = _pipeline.CreateMessage(new RequestContext { CancellationToken = cancellation });
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(address));
        message.Request.Headers.Add("x-ms-version", TableClientOptions.ServiceVersion);
        message.Request.Headers.Add("DataServiceVersion", "3.0");
        message.Request.Headers.Add("Accept", Metadata);
        return message;
    }

    private async Task<Response> Send(HttpMessage message, int? alsoFine, CancellationToken cancellation)
    {
        await _pipeline.SendAsync(message, cancellation);
        var response = message.Response;
        if (response.Status is >= 200 and < 300 || response.Status == alsoFine)
        {
            return response;
        }

        var (code, text) = TableError.Read(response.Content.ToMemory());
        throw new RequestFailedException(response.Status, text, code, innerException: null);
    }
}
