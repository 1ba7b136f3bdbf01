using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>What stands above a text: its title, who brought it, when. Reading it marks every line of it that is no text.</summary>
internal sealed partial class Masthead
{
    private const int MostLines = 40;
    private const int LongestLine = 16;
    private const int LinesToDate = 2;
    private const int ShortestHeadline = 4;
    private const int ShortestDeck = 10;
    private const double DeckCapitals = 0.5;

    private static readonly string[] Bylines = ["by ", "written by", "story by", "words by", "report by", "from our correspondent", "staff report",
        "staff reporter", "staff writer", "associated press writer"];
    private static readonly string[] MailHeaders = ["from:", "to:", "cc:", "bcc:", "reply-to:", "sender:", "newsgroups:", "organization:", "message-id:",
        "references:", "mime-version:", "content-type:", "return-path:", "x-mailer:", "subject:"];
    private static readonly string[] Subjects = ["subject:"];
    private static readonly string[] Titles = ["title:", "headline:"];
    private static readonly string[] Labels = ["date:", "source:", "author:", "published:", "publisher:", "url:"];
    private static readonly string[] Places = ["venue:", "location:", "where:"];
    private static readonly string[] Profiles = ["'s profile", "’s profile", "profile photo", "profile picture", "profile image", "avatar", " logo"];

    private static readonly string[] Archived = ["byline:", "section:", "length:"];

    private readonly List<Paragraph> _paragraphs;
    private readonly Instant _captured;
    private readonly DateOrder _order;
    private readonly int _end;
    private readonly HeadDates _dates = new();

    private Masthead(List<Paragraph> paragraphs, Instant captured, DateOrder order)
    {
        _paragraphs = paragraphs;
        _captured = captured;
        _order = order;
        _end = FirstProse(paragraphs);
    }

    /// <summary>The headline; empty when no line looks like one.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Who published, as a source line, a profile line or a byline says.</summary>
    public string? Source { get; private set; }

    /// <summary>A relative stamp read against the time of capture.</summary>
    public PublishTime? Stamp { get; private set; }

    /// <summary>A complete date on a line of its own.</summary>
    public PublishTime? Date => _dates.Date;

    /// <summary>A month on a line of its own.</summary>
    public YearMonth? Month => _dates.Month;

    /// <summary>A complete date that stands on a line with other things.</summary>
    public PublishTime? Beside { get; private set; }

    /// <summary>A dateline on a line of its own.</summary>
    public Dateline? Dateline { get; private set; }

    /// <summary>Reads and marks the lines above the first running text.</summary>
    /// <param name="paragraphs">The text's paragraphs.</param>
    /// <param name="captured">What stamps are read against.</param>
    /// <param name="order">How to read dates in digits that can be read both ways.</param>
    /// <param name="knownTitle">The title, where the document states it outside the text; <see langword="null"/> to look for it.</param>
    public static Masthead Read(List<Paragraph> paragraphs, Instant captured, DateOrder order, string? knownTitle)
    {
        var masthead = new Masthead(paragraphs, captured, order) { Title = knownTitle ?? "" };
        masthead.ReadTitle();
        masthead.ReadMail();
        masthead.ReadStamps();
        masthead.ReadBylines();
        if (masthead.Title.Length == 0)
        {
            masthead.FindTitle();
        }

        masthead.DropRest();
        return masthead;
    }

    private static int FirstProse(List<Paragraph> paragraphs)
    {
        for (var i = 0; i < Math.Min(paragraphs.Count, MostLines); i++)
        {
            var isQuestion = i == 0 && paragraphs[i].Words <= 20 && paragraphs[i].Text[^1] is '?' or '!';
            if (paragraphs[i].IsEntry || paragraphs[i].IsProse && !isQuestion && paragraphs[i].Words >= 10 || paragraphs[i].Words >= 35
                || paragraphs[i].IsListItem && paragraphs[i].Words >= 6 && i > 0)
            {
                return i;
            }
        }

        return Math.Min(paragraphs.Count, MostLines);
    }

    /// <summary>The head of a mail or of a post to a news group.</summary>
    private void ReadMail()
    {
        foreach (var line in _paragraphs.Take(_end))
        {
            if (Phrases.StartsWithAny(line.Text, MailHeaders))
            {
                line.Drop("mail header");
            }
        }
    }

    private void ReadStamps()
    {
        if (Minutes.AreTitled(Title, _order))
        {
            _dates.Meet(Title, _order, _paragraphs);
        }

        for (var i = 0; i < _end; i++)
        {
            var line = _paragraphs[i];
            if (Minutes.AreHeaded(line.Text))
            {
                _dates.Meet(line.Text, _order, _paragraphs);
                continue;
            }

            if (!line.IsKept || line.Words > LongestLine || line.IsProse || AppointmentLine.IsLabelled(line.Text))
            {
                continue;
            }

            if (Dateline is null && DatelineReader.Read(line.Text) is { } dateline && dateline.Length == line.Text.Length)
            {
                Dateline = dateline;
                line.Drop("dateline");
            }
            else if (StampLine.Read(line.Text, _captured) is { } stamp)
            {
                Stamp ??= stamp.Time;
                line.Drop("stamp");
                TakeSource(stamp.Source ?? Neighbour(i));
            }
            else if (!(i + 1 < _end && _dates.TakeIssue(line, _paragraphs[i + 1]))
                && !_dates.Take(line, _order, () => IsEntryHead(i) || line.EndsSentence && IsAmongHeads(line)))
            {
                Beside ??= DatedLine.Read(line.Text, _order) ?? DatedLine.Printed(line.Text, _order);
            }
        }
    }

