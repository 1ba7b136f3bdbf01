using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Events.Wording;
using Timeline.Temporal;
using Timeline.Temporal.Expressions;

namespace Timeline.Events;

/// <summary>
/// The times of day at the head of what is written as it happens: "2:15 p.m. The tug was rammed on Thursday." They date what names no time of its own, and are
/// none of the story's where the sentence does, greets its readers or asks. In a chronology of another day they are when it happened; one alone heads no entry.
/// </summary>
internal static class EntryStamps
{
    private const int Fewest = 2;

    /// <summary>What heads pictures, as no news does.</summary>
    private static readonly string[] Pictures = ["in pictures:", "in photos:", "pictured:", "photos:", "pictures:", "gallery:", "watch:", "video:", "listen:",
        "picture of the day:", "photo of the day:"];

    private const string Marks = " \n\r\t:.–—-|·•)]";

    /// <summary>The <paramref name="sentences"/> in order, each without the stamp that does not date it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences in order, joined with the line above that dates them.</param>
    /// <param name="live">The expressions of time in it, and the day on which each of its entries was written.</param>
    public static List<Sentence> Lift(string text, List<Sentence> sentences, LiveEntries live)
    {
        List<Sentence>? lifted = null;
        var mentions = live.Mentions;
        var (at, stamps) = (0, 0);
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            while (at < mentions.Count && mentions[at].Start < sentence.Start)
            {
                at++;
            }

            if (at < mentions.Count && Behind(text, sentence, mentions[at], live) is { } told)
            {
                stamps++;
                if (IsDated(text, told, mentions, at + 1, live.At(sentence.Start).Published.Time.Date) || IsTalk(text.AsSpan(told.Start..told.End)))
                {
                    (lifted ??= [.. sentences])[i] = told;
                }
            }
        }

        return stamps >= Fewest && lifted is not null ? lifted : sentences;
    }

    /// <summary>What a sentence says behind its stamp; <see langword="null"/> where it has none.</summary>
    private static Sentence? Behind(string text, Sentence sentence, TemporalMention first, LiveEntries live)
    {
        var line = text.AsSpan(sentence.Start..sentence.End);
        if (first.Start != sentence.Start + ListMarker.Length(line) || sentence.Start > 0 && text[sentence.Start - 1] != '\n'
            || !(live.IsStamp(first) || first is { Expression: Clock { Day: null }, Resolution: Resolved { Interval.Start: var time } }
                && time.Date == live.At(sentence.Start).Published.Time.Date) || first.End >= sentence.End)
        {
            return null;
        }

        var told = text.AsSpan(first.End..sentence.End).TrimStart(Marks);
        return !IsTold(told) || !LineShape.EndsSentence(told) && !IsTalk(told) ? null : new Sentence(sentence.End - told.Length, sentence.End);
    }

    /// <summary>Whether a time of day opens a line that goes on with what was told then.</summary>
    /// <param name="line">The line.</param>
    /// <param name="end">Where the time ends in it.</param>
    /// <param name="stamp">The time.</param>
    public static bool Opens(ReadOnlySpan<char> line, int end, Resolved stamp) => stamp.Grain <= Grain.Hour && end < line.Length
        && IsTold(line[end..].TrimStart(Marks));

    /// <summary>"9 a.m. was too early for most of them."</summary>
    private static bool IsTold(ReadOnlySpan<char> behind) => !behind.IsEmpty && !char.IsLower(behind[0]);

    /// <summary>
    /// Whether a sentence says when, other than for how long it has been so ("the first time since 1994", "since midday") or how long before the stamp ("an
    /// hour ago").
    /// </summary>
    private static bool IsDated(string text, Sentence sentence, IReadOnlyList<TemporalMention> mentions, int at, LocalDate today)
    {
        for (; at < mentions.Count && mentions[at].Start < sentence.End; at++)
        {
            if (mentions[at] is { Timex.Type: TimexType.Date or TimexType.Time, Resolution: Resolved own } mention
                && !(mention.Expression is Shift { From: ShiftFrom.Publication, Amount.Unit: Unit.Second or Unit.Minute or Unit.Hour })
                && !((own.Grain > Grain.Day || own.Interval.Start.Date == today) && Since.Stands(text, mention.Start)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTalk(ReadOnlySpan<char> sentence) => sentence[^1] == '?' || Greetings.IsOne(sentence) || Phrases.StartsWithAny(sentence, Pictures);
}
