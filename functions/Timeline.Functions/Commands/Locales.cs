using System.Collections.Frozen;
using NodaTime.TimeZones;

namespace Timeline.Functions.Commands;

/// <summary>
/// The locales that a user may name. A document's own is taken as it comes; one that somebody types is looked at, as "gb" for "en-GB" would decide in silence
/// what it is to decide.
/// </summary>
internal static class Locales
{
    // ISO 639-1.
    private static readonly FrozenSet<string> Languages = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga "
        + "gd gl gn gu gv ha he hi ho hr ht hu hy hz "
        + "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd "
        + "ne ng nl nn no nr nv ny oc oj om or os "
        + "pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve "
        + "vi vo wa wo xh yi yo za zh zu")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // ISO 3166, as the time zones have them.
    private static readonly FrozenSet<string> Regions = TzdbDateTimeZoneSource.Default.ZoneLocations!.Select(location => location.CountryCode)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether there is such a locale: a language, then a script, a region or neither: "en", "en-GB", "zh-Hant-TW", "gsw-CH". Of a language of three letters
    /// its form is all that is looked at.
    /// </summary>
    public static bool Has(string locale)
    {
        var subtags = locale.Trim().Split('-', '_');
        return (subtags[0].Length == 3 ? subtags[0].All(char.IsAsciiLetter) : Languages.Contains(subtags[0]))
            && subtags.Skip(1).All(subtag => subtag.Length == 2 ? Regions.Contains(subtag) : subtag.Length is > 2 and <= 8
                && subtag.All(char.IsAsciiLetterOrDigit));
    }
}
