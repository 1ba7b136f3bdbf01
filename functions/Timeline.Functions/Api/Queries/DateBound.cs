using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Queries;

/// <summary>
/// A date in a query: the stretch it names, half-open. Takes ISO 8601 dates and local times, and of EDTF (ISO 8601-2) reduced precision,
/// seasons, quarters, halves, unspecified digits of the year and (ignored for a bound) qualifiers.
/// </summary>
internal static class DateBound
{
    /// <summary>What <see cref="TryParse"/> takes, in words for a user.</summary>
    public const string Help =
        "Write a year (2024), a month (2024-06), a day (2024-06-15), a local time (2024-06-15T14:00), a quarter (2024-33 to 2024-36), a season (2024-21 to "
        + "2024-24, in the south 2024-29 to 2024-32) or a decade (202X).";

    private static readonly LocalDatePattern Calendar = LocalDatePattern.CreateWithInvariantCulture("uuuu");
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    /// <summary>The stretch that <paramref name="text"/> names; false when it names none.</summary>
    public static bool TryParse(string text, out LocalInterval interval)
    {
        var bare = text.AsSpan().Trim().TrimEnd("?~%").ToString();
        var parsed = Moment(bare) ?? Day(bare) ?? YearPart(bare) ?? Year(bare);
        interval = parsed ?? default;
        return parsed is not null;
    }

    private static LocalInterval? Moment(string text)
    {
        if (Minutes.Parse(text).TryGetValue(default, out var minute))
        {
            return minute.Year < 9999 ? new LocalInterval(minute, minute.PlusMinutes(1)) : null;
        }

        return Seconds.Parse(text).TryGetValue(default, out var second) && second.Year < 9999 ? new LocalInterval(second, second.PlusSeconds(1)) : null;
    }

    private static LocalInterval? Day(string text) =>
        LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) && day.Year < 9999 ? Between(day, day.PlusDays(1)) : null;

    private static LocalInterval? YearPart(string text)
    {
        if (text.Length < 7 || text[^3] != '-' || WholeYear(text[..^3]) is not { } year || !Digits(text.AsSpan(text.Length - 2), out var part))
        {
            return null;
        }

        return part switch
        {
            >= 1 and <= 12 => Months(year, part, 1),
            >= 21 and <= 28 => Months(year, ((part - 21) % 4 * 3) + 3, 3),
            >= 29 and <= 32 => Months(year, ((part - 27) % 4 * 3) + 3, 3),
            >= 33 and <= 36 => Months(year, ((part - 33) * 3) + 1, 3),
            40 or 41 => Months(year, ((part - 40) * 6) + 1, 6),
            _ => null,
        };
    }

    private static LocalInterval? Year(string text) => WholeYear(text) is { } year ? Months(year, 1, 12) : Years(text);

    /// <summary>A year of ISO 8601: four digits; 0000 is 1 BC, -0043 is 44 BC.</summary>
    private static int? WholeYear(string text) => Calendar.Parse(text).TryGetValue(default, out var first) && first.Year < 9999 ? first.Year : null;

    private static LocalInterval? Years(string text)
    {
        var known = text.AsSpan().TrimEnd('X');
        if (text.Length != 4 || known.Length is < 2 or 4 || !Digits(known, out var head))
        {
            return null;
        }

        var years = known.Length == 2 ? 100 : 10;
        var first = head * years;
        return first is > 0 and < 9900 ? Months(first, 1, 12 * years) : null;
    }

    private static LocalInterval Months(int year, int month, int count)
    {
        var first = new LocalDate(year, month, 1);
        return Between(first, first.PlusMonths(count));
    }

    private static LocalInterval Between(LocalDate first, LocalDate after) => new(first.AtMidnight(), after.AtMidnight());

    private static bool Digits(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
