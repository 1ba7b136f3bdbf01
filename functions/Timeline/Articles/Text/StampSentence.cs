using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// The day that a sentence at either end of a text gives for it, among others in its paragraph: "Compiled by the harbour watch. Updated 29 March 2022."
/// </summary>
internal static class StampSentence
{
    private const int Ends = 3;

    /// <summary>The day; <see langword="null"/> where no sentence says only that.</summary>
    /// <param name="paragraphs">The paragraphs, those that are no text marked.</param>
    /// <param name="order">How to read dates in digits that can be read both ways.</param>
    public static PublishTime? Read(List<Paragraph> paragraphs, DateOrder order)
    {
        var kept = paragraphs.FindAll(paragraph => paragraph.IsKept || AgencyLines.IsStamp(paragraph.Text));
        foreach (var (text, _) in kept.Select((paragraph, i) => (paragraph.Text, i)).Where(one => one.i < Ends || one.i >= kept.Count - Ends))
        {
            foreach (var (start, end) in SentenceSplitter.Split(text))
            {
                if (text.AsSpan(start..end) is var sentence && AgencyLines.IsStamp(sentence))
                {
                    return DateText.Find(sentence, order)?.Time;
                }
            }
        }

        return null;
    }
}
