using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>Days of lunisolar calendars that NodaTime lacks, as published for 2015 to 2035. Other years have no date.</summary>
internal static class LunarTable
{
    private const int FirstYear = 2015;

    /// <summary>Lunar New Year (China), as month * 100 + day.</summary>
    private static readonly int[] LunarNewYear =
        [219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208];

    /// <summary>Diwali (Lakshmi Puja), as month * 100 + day.</summary>
    private static readonly int[] Diwali =
        [1111, 1030, 1019, 1107, 1027, 1114, 1104, 1024, 1112, 1101, 1020, 1108, 1029, 1017, 1105, 1026, 1114, 1102, 1022, 1110, 1030];

    public static LocalDate? Find(Holiday holiday, int year)
    {
        var table = holiday == Holiday.Diwali ? Diwali : LunarNewYear;
        return year - FirstYear is var index && index >= 0 && index < table.Length
            ? new LocalDate(year, table[index] / 100, table[index] % 100)
            : null;
    }
}
