using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Events.Wording;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// An article's own news: its lead, which seldom says when, because readers of the day know. It is told as an event of the day of publication, so that a topic
/// whose articles name no dates still has its story.
/// </summary>
public static class HeadlineEvent
{
    /// <summary>
    /// The rule of these events (<see cref="TimelineEvent.Rule"/>). No expression of time stands behind them: theirs is empty and lies at the start of the
    /// sentence.
    /// </summary>
    public const string Rule = "headline";

    /// <summary>How many sentences from the start the lead is looked for in: bylines and kickers are too short to be one.</summary>
    private const int FirstSentences = 3;

    /// <summary>A sentence with fewer words tells no news.</summary>
    private const int Fewest = 5;

    /// <summary>A line of more words is a paragraph that lost its full stop.</summary>
    private const int LongestStandfirst = 35;

    /// <summary>News is of the day of publication or, as often, of the day before: less sure than a date that is counted from that day.</summary>
    private const double Certainty = 0.6;

    /// <summary>
    /// The lead of <paramref name="article"/> among the <paramref name="sentences"/> of its body; <see langword="null"/> when it has none, when it speaks to
    /// its readers (<see cref="Addressing"/>) or of what stands elsewhere ("It is a curious thing …") instead of telling what happened, is in a language of
    /// which we cannot tell whether it says when (<see cref="NumericDates"/>), or was published on the calendar's last day.
    /// </summary>
    internal static Sentence? Lead(Article article, IReadOnlyList<Sentence> sentences)
    {
        if (article.Published.Time.Date == LocalDate.MaxIsoValue || NumericDates.Apply(article))
        {
            return null;
        }

        for (var i = 0; i < Math.Min(FirstSentences, sentences.Count); i++)
        {
            // Old papers print their headlines as lines of the text: "DREADFUL BOATING DISASTER ON THE LOUGH."
            var text = article.Body[sentences[i].Start..sentences[i].End];
            if (Words(text) >= Fewest && !(LineShape.IsUpper(text) && article.Body.AsSpan().ContainsAnyInRange('a', 'z'))
                && !IsStandfirst(article.Body, sentences, i))
            {
                return Addressing.IsIn(text) || Openings.Depends(text) || Openings.PointsBelow(text) || PageTalk.IsOne(text, default) ? null : sentences[i];
            }
        }

        return null;
    }

    /// <summary>A line without a full stop above text that has them is a standfirst, a subtitle or a heading: "A town keeps its appointments".</summary>
    private static bool IsStandfirst(string body, IReadOnlyList<Sentence> sentences, int at)
    {
        var line = body.AsSpan(sentences[at].Start..sentences[at].End);
        return !LineShape.EndsSentence(line) && !LineShape.EndsCut(line) && LineShape.Words(line) <= LongestStandfirst
            && at + 1 < sentences.Count && body.AsSpan(sentences[at].End..sentences[at + 1].Start).Contains('\n')
            && sentences.Skip(at + 1).Take(FirstSentences).Any(below => LineShape.EndsSentence(body.AsSpan(below.Start..below.End)));
    }

    /// <summary>The event of <paramref name="lead"/>, which names no date of its own.</summary>
    internal static TimelineEvent Of(Article article, EventArticle source, Sentence lead)
    {
        var isMonth = article.Published.IsDayGuessed;
        var first = isMonth ? article.Published.Time.Date.With(DateAdjusters.StartOfMonth) : article.Published.Time.Date;
        var text = OneLine.Fold(article.Body.AsSpan(lead.Start..lead.End));
        var date = isMonth ? first.ToYearMonth().ToString("uuuu-MM", CultureInfo.InvariantCulture) : LocalDatePattern.Iso.Format(first);
        return new TimelineEvent
        {
            Id = EventId.Of(source.Id, text, lead.Start, date),
            When = new LocalInterval(first.AtMidnight(), (isMonth ? first.PlusMonths(1) : first.PlusDays(1)).AtMidnight()),
            Grain = isMonth ? Grain.Month : Grain.Day,
            Edtf = date,
            Timex = new Timex(TimexType.Date, date),
            Sentence = text,
            Expression = "",
            ExpressionStart = lead.Start,
            ExpressionEnd = lead.Start,
            SentenceStart = lead.Start,
            Kind = EventKind.Event,
            Rule = Rule,
            Derivation = $"the lead of the article, which names no date → the {(isMonth ? "month" : "day")} of publication → {date}",
            Confidence = Math.Round(Certainty * article.Published.Confidence, 3),
            IsGuess = article.Published.From == PublishedFrom.LastModified,
            Article = source,
        };
    }

    /// <summary>The words of a text; in scripts that put no blanks between them, every character is one.</summary>
    private static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += text[i] >= NumericDates.FirstUnspaced || char.IsLetter(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])) ? 1 : 0;
        }

        return count;
    }
}
