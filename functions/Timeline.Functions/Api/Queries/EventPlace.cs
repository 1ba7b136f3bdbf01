using System.Buffers.Text;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Timeline.Events;
using Timeline.Functions.Api.Problems;

namespace Timeline.Functions.Api.Queries;

/// <summary>A place in a timeline, by the key (start, end, id) of an event: where a page read latest first ended, or what a page ends before.</summary>
internal sealed record EventPlace(LocalDateTime Start, LocalDateTime End, string Id)
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.ExtendedIso;

    /// <summary>The place of <paramref name="e"/>.</summary>
    public static EventPlace Of(TimelineEvent e) => new(e.When.Start, e.When.End, e.Id);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="ProblemException">It is not such a place; names <paramref name="parameter"/>.</exception>
    public static EventPlace Parse(string text, string parameter)
    {
        if (Base64Url.IsValid(text))
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 3);
            if (parts.Length == 3 && Pattern.Parse(parts[0]).TryGetValue(default, out var start) && Pattern.Parse(parts[1]).TryGetValue(default, out var end))
            {
                return new EventPlace(start, end, parts[2]);
            }
        }

        throw new ProblemException(ProblemType.InvalidParameter, $"'{parameter}' is not one that this server gave out for this order.");
    }

    /// <summary>Whether this place comes before <paramref name="other"/> in the store's order.</summary>
    public bool IsBefore(EventPlace other)
    {
        var byStart = Start.CompareTo(other.Start);
        var byEnd = byStart != 0 ? byStart : End.CompareTo(other.End);
        return byEnd != 0 ? byEnd < 0 : string.CompareOrdinal(Id, other.Id) < 0;
    }

    /// <inheritdoc/>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Pattern.Format(Start)}|{Pattern.Format(End)}|{Id}"));
}
