using System.Security.Cryptography;
using System.Text;

namespace Timeline.Functions.Api.Formats;

/// <summary>
/// Identities for feeds (RFC 4287 section 4.2.6: permanent, whatever server hands them out): a UUID made of what is named, RFC 9562 version 8.
/// </summary>
internal static class StableId
{
    // What no topic, filter or event id can hold.
    private const char Separator = '\n';

    /// <summary>The identity of a timeline narrowed to <paramref name="filter"/>.</summary>
    public static string OfFeed(string topic, string filter) => Urn($"feed{Separator}{topic}{Separator}{filter}");

    /// <summary>The identity of an entry by the id of its first event, the same in every feed that tells it.</summary>
    public static string OfEvent(string topic, string id) => Urn($"event{Separator}{topic}{Separator}{id}");

    private static string Urn(string name)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes[..16], bigEndian: true)}";
    }
}
