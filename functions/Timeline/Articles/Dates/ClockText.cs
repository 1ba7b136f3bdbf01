using NodaTime;

namespace Timeline.Articles.Dates;

/// <summary>A time of day as written.</summary>
/// <param name="Time">The time; midnight for 24:00.</param>
/// <param name="NextDay">Whether it was written 24:00 and so belongs to the next day.</param>
/// <param name="Seconds">Whether seconds were written.</param>
internal readonly record struct Clock(LocalTime Time, bool NextDay, bool Seconds);

/// <summary>Reads a clock time: "14:05:09.25", "3:05 p.m.", "3 pm", "305 PM", "14h30", "14.30 Uhr", "kl. 14.30", "14時30分", "오후 3:05", "下午3:05".</summary>
internal static class ClockText
{
    /// <summary>Reads a clock time at <paramref name="index"/>.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">Where it would start.</param>
    /// <param name="afterT">Whether ISO 8601's "T" stands before, so that "140509" and "14" are times.</param>
    /// <param name="next">The token after it.</param>
    public static Clock? Read(in DateTokens tokens, int index, bool afterT, out int next)
    {
        int at = index;
        int half = MeridiemBefore(tokens, ref at);
        bool announced = IsAnnouncement(tokens, ref at);
        next = at;
        if (afterT && tokens.IsNumber(at, 4, 6, out int compact) && tokens[at].Length != 5)
        {
            next = at + 1;
            int rest = tokens[at].Length == 6 ? compact : compact * 100;
            return Make(rest / 10000, rest / 100 % 100, rest % 100, 0, 0, tokens[at].Length == 6);
        }

        if (!tokens.IsNumber(at, 1, 2, out int hour))
        {
            return Compact(tokens, at, out next);
        }

        bool dot = tokens.IsSign(at + 1, '.') && !tokens.HasSpaceBefore(at + 1) && !tokens.HasSpaceBefore(at + 2);
        bool colon = tokens.IsSign(at + 1, ':');
        if ((colon || dot) && tokens.IsNumber(at + 2, 2, 2, out int minute))
        {
            next = at + 3;
            bool seconds = false;
            int second = 0;
            long nanoseconds = 0;
            if ((colon ? tokens.IsSign(next, ':') : announced && tokens.IsSign(next, '.')) && tokens.IsNumber(next + 1, 1, 2, out second))
            {
                seconds = true;
                next += 2;
                if (tokens.IsAnySign(next, ".,", out _) && !tokens.HasSpaceBefore(next + 1) && tokens.IsNumber(next + 1, 1, 9, out int fraction))
                {
                    nanoseconds = fraction * (long)Math.Pow(10, 9 - tokens[next + 1].Length);
                    next += 2;
                }
            }

            half = half == 0 ? MeridiemAfter(tokens, ref next) : half;
            bool marked = IsHourWord(tokens, next);
            if (dot && half == 0 && !announced && !marked && !ZoneText.IsName(tokens.Raw(next)))
            {
                return null;
            }

            next += marked ? 1 : 0;
            return Make(hour, minute, second, nanoseconds, half, seconds);
        }

        next = at + 1;
        half = half == 0 ? MeridiemAfter(tokens, ref next) : half;
        if (half != 0)
        {
            return CjkMinutes(tokens, hour, half, ref next) ?? Make(hour, 0, 0, 0, half, seconds: false);
        }

        if (IsHourWord(tokens, next))
        {
            return CjkMinutes(tokens, hour, half, ref next) ?? WithMinutes(tokens, hour, ref next);
        }

        return afterT ? Make(hour, 0, 0, 0, 0, seconds: false) : null;
    }

    // "412 AM", as weather services write it.
    private static Clock? Compact(in DateTokens tokens, int at, out int next)
    {
        next = at + 1;
        return tokens.IsNumber(at, 3, 4, out int digits) && digits / 100 is >= 1 and <= 12 && MeridiemAfter(tokens, ref next) is > 0 and int half
            ? Make(digits / 100, digits % 100, 0, 0, half, seconds: false)
            : null;
    }

