using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Timeline.Events;

namespace Timeline.Functions.Storage;

/// <summary>
/// The sort key of an event within a topic: ASCII text whose ordinal order is (start, end, id), made unique by the article and the
/// event's place in it. <c>start!end!id!article-n</c>, where moments are written with a shifted year so that years before 1 sort too.
/// Both stores use it, so pages and cursors are the same in both. At most 140 characters.
/// </summary>
internal static class EventKey
{
    private const int YearShift = 20_000;
    private const int MaxId = 32;

    // '!' sorts before every other character of a key, so a shorter part sorts before its own continuation.
    private const char Separator = '!';

    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>The key of <paramref name="value"/>, the <paramref name="ordinal"/>-th event of its document.</summary>
    public static string Of(TimelineEvent value, string articleHash, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{Moment(value.When.Start)}!{Moment(value.When.End)}!{Id(value.Id)}!{articleHash}-{ordinal:x4}");

    /// <summary>
    /// A key after all keys of the event of this date and id and before those of every event behind it, whatever article and place it is kept under.
    /// </summary>
    public static string After(LocalDateTime start, LocalDateTime end, string id) => $"{Moment(start)}!{Moment(end)}!{Id(id)}!~";

    /// <summary>The least key of an event that starts at <paramref name="moment"/> or later.</summary>
    public static string From(LocalDateTime moment) => Moment(moment);

    /// <summary>The moment as sortable text, to the second, with a fraction only where there is one.</summary>
    public static string Moment(LocalDateTime moment)
    {
        var whole = string.Create(
            CultureInfo.InvariantCulture,
            $"{moment.Year + YearShift:D5}{moment.Month:D2}{moment.Day:D2}{moment.Hour:D2}{moment.Minute:D2}{moment.Second:D2}");
        return moment.NanosecondOfSecond == 0
            ? whole
            : whole + "." + moment.NanosecondOfSecond.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
    }

    /// <summary>The part of a key that says when the event ends.</summary>
    public static ReadOnlySpan<char> End(ReadOnlySpan<char> key)
    {
        var rest = key[(key.IndexOf(Separator) + 1)..];
        return rest[..rest.IndexOf(Separator)];
    }

    /// <summary>128 bits of a path's SHA-256 in hexadecimal: short, safe in every key, and not to be made to collide.</summary>
    public static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 16));

    private static string Id(string id) =>
        id.Length is > 0 and <= MaxId && !id.AsSpan().ContainsAnyExcept(IdCharacters) ? id : "~" + Hash(id);
}
