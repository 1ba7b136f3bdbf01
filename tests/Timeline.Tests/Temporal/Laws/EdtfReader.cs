using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Timeline.Temporal;

namespace Timeline.Tests.Temporal.Laws;

/// <summary>Reads the EDTF (ISO 8601-2:2019) that the tagger writes, written from the standard and not from the tagger.</summary>
internal static class EdtfReader
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>The stretch from the first day or second that the value names to the last, half-open.</summary>
    public static LocalInterval Read(string value)
    {
        var ends = value.TrimEnd('~').Split('/');
        return new LocalInterval(One(ends[0]).Start, One(ends[^1]).End);
    }

    private static LocalInterval One(string value)
    {
        if (value.Contains('T', StringComparison.Ordinal))
        {
            var moment = Moment.Parse(value).Value;
            return new LocalInterval(moment, moment.PlusSeconds(1));
        }

        var sign = value[0] == '-' ? -1 : 1;
        var parts = value.TrimStart('-').Split('-');
        var unknown = parts[0].Count(c => c == 'X');
        var width = (int)Math.Pow(10, unknown);
        var year = sign * int.Parse(parts[0].Replace('X', '0'), CultureInfo.InvariantCulture);
        if (parts.Length == 1)
        {
            return Months(sign < 0 ? year - width + 1 : year, 1, 12 * width);
        }

        var month = int.Parse(parts[1], CultureInfo.InvariantCulture);
        if (parts.Length == 3)
        {
            var day = new LocalDate(year, month, int.Parse(parts[2], CultureInfo.InvariantCulture)).AtMidnight();
            return new LocalInterval(day, day.PlusDays(1));
        }

        return month switch
        {
            <= 12 => Months(year, month, 1),
            >= 21 and <= 24 => Months(year, (month - 20) * 3, 3),
            29 or 30 => Months(year, (month - 26) * 3, 3),
            31 or 32 => Months(year, (month - 30) * 3, 3),
            >= 33 and <= 36 => Months(year, ((month - 33) * 3) + 1, 3),
            40 or 41 => Months(year, ((month - 40) * 6) + 1, 6),
            _ => throw new FormatException($"'{value}' is no EDTF."),
        };
    }

    private static LocalInterval Months(int year, int month, int count)
    {
        var start = new LocalDate(year, month, 1).AtMidnight();
        return new LocalInterval(start, start.PlusMonths(count));
    }
}