    /// <summary>The short line of names that stands with a stamp in one block is who published.</summary>
    private string? Neighbour(int stamp)
    {
        foreach (var i in (int[])[stamp - 1, stamp + 1])
        {
            if (i >= 0 && i < _end && _paragraphs[i] is { IsKept: true, EndsSentence: false, Words: <= 4 } line && line.Block == _paragraphs[stamp].Block
                && LineShape.TitleRatio(line.Text) > 0.99)
            {
                line.Drop("source line");
                return line.Text;
            }
        }

        return null;
    }

    private void ReadBylines()
    {
        for (var i = 0; i < _end; i++)
        {
            var line = _paragraphs[i];
            if (!line.IsKept || line.Words > LongestLine || line.EndsSentence)
            {
                continue;
            }

            var profile = Array.FindIndex(Profiles, suffix => line.Text.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
            if (profile >= 0)
            {
                TakeSource(line.Text[..^Profiles[profile].Length]);
                line.Drop("profile line");
            }
            else if (Phrases.StartsWithAny(line.Text, Bylines) || (i > 0 || Title.Length > 0) && PressByline.IsOne(line.Text))
            {
                var bar = line.Text.LastIndexOfAny(['|', '•', '·']);
                TakeSource(bar > 0 ? line.Text[(bar + 1)..] : null);
                line.Drop("byline");
            }
            else if (line.Text.StartsWith("Source:", StringComparison.OrdinalIgnoreCase))
            {
                TakeSource(FirstPart(line.Text["Source:".Length..]));
                line.Drop("source line");
            }
            else if (Source is not null && line.Text.Equals(Source, StringComparison.OrdinalIgnoreCase))
            {
                line.Drop("source line");
            }
        }
    }

    /// <summary>"Source: Xinhua| 2026-03-12 09:20:11|Editor: huaxia" names more than the source.</summary>
    private static string FirstPart(string line)
    {
        var editor = line.IndexOf("Editor:", StringComparison.OrdinalIgnoreCase);
        var bar = line.IndexOfAny(['|', '•', '·']);
        return line[..(bar > 0 ? bar : editor > 0 ? editor : line.Length)];
    }

    private void TakeSource(string? source)
    {
        if (Source is null && source?.Trim() is { Length: > 1 and <= 60 } name)
        {
            Source = name;
        }
    }

    /// <summary>Short loose lines that are left above the text are heads of the page's sections; longer ones are decks, which stay if they are dated.</summary>
    private void DropRest()
    {
        if (Title.Length > 0)
        {
            _paragraphs.GetRange(0, _end).FindAll(Letterhead.IsOne).ForEach(line => line.Drop("letterhead"));
        }

        if (_end == _paragraphs.Count)
        {
            return; // no running text at all: the lines are what there is
        }

        for (var i = 0; i < _end; i++)
        {
            if (_paragraphs[i] is { IsKept: true, EndsSentence: false, IsListItem: false } line && !IsEntryHead(i) && !AppointmentLine.IsOne(line.Text)
                && !TimedEntry.IsOne(line.Text) && !IsDatedDeck(line))
            {
                line.Drop(line.Words <= 5 ? "section head" : "heading");
            }
        }
    }

    /// <summary>"Trial on track to end by the turn of the year; results due in the second half of 2026"</summary>
    private static bool IsDatedDeck(Paragraph line) =>
        line is { Words: >= ShortestDeck, IsUpper: false, EndsCut: false } && LineShape.TitleRatio(line.Text) < DeckCapitals
        && TemporalTagger.Tag(line.Text, EntryHead.AnyDay).Any(date => date is
        {
            Timex.Type: TimexType.Date,
            Resolution: Resolved { Anchor: AnchorKind.None }
        });

    /// <summary>What ends like a sentence heads the last entry of a chronology as well.</summary>
    private bool IsAmongHeads(Paragraph line) => _paragraphs.Exists(other => other != line && other.IsKept && EntryHead.IsOne(other.Text));

    /// <summary>In a chronology a date right above a line of text heads its first entry.</summary>
    private bool IsEntryHead(int at) => at + 1 < _paragraphs.Count && _paragraphs[at + 1] is { IsKept: true } next
        && (next.EndsSentence || next.IsListItem || at + 1 >= _end)
        && EntryHead.IsOne(_paragraphs[at].Text) && _paragraphs.Skip(at + 1).Any(paragraph => paragraph.IsKept && EntryHead.IsOne(paragraph.Text));
}
