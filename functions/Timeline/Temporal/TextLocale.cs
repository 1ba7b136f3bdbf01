using System.Buffers;

namespace Timeline.Temporal;

/// <summary>What the locale of a text tells of how its dates are to be read.</summary>
/// <param name="Order">How its readers read 04/05/2025; <see langword="null"/> when it does not tell.</param>
/// <param name="Hemisphere">Whose seasons its readers have; <see langword="null"/> when it does not tell.</param>
public readonly record struct TextLocale(DateOrder? Order, Hemisphere? Hemisphere)
{
    // Where English is written month first, by CLDR's short formats: the United States, their territories, and what once was one.
    private static readonly SearchValues<string> MonthFirst = SearchValues.Create(["US", "AS", "GU", "MH", "MP", "PH", "PR", "UM", "VI"],
        StringComparison.OrdinalIgnoreCase);

    // What lies south of the equator and has a summer; Tonga and Samoa do not count, as anybody may have an address in .to or .ws.
    private static readonly SearchValues<string> Southern = SearchValues.Create(
        ["AO", "AR", "AU", "BO", "BR", "BW", "CK", "CL", "FJ", "FK", "LS", "MG", "MU", "MW", "MZ", "NA", "NC", "NF", "NZ", "PE", "PF", "PY", "RE", "SZ", "UY",
            "VU", "ZA", "ZM", "ZW"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>
    /// What a locale tells: month first in the United States and the like, day first in every other region and language; the hemisphere of its region.
    /// </summary>
    /// <param name="tag">A BCP 47 tag such as "en-GB"; an underscore will do as well.</param>
    /// <returns>Nothing when there is no locale or it is none, no order for English without a region, no hemisphere for any language without one.</returns>
    public static TextLocale Of(string? tag)
    {
        var rest = tag.AsSpan().Trim();
        var language = Subtag(ref rest);
        if (language.Length is not (2 or 3) || !IsLetters(language) || language.Equals("und", StringComparison.OrdinalIgnoreCase))
        {
            return default;
        }

        while (!rest.IsEmpty)
        {
            var subtag = Subtag(ref rest);
            if (IsRegion(subtag))
            {
                return new(subtag.ContainsAny(MonthFirst) ? DateOrder.MonthFirst : DateOrder.DayFirst, subtag.ContainsAny(Southern) ? Temporal.Hemisphere.South
                    : Temporal.Hemisphere.North);
            }
        }

        return new(language.Equals("en", StringComparison.OrdinalIgnoreCase) ? null : DateOrder.DayFirst, null);
    }

    /// <summary>
    /// What a publisher's address tells: that it is of the southern hemisphere, by its domain of a country (".com.au"). Anything else may be read anywhere.
    /// </summary>
    /// <param name="url">The address, absolute.</param>
    public static TextLocale OfAddress(string? url)
    {
        var country = Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Host.AsSpan(uri.Host.LastIndexOf('.') + 1) : default;
        return new(null, IsRegion(country) && country.ContainsAny(Southern) ? Temporal.Hemisphere.South : null);
    }

    /// <summary>The same, with what it does not tell as another has it.</summary>
    /// <param name="other">What is asked next.</param>
    public TextLocale Or(TextLocale other) => new(Order ?? other.Order, Hemisphere ?? other.Hemisphere);

    private static ReadOnlySpan<char> Subtag(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('-', '_');
        var subtag = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return subtag;
    }

    private static bool IsRegion(ReadOnlySpan<char> subtag) => subtag.Length == 2 && IsLetters(subtag);

    private static bool IsLetters(ReadOnlySpan<char> subtag) => !subtag.ContainsAnyExcept(Letters);
}
