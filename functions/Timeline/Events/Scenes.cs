using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Temporal;
using Timeline.Temporal.Expressions;

namespace Timeline.Events;

/// <summary>
/// Times of day of a day that is told of but not named: "It was a quarter to six on the last morning of her life when she fed the hens. She was home by 4 p.m."
/// They are not of the day on which they are told. Holds for one article, sentence by sentence.
/// </summary>
internal sealed class Scenes
{
    private static readonly Wordings Days = new(
        [.. from day in (string[])["day", "morning", "afternoon", "evening", "night"]
            from lead in (string[])["on the", "on the last", "on the first", "on the final", "on the very", "on their last", "on his last", "on her last",
                "in the last", "that last", "that fateful", "that fatal"]
            from tail in lead.StartsWith("that", StringComparison.Ordinal) ? (string[])[""]
                : [" of the", " of her", " of his", " of their", " he", " she", " they", " when", " that"]
            select lead + " " + day + tail]);

    private static readonly string[] Opening = ["It was", "It is", "It's", "It’s"];

    private bool isOpen;
    private bool hasBegun;

    /// <summary>Those of the <paramref name="mentions"/> of the next sentence whose day is known.</summary>
    /// <param name="text">The text they were found in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time in order.</param>
    public TemporalMention[] Without(string text, Sentence sentence, TemporalMention[] mentions)
    {
        var line = text.AsSpan(sentence.Start..sentence.End);
        if (Array.Exists(mentions, m => m.Resolution is Resolved && !IsOpenTime(m)))
        {
            // Whatever day is named, what follows is of it.
            isOpen = false;
        }
        else if (!isOpen && (Days.AreIn(line) || !hasBegun && mentions.Length > 0 && Phrases.StartsWithAny(line, Opening)
                && text.AsSpan(sentence.Start..mentions[0].Start).Count(' ') < 4))
        {
            isOpen = true;
        }

        hasBegun = hasBegun || LineShape.IsProse(line);
        return isOpen ? Array.FindAll(mentions, m => !IsOpenTime(m)) : mentions;
    }

    private static bool IsOpenTime(TemporalMention mention) => mention.Expression is Clock { Day: null } or DayPart { Day: null }
        or Modified { Of: Clock { Day: null } or DayPart { Day: null } };
}
