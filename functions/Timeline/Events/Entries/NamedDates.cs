using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Events.Entries;

/// <summary>Tells dates that mean the same on any day ("May 12", "March 2019") from those that are counted from the day of publication ("Monday").</summary>
internal static class NamedDates
{
    /// <summary>Whether the expression of <paramref name="e"/> has the number of its day or of its year.</summary>
    public static bool NamesDate(this TimelineEvent e) =>
        HasNumber(e.Expression, e.When.Start.Year) || e.Grain <= Grain.Day && HasNumber(e.Expression, e.When.Start.Day);

    private static bool HasNumber(ReadOnlySpan<char> text, int number)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            if (i > start && int.TryParse(text[start..i], NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read == number)
            {
                return true;
            }
        }

        return false;
    }
}
