using NodaTime;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Resolving;

namespace Timeline.Temporal;

/// <summary>Makes the mentions that callers see out of what was found and how it read.</summary>
internal static class Mentions
{
    public static void Add(List<TemporalMention> mentions, in Found found, in Reading reading, in Stretch hung)
    {
        // What a bracket within a pair says stands before the pair's day.
        var place = mentions.Count > 0 && found.Start < mentions[^1].Start ? mentions.Count - 1 : mentions.Count;
        mentions.Insert(place, new TemporalMention(found.Start, found.Split, new Timex(reading.Type, reading.Value, reading.Mod), Resolve(reading),
                found.Rule.Name)
        { Expression = found.Expression, Hung = hung });
        if (reading.Through is { Length: > 0 } through && found.Resume < found.End)
        {
            var type = found.Expression switch { Pair => TimexType.Date, Between { To: DayPart } => TimexType.Time, _ => reading.Type };
            var timex = new Timex(type, through);
            mentions.Add(new TemporalMention(found.Resume, found.End, timex, new Unresolved(found.Expression is Pair ? "the day of the time before"
                        : "the far end of the range before"), found.Rule.Name)
            { Expression = found.Expression });
        }
    }

    private static Resolution Resolve(in Reading reading)
    {
        if (reading.Stretch is not { } stretch)
        {
            return reading.Interval is { } span
                ? new Resolved(span, Grain.Day, EdtfText.Interval(span), reading.Anchor)
                : new Unresolved(reading.Reason ?? "it names no date");
        }

        var whole = stretch.Interval;
        var interval = reading.Interval ?? whole;
        // "Late Wednesday night": of Wednesday, as the night is.
        var isOfNight = stretch.Grain == Grain.PartOfDay && reading.Mod != TimexMod.None;
        var edtf = interval == whole || isOfNight ? EdtfOf(reading, stretch) : EdtfText.Interval(interval);
        return new Resolved(interval, stretch.Grain, edtf, reading.Anchor)
        {
            Offset = reading.Zone is { } minutes ? Offset.FromSeconds(minutes * 60) : null,
            IsLocalTime = reading.IsLocalTime,
        };
    }

    private static string EdtfOf(in Reading reading, in Stretch stretch)
    {
        var edtf = stretch.IsWrittenAlike ? reading.Value : stretch.Edtf;
        return reading.Mod == TimexMod.Approx ? edtf + "~" : edtf;
    }
}
