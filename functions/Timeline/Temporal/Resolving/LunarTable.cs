using System.Globalization;
using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>Days of lunisolar calendars that NodaTime lacks. Years outside of what is known have no date.</summary>
internal static class LunarTable
{
    private const int FirstDiwali = 1980;
    private const int FirstLunarYear = 1902;
    private const int LastLunarYear = 2100;

    /// <summary>Diwali (Lakshmi Puja) from 1980 to 2035, as month * 100 + day: the evening before the new moon of Kartik in India.</summary>
    private static readonly int[] Diwali =
    [
        1107, 1027, 1115, 1104, 1024, 1112, 1101, 1022, 1109, 1029, 1018, 1105, 1025, 1113, 1103, 1023, 1110, 1030, 1019, 1107, 1026, 1114, 1104, 1025, 1112,
            1101, 1021, 1109,
        1028, 1017, 1105, 1026, 1113, 1103, 1023, 1111, 1030, 1019, 1107, 1027, 1114, 1104, 1024, 1112, 1101, 1020, 1108, 1029, 1017, 1105, 1026, 1114, 1102,
            1022, 1110, 1030,
    ];

    /// <summary>The day of a holiday in a year of ours, or <see langword="null"/>.</summary>
    public static LocalDate? Find(Holiday holiday, int year)
    {
        if (holiday == Holiday.Diwali)
        {
            return year - FirstDiwali is var index && index >= 0 && index < Diwali.Length ? new LocalDate(year, Diwali[index] / 100, Diwali[index] % 100)
                : null;
        }

        return year is >= FirstLunarYear and <= LastLunarYear ? LocalDate.FromDateTime(new ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0))
            : null;
    }
}
