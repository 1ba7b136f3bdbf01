using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>A date that the page may have been published on.</summary>
/// <param name="Time">The date.</param>
/// <param name="From">The place it was found.</param>
/// <param name="Trust">0 to 1: how often that place is right.</param>
/// <param name="Modified">Whether the place states the date of a change.</param>
/// <param name="IsYearGuessed">Whether the year is not written, and is that of the capture.</param>
/// <param name="IsDayGuessed">Whether only the month is written, and the day is the last of it.</param>
internal readonly record struct DateCandidate(PublishTime Time, PublishedFrom From, double Trust, bool Modified = false, bool IsYearGuessed = false,
    bool IsDayGuessed = false);
