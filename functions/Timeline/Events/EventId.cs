using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Timeline.Events;

/// <summary>Ids of events: 96 bits of a hash of what makes an event what it is, in hexadecimal.</summary>
internal static class EventId
{
    private const int Bytes = 12;

    /// <summary>
    /// The id of the event of <paramref name="sentence"/> whose date, <paramref name="value"/> in TIMEX3, stands at <paramref name="start"/> of the article's
    /// body.
    /// </summary>
    public static string Of(string article, string sentence, int start, string value)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{article}\n{start}\n{value}\n{sentence}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
    }
}
