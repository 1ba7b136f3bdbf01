using Timeline.Temporal;

namespace Timeline.Tests.Corpus;

/// <summary>A sentence whose expressions of time are marked, and what they come to on a publish date. Nothing else may be found in it.</summary>
/// <param name="Where">File and line.</param>
/// <param name="Published">The publish time.</param>
/// <param name="Locale">What the locale tells, when it has one.</param>
/// <param name="Text">The sentence without its marks.</param>
/// <param name="Marks">The expressions, in order.</param>
internal sealed record CorpusRow(string Where, PublishTime Published, TextLocale Locale, string Text, IReadOnlyList<Mark> Marks)
{
    /// <summary>What is wrong with what the tagger says of the sentence; <see langword="null"/> when it is right.</summary>
    public string? Check()
    {
        var mentions = TemporalTagger.Tag(Text, Published, Locale);
        var said = string.Join("; ", mentions.Select(Describe));
        if (mentions.Count != Marks.Count)
        {
            return $"{Where}: {Marks.Count} expected in \"{Text}\", found {mentions.Count}: {said}";
        }

        for (var i = 0; i < Marks.Count; i++)
        {
            var (mark, mention) = (Marks[i], mentions[i]);
            var isRight = (mention.Start, mention.End) == (mark.Start, mark.End) && mention.Timex == mark.Timex
                && (mark.Interval is not { } interval || (mention.Resolution is Resolved resolved && resolved.Interval == interval));
            if (!isRight)
            {
                return $"{Where}: [{Text[mark.Start..mark.End]}] {Describe(mark.Timex)}{mark.Interval} expected in \"{Text}\", found {said}";
            }
        }

        return null;
    }

    private string Describe(TemporalMention mention) =>
        $"[{Text[mention.Start..mention.End]}] {Describe(mention.Timex)}{(mention.Resolution is Resolved resolved ? resolved.Interval : "")} by '{mention.Rule}'";

    private static string Describe(Timex timex) => $"{timex.Type} {timex.Value} {(timex.Mod == TimexMod.None ? "" : $"{timex.Mod} ")}";
}

/// <summary>An expression that must be found.</summary>
/// <param name="Start">Offset of its first UTF-16 unit, inclusive.</param>
/// <param name="End">Offset after its last, exclusive.</param>
/// <param name="Timex">Its value.</param>
/// <param name="Interval">Its interval, when the row says it.</param>
internal sealed record Mark(int Start, int End, Timex Timex, LocalInterval? Interval);
