using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>The day that a remark below a text gives for its publication: "This story was first published on Oct. 4, 2025."</summary>
internal static class FirstPublished
{
    private static readonly string[] Wordings = ["first published on", "originally published on", "was published on", "first published",
        "originally published"];

    /// <summary>The day; <see langword="null"/> where no remark that was taken out of the text says one. That of a change is none.</summary>
    /// <param name="paragraphs">The paragraphs, their remarks marked.</param>
    /// <param name="order">How to read dates in digits that can be read both ways.</param>
    public static PublishTime? Read(List<Paragraph> paragraphs, DateOrder order)
    {
        foreach (var remark in paragraphs)
        {
            if (remark.Reason != "agency line")
            {
                continue;
            }

            foreach (var wording in Wordings)
            {
                var at = remark.Text.IndexOf(wording, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && remark.Text[(at + wording.Length)..].TrimStart(' ', ':') is var rest && DateText.Find(rest, order) is { Start: 0 } found)
                {
                    return found.Time;
                }
            }
        }

        return null;
    }
}
