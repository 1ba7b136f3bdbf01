using Timeline.Events.Wording;
using Timeline.Temporal;
using Timeline.Temporal.Resolving;

namespace Timeline.Events;

/// <summary>
/// Joins two dates that a sentence names as the ends of one stretch and that TIMEX3 marks apart: "from 23:15 on Friday until 04:40 on Tuesday", "between 4pm
/// and 7.30pm on Monday", "from 2017 until last June". A clock time ends the stretch with its moment, all else with its last day.
/// </summary>
internal static class SpokenRanges
{
    private static readonly string[] Untils = ["until", "till", "through", "up to", "up until"];
    private static readonly string[] Tos = ["to", "-", "–", "—"];
    private static readonly string[] Hedges = [" the hours of", " about", " around", " roughly", " approximately", " the", " early", " late"];

    /// <summary>The dated <paramref name="mentions"/> of a sentence in order, those that are two ends of a stretch as one.</summary>
    /// <param name="text">The text they were found in.</param>
    /// <param name="mentions">The mentions, each <see cref="Resolved"/>.</param>
    public static TemporalMention[] Join(string text, TemporalMention[] mentions)
    {
        if (mentions.Length < 2)
        {
            return mentions;
        }

        var joined = new List<TemporalMention>(mentions.Length);
        foreach (var mention in mentions)
        {
            if (joined is [.., var last] && AreEnds(text, last, mention) && Range((Resolved)last.Resolution, (Resolved)mention.Resolution) is { } range)
            {
                joined[^1] = last with { End = mention.End, Resolution = range, Timex = last.Timex with { Mod = TimexMod.None } };
            }
            else
            {
                joined.Add(mention);
            }
        }

        return [.. joined];
    }

    private static bool AreEnds(string text, TemporalMention first, TemporalMention last)
    {
        var before = text.AsSpan(0, first.Start);
        var link = text.AsSpan(first.End..last.Start).Trim();
        return ListedDays.Is(link, Untils) && !IsBound(first) && !IsBound(last)
            || ListedDays.Is(link, Tos) && (Opens(before, "from") || first.Timex.Type == TimexType.Time && last.Timex.Type == TimexType.Time)
            || link.Equals("and", StringComparison.OrdinalIgnoreCase) && Opens(before, "between");
    }

    private static bool IsBound(TemporalMention mention) => mention.Timex.Mod is TimexMod.Before or TimexMod.After or TimexMod.OnOrBefore or TimexMod.OnOrAfter;

    /// <summary>Whether a word opens the stretch that follows, as "between" does in "between the hours of", "between about".</summary>
    /// <param name="before">The text up to its first end.</param>
    /// <param name="word">The word.</param>
    public static bool Opens(ReadOnlySpan<char> before, string word) =>
        Reporting.LastWord(Endings.Without(before.TrimEnd(), Hedges)).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static Resolved? Range(Resolved first, Resolved last)
    {
        var areTimes = first.Grain <= Grain.Hour;
        var offset = first.Offset ?? last.Offset;
        if (areTimes != last.Grain <= Grain.Hour || last.Interval.Start <= first.Interval.Start || (last.Offset ?? offset) != offset)
        {
            return null;
        }

        var interval = new LocalInterval(first.Interval.Start, areTimes ? last.Interval.Start : last.Interval.End);
        return first with
        {
            Interval = interval,
            Grain = areTimes ? first.Grain : (Grain)Math.Max(Math.Max((int)first.Grain, (int)last.Grain), (int)Grain.Day),
            Edtf = areTimes ? $"{first.Edtf}/{last.Edtf}" : EdtfText.Interval(interval),
            Offset = offset,
            IsLocalTime = first.IsLocalTime || last.IsLocalTime,
        };
    }
}
