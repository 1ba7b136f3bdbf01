using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>
/// When a page was saved, as the program that saved it notes in the page: SingleFile and HTTrack in a comment at its head, Save Page WE in a meta element, the
/// Wayback Machine at its foot. A file's own time may be that of a copy.
/// </summary>
internal static class SavedDate
{
    private const int Head = 4096;
    private const int LongestNote = 200;

    private static readonly (string Program, string Label)[] HeadNotes = [("saved with SingleFile", "saved date:"),
        ("Mirrored from", "HTTrack Website Copier")];

    /// <summary>The moment; <see langword="null"/> when no program notes it.</summary>
    public static Instant? Find(Page page)
    {
        ReadOnlySpan<char> source = page.Source;
        ReadOnlySpan<char> head = source[..Math.Min(source.Length, Head)];
        foreach ((string program, string label) in HeadNotes)
        {
            if (head.Contains(program, StringComparison.Ordinal) && Behind(head, label) is { } noted)
            {
                return noted;
            }
        }

        return DateText.Parse(page.Meta("savepage-date")) is { } stated ? At(stated) : Behind(source, "FILE ARCHIVED ON ");
    }

    private static Instant? Behind(ReadOnlySpan<char> text, string label)
    {
        int at = text.IndexOf(label, StringComparison.Ordinal);
        return at >= 0 && DateText.Parse(text.Slice(at + label.Length, Math.Min(LongestNote, text.Length - at - label.Length)).ToString()) is { } noted
            ? At(noted) : null;
    }

    private static Instant At(PublishTime time) => time.Instant ?? time.Date.At(time.Time ?? LocalTime.Midnight).InUtc().ToInstant();
}
