using System.Threading.RateLimiting;
using Timeline.Articles;

namespace Timeline.Functions.Ingest;

/// <summary>
/// Holds documents back while those that are being understood may take as much memory as there is. An ordinary article is nothing, but a web page takes many times
/// its size while its elements stand, and a queue hands over two dozen at once. One for the process, whose memory it is; thread-safe.
/// </summary>
internal static class MemoryGate
{
    // The worst that was measured: a page of 8.9 MB, all short paragraphs, takes 663 MB.
    private const int MemoryPerByte = 75;

    // The rest is for everything else: documents that wait, answers, and the Functions host beside the program.
    private const int Share = 3;

    // A permit is one KiB of a document.
    private const int Unit = 1024;

    private static readonly int Room = (int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Share / MemoryPerByte / Unit, 1, int.MaxValue);
    private static readonly ConcurrencyLimiter Limiter = new(new() { PermitLimit = Room, QueueLimit = int.MaxValue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });

    /// <summary>Waits until there is room for a document; one that is larger than all the room goes alone.</summary>
    /// <returns>The room; to be disposed of when what the document became is no longer needed.</returns>
    public static ValueTask<RateLimitLease> Enter(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        // What is packed (gzip begins so) may unfold to the most there is.
        var bytes = content.Span is [0x1F, 0x8B, ..] ? ReadLimits.MaxBytes : content.Length;
        return Limiter.AcquireAsync(Math.Clamp(bytes / Unit, 1, Room), cancellation);
    }
}
