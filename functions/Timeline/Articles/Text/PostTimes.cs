using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>Finds the times of day that stand alone above the posts of a live blog: "03:20", and below it what was told then. One such line is when the text was printed.</summary>
internal static class PostTimes
{
    private const int Fewest = 2;
    private const int MostWords = 4;

    // Whether it is a time does not hang on when it was written.
    private static readonly PublishTime AnyDay = new(new LocalDate(2000, 1, 1));

    /// <summary>Makes entries of them.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        List<Paragraph> times = [];
        for (var i = 0; i + 1 < paragraphs.Count; i++)
        {
            if (paragraphs[i] is { Words: <= MostWords } line && char.IsAsciiDigit(line.Text[0]) && paragraphs[i + 1].EndsSentence
                && TemporalTagger.Tag(line.Text, AnyDay) is [{ Timex.Type: TimexType.Time, Resolution: Resolved { Grain: <= Grain.Hour } }] found && EntryHead.Dates(found, 0, line.Text, 0) > 0)
            {
                times.Add(line);
            }
        }

        if (times.Count >= Fewest)
        {
            times.ForEach(line => line.MakeEntry());
        }
    }
}
