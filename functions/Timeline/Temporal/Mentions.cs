using NodaTime;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Resolving;

namespace Timeline.Temporal;

/// <summary>Makes the mentions that callers see out of what was found and how it read.</summary>
internal static class Mentions
{
    public static void Add(List<TemporalMention> mentions, Found found, Reading reading, Stretch hung)
    {
        mentions.Add(new TemporalMention(found.Start, found.Split, new Timex(reading.Type, reading.Value, reading.Mod), Resolve(reading), found.Rule.Name) { Expression = found.Expression, Hung = hung });
        if (reading.Through is { Length: > 0 } through)
        {
            var timex = new Timex(found.Expression is Pair ? TimexType.Date : reading.Type, through);
            mentions.Add(new TemporalMention(found.Resume, found.End, timex, new Unresolved(found.Expression is Pair ? "the day of the time before" : "the far end of the range before"), found.Rule.Name) { Expression = found.Expression });
        }
    }

    private static Resolution Resolve(Reading reading)
    {
        if (reading.Stretch is not { } stretch)
        {
            return reading.Interval is { } span
                ? new Resolved(span, Grain.Day, EdtfText.Interval(span), reading.Anchor)
                : new Unresolved(reading.Reason ?? "it names no date");
        }

        var interval = reading.Interval ?? stretch.Interval;
        var edtf = interval == stretch.Interval ? stretch.Edtf + (reading.Mod == TimexMod.Approx ? "~" : "") : EdtfText.Interval(interval);
        return new Resolved(interval, stretch.Grain, edtf, reading.Anchor) { Offset = reading.Zone is { } minutes ? Offset.FromSeconds(minutes * 60) : null };
    }
}
