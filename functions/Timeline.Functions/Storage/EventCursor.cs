using System.Buffers.Text;
using System.Text;

namespace Timeline.Functions.Storage;

/// <summary>A page's end as an opaque text for callers: the key of its last event. Stays valid while events come and go.</summary>
internal static class EventCursor
{
    private const int MaxLength = 1024;

    public static string Write(string key) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(key));

    /// <exception cref="FormatException">The text is not a cursor.</exception>
    public static string? Read(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        if (cursor.Length is 0 or > MaxLength || !Base64Url.IsValid(cursor))
        {
            throw new FormatException("Not a cursor of this timeline.");
        }

        var key = Encoding.ASCII.GetString(Base64Url.DecodeFromChars(cursor));
        return key.AsSpan().ContainsAnyExceptInRange('!', '~') || key.Count(c => c == '!') != 3
            ? throw new FormatException("Not a cursor of this timeline.")
            : key;
    }
}
