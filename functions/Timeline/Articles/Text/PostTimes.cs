using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// Finds the times of day that stand alone above the posts of a live blog: "03:20", and below it what was told then, perhaps under a title. A day right above
/// one heads those of that day; with its year it may be that of the text. One such line is when the text was printed.
/// </summary>
internal static class PostTimes
{
    private const int Fewest = 2;
    private const int MostWords = 4;
    private const int LongestTitle = 15;

    // Whether it is a time does not hang on when it was written.
    private static readonly PublishTime AnyDay = new(new LocalDate(2000, 1, 1));

    /// <summary>Makes entries of them.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        List<int> times = [];
        for (var i = 0; i + 1 < paragraphs.Count; i++)
        {
            if (paragraphs[i] is { Words: <= MostWords } line && char.IsAsciiDigit(line.Text[0]) && IsPost(paragraphs, i + 1)
                && TemporalTagger.Tag(line.Text, AnyDay) is [{ Timex.Type: TimexType.Time, Resolution: Resolved { Grain: <= Grain.Hour } }] found
                    && EntryHead.Dates(found, 0, line.Text, 0) > 0)
            {
                times.Add(i);
            }
        }

        foreach (var at in times.Count >= Fewest ? times : [])
        {
            paragraphs[at].MakeEntry();
            if (at > 0 && EntryHead.IsOne(paragraphs[at - 1].Text) && DateText.Find(paragraphs[at - 1].Text) is null)
            {
                paragraphs[at - 1].MakeEntry();
            }
        }
    }

    private static bool IsPost(List<Paragraph> paragraphs, int at) =>
        paragraphs[at].EndsSentence || paragraphs[at].Words <= LongestTitle && at + 1 < paragraphs.Count && paragraphs[at + 1].EndsSentence;
}
