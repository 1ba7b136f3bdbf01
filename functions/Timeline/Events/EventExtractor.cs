using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Events.Wording;
using Timeline.Temporal;
using Timeline.Temporal.Expressions;

namespace Timeline.Events;

/// <summary>Turns an article into its dated sentences, and its own news into an event (<see cref="HeadlineEvent"/>). Pure and thread-safe.</summary>
public static class EventExtractor
{
    /// <summary>The most dates that are told of one sentence: what has more is a table or a list that lost its lines.</summary>
    public const int MaxDates = 50;

    /// <summary>
    /// The most that the events of one sentence repeat of it, in UTF-16 units: of a very long sentence fewer dates are told, though always one.
    /// </summary>
    private const int MaxRepeated = 256 * 1024;

    /// <summary>The events of <paramref name="article"/> in reading order; ids depend on <paramref name="articleId"/> and the content only.</summary>
    /// <param name="articleId">The article's id, see <see cref="EventArticle.Id"/>.</param>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<TimelineEvent> Extract(string articleId, Article article) => Read(articleId, article, int.MaxValue).Events;

    /// <summary>The same, with what was left out. Takes time and memory by the article's length, whatever its sentences are.</summary>
    /// <param name="articleId">The article's id, see <see cref="EventArticle.Id"/>.</param>
    /// <param name="article">The article.</param>
    /// <param name="most">How many events are of use: behind the sentence that goes beyond them nothing is read.</param>
    public static ArticleEvents Read(string articleId, Article article, int most)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        ArgumentNullException.ThrowIfNull(article);
        var digitsOnly = NumericDates.Apply(article);
        var (body, dateline) = Datelines.Blank(article.Body);
        var spoken = (article.Dateline ?? dateline)?.Before(article.Published.Time) ?? article.Published.Time;
        var (text, locale) = (digitsOnly ? NumericDates.Prepare(body) : body, NumericDates.Locale(article));
        var live = LiveEntries.Read(article, text, TemporalTagger.Tag(text, spoken, locale), locale);
        var mentions = live.Mentions;
        var source = new EventArticle(articleId, article.Title, article.Url, article.Source, article.Published.Time) { From = article.Published.From };
        var guessed = GuessedDates.Of(article, mentions);
        var events = new List<TimelineEvent>();
        var split = SentenceSplitter.Split(body);
        var sentences = EntryStamps.Lift(body, EntryHeads.Join(body, split, mentions), live);
        var sections = EntrySections.Find(body, split, mentions);
        var lead = HeadlineEvent.Lead(article, sentences);
        var reading = new Reading(guessed, digitsOnly, mentions.Any(m => m.Resolution is Resolved { IsLocalTime: true }) ? null
            : new PlaceOffset(article.Published.Time));
        var (habits, scenes, lives) = (new Habits(body), new Scenes(), new LifeYears(body));
        var last = default(Sentence);
        var at = 0;
        var left = 0;
        foreach (var sentence in sentences)
        {
            if (events.Count > most)
            {
                break;
            }

            while (at < mentions.Count && mentions[at].Start < sentence.Start)
            {
                at++;
            }

            var first = at;
            while (at < mentions.Count && mentions[at].Start < sentence.End)
            {
                at++;
            }

            var before = events.Count;
            var told = live.At(sentence.Start);
            var today = told.Published.Time.Date;
            var isSection = sections.TryGetValue(sentence.Start, out var head);
            var all = mentions.Skip(first).Take(at - first).ToArray();
            var once = scenes.Without(body, sentence, Hypotheses.Without(body, sentence, Generics.Without(body, sentence, habits.Without(sentence, all), today),
                    today));
            var recurs = habits.GoesOn || once.Length < all.Length
                && !Frequencies.AreAside(body.AsSpan(sentence.Start..sentence.End), sentence.Start, all.Except(once));
            once = NamedYears.Without(body, sentence, FiscalPeriods.Without(body, once));
            if ((at > first || isSection) && !PageTalk.IsOne(body.AsSpan(sentence.Start..sentence.End), body.AsSpan(last.End..sentence.Start).Contains('\n')
                    ? "" : body.AsSpan(last.Start..last.End)) && !lives.IsOne(sentence))
            {
                left += Add(events, told, source, sentence, [.. RecentSpans.Date(body, sentence, once)], reading);
                if (isSection && events.Count == before && !recurs)
                {
                    // It is that of each of its paragraphs, and joined anew in each.
                    left += Add(events, told, source, sentence, [.. head!], reading);
                }
            }

            // A lead that names a date is told by that, and one of what comes round, is thought of or has a day that it does not name is no news of its day.
            // "The party has lost the town for the first time since 1994": the year only says how long it is since.
            // A death of which the text gives the day is told by that.
            if (sentence == lead && !recurs && !Background.IsOne(body.AsSpan(sentence.Start..sentence.End), sentence.Start, all)
                && !Obituary.IsDatedBelow(body, sentence, sentences, mentions, today) && events.Skip(before)
                .All(e => e.Grain > Grain.Day && Since.Stands(body, e.ExpressionStart)))
            {
                events.Add(HeadlineEvent.Of(told, source, sentence));
            }

            last = sentence;
        }

