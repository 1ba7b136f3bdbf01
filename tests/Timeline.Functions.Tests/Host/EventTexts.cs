using System.Text.Json;

namespace Timeline.Functions.Tests.Host;

/// <summary>Messages as Event Grid writes them to the queue.</summary>
internal static class EventTexts
{
    public const string Prefix = "/blobServices/default/containers/articles/blobs/";

    private const string Account = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/acct";

    public static string Cloud(string type, string subject, object data, string time = "2026-11-22T00:34:57.1447722Z") =>
        JsonSerializer.Serialize(new { specversion = "1.0", id = Guid.NewGuid(), source = Account, type, subject, time, data });

    public static string Cloud(string type, string name) => Cloud(type, Prefix + name, Data(name));

    public static string EventGrid(string eventType, string name) =>
        JsonSerializer.Serialize(new
        {
            topic = Account,
            subject = Prefix + name,
            eventType,
            eventTime = "2026-11-22T00:34:57.1447722Z",
            id = Guid.NewGuid(),
            data = Data(name),
            dataVersion = "",
            metadataVersion = "1"
        });

    public static object Data(string name) => new
    {
        api = "PutBlob",
        eTag = "\"0x8D4BCC2E4835CD0\"",
        contentType = "text/plain",
        contentLength = 524288,
        blobType = "BlockBlob",
        url = "https://acct.blob.core.windows.net/articles/" + Escaped(name),
        sequencer = "00000000000004420000000000028963",
    };

    public static string Escaped(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
}
