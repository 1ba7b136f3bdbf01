using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NodaTime;

namespace Timeline.Functions.Storage.Azure.Queues;

/// <summary>A message of a queue.</summary>
/// <param name="Id">Its id; another each time it is put.</param>
/// <param name="Text">What it says, as it was put.</param>
/// <param name="Inserted">When it was put, to the second.</param>
/// <param name="Expires">When the service forgets it.</param>
/// <param name="DequeueCount">How often it was taken.</param>
/// <param name="PopReceipt">Proves that it was taken; <see langword="null"/> when it was only looked at.</param>
internal sealed record QueueMessage(string Id, string Text, Instant Inserted, Instant Expires, int DequeueCount, string? PopReceipt)
{
    /// <summary>The messages of an answer.</summary>
    /// <exception cref="XmlException">The answer is not XML, or names a document type.</exception>
    public static IReadOnlyList<QueueMessage> Read(Stream answer)
    {
        using var reader = XmlReader.Create(answer);
        return [.. XDocument.Load(reader).Descendants("QueueMessage").Select(Read)];
    }

    private static QueueMessage Read(XElement message) => new(
        (string)message.Element("MessageId")!,
        (string?)message.Element("MessageText") ?? "",
        Moment(message, "InsertionTime"),
        Moment(message, "ExpirationTime"),
        (int)message.Element("DequeueCount")!,
        (string?)message.Element("PopReceipt"));

    private static Instant Moment(XElement message, string name) =>
        Instant.FromDateTimeOffset(DateTimeOffset.ParseExact((string)message.Element(name)!, "r", CultureInfo.InvariantCulture));
}
