using System.Globalization;
using System.Text;

namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// A topic's partition key. Letters and digits of every script, blank, <c>-</c>, <c>_</c> and <c>.</c> stand for themselves; any other UTF-16 unit is <c>~</c>
/// and four hexadecimal digits, which can be undone. A key that would be too long is cut and ends in <c>~~</c> and a hash.
/// </summary>
internal static class TopicKey
{
    /// <summary>The partition that lists all topics; no topic's own, for <c>~t</c> is not how anything is written.</summary>
    public const string Index = "~topics";

    // Far below the service's 512, for emulators and tools that count bytes.
    private const int Longest = 256;
    private const int Kept = 200;

    public static string Of(string topic)
    {
        var key = new StringBuilder(topic.Length);
        foreach (var unit in topic)
        {
            _ = char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '_' or '.'
                ? key.Append(unit)
                : key.Append('~').Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
        }

        return key.Length <= Longest ? key.ToString() : $"{key.ToString(0, Kept)}~~{HashOf(topic)}";
    }

    // By units, not by text: two topics that differ in a broken surrogate only are still two.
    private static string HashOf(string topic) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Runtime.InteropServices.MemoryMarshal.AsBytes(topic.AsSpan()))
            .AsSpan(0, 16));
}
