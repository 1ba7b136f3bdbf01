using System.Buffers.Text;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Timeline.Events;
using Timeline.Functions.Api.Problems;

namespace Timeline.Functions.Api.Queries;

/// <summary>
/// A place in a timeline, by the date and id of an entry: where a page ended, or what a page ends before. It needs no entry to be there, so it stays good while
/// entries come, go and grow. The order is that of entries: by start, then the longer first, then by id.
/// </summary>
internal sealed record EntryPlace(LocalDateTime Start, LocalDateTime End, string Id)
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.ExtendedIso;

    /// <summary>The place of <paramref name="entry"/>.</summary>
    public static EntryPlace Of(Entry entry) => new(entry.Dated.When.Start, entry.Dated.When.End, entry.Id);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="ProblemException">It is not such a place; names <paramref name="parameter"/>.</exception>
    public static EntryPlace Parse(string text, string parameter)
    {
        if (Base64Url.IsValid(text))
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|', 3);
            if (parts.Length == 3 && Pattern.Parse(parts[0]).TryGetValue(default, out var start) && Pattern.Parse(parts[1]).TryGetValue(default, out var end))
            {
                return new EntryPlace(start, end, parts[2]);
            }
        }

        throw new ProblemException(ProblemType.InvalidParameter, $"'{parameter}' is not one that this server gave out.");
    }

    /// <summary>Below 0 when <paramref name="a"/> comes before <paramref name="b"/>, above 0 when it comes behind it.</summary>
    public static int Compare(EntryPlace a, EntryPlace b)
    {
        var byStart = a.Start.CompareTo(b.Start);
        var byEnd = byStart != 0 ? byStart : b.End.CompareTo(a.End);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(a.Id, b.Id);
    }

    /// <inheritdoc/>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Pattern.Format(Start)}|{Pattern.Format(End)}|{Id}"));
}
