namespace Timeline.Articles.Text;

/// <content>The line that is the title, where the text does not say so.</content>
internal sealed partial class Masthead
{
    /// <summary>
    /// The line that calls itself the title, or the subject of a mail or of a post to a news group. Alone "Title: how a word divides a town" is a headline as
    /// it stands.
    /// </summary>
    private void ReadTitle()
    {
        var head = _paragraphs.Take(_end).ToList();
        var labels = head.Exists(line => Phrases.StartsWithAny(line.Text, Labels)) ? [.. Titles, .. Subjects] : Subjects;
        if (head.Find(line => Phrases.StartsWithAny(line.Text, labels)) is { } line)
        {
            Title = Title.Length > 0 ? Title : line.Text[(line.Text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            line.Drop("title");
        }
    }

    /// <summary>The line most like a headline: long enough, near the top, sharing words with the text, perhaps told again below.</summary>
    private void FindTitle()
    {
        var body = new HashSet<int>();
        for (var i = _end; i < Math.Min(_paragraphs.Count, _end + 12); i++)
        {
            body.UnionWith(ContentWords.Read(_paragraphs[i].Text));
        }

        var (best, bestScore) = (-1, -0.5);
        for (var i = 0; i < _end; i++)
        {
            var line = _paragraphs[i];
            if (!line.IsKept || line.IsListItem || IsEntryHead(i) || IsLetterhead(line) || IsNoTitle(line.Text) || Phrases.StartsWithAny(line.Text, Archived)
                || line.Words is < 2 or > 35 || line.EndsCut || line.EndsSentence && line.Text[^1] is '.' or ':' or ';')
            {
                continue;
            }

            var words = ContentWords.Read(line.Text);
            var shared = words.Count == 0 ? 0 : (double)words.Count(body.Contains) / words.Count;
            var score = (line.Words >= ShortestHeadline ? 1 : 0) + shared - 0.05 * i - (DatedLine.Read(line.Text, _order) is null ? 0 : 1)
                + (i == 0 && IsAboveDate || i + 1 < _end && Phrases.StartsWithAny(_paragraphs[i + 1].Text, Archived) ? 1 : 0);
            if (score > bestScore && (line.Words >= ShortestHeadline || shared > 0 || i == 0))
            {
                (best, bestScore) = (i, score);
            }
        }

        if (best >= 0 && _paragraphs.Count > 1)
        {
            Title = Minutes.AreOfMeeting(_paragraphs[best].Text) ? MinutesTitle(best) : _paragraphs[best].Text;
            _paragraphs[best].Drop("title");
        }
    }

    /// <summary>The lines above say whose minutes they are, and the line below of which day: "Town of Veld: Minutes of the meeting, 3 May 2025".</summary>
    private string MinutesTitle(int at)
    {
        var first = at;
        while (first > 0 && _paragraphs[first - 1] is { IsKept: true, EndsSentence: false, Words: <= LongestLine } above
            && above.Block == _paragraphs[at].Block)
        {
            first--;
        }

        var body = string.Join(", ", _paragraphs[first..at].Select(line => line.Text));
        var day = at + 1 < _end && _paragraphs[at + 1] is { Reason: "date line" } below ? below.Text : "";
        _paragraphs[first..at].ForEach(line => line.Drop("title"));
        return $"{body}{(body.Length > 0 ? ": " : "")}{_paragraphs[at].Text}{(day.Length > 0 ? ", " : "")}{day}";
    }

    // "1 of 3 DOCUMENTS" of an archive, "Q: When was that?" of an interview, "Venue: Town Hall" of an invitation, "10 am Mass" of a programme.
    private static bool IsNoTitle(string line) => line.EndsWith(" DOCUMENTS", StringComparison.Ordinal) || AppointmentLine.IsLabelled(line)
        || AppointmentLine.IsStretch(line) || TimedEntry.IsOne(line) || Phrases.StartsWithAny(line, Places) || line.StartsWith("Q: ", StringComparison.Ordinal)
        || line.StartsWith("A: ", StringComparison.Ordinal);

    /// <summary>Whether a line only names who writes, for another above the text is a headline.</summary>
    private bool IsLetterhead(Paragraph line) => Letterhead.IsOne(line)
        && _paragraphs.Take(_end).Any(other => other is { IsKept: true, EndsSentence: false, IsListItem: false, Words: >= ShortestHeadline }
            && !Letterhead.IsOne(other) && !IsNoTitle(other.Text) && DatedLine.Read(other.Text, _order) is null);

    /// <summary>However short it is, the first line above that of the date is a headline: "Harbour bridge closed", "Published 28 January 2026".</summary>
    private bool IsAboveDate => _paragraphs.Take(_end).Skip(1).Take(LinesToDate).Any(line => line.Reason is "date line" or "stamp");
}
