using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage;
using Azure.Storage.Blobs;
using Azure.Storage.Sas;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Faults;

namespace Timeline.Benchmarks.Load;

/// <summary>
/// One emulator, which answers in one thread, or two, one for blobs and one for tables, as they are services of their own on Azure. The bare loop sends the
/// very requests that the program sent, byte by byte, to a twin of the table, one after the other as
/// the program did, with a signature in the address that was made once.
/// </summary>
internal sealed class AzuriteTarget : LoadTarget
{
    // Of one length, so that the one can be put in the other's place in the bodies of transactions.
    private const string Table = "timelinesof1";
    private const string Twin = "timelinesof2";

    private readonly Emulator _blobs;
    private readonly Emulator _tables;
    private readonly string _signature;
    private readonly HttpClient _bare = new(new SocketsHttpHandler { UseCookies = false, UseProxy = false, AllowAutoRedirect = false });
    private readonly ConcurrentDictionary<int, List<RecordedRequest>> _requests = new();

    private AzuriteTarget(Emulator blobs, Emulator tables)
    {
        (_blobs, _tables) = (blobs, tables);
        Source = new BlobArticleSource(new BlobContainerClient(blobs.ConnectionString, BlobArticleSource.DefaultContainer, Recorded(StorageOptions.Blobs())));
        Store = new TableTimelineStore(new TableClient(tables.ConnectionString, Table, Recorded(StorageOptions.Tables())), TimeProvider.System);
        _signature = Signature(tables.ConnectionString);
    }

    public override IArticleSource Source { get; }

    public override ITimelineStore Store { get; }

    public static async Task<AzuriteTarget> Start(int emulators, CancellationToken cancellation)
    {
        var blobs = await Emulator.Start();
        var target = new AzuriteTarget(blobs, emulators > 1 ? await Emulator.Start() : blobs);
        await new TableClient(target._tables.ConnectionString, Twin).CreateIfNotExistsAsync(cancellation);

        // Makes container and table, which only the first request of the program does.
        await target.Store.Receipt("none", "none", cancellation);
        await target.Source.Version(target.Key(0), cancellation);
        return target;
    }

    public override void Record(int number) => RecordingTransport.Requests.Value = _requests[number] = [];

    public override Task Prepare(CancellationToken cancellation)
    {
        foreach (var request in _requests.Values.SelectMany(list => list))
        {
            var address = request.Address.Replace(Table, Twin, StringComparison.Ordinal);
            request.Address = $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{_signature}";
            if (request.Body is { } body)
            {
                // Latin-1 keeps every byte as it is.
                request.Body = Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(body).Replace(Table, Twin, StringComparison.Ordinal));
            }
        }

        return Task.CompletedTask;
    }

    public override async Task Repeat(int number, CancellationToken cancellation)
    {
        _requests.TryRemove(number, out var requests);
        foreach (var request in requests!)
        {
            using var message = new HttpRequestMessage(new HttpMethod(request.Method), request.Address);
            if (request.Body is { } body)
            {
                message.Content = new ByteArrayContent(body);
                message.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(request.ContentType!);
            }

            foreach (var (name, value) in request.Headers)
            {
                message.Headers.TryAddWithoutValidation(name, value);
            }

            using var answer = await _bare.SendAsync(message, cancellation);
            var content = await answer.Content.ReadAsByteArrayAsync(cancellation);
            if ((int)answer.StatusCode != request.Status || (request.Method == "POST" && Encoding.ASCII.GetString(content)
                    .Contains("HTTP/1.1 4", StringComparison.Ordinal)))
            {
                throw new InvalidOperationException($"{request.Method} {request.Address} was answered with {answer.StatusCode}, not {request.Status}: {Encoding.UTF8.GetString(content)}");
            }
        }
    }

    public override async ValueTask DisposeAsync()
    {
        _bare.Dispose();
        await _blobs.DisposeAsync();
        if (_tables != _blobs)
        {
            await _tables.DisposeAsync();
        }
    }

    private static T Recorded<T>(T options)
        where T : ClientOptions
    {
        options.Transport = new RecordingTransport();
        return options;
    }

    private static string Signature(string connection)
    {
        var parts = connection.Split(';').Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var builder = new AccountSasBuilder(AccountSasPermissions.All, DateTimeOffset.UtcNow.AddDays(1), AccountSasServices.All, AccountSasResourceTypes.All);
        return builder.ToSasQueryParameters(new StorageSharedKeyCredential(parts["AccountName"], parts["AccountKey"])).ToString();
    }
}
