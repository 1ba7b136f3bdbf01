using System.Collections.Frozen;
using System.Globalization;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Dates;

/// <summary>A date found in a text.</summary>
/// <param name="Time">What it says.</param>
/// <param name="Start">Offset of its first UTF-16 unit, inclusive; a clock time before the date is included.</param>
/// <param name="End">Offset after its last UTF-16 unit, exclusive.</param>
internal readonly record struct DateMatch(PublishTime Time, int Start, int End);

/// <summary>
/// Reads complete dates (year, month and day all written), with time of day and zone where stated, in the formats of machines
/// (ISO 8601, RFC 2822, RFC 850, Unix <c>date</c>, epoch) and of the press in the common languages. Pure and thread-safe;
/// linear in the length of the text, of which at most 128 words and numbers are looked at.
/// </summary>
internal static class DateText
{
    private const int MaxTokens = 128;

    // "5 May 25" has the fewest.
    private const int FewestDigits = 3;

    private static readonly FrozenSet<string> Fillers = new[]
    {
        "at", "um", "à", "alle", "ore", "a", "las", "às", "as", "o", "om", "kl", "klo", "v", "в", "saat", "pukul", "pkl", "jam", "the", "on", "am",
        "le", "il", "el", "den", "d", "г", "року", "ob", "lúc", "ngày", "στις", "de", "i", "y", "at:", "time", "godz", "ur", "της", "בשעה", "الساعة",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FillerLookup = Fillers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a text that is meant as a date: an attribute, a field, a header. Words around it are passed over.</summary>
    /// <param name="text">The text; <see langword="null"/> and empty read as nothing.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    /// <returns>The date, or <see langword="null"/> when the text holds no complete date.</returns>
    public static PublishTime? Parse(string? text, DateOrder order = DateOrder.DayFirst)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        return Digits(trimmed) ?? Find(trimmed, order, machine: true)?.Time;
    }

    /// <summary>Finds the first complete date in running text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    public static DateMatch? Find(ReadOnlySpan<char> text, DateOrder order = DateOrder.DayFirst) => Find(text, order, machine: false);

    private static DateMatch? Find(ReadOnlySpan<char> text, DateOrder order, bool machine)
    {
        // Most texts are seen to hold no date before they are cut into words.
        if (!HasDigits(text))
        {
            return null;
        }

        DateTokens tokens = new(text, stackalloc DateToken[MaxTokens]);
        (int Start, int End, Clock Clock, int ZoneAt)? before = null;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == DateTokenKind.Sign)
            {
                continue;
            }

            if (CalendarText.Read(tokens, i, order, machine, out int next) is { } date)
            {
                return Complete(tokens, i, date, next, before, machine);
            }

            if (tokens[i].Kind == DateTokenKind.Number && ClockText.Read(tokens, i, afterT: false, out int afterClock) is { } clock)
            {
                before = (i, afterClock, clock, afterClock);
                i = afterClock - 1;
            }
        }

        return null;
    }

    private static bool HasDigits(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char c in text)
        {
            if (char.IsDigit(c) && ++digits == FewestDigits)
            {
                return true;
            }
        }

        return false;
    }

    private static DateMatch Complete(in DateTokens tokens, int start, CalendarDate date, int next, (int Start, int End, Clock Clock, int ZoneAt)? before,
        bool machine)
    {
        if (date.Clock is { } inner)
        {
            return Match(tokens, start, next, date.Date, inner, date.Offset);
        }

        bool machineZone = machine || date.YearFirst;
        bool afterT = tokens.IsWord(next, "t") && !tokens.HasSpaceBefore(next);
        int at = next + (afterT ? 1 : 0);
        for (int tried = 0; tried < 6 && at < tokens.Count; tried++, at++)
        {
            if (ClockText.Read(tokens, at, afterT && tried == 0, out int afterClock) is { } clock)
            {
                LocalDate day = date.Date.PlusDays(clock.NextDay ? 1 : 0);
                Offset? offset = ZoneText.Read(tokens, afterClock, day.At(clock.Time), machineZone || clock.Seconds, out int end);
                return Match(tokens, start, end, date.Date, clock, offset);
            }

            if (!IsFiller(tokens, at, tried, mayBeWeekday: before is null))
            {
                break;
            }
        }

        if (before is { } earlier && IsJoined(tokens, earlier.End, start, date, earlier.Clock, out Offset? zone))
        {
            return Match(tokens, earlier.Start, next, date.Date, earlier.Clock, zone);
        }

        return Match(tokens, start, next, date.Date, clock: null, offset: null);
    }

    // "3:05 p.m. ET, Monday, April 28, 2025": between clock and date at most a zone, signs, small words and a weekday.
    private static bool IsJoined(in DateTokens tokens, int clockEnd, int dateStart, CalendarDate date, Clock clock, out Offset? zone)
    {
        zone = ZoneText.Read(tokens, clockEnd, date.Date.At(clock.Time), machine: false, out int at);
        int unknown = 0;
        for (int i = at; i < dateStart; i++)
        {
            unknown += tokens[i].Kind == DateTokenKind.Number ? 2 : tokens.IsWord(i) && !FillerLookup.Contains(tokens.Raw(i)) ? 1 : 0;
        }

        return unknown <= 1 && dateStart - at <= 5;
    }

    // The weekday that some put in brackets behind the date is the only unknown word let through, and only at once, and not where a time stands before the
    // date.
    private static bool IsFiller(in DateTokens tokens, int at, int tried, bool mayBeWeekday) => tokens[at].Kind switch
    {
        DateTokenKind.Sign => tokens.IsAnySign(at, ",-|()[]/.:;\u00b7\u2022\u25cf", out _),
        DateTokenKind.Word => FillerLookup.Contains(tokens.Raw(at)) || (mayBeWeekday && tried == 1 && tokens.IsSign(at - 1, '(')),
        _ => false,
    };

    private static DateMatch Match(in DateTokens tokens, int first, int next, LocalDate date, Clock? clock, Offset? offset)
    {
        LocalDate day = clock is { NextDay: true } ? date.PlusDays(1) : date;
        return new DateMatch(new PublishTime(day, clock?.Time, clock is null ? null : offset), tokens[first].Start, tokens[next - 1].End);
    }

    // 14 and 12 digits are a local date and time (yyyyMMddHHmm[ss]); 10 and 13 are seconds and milliseconds since 1970.
    private static PublishTime? Digits(ReadOnlySpan<char> text)
    {
        if (text.Length is not (10 or 12 or 13 or 14) || text.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        if (text.Length is 10 or 13)
        {
            long number = long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
            OffsetDateTime utc = (text.Length == 10 ? Instant.FromUnixTimeSeconds(number) : Instant.FromUnixTimeMilliseconds(number)).WithOffset(Offset.Zero);
            return new PublishTime(utc.Date, utc.TimeOfDay, Offset.Zero);
        }

        string spaced = text.Length == 14 ? $"{text[..8]}T{text[8..]}" : $"{text[..8]}T{text[8..]}00";
        return Find(spaced, DateOrder.DayFirst, machine: true)?.Time;
    }
}
