using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Timeline.Articles.Bytes;

/// <summary>Undoes gzip within the bound of a document.</summary>
internal static class Gzip
{
    /// <summary>A header of 10 bytes and a trailer of 8 around the content (RFC 1952).</summary>
    private const int Smallest = 18;

    private static readonly Rejected CutOff = new("malformed", "The document is gzip, but cut off before its end. Upload it again.");

    /// <summary>Whether the bytes start as gzip does (RFC 1952: 1F 8B, method 8).</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, 8, ..];

    /// <summary>The content, or why it cannot be had.</summary>
    public static (ReadOnlyMemory<byte> Content, Rejected? Rejected) Expand(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < Smallest)
        {
            return (default, CutOff);
        }

        using var packed = new MemoryStream(bytes.ToArray(), writable: false);
        using var gzip = new GZipStream(packed, CompressionMode.Decompress);
        using var content = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            for (int read; (read = gzip.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
                if (content.Length > ReadLimits.MaxBytes)
                {
                    return (default, new Rejected("too-large",
                            $"The document expands to more than {ReadLimits.MaxBytes / 1024 / 1024} MiB. Split it into smaller documents."));
                }
            }
        }
        catch (InvalidDataException damage)
        {
            return (default, new Rejected("malformed", $"The document is gzip, but damaged: {damage.Message} Upload it again."));
        }

        return IsWhole(bytes.Span, content.GetBuffer().AsSpan(0, (int)content.Length)) || packed.Position < packed.Length
            ? (content.ToArray(), null)
            : (default, CutOff);
    }

    /// <summary>
    /// GZipStream takes a stream that ends early for the end of the content. The last eight bytes tell (RFC 1952, 2.3.1): the checksum and the length of the
    /// last member, of which a file may have several one behind the other (2.2), as <c>cat a.gz b.gz</c> makes them.
    /// </summary>
    private static bool IsWhole(ReadOnlySpan<byte> packed, ReadOnlySpan<byte> content)
    {
        var last = BinaryPrimitives.ReadUInt32LittleEndian(packed[^4..]);
        return last <= content.Length && Crc32.HashToUInt32(content[^(int)last..]) == BinaryPrimitives.ReadUInt32LittleEndian(packed[^8..]);
    }
}
