using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Functions.Storage.Azure.Queues;

/// <summary>
/// One queue of the Queue service. In the shape of Azure.Storage.Queues, which cannot be restored here, so that it can take this one's place.
/// Thread-safe. Failures are <see cref="RequestFailedException"/>s, after retries of those that pass.
/// </summary>
/// <remarks>A request whose answer was lost is sent again: a message may be put twice, or stay hidden until its time is over.</remarks>
internal sealed class QueueClient
{
    /// <summary>The most messages that one request looks at or takes.</summary>
    public const int MaxMessages = 32;

    private readonly HttpPipeline _pipeline;
    private readonly string _address;

    public QueueClient(QueueAccount account, string queue, QueueClientOptions options)
    {
        _address = $"{account.Endpoint.AbsoluteUri.TrimEnd('/')}/{queue}";
        _pipeline = HttpPipelineBuilder.Build(options, account.Authentication);
    }

    /// <summary>Makes the queue, if it is not there.</summary>
    public Task CreateIfNotExists(CancellationToken cancellation) => Send(RequestMethod.Put, "", null, 409, cancellation);

    /// <summary>About how many messages there are, those that are hidden included.</summary>
    public async Task<int> ApproximateCount(CancellationToken cancellation)
    {
        var response = await Send(RequestMethod.Get, "?comp=metadata", null, null, cancellation);
        return response.Headers.TryGetValue("x-ms-approximate-messages-count", out var count) ? int.Parse(count, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Looks at the first messages that are visible, at most <see cref="MaxMessages"/>.</summary>
    public Task<IReadOnlyList<QueueMessage>> Peek(CancellationToken cancellation) => Messages($"?numofmessages={MaxMessages}&peekonly=true", cancellation);

    /// <summary>Takes the first messages that are visible: nobody else sees them for so long.</summary>
    /// <param name="most">How many, 1 to <see cref="MaxMessages"/>.</param>
    /// <param name="hidden">For how long, in whole seconds.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task<IReadOnlyList<QueueMessage>> Take(int most, TimeSpan hidden, CancellationToken cancellation) =>
        Messages($"?numofmessages={most}&visibilitytimeout={(int)hidden.TotalSeconds}", cancellation);

    /// <summary>Puts a message at the end.</summary>
    public Task Put(string text, CancellationToken cancellation) =>
        Send(RequestMethod.Post, "/messages", new XElement("QueueMessage", new XElement("MessageText", text)).ToString(SaveOptions.DisableFormatting), null, cancellation);

    /// <summary>Hides a message that was taken for so long from now on.</summary>
    /// <returns>False when it is gone, or somebody else has taken it since.</returns>
    public async Task<bool> Hide(QueueMessage message, TimeSpan hidden, CancellationToken cancellation) =>
        (await Send(RequestMethod.Put, $"/messages/{Taken(message)}&visibilitytimeout={(int)hidden.TotalSeconds}", null, 404, cancellation)).Status != 404;

    /// <summary>Removes a message that was taken.</summary>
    /// <returns>False when it is gone, or somebody else has taken it since.</returns>
    public async Task<bool> Delete(QueueMessage message, CancellationToken cancellation) =>
        (await Send(RequestMethod.Delete, $"/messages/{Taken(message)}", null, 404, cancellation)).Status != 404;

    private static string Taken(QueueMessage message) =>
        $"{Uri.EscapeDataString(message.Id)}?popreceipt={Uri.EscapeDataString(message.PopReceipt ?? throw new ArgumentException("The message was not taken.", nameof(message)))}";

    private async Task<IReadOnlyList<QueueMessage>> Messages(string query, CancellationToken cancellation) =>
        QueueMessage.Read((await Send(RequestMethod.Get, "/messages" + query, null, null, cancellation)).Content.ToStream());

    private async Task<Response> Send(RequestMethod method, string path, string? body, int? alsoFine, CancellationToken cancellation)
    {
        using var message = _pipeline.CreateMessage(new RequestContext { CancellationToken = cancellation });
        message.Request.Method = method;
        message.Request.Uri.Reset(new Uri(_address + path));
        message.Request.Headers.Add("x-ms-version", QueueClientOptions.ServiceVersion);
        if (body is not null)
        {
            message.Request.Headers.Add("Content-Type", "application/xml");
            message.Request.Content = RequestContent.Create(Encoding.UTF8.GetBytes(body));
        }

        await _pipeline.SendAsync(message, cancellation);
        var response = message.Response;
        return response.Status is >= 200 and < 300 || response.Status == alsoFine ? response : throw new RequestFailedException(response);
    }
}
