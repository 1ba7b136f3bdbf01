using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// Chooses among the lines above a text that are a date and little else: "25 April 2025", "Published: April 25, 2025 at 2:05 PM", "By Ada Lund | April 25,
/// 2025", "24–30 April 2025, Issue 142".
/// </summary>
internal sealed class HeadDates
{
    private static readonly string[] Updates = ["updated", "last updated", "last modified", "modified", "last edited", "last revised", "update:"];
    private static readonly string[] Statements = ["published", "posted", "first published"];

    private bool _isStated;

    /// <summary>The date; <see langword="null"/> while no line gave one.</summary>
    public PublishTime? Date { get; private set; }

    /// <summary>The month that a line gives alone, as covers of reports do.</summary>
    public YearMonth? Month { get; private set; }

    /// <summary>Takes the date of the meeting whose minutes a line says that the text is, and who was there out of the text.</summary>
    public void Meet(string line, DateOrder order, List<Paragraph> paragraphs)
    {
        Date ??= DateText.Find(line, order)?.Time;
        Minutes.DropAttendance(paragraphs);
    }

    /// <summary>Whether a line is one. It is no part of the text then, unless it is the head of what is told below it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="order">How to read dates in digits that can be read both ways.</param>
    /// <param name="isHead">Tells whether it heads an entry of a chronology; asked only where that may matter.</param>
    public bool Take(Paragraph line, DateOrder order, Func<bool> isHead)
    {
        if (TakeIssue(line.Text, line))
        {
            return true;
        }

        if (MonthText.Read(line.Text) is { } month && !isHead())
        {
            Month ??= month;
            line.Drop("date line");
            return true;
        }

        if (DateText.Find(line.Text, order) is not { } found || !IsOne(line, found) || line.EndsSentence && isHead())
        {
            return false;
        }

        // The line that says that it is the publish date goes before those that only date something; an earlier day below it is that of what is told there.
        var (time, isStated) = (found.Time, Phrases.StartsWithAny(line.Text, Statements));
        if (_isStated && !isStated && Date is { } stated && time.Date < stated.Date && EntryHead.IsOne(line.Text))
        {
            line.MakeEntry();
            return true;
        }

        if (Date is null || !Phrases.StartsWithAny(line.Text, Updates) && Date?.Time is null && (isStated || !_isStated))
        {
            (Date, _isStated) = (time, isStated);
        }

        line.Drop("date line");
        return true;
    }

    /// <summary>Whether two lines are that of a weekly's issue, its days on one and its number on the other.</summary>
    public bool TakeIssue(Paragraph line, Paragraph next) => TakeIssue($"{line.Text} {next.Text}", line, next);

    private bool TakeIssue(string text, params ReadOnlySpan<Paragraph> lines)
    {
        if (IssueLine.Find(text) is not { } issue)
        {
            return false;
        }

        Date ??= issue.Time;
        foreach (var line in lines)
        {
            line.Drop("date line");
        }

        return true;
    }

    /// <summary>
    /// The date takes much of the line, or the line is a byline with a date. What ends like a sentence is one when it is nothing else, as in old papers:
    /// "THURSDAY, OCTOBER 11, 1894."
    /// </summary>
    private static bool IsOne(Paragraph line, DateMatch found) => HouseNotice.IsOne(line.Text) || (line.EndsSentence
        ? EntryHead.IsOne(line.Text)
        : (found.End - found.Start) * 2 >= line.Text.Length || Phrases.StartsWithAny(line.Text, Updates) || Phrases.StartsWithAny(line.Text, Statements)
            || Phrases.StartsWith(line.Text, "by "));
}
