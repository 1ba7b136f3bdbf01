using NodaTime;
using NodaTime.Text;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Resolving;

namespace Timeline.Temporal.Explaining;

/// <summary>Tells how a mention came to its value.</summary>
internal static class Derivations
{
    /// <summary>The meaning of the words, what it was counted from, and what it came to, below the rule that read them.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="expression">Its meaning.</param>
    /// <param name="hung">The date that it was counted from; <see langword="null"/> when it is complete in itself.</param>
    public static Derivation Of(TemporalMention mention, TimeExpression expression, Stretch? hung)
    {
        var steps = new List<Derivation> { Meaning.Of(expression) };
        if (hung is { Edtf: var from } && mention.Resolution is Resolved { Anchor: var anchor and not AnchorKind.None })
        {
            steps.Add(new(anchor == AnchorKind.PublishDate ? $"counted from the publish date, {from}" : $"counted from the time spoken of, {from}"));
        }

        steps.Add(new(mention.Resolution switch
        {
            Resolved resolved => $"is {resolved.Edtf}, {Moment(resolved.Interval.Start)} until {Moment(resolved.Interval.End)}",
            Unresolved unresolved => $"has no date: {unresolved.Reason}",
            _ => throw new InvalidOperationException("Resolution is a closed family."),
        }));
        return new($"read by the rule \"{mention.Rule}\"", steps);
    }

    private static string Moment(LocalDateTime moment) =>
        moment.TimeOfDay == LocalTime.Midnight ? LocalDatePattern.Iso.Format(moment.Date) : LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm")
            .Format(moment);
}
