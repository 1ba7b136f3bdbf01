using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Timeline.Temporal;

namespace Timeline.Functions.Api;

/// <summary>Times as ISO 8601 text.</summary>
internal static class IsoText
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.GeneralIso;
    private static readonly LocalDateTimePattern AfterYear = LocalDateTimePattern.CreateWithInvariantCulture("'-'MM-dd'T'HH:mm:ss");
    private static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("Z+HH:mm");

    /// <summary>To the second, with the offset where it is known.</summary>
    public static string Of(LocalDateTime time, Offset? offset = null) =>
        offset is { } known ? Local.Format(time) + Offsets.Format(known) : Local.Format(time);

    /// <summary>The same with a sign and six digits of year, the only form in which ECMAScript reads years below 0 (ECMA-262 section 21.4.1.32).</summary>
    public static string Expanded(LocalDateTime time, Offset? offset)
    {
        var year = string.Create(CultureInfo.InvariantCulture, $"{time.Year:+000000;-000000}");
        return year + AfterYear.Format(time) + (offset is { } known ? Offsets.Format(known) : "");
    }

    /// <summary>A date, a local time or a time with offset: as precise as it is known.</summary>
    public static string Of(PublishTime time) =>
        time.Time is null ? LocalDatePattern.Iso.Format(time.Date) : Of(time.Local, time.Offset);

    /// <summary>RFC 3339, which wants a time and an offset: what is not known is midnight and UTC.</summary>
    public static string Rfc3339(PublishTime time) => Of(time.Local, time.Offset ?? Offset.Zero);

    /// <summary>The instant, what is not known being midnight and UTC.</summary>
    public static Instant Instant(PublishTime time) => time.Local.WithOffset(time.Offset ?? Offset.Zero).ToInstant();
}
