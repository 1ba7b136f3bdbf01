using System.Collections.Frozen;
using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Events.Wording;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// Leads that tell of a death in the perfect ("Ada Lund, who has died at 94, was the first …"), where the text below says when it was: "She died on July 29."
/// </summary>
internal static class Obituary
{
    /// <summary>How many days a death may lie back that is still news; one before may be of somebody else of whom the text tells.</summary>
    private const int MostDays = 60;

    private static readonly Wordings Perfect = new("has died", "have died");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = WordList.Of("He She They It he she they it");

    /// <summary>Whether the death that <paramref name="lead"/> tells of is dated in a sentence behind it.</summary>
    /// <param name="body">The text.</param>
    /// <param name="lead">Its lead, which names no date.</param>
    /// <param name="sentences">Its sentences in order.</param>
    /// <param name="mentions">The expressions of time in it in order.</param>
    /// <param name="published">The day of publication.</param>
    public static bool IsDatedBelow(string body, Sentence lead, IReadOnlyList<Sentence> sentences, IReadOnlyList<TemporalMention> mentions, LocalDate published)
    {
        var news = body.AsSpan(lead.Start..lead.End);
        if (!Perfect.AreIn(news))
        {
            return false;
        }

        var at = 0;
        foreach (var sentence in sentences)
        {
            var isOfSame = sentence.Start >= lead.End && IsOfSame(news, body.AsSpan(sentence.Start..sentence.End));
            for (; at < mentions.Count && mentions[at].Start < sentence.End; at++)
            {
                if (isOfSame && mentions[at].Resolution is Resolved { Grain: <= Grain.Day, Interval.Start.Date: var day } && day <= published
                    && Period.DaysBetween(day, published) <= MostDays)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"She died …", "Mrs Lund died …" below a lead that names Lund; "Her brother died …" is another's death.</summary>
    private static bool IsOfSame(ReadOnlySpan<char> lead, ReadOnlySpan<char> sentence)
    {
        var words = new UnquotedWords(sentence);
        var last = default(ReadOnlySpan<char>);
        while (words.MoveNext())
        {
            if (words.Current is "died" && (Pronouns.Contains(last) || last.Length > 0 && char.IsUpper(last[0])
                    && lead.Contains(last, StringComparison.Ordinal)))
            {
                return true;
            }

            last = words.Current;
        }

        return false;
    }
}
