using NodaTime;
using NodaTime.Text;
using Timeline.Events.Wording;
using Timeline.Temporal;
using Timeline.Temporal.Expressions;

namespace Timeline.Events;

/// <summary>
/// Parts two days that share their month, and two months that share their year: "on 14 and 21 July" is no stretch from one to the other, as "14 to 21 July" and
/// "between 14 and 21 July" are.
/// </summary>
internal static class ListedDays
{
    private static readonly string[] Links = ["and", "or", "and the", "or the", "&"];

    /// <summary>The <paramref name="mentions"/> of a sentence in order, each day of such a list with a date of its own.</summary>
    /// <param name="text">The text they were found in.</param>
    /// <param name="mentions">The mentions, both ends of a stretch among them.</param>
    public static TemporalMention[] Part(string text, TemporalMention[] mentions)
    {
        var parted = mentions;
        for (var i = 1; i < mentions.Length; i++)
        {
            if (mentions[i].Expression is Between pair && ReferenceEquals(pair, mentions[i - 1].Expression)
                && mentions[i - 1] is { Resolution: Resolved stretch } first
                && IsList(text, first, mentions[i]) && Named(first, stretch) is { } one && Named(mentions[i], stretch) is { } other && one.Grain == other.Grain)
            {
                parted = ReferenceEquals(parted, mentions) ? [.. mentions] : parted;
                parted[i - 1] = first with { Resolution = one, Expression = pair.From };
                parted[i] = mentions[i] with { Resolution = other, Expression = pair.To, Hung = first.Hung };
            }
        }

        return parted;
    }

    private static bool IsList(string text, TemporalMention first, TemporalMention second)
    {
        var before = text.AsSpan(0, first.Start);
        return Is(text.AsSpan(first.End..second.Start).Trim(), Links) && !SpokenRanges.Opens(before, "between") && !Reporting.LastWord(before)
            .Equals("from", StringComparison.OrdinalIgnoreCase);
    }

    internal static bool Is(ReadOnlySpan<char> words, string[] known)
    {
        foreach (var one in known)
        {
            if (words.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day or the month that a mention names by itself; <see langword="null"/> where it names neither.</summary>
    private static Resolved? Named(TemporalMention mention, Resolved stretch)
    {
        var (value, isDay) = (mention.Timex.Value, mention.Timex.Value.Length > "2025-07".Length);
        return mention.Timex.Type == TimexType.Date && LocalDatePattern.Iso.Parse(isDay ? value : value + "-01") is { Success: true, Value: var day }
            && day.Year < LocalDate.MaxIsoValue.Year
            ? stretch with
            {
                Interval = new LocalInterval(day.AtMidnight(), (isDay ? day.PlusDays(1) : day.PlusMonths(1)).AtMidnight()),
                Grain = isDay
                ? Grain.Day : Grain.Month,
                Edtf = value
            }
            : null;
    }
}
