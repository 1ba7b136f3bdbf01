using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace Timeline.Articles.Dates;

/// <summary>Reads the zone behind a clock time: an offset, "Z", or an abbreviation of the press.</summary>
internal static class ZoneText
{
    // Minutes from UTC. Names that say standard or summer time are fixed offsets; "ET", "London time" and their like follow the calendar.
    // IST is read as India, BST as Britain, CST as North America, AST as the Atlantic: the readings of news sites.
    private const string FixedTable =
        "Z=0 UTC=0 GMT=0 WET=0 WEST=60 BST=60 WAT=60 CET=60 MEZ=60 CEST=120 MESZ=120 SAST=120 CAT=120 EET=120 " +
        "EEST=180 EAT=180 MSK=180 TRT=180 GST=240 PKT=300 IST=330 NPT=345 WIB=420 ICT=420 WITA=480 HKT=480 " +
        "SGT=480 MYT=480 PHT=480 AWST=480 JST=540 KST=540 WIT=540 ACST=570 AEST=600 ACDT=630 AEDT=660 " +
        "NZST=720 NZDT=780 NST=-210 NDT=-150 BRT=-180 ART=-180 AST=-240 ADT=-180 EST=-300 EDT=-240 CST=-360 " +
        "CDT=-300 MST=-420 MDT=-360 PST=-480 PDT=-420 AKST=-540 AKDT=-480 HST=-600";

    private static readonly FrozenDictionary<string, int> FixedMinutes = FixedTable.Split(' ').Select(cell => cell.Split('='))
        .ToFrozenDictionary(cell => cell[0], cell => int.Parse(cell[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Regions = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["ET"] = "America/New_York",
        ["CT"] = "America/Chicago",
        ["MT"] = "America/Denver",
        ["PT"] = "America/Los_Angeles",
        ["AKT"] = "America/Anchorage",
        ["AET"] = "Australia/Sydney",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> FixedLookup =
        FixedMinutes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> RegionLookup =
        Regions.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> is an abbreviation of a zone in capitals, such as "BST".</summary>
    public static bool IsName(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[^1]) && (FixedLookup.ContainsKey(word) || RegionLookup.ContainsKey(word));

    /// <summary>Reads a zone at <paramref name="index"/>.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">Where the zone would start.</param>
    /// <param name="local">The local time it belongs to; summer time of a region depends on it.</param>
    /// <param name="machine">Whether the text is written for machines, so that "-05:00" is an offset and not the end of a range.</param>
    /// <param name="next">The token after the zone; <paramref name="index"/> when there is none.</param>
    /// <returns>The offset, or <see langword="null"/> when no zone is stated there.</returns>
    public static Offset? Read(in DateTokens tokens, int index, LocalDateTime local, bool machine, out int next)
    {
        next = index;
        int at = tokens.IsSign(index, '(') || tokens.IsSign(index, ',') ? index + 1 : index;
        if (tokens.IsWord(at))
        {
            ReadOnlySpan<char> word = tokens.Raw(at);

            // In running text an abbreviation is written in capitals: "est" and "et" are French words.
            bool upper = char.IsUpper(word[0]) && char.IsUpper(word[^1]);
            if ((upper || machine) && FixedLookup.TryGetValue(word, out int minutes))
            {
                next = at + 1;
                if (minutes == 0 && !tokens.HasSpaceBefore(at + 1) && ReadSigned(tokens, at + 1, machine: true, hoursOnly: true, out int after) is { } signed)
                {
                    next = after;
                    return signed;
                }

                return Offset.FromSeconds(minutes * 60);
            }

            if (upper && RegionLookup.TryGetValue(word, out string? region))
            {
                next = at + 1;
                return DateTimeZoneProviders.Tzdb[region].AtLeniently(local).Offset;
            }

            return null;
        }

        return ReadSigned(tokens, at, machine, hoursOnly: machine, out next) ?? None(index, out next);
    }

    private static Offset? None(int index, out int next)
    {
        next = index;
        return null;
    }

    private static Offset? ReadSigned(in DateTokens tokens, int index, bool machine, bool hoursOnly, out int next)
    {
        next = index;
        if (!tokens.IsAnySign(index, "+-", out char sign) || (sign == '-' && !machine) || tokens.HasSpaceBefore(index + 1))
        {
            return null;
        }

        int minutes;
        if (tokens.IsNumber(index + 1, 4, 4, out int compact))
        {
            minutes = (compact / 100 * 60) + (compact % 100);
            next = index + 2;
        }
        else if (tokens.IsNumber(index + 1, 1, 2, out int hours) && tokens.IsSign(index + 2, ':') && tokens.IsNumber(index + 3, 2, 2, out int rest)
            && rest < 60)
        {
            minutes = (hours * 60) + rest;
            next = index + 4;
        }
        else if (hoursOnly && tokens.IsNumber(index + 1, 1, 2, out int whole))
        {
            minutes = whole * 60;
            next = index + 2;
        }
        else
        {
            return null;
        }

        // ISO 8601 offsets in use lie within 14 hours of UTC; beyond that the number is something else.
        return minutes <= 14 * 60 ? Offset.FromSeconds((sign == '-' ? -minutes : minutes) * 60) : null;
    }
}
