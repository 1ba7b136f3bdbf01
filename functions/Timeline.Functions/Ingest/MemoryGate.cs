using System.Threading.RateLimiting;
using Timeline.Articles;

namespace Timeline.Functions.Ingest;

/// <summary>
/// Holds documents back while those that are being understood may take as much memory as there is. An ordinary article is nothing, but a web page takes many
/// times its size while its elements stand, and a queue hands over two dozen at once. One for the process, whose memory it is; thread-safe.
/// </summary>
internal static class MemoryGate
{
    // The worst that was measured: a page of 8.9 MB, all short paragraphs, takes 663 MB.
    private const int MemoryPerByte = 75;

    // The rest is for everything else: documents that wait, answers, and the Functions host beside the program.
    private const int Share = 3;

    // A permit is one KiB of a document.
    private const int Unit = 1024;

    // Small documents have this part of the room to themselves, so that none waits for a giant; small is what is at most this part of theirs.
    private const int Quarter = 4;

    private static readonly int Room = (int)Math.Clamp(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / Share / MemoryPerByte / Unit, Quarter, int.MaxValue);
    private static readonly int SmallRoom = Room / Quarter;
    private static readonly ConcurrencyLimiter Small = Limiter(SmallRoom);
    private static readonly ConcurrencyLimiter Large = Limiter(Room - SmallRoom);

    /// <summary>Waits until there is room for a document; one that is larger than all the room waits for all other large ones.</summary>
    /// <returns>The room; to be disposed of when what the document became is no longer needed.</returns>
    public static ValueTask<RateLimitLease> Enter(ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        // What is packed (gzip begins so) may unfold to the most there is.
        var bytes = content.Span is [0x1F, 0x8B, ..] ? ReadLimits.MaxBytes : content.Length;
        var permits = Math.Max(bytes / Unit, 1);
        return permits <= Math.Max(SmallRoom / Quarter, 1)
            ? Small.AcquireAsync(permits, cancellation)
            : Large.AcquireAsync(Math.Min(permits, Room - SmallRoom), cancellation);
    }

    private static ConcurrencyLimiter Limiter(int room) =>
        new(new() { PermitLimit = room, QueueLimit = int.MaxValue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
}
