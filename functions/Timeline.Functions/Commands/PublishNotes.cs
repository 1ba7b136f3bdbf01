using NodaTime.Text;
using Timeline.Articles;

namespace Timeline.Functions.Commands;

/// <summary>What a user should know of a publish date that is less sure than it looks: all that is counted from it is as wrong as it is.</summary>
internal static class PublishNotes
{
    /// <summary>A sentence for each doubt.</summary>
    public static IEnumerable<string> Of(Publication published)
    {
        if (published.From == PublishedFrom.LastModified)
        {
            yield return $"The document names no publish date: {LocalDatePattern.Iso.Format(published.Time.Date)}, when it was saved, stands for it, and all that is counted from it is a guess. Say when it was published with --published.";
        }

        if (published.OtherReading is { } other)
        {
            yield return $"The publish date can be read two ways, {LocalDatePattern.Iso.Format(published.Time.Date)} and {LocalDatePattern.Iso.Format(other.Date)}: say which with --locale (en-US, en-GB) or --published.";
        }

        if (published.IsYearGuessed)
        {
            yield return $"The publish date names no year: {published.Time.Date.Year} is guessed from the file's date. If it was another, say so with --published.";
        }

        if (published.IsDayGuessed)
        {
            yield return $"The publish date names no day: {LocalDatePattern.Iso.Format(published.Time.Date)} is the last of its month. If it was another, say so with --published.";
        }
    }
}
