using NodaTime;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Api;

/// <summary>Seasons in words: "summer 2024", and "winter 2024–25", which in the south is "summer 2024–25".</summary>
internal static class SeasonWords
{
    // Those of the north from December on, and their TIMEX3 codes.
    private static readonly string[] Names = ["winter", "spring", "summer", "autumn"];
    private static readonly string[] Codes = ["-WI", "-SP", "-SU", "-FA"];

    /// <summary>The words for the season that a day lies in.</summary>
    public static string Of(LocalDate date, Hemisphere hemisphere)
    {
        var year = date.Month < 3 ? date.Year - 1 : date.Year;
        return $"{Names[At(date, hemisphere)]} {DateWords.Year(year)}{(At(date, Hemisphere.North) == 0 ? $"–{(year + 1) % 100:00}" : "")}";
    }

    /// <summary>Whose season a date is: it is told by its months and by what it is called, which agree in the one hemisphere only.</summary>
    public static Hemisphere HemisphereOf(TimelineEvent e) =>
        e.Timex.Value.EndsWith(Codes[At(e.When.Start.Date, Hemisphere.South)], StringComparison.Ordinal) ? Hemisphere.South : Hemisphere.North;

    private static int At(LocalDate date, Hemisphere hemisphere) => (date.Month / 3 + (hemisphere == Hemisphere.South ? 2 : 0)) % 4;
}
