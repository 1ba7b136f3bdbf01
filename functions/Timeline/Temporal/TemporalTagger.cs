using System.Buffers;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Grammar;
using Timeline.Temporal.Lexing;
using Timeline.Temporal.Resolving;
using Timeline.Temporal.Tenses;

namespace Timeline.Temporal;

/// <summary>The one public door to the language of time: text and publish date in, dated mentions out. Thread-safe.</summary>
public static class TemporalTagger
{
    /// <summary>Tokens of a block: a paragraph fits as a rule.</summary>
    private const int BlockSize = 2048;

    /// <summary>Finds and resolves every expression of time in <paramref name="text"/>, in reading order, none overlapping.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="published">When the text was published.</param>
    /// <param name="locale">What the text's locale tells (<see cref="TextLocale.Of"/>): how to read 04/05/2025, else the text's own dates tell, and the month
    /// is first where none does; whose seasons are meant, else those of the north.</param>
    /// <returns>The mentions; empty when there are none.</returns>
    public static IReadOnlyList<TemporalMention> Tag(string text, PublishTime published, TextLocale locale = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new FoundList();
        try
        {
            Find(Truecase.Restore(text), locale with { Order = locale.Order ?? DateOrders.ProvenBy(text) ?? DateOrder.MonthFirst }, ref found);
            return found.Count == 0 ? [] : Resolve(found.Items, published);
        }
        finally
        {
            found.Dispose();
        }
    }

    /// <summary>When the text speaks: on the day of its dateline, where that is a little before it was published.</summary>
    private static PublishTime Spoken(ReadOnlySpan<Found> found, PublishTime published)
    {
        foreach (ref readonly var one in found)
        {
            if ((one.Cues & Cues.Dateline) != 0 && one.Expression is Expressions.Calendar { Month: { } month, Day: { } day })
            {
                return published.OfDateline(month, day);
            }
        }

        return published;
    }

    private static List<TemporalMention> Resolve(ReadOnlySpan<Found> found, PublishTime published)
    {
        published = Spoken(found, published);
        var discourse = new Discourse(published, Narrative.KindOf(found, published), Narrative.IsList(found),
            StatedAhead.Of(found, published.Local.Date))
        { Review = Narrative.ReviewOf(found, published.Local.Date), OpensYesterday = Narrative.OpensYesterday(found) };
        var resolver = new Resolver(discourse);
        var mentions = new List<TemporalMention>(found.Length);
        var stretches = !discourse.Narrative && Quoting.IsNeeded(found) ? new Stretch?[found.Length] : null;
        for (var i = 0; i < found.Length; i++)
        {
            ref readonly var one = ref found[i];
            if (stretches is not null && Quoting.Read(found, i, stretches, published) is (var quoted, var said))
            {
                stretches[i] = quoted.Stretch;
                Mentions.Add(mentions, in one, in quoted, in said);
                continue;
            }

            var spoken = discourse.Last;
            var reading = resolver.Next(in one, Behind(found, i), Lender(found, i));
            if (stretches is not null)
            {
                stretches[i] = reading.Stretch;
            }

            var hung = reading.Anchor == AnchorKind.LastMention && spoken is { } last ? last : discourse.Today;
            Mentions.Add(mentions, in one, in reading, in hung);
        }

        return mentions;
    }

    /// <summary>What stands behind an expression; what a bracket says again does not part a clock from its day.</summary>
    private static Found Behind(ReadOnlySpan<Found> found, int at)
    {
        var next = at + 1 < found.Length && found[at].Expression is Clock && (found[at + 1].Cues & Cues.Again) != 0 ? at + 2 : at + 1;
        return next < found.Length ? found[next] : default;
    }

    /// <summary>
    /// What lends a time of day its day: the phrase behind it, and over "and" that of the next time, "at 1:15 a.m. and again at 2:40 a.m. on Sunday"; the
    /// default where nothing does.
    /// </summary>
    private static (Found Found, bool IsJoint) Lender(ReadOnlySpan<Found> found, int at)
    {
        var isJoint = false;
        for (var i = at; found[i].Clause > 0; i++)
        {
            var next = Behind(found, i);
            if (next.Expression is null || next.Start > (next.Expression is Clock or Pair { First: Clock } && next.Tense == found[at].Tense ? found[i].Joint
                    : found[i].Clause))
            {
                break;
            }

            isJoint = isJoint || next.Start > found[i].Clause;
            if (next.Clause == 0)
            {
                return (next, isJoint);
            }
        }

        return default;
    }

    /// <summary>Finds the expressions without resolving them.</summary>
    private static void Find(ReadOnlySpan<char> text, TextLocale locale, ref FoundList found)
    {
        var buffer = ArrayPool<Token>.Shared.Rent(BlockSize);
        try
        {
            var lexer = new Lexer(text, Language.Lexicon);
            var sentence = 0;
            for (var paragraph = 0; !lexer.AtEnd; paragraph++)
            {
                var count = lexer.NextBlock(buffer.AsSpan(0, BlockSize));
                FindInBlock(buffer.AsSpan(0, count), text, locale, paragraph, ref sentence, ref found);
                sentence += 2;
            }
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(buffer);
        }
    }

    private static void FindInBlock(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text, TextLocale locale, int paragraph, ref int sentence,
        ref FoundList found)
    {
        var scan = new Scan(tokens, text, Language.Lexicon) { Got = new() { Locale = locale } };
        var opening = sentence;
        for (var i = 0; (i = Language.Any.NextStart(tokens, i, ref sentence)) < tokens.Length;)
        {
            scan.Position = i;
            scan.Depth = 1;
            if (!Language.Any.Longest(ref scan, out var expression, out var rule))
            {
                i++;
                continue;
            }

            var end = scan.Position;
            if (expression is not NoTime && !Titles.IsTitle(tokens, i, end, expression))
            {
                var tense = expression.LeansOnTense || rule.Unless != Tense.None ? TenseFinder.Find(tokens, i, end) : Tense.None;
                if (rule.Unless == Tense.None || rule.Unless != tense)
                {
                    found.Add(Found.Of(tokens, i, end, expression, rule, tense, sentence, isInFirst: sentence == opening) with { Paragraph = paragraph });
                }
            }

            if (expression is Pair pair && tokens[pair.Split].Id == WordIds.Bracket)
            {
                // "At 4:17 am (01:17 GMT) on Monday": the bracket stands within the pair.
                scan.Position = pair.Split + 1;
                if (Language.Any.Longest(ref scan, out var again, out var its) && again is Clock)
                {
                    found.Add(Found.Of(tokens, pair.Split + 1, scan.Position, again, its, Tense.None, sentence,
                            isInFirst: sentence == opening) with
                    { Paragraph = paragraph });
                }
            }

            i = end;
        }
    }
}
