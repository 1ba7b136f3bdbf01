using System.Collections.Frozen;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells times of day at which something is so on all days: "Matches begin at 7.30 p.m.", "The gates open at 9 a.m. and close at dusk", "Trucks travel only
/// between 10 p.m. and 8 a.m.". One thing begins once ("The match begins at 7.30 p.m."), as does what readers are called to ("Polls open at 7 a.m.", "Doors
/// open at 7").
/// </summary>
internal static class Timetables
{
    private static readonly Wordings Only = new("only between", "only from", "only during");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Opening = WordList.Of("open opens");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Closing = WordList.Of("close closes");

    /// <summary>Verbs of what runs to a timetable.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Running =
        WordList.Of("begin start open close end finish leave depart run travel operate sail");

    /// <summary>What happens on one day, though there are several of them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Once = WordList.Of(
        "polls polling voting votes doors gates tickets talks negotiations proceedings festivities celebrations fireworks services hearings arguments clashes "
            + "protests riots strikes elections sales police troops rebels results evacuations searches",
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Those who do something, and who may once: "Protesters leave at 5 p.m.".</summary>
    private static readonly string[] People = ["ers", "ors", "ists", "ents", "ants", "ians"];

    /// <summary>Whether the <paramref name="mentions"/> of a sentence that tells of nothing past or to come are such times.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time.</param>
    /// <param name="today">The day it was written: a time of a later day is announced.</param>
    public static bool Hold(ReadOnlySpan<char> sentence, TemporalMention[] mentions, NodaTime.LocalDate today) =>
        Array.TrueForAll(mentions, m => m.Resolution is not Resolved || Habits.IsClock(m.Expression))
            && Array.Find(mentions, m => m.Resolution is Resolved)?.Resolution is Resolved time && time.Interval.Start.Date <= today
        && (Only.AreIn(sentence) || OpensAndCloses(sentence) || StartsWithMany(sentence));

    private static bool OpensAndCloses(ReadOnlySpan<char> sentence)
    {
        var words = new UnquotedWords(sentence);
        var (opens, closes) = (false, false);
        while (words.MoveNext())
        {
            if (words.Current.StartsWith("poll", StringComparison.OrdinalIgnoreCase) || words.Current.Equals("voting", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            opens |= Opening.Contains(words.Current);
            closes |= Closing.Contains(words.Current) && !sentence[words.Start..].StartsWith("close to", StringComparison.Ordinal);
        }

        return opens && closes;
    }

    private static bool StartsWithMany(ReadOnlySpan<char> sentence)
    {
        var first = Openings.FirstWord(sentence);
        return first.EndsWith("s") && !first.EndsWith("ss") && !Once.Contains(first) && !IsPeople(first) && sentence[first.Length..] is [' ', .. var rest]
            && Running.Contains(Openings.FirstWord(rest));
    }

    private static bool IsPeople(ReadOnlySpan<char> word)
    {
        foreach (var ending in People)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
