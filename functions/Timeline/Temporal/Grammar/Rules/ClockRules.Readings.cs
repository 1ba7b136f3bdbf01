using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>What their words come to.</content>
internal static partial class ClockRules
{
    private static Clock? Clock(in Captures got, TimeExpression? day)
    {
        var hour = Hour(in got);
        int? minute = got.Maybe(Slot.Minute);
        if (got[Slot.Choice] == 4)
        {
            (hour, minute) = (got[Slot.Hour] / 100, got[Slot.Hour] % 100);
        }

        if (got[Slot.Choice] == 8)
        {
            minute = 60 - got[Slot.Minute];
        }

        // "Quarter to one", "twenty to one" are in the hour before.
        if (got[Slot.Choice] is 5 or 8)
        {
            hour = hour == 1 && !got.Has(Slot.Meridiem) ? 12 : (hour + 23) % 24;
        }

        if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        {
            return null;
        }

        // Whoever writes seconds, UTC or "local time" counts to 24.
        var zone = ZoneOf(in got);
        return new Clock(hour, minute, got.Maybe(Slot.Second), zone, day)
        {
            Style = got.Has(Slot.Meridiem) ? ClockStyle.Half
                : hour is < 1 or > 11 || got.Has(Slot.Part) || got.Has(Slot.Second) || zone is { Minutes: 0 } or { IsLocal: true } ? ClockStyle.Whole
                : got[Slot.Choice] == 9 ? ClockStyle.Short
                : got[Slot.Choice] >= 5 ? ClockStyle.Spoken
                : minute is not null && got[Slot.Choice] is not (3 or 4) ? ClockStyle.Open : ClockStyle.Whole,
        };
    }

    /// <summary>"140005" and "1400", the basic format of ISO 8601.</summary>
    private static Clock? Compact(in Captures got)
    {
        var (time, second) = got[Slot.Mod] == 1 ? (got[Slot.Choice], null) : (got[Slot.Choice] / 100, (int?)(got[Slot.Choice] % 100));
        return time / 100 > 24 || time % 100 > 59 || second > 60 ? null : new Clock(time / 100, time % 100, second, ZoneOf(in got), got.First);
    }

    /// <summary>"091830Z MAR 26": the date-time group of armed forces and situation reports, day, hour and minute before the month.</summary>
    private static Clock? OfGroup(in Captures got)
    {
        var (day, hour, minute) = (got[Slot.Choice] / 10_000, got[Slot.Choice] / 100 % 100, got[Slot.Choice] % 100);
        var year = PeriodRules.Century(got[Slot.Year]);
        return day < 1 || day > NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, got[Slot.Month]) || hour > 23 || minute > 59 ? null
            : new Clock(hour, minute, null, ZoneOf(in got), new Expressions.Calendar(year, got[Slot.Month], day));
    }

    private static ClockZone? ZoneOf(in Captures got) =>
        got.Maybe(Slot.Offset) is { } minutes ? new ClockZone(minutes, null)
        : got.Has(Slot.Zone) ? ZoneTable.At(got[Slot.Zone]) : null;

    /// <summary>The hour on the 24-hour clock: by a.m. and p.m., else by the part of day ("three in the afternoon", "nine at night", "five tonight").</summary>
    private static int Hour(in Captures got)
    {
        var hour = got[Slot.Hour];
        var part = (PartOfDay)got[Slot.Part];
        return got[Slot.Meridiem] switch
        {
            1 => hour % 12,
            2 => hour < 12 ? hour + 12 : hour,
            _ => hour == 12 && part == PartOfDay.Morning ? 0
                : hour < 12 && (part is PartOfDay.Afternoon or PartOfDay.Evening || (part == PartOfDay.Night && hour >= (got.Has(Slot.Mod) ? 4 : 6))) ? hour
                    + 12 : hour,
        };
    }

    /// <summary>The half of the day that the hour before a range's joiner is in: 1 for a.m., 2 for p.m., 0 where the second end is no time of day.</summary>
    private static int HalfOfRange(in Scan scan)
    {
        var at = scan.Position + 1;
        var (hour, half) = Noon.Holds(in scan, at) ? (12, 2) : Midnight.Holds(in scan, at) ? (12, 1) : (0, 0);
        if (half == 0 && at < scan.Tokens.Length)
        {
            hour = LexemeId.IsDigits(scan.Tokens[at].Id) ? scan.Tokens[at].Number : SpelledPairPattern.ValueAt(in scan, at);
            at += scan.CharAt(at + 1) == ':' ? 3 : 1;
            var isMeridiem = MeridiemLetter.Holds(in scan, at) && (scan.Tokens[at].Length == 2
                || EndOfMeridiem.Holds(in scan, at + (scan.CharAt(at + 1) == '.' ? 2 : 1)));
            half = !isMeridiem ? 0 : AfterNoon.Holds(in scan, at) ? 2 : 1;
        }

        return hour is < 1 or > 12 || half == 0 ? 0 : scan.Got[Slot.Hour] % 12 <= hour % 12 ? half : 3 - half;
    }
}