        return new ArticleEvents(events, left) { Mentions = mentions };
    }

    // How many dates of the sentence were left out.
    private static int Add(List<TimelineEvent> events, Article article, EventArticle source, Sentence sentence, TemporalMention[] mentions, in Reading reading)
    {
        // A "recently" is no date of its own that would share the sentence, and both ends of a range are one.
        TemporalMention[] Dated(TemporalMention[] all) => Array.FindAll(all, m => m.Resolution is Resolved
            && !Denials.IsOne(Generics.Before(article.Body, sentence, m)));
        mentions = reading.DigitsOnly ? Dated(mentions) : SpokenRanges.Join(article.Body, Dated(Whole(ListedDays.Part(article.Body, mentions))));
        var dates = mentions.Select(m => new SentenceDate(m.Start - sentence.Start, m.End - sentence.Start, ((Resolved)m.Resolution).Grain < Grain.Day))
            .ToList();
        var first = events.Count;
        var left = 0;
        var text = mentions.Length == 0 ? "" : OneLine.Fold(article.Body.AsSpan(sentence.Start..sentence.End));
        var most = Math.Clamp(MaxRepeated / Math.Max(1, text.Length), 1, MaxDates);
        for (var i = 0; i < mentions.Length; i++)
        {
            var resolved = (Resolved)mentions[i].Resolution;
            if (reading.DigitsOnly && !NumericDates.IsOne(article.Body.AsSpan(mentions[i].Start..mentions[i].End), resolved))
            {
                continue;
            }

            if (events.Count - first == most)
            {
                left++;
                continue;
            }

            events.Add(Event(article, source, sentence, text, mentions[i], resolved, reading.Zone) with
            {
                IsGuess =
                    reading.Guessed.Contains(mentions[i].Start)
            });
        }

        TimesOfDay.Thin(events, first, dates, article.Body.AsSpan(sentence.Start..sentence.End), sentence.Start);
        for (var i = first; i < events.Count; i++)
        {
            events[i] = events[i] with { Focus = FocusOf(article, sentence, dates, TimesOfDay.At(dates, events[i], sentence.Start)) };
        }

        return left;
    }

    /// <summary>
    /// "Between 2014 and 2023" and "6 a.m. on Monday" are one expression each, of which TIMEX3 marks both ends; "9/11" said twice has one meaning too.
    /// </summary>
    private static TemporalMention[] Whole(TemporalMention[] mentions)
    {
        for (var i = 1; i < mentions.Length; i++)
        {
            if (mentions[i].Expression is Between or Pair && ReferenceEquals(mentions[i].Expression, mentions[i - 1].Expression))
            {
                mentions[i - 1] = mentions[i - 1] with { End = mentions[i].End };
            }
        }

        return mentions;
    }

    private static string? FocusOf(Article article, Sentence sentence, List<SentenceDate> dates, int index) =>
        dates.Count > 1 && Focus.Of(article.Body.AsSpan(sentence.Start, sentence.End - sentence.Start), dates, index) is var (start, end)
            ? OneLine.Fold(article.Body.AsSpan(sentence.Start + start, end - start))
            : null;

    // All events of a sentence share one text of it.
    private static TimelineEvent Event(Article article, EventArticle source, Sentence sentence, string text, TemporalMention mention, Resolved resolved,
        PlaceOffset? zone)
    {
        var isTimed = resolved.Grain <= Grain.Hour;
        return new TimelineEvent
        {
            Id = EventId.Of(source.Id, text, mention.Start, mention.Timex.Value),
            When = resolved.Interval,
            Offset = isTimed && !resolved.IsLocalTime ? resolved.Offset ?? zone?.At(resolved.Interval.Start) : null,
            Grain = resolved.Grain,
            Edtf = resolved.Edtf,
            Timex = mention.Timex,
            Sentence = text,
            Expression = OneLine.Fold(article.Body.AsSpan(mention.Start, mention.End - mention.Start)),
            ExpressionStart = mention.Start,
            ExpressionEnd = mention.End,
            SentenceStart = sentence.Start,
            Kind = KindOf(article, sentence, mention, resolved),
            Rule = mention.Rule,
            Derivation = mention.Derivation,
            Confidence = ConfidenceOf(article, resolved),
            Article = source,
        };
    }

    /// <summary>What an article tells of a day to come was told before; a date above the sentence is when it happened.</summary>
    private static EventKind KindOf(Article article, Sentence sentence, TemporalMention mention, Resolved resolved) =>
        mention.Start >= sentence.Start && resolved.Interval.Start.Date <= article.Published.Time.Date
        && Reporting.IsReport(article.Body.AsSpan(sentence.Start, sentence.End - sentence.Start), mention.Start - sentence.Start,
            Math.Min(mention.End, sentence.End) - sentence.Start)
            ? EventKind.Report
            : EventKind.Event;

    /// <summary>A date that is complete in itself is as good as the reading; one that hangs on another is as good as that.</summary>
    private static double ConfidenceOf(Article article, Resolved resolved) => resolved.Anchor switch
    {
        AnchorKind.None => 0.95,
        AnchorKind.PublishDate => Math.Round(0.9 * article.Published.Confidence, 3),
        _ => Math.Round(0.75 * article.Published.Confidence, 3),
    };

    /// <summary>How the dates of an article are read.</summary>
    /// <param name="Guessed">Where those start that hang on a day that nobody states.</param>
    /// <param name="DigitsOnly">Whether only dates in digits are read, as in a language that is not known.</param>
    /// <param name="Zone">What offset times have that state none; <see langword="null"/> where the article tells one as local time of the place, because then
    /// none of them is the publisher's.</param>
    private readonly record struct Reading(HashSet<int> Guessed, bool DigitsOnly, PlaceOffset? Zone);
}
