using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// Tells minutes by the line that says so: "Minutes of the meeting held on Tuesday 21 January 2025". What was done on the day of the meeting was done on the
/// day of the text.
/// </summary>
internal static class Minutes
{
    private static readonly string[] Names = ["minutes of", "draft minutes of", "minutes from", "notes of the meeting", "notes of a meeting",
        "record of the meeting", "record of a meeting"];
    private static readonly Wordings Named = new(Names);

    private static readonly string[] Attendance = ["present:", "also present:", "in attendance:", "apologies:", "apologies for absence:", "absent:"];

    /// <summary>Whether a line above the text says that it is minutes.</summary>
    public static bool AreHeaded(string line) => Phrases.StartsWithAny(line, Names);

    /// <summary>Whether a line says so in other words than "Minutes of terror".</summary>
    public static bool AreOfMeeting(string line) => AreHeaded(line) && line.Contains("meeting", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a title does, and ends with the date of the meeting: "Marn Council: Minutes of the meeting held on 21 January 2025".</summary>
    /// <param name="title">The title.</param>
    /// <param name="order">How to read dates in digits that can be read both ways.</param>
    public static bool AreTitled(string title, DateOrder order) => Named.AreIn(title) && DateText.Find(title, order) is { } date && date.End == title.Length;

    /// <summary>Takes the lines that say who was there out of the text.</summary>
    public static void DropAttendance(List<Paragraph> paragraphs) =>
        paragraphs.FindAll(paragraph => Phrases.StartsWithAny(paragraph.Text, Attendance)).ForEach(paragraph => paragraph.Drop("attendance"));
}
