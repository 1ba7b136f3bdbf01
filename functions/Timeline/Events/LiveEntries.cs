using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// The entries of a text that was written as things happened, over more than a day: "Wednesday, September 17", below it "12:35 PM", below that "They broke off
/// last night." Each speaks when its stamp says, not when the text was published. The newest stands first, or the title says what it is; in any other text the
/// times are those of a chronology, told afterwards.
/// </summary>
internal sealed class LiveEntries
{
    private const int Fewest = 2;

    /// <summary>How far from its publication such a text goes on: weeks, not months.</summary>
    private const int MostDays = 31;

    private static readonly Wordings Titles = new("live updates", "live blog", "liveblog", "live coverage", "live:", "– live", "— live", "- live",
        "as it happened");

    private static readonly Comparer<Entry> ByStart = Comparer<Entry>.Create((a, b) => a.Start.CompareTo(b.Start));

    private readonly Article _article;
    private readonly List<Entry> _entries = [];

    private LiveEntries(Article article, IReadOnlyList<TemporalMention> mentions) => (_article, Mentions) = (article, mentions);

    /// <summary>The expressions of time in the text in order, those of an entry read on its day.</summary>
    public IReadOnlyList<TemporalMention> Mentions { get; private set; }

    /// <summary>Reads the entries of a text.</summary>
    /// <param name="article">The article.</param>
    /// <param name="body">Its text as it was tagged.</param>
    /// <param name="mentions">The expressions of time in it in order.</param>
    /// <param name="locale">What is known of how its dates are to be read.</param>
    public static LiveEntries Read(Article article, string body, IReadOnlyList<TemporalMention> mentions, TextLocale locale)
    {
        var live = new LiveEntries(article, mentions);
        var heads = Heads(body, mentions, article.Published.Time);
        var times = heads.Select(head => head.Time).OfType<PublishTime>().ToList();
        if (times.Count >= Fewest && times.Exists(time => time.Date != article.Published.Time.Date) && (Titles.AreIn(article.Title) || IsNewestFirst(times)))
        {
            live.Part(body, heads, locale);
        }

        return live;
    }

    /// <summary>The article as of the entry that stands at <paramref name="offset"/> of its text.</summary>
    public Article At(int offset) => Find(offset) is { Time: { } time } entry && offset < entry.End
        ? _article with { Published = _article.Published with { Time = time } } : _article;

    /// <summary>Whether a mention is the stamp of an entry of another day.</summary>
    public bool IsStamp(TemporalMention mention) => Find(mention.Start) is { Time: not null } entry && entry.Start == mention.Start;

    private Entry Find(int offset)
    {
        var at = _entries.BinarySearch(new Entry(offset, offset, null), ByStart);
        at = at < 0 ? ~at - 1 : at;
        return at < 0 ? default : _entries[at];
    }

    /// <summary>The lines that are a stamp or a date, or open with a stamp ("12:35 PM: Talks resume"), each with what stands below it.</summary>
    private static List<Entry> Heads(string body, IReadOnlyList<TemporalMention> mentions, PublishTime published)
    {
        List<Entry> heads = [];
        for (var i = 0; i < mentions.Count; i++)
        {
            var start = mentions[i].Start;
            var line = body.AsSpan(start);
            line = line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
            if ((start == 0 || body[start - 1] == '\n') && mentions[i].Resolution is Resolved stamp
                && (EntryHead.Dates(mentions, i, line, start) > 0 || EntryStamps.Opens(line, mentions[i].End - start, stamp)))
            {
                if (heads.Count > 0)
                {
                    heads[^1] = heads[^1] with { End = start };
                }

                var isTime = mentions[i].Timex.Type == TimexType.Time && stamp.Grain <= Grain.Hour;
                heads.Add(new Entry(start, body.Length, isTime ? new PublishTime(stamp.Interval.Start.Date, stamp.Interval.Start.TimeOfDay, stamp.Offset
                            ?? published.Offset) : null));
            }
        }

        return heads;
    }

    private static bool IsNewestFirst(List<PublishTime> times) =>
        times[^1].Local < times[0].Local && times.Zip(times.Skip(1)).All(pair => pair.Second.Local <= pair.First.Local);

    /// <summary>Reads each entry of another day on that day, from its stamp to the next line that is a stamp or a date.</summary>
    private void Part(string body, List<Entry> heads, TextLocale locale)
    {
        List<TemporalMention> told = [];
        var today = _article.Published.Time.Date;
        var at = 0;
        foreach (var entry in heads.Where(head => head.Time is { Date: var day } && day != today && Math.Abs(Period.DaysBetween(today, day)) <= MostDays))
        {
            for (; at < Mentions.Count && Mentions[at].Start < entry.Start; at++)
            {
                told.Add(Mentions[at]);
            }

            told.AddRange(TemporalTagger.Tag(body[entry.Start..entry.End], entry.Time!.Value, locale)
                .Select(mention => mention with { Start = mention.Start + entry.Start, End = mention.End + entry.Start }));
            _entries.Add(entry);
            while (at < Mentions.Count && Mentions[at].Start < entry.End)
            {
                at++;
            }
        }

        Mentions = [.. told, .. Mentions.Skip(at)];
    }

    /// <summary>Where an entry stands, from its stamp on, half-open, and when it was written; <see langword="null"/> below a date alone.</summary>
    private readonly record struct Entry(int Start, int End, PublishTime? Time);
}