    private static Clock? WithMinutes(in DateTokens tokens, int hour, ref int next)
    {
        bool letter = tokens.IsWord(next, "h");
        next++;
        int minute = 0;
        if (letter && !tokens.HasSpaceBefore(next) && tokens.IsNumber(next, 2, 2, out minute))
        {
            next++;
        }

        return Make(hour, minute, 0, 0, 0, seconds: false);
    }

    private static Clock? CjkMinutes(in DateTokens tokens, int hour, int half, ref int next)
    {
        if (!tokens.IsWord(next) || "時时点點시".IndexOf(tokens.Raw(next)[0]) < 0)
        {
            return null;
        }

        next++;
        int minute = 0;
        if (tokens.IsNumber(next, 1, 2, out minute) && tokens.IsWord(next + 1) && "分분".Contains(tokens.Raw(next + 1)[0]))
        {
            next += 2;
        }

        return Make(hour, minute, 0, 0, half, seconds: false);
    }

    private static bool IsHourWord(in DateTokens tokens, int index) =>
        tokens.IsWord(index, "h") || tokens.IsWord(index, "uhr") || tokens.IsWord(index, "hrs") || tokens.IsWord(index, "uur")
        || tokens.IsWord(index, "時") || tokens.IsWord(index, "时") || tokens.IsWord(index, "点") || tokens.IsWord(index, "點") || tokens.IsWord(index, "시");

    // "kl. 14.30", "klo 14.30", "ore 14.30", "alle 14.30", "godz. 14.30", "um 14.30": the word makes a dot a time separator.
    private static bool IsAnnouncement(in DateTokens tokens, ref int at)
    {
        if (!tokens.IsWord(at, "kl") && !tokens.IsWord(at, "klo") && !tokens.IsWord(at, "ore") && !tokens.IsWord(at, "alle") && !tokens.IsWord(at, "godz")
            && !tokens.IsWord(at, "um"))
        {
            return false;
        }

        at += tokens.IsSign(at + 1, '.') || tokens.IsSign(at + 1, ':') ? 2 : 1;
        return true;
    }

    // 1 for before noon, 2 for after noon, 0 for neither.
    private static int MeridiemBefore(in DateTokens tokens, ref int at)
    {
        int half = tokens.IsWord(at, "上午") || tokens.IsWord(at, "午前") || tokens.IsWord(at, "오전") || tokens.IsWord(at, "凌晨") || tokens.IsWord(at, "早上") ? 1
            : tokens.IsWord(at, "下午") || tokens.IsWord(at, "午後") || tokens.IsWord(at, "오후") || tokens.IsWord(at, "晚上") ? 2 : 0;
        at += half == 0 ? 0 : 1;
        return half;
    }

    private static int MeridiemAfter(in DateTokens tokens, ref int at)
    {
        int half = Half(tokens, at, "am", "a");
        half = half == 0 && Half(tokens, at, "pm", "p") == 1 ? 2 : half;
        if (half == 0)
        {
            return 0;
        }

        if (tokens.Raw(at).Length == 2)
        {
            at++;
        }
        else
        {
            at += 3;
            at += tokens.IsSign(at, '.') ? 1 : 0;
        }

        return half;
    }

    private static int Half(in DateTokens tokens, int at, string word, string letter) =>
        tokens.IsWord(at, word) || (tokens.IsWord(at, letter) && tokens.IsSign(at + 1, '.') && tokens.IsWord(at + 2, "m")) ? 1 : 0;

    private static Clock? Make(int hour, int minute, int second, long nanoseconds, int half, bool seconds)
    {
        // "14:05 pm" is written by careless templates and means what it says before the "pm".
        int full = half == 2 && hour < 12 ? hour + 12 : half == 1 && hour == 12 ? 0 : hour;
        if (full > 24 || minute > 59 || second > 60 || (full == 24 && (minute > 0 || second > 0)))
        {
            return null;
        }

        LocalTime time = LocalTime.FromNanosecondsSinceMidnight(((((full % 24 * 60L) + minute) * 60) + Math.Min(second, 59)) * 1_000_000_000L + nanoseconds);
        return new Clock(time, full == 24, seconds);
    }
}
