using System.Globalization;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary>What a dry run found in one article, or why there is none.</summary>
/// <param name="File">The file's path as the user wrote it.</param>
/// <param name="Article">The article; <see langword="null"/> when the file was rejected or could not be read.</param>
/// <param name="Events">Its dated sentences.</param>
/// <param name="Undated">Expressions of time that name no stretch of the calendar.</param>
/// <param name="Rejection">Why the file was rejected; <see langword="null"/> when it was not.</param>
/// <param name="PublishedFrom">Where the publish time was found: a place of <see cref="PlaceNames"/>, or <c>given</c> or <c>captured</c> on the command line;
/// <see langword="null"/> without an article.</param>
internal sealed record Extraction(
    string File, Article? Article, IReadOnlyList<TimelineEvent> Events, IReadOnlyList<UndatedMention> Undated, Rejected? Rejection, string? PublishedFrom)
{
    /// <summary>
    /// Why the file could not be read, in words for a user, such as "No such file: story.html"; a <see cref="FileNotFoundException"/> when there is none of
    /// that name.
    /// </summary>
    public IOException? Error { get; init; }

    /// <summary>What a user should know of how it was read.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Every expression of time in the body, in reading order.</summary>
    public IReadOnlyList<TemporalMention> Mentions { get; init; } = [];

    /// <summary>The extraction of the article at <paramref name="index"/> of a file.</summary>
    /// <param name="file">The file's path.</param>
    /// <param name="index">Which of its articles, from 0.</param>
    /// <param name="read">What was read of it.</param>
    /// <param name="published">The publish time that the user says, if any.</param>
    /// <param name="isCapturedGiven">Whether the user says when it was saved, or pipes it in now, rather than the file.</param>
    /// <param name="locale">How its dates are to be read, as far as the user says.</param>
    public static Extraction Of(string file, int index, ReadArticles read, PublishTime? published, bool isCapturedGiven, TextLocale locale = default)
    {
        var article = read.Articles[index];
        article = article with { Locale = locale.Or(article.Locale), Published = locale.Order is { } digits ? Ordered(article, digits) : article.Published };

        // What the user says is as certain as what the store's metadata says, wherever the article itself has it from.
        var dated = published is { } time ? article with
        {
            Published = article.Published with
            {
                Time = time,
                From = Articles.PublishedFrom.BlobMetadata,
                Confidence = 1,
                IsYearGuessed = false,
                IsDayGuessed = false
            }
        } : article;
        var id = read.Articles.Count == 1 ? file : string.Create(CultureInfo.InvariantCulture, $"{file}#{index + 1}");
        var from = published is not null ? "given"
            : isCapturedGiven && article.Published.From == Articles.PublishedFrom.LastModified ? "captured"
            : PlaceNames.Of(article.Published.From);
        var told = EventExtractor.Read(id, dated, int.MaxValue);
        return new Extraction(file, dated, told.Events, UndatedMention.In(dated, told), null, from)
        {
            Mentions = told.Mentions,
            Notes = [.. new[] { index == 0 ? read.Note : null, NumericDates.Note(article), told.Note }.OfType<string>()
                .Concat(published is null ? PublishNotes.Of(article.Published) : [])],
        };
    }

    /// <summary>The publish time where the user says how dates in digits are to be read: an article that does not tell was read month first.</summary>
    private static Publication Ordered(Article article, DateOrder order) => article.Published with
    {
        Time = order != (article.Locale.Order ?? DateOrder.MonthFirst) && article.Published.OtherReading is { } other ? other : article.Published.Time,
        OtherReading = null,
    };

    /// <summary>A file that holds no article.</summary>
    public static Extraction Rejected(string file, Rejected rejection) => new(file, null, [], [], rejection, null);

    /// <summary>A file that could not be read.</summary>
    public static Extraction Failed(string file, IOException error) => new(file, null, [], [], null, null) { Error = error };
}

/// <summary>An expression of time that got no date.</summary>
/// <param name="Text">As written.</param>
/// <param name="Start">Offset in the body, inclusive, in UTF-16 units.</param>
/// <param name="Mention">What the tagger says of it.</param>
/// <param name="Reason">Why it has no date.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="SentenceStart">Offset of that sentence in the body, inclusive, in UTF-16 units.</param>
internal sealed record UndatedMention(string Text, int Start, TemporalMention Mention, string Reason, string Sentence, int SentenceStart)
{
    /// <summary>
    /// The undated expressions of <paramref name="article"/> in reading order, without those within the expression of an event, as the day of a time is.
    /// </summary>
    public static IReadOnlyList<UndatedMention> In(Article article, ArticleEvents told)
    {
        if (NumericDates.Apply(article))
        {
            return [];
        }

        var sentences = SentenceSplitter.Split(article.Body);
        var dated = told.Events.OrderBy(e => e.ExpressionStart).Select(e => (Start: e.ExpressionStart, End: e.ExpressionEnd)).ToList();
        var undated = new List<UndatedMention>();
        var next = 0;
        var (at, covered) = (0, 0);
        var (start, end, sentence) = (0, 0, "");
        foreach (var mention in told.Mentions)
        {
            for (; at < dated.Count && dated[at].Start <= mention.Start; at++)
            {
                covered = Math.Max(covered, dated[at].End);
            }

            if (mention.Resolution is not Unresolved unresolved || mention.End <= covered)
            {
                continue;
            }

            while (next < sentences.Count && sentences[next].End <= mention.Start)
            {
                next++;
            }

            // All that stand in a sentence share one text of it.
            if (mention.Start >= end)
            {
                (start, end) = next < sentences.Count ? (sentences[next].Start, sentences[next].End) : (mention.Start, mention.Start);
                sentence = article.Body[start..end];
            }

            undated.Add(new UndatedMention(article.Body[mention.Start..mention.End], mention.Start, mention, unresolved.Reason, sentence, start));
        }

        return undated;
    }
}
