using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Functions.Api;

/// <summary>
/// When the answers at an address last changed, as far as this process has seen (RFC 9110 section 8.8.2): the first time that it gave the present one.
/// That is never earlier than the change itself, so a client is at worst sent again what it has, as long as no other process answers at the same address.
/// </summary>
internal sealed class ChangeTimes(TimeProvider clock)
{
    // Forgetting makes answers look newer than they are, which is safe.
    private const int MostAddresses = 10_000;
    private readonly Lock gate = new();

    // By a hash of the address, which a client may make as long as a query can be.
    private readonly Dictionary<UInt128, (string Tag, DateTimeOffset Since)> seen = [];

    /// <summary>
    /// Whether other processes answer at the same addresses. One that missed a version while it was there would call the next older than it: then no times are
    /// told.
    /// </summary>
    public bool HasOthers { get; init; }

    /// <summary>
    /// Since when the answer at <paramref name="address"/> has this tag, to the second; <see langword="null"/> when it changed twice within one, or nobody
    /// knows.
    /// </summary>
    public DateTimeOffset? Since(string address, string tag)
    {
        if (HasOthers)
        {
            return null;
        }

        var key = BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(address)));
        var now = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        lock (gate)
        {
            if (!seen.TryGetValue(key, out var last))
            {
                if (seen.Count >= MostAddresses)
                {
                    seen.Clear();
                }

                last = (tag, now);
            }
            else if (last.Tag != tag)
            {
                // HTTP counts seconds; two answers of one second must not pass for each other.
                var next = last.Since.AddSeconds(1);
                last = (tag, next > now ? next : now);
            }

            seen[key] = last;
            return last.Since <= now ? last.Since : null;
        }
    }
}
