using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// Finds the lines in which agencies and papers speak of the text itself: who contributed and edited, rights, corrections, where and when it was printed. Their
/// dates are none of the story's.
/// </summary>
internal static class AgencyLines
{
    private const int LongestLine = 60;
    private const int LongestCorrection = 150;
    private const int LongestLabel = 40;
    private const int BesideStamp = 20;
    private const string Marks = "•·*–-([ ";
    private const int BesideCitation = 34;
    private const int LongestMaker = 70;
    private const int LongestAgency = 60;

    private static readonly string[] Signatures =
    [
        "(reporting by", "additional reporting by", "(additional reporting", "(writing by", "editing by", "(editing by", "with reporting by", "with files from",
        "with inputs from", "(with inputs from", "(with agency inputs", "with agency inputs",
        "with additional reporting", "(inputs from", "©", "our standards:", "this material may not be", "(except for the headline",
    ];

    private static readonly string[] Remarks =
    [
        .. from text in (string[])["article", "story", "report", "piece", "column", "page", "interview", "review", "headline"]
           from was in (string[])["was originally published", "originally appeared", "first appeared", "was first published", "was updated", "was last updated",
               "was last edited", "was last modified", "was edited", "was revised",
               "has been updated", "has been edited", "has been revised"]
           select $"this {text} {was}",
        "this is a developing story", "this is a breaking news", "republished with permission", "disclaimer:",
        "a version of this article", "a version of this story",
    ];

    /// <summary>"This report by The Canadian Press was first published Aug. 14, 2024."</summary>
    private static readonly string[] Agencies =
        [.. from text in (string[])["article", "story", "report", "column"] from link in (string[])["by", "from"] select $"this {text} {link} "];

    private static readonly Wordings Printed = new(
        "was first published", "was originally published", "first appeared", "originally appeared", "was updated", "was last updated", "has been updated");

    private static readonly string[] Corrections =
    [
        .. from text in (string[])["article", "story", "report", "piece", "column", "page", "interview", "review", "headline", "version"]
           from was in (string[])["was amended", "was corrected", "has been amended", "has been corrected"]
           select $"this {text} {was}",
        .. from text in (string[])["article", "story", "report", "piece", "column", "page", "post", "dispatch", "headline"]
           from version in (string[])["an earlier version of", "earlier versions of", "a previous version of", "previous versions of"]
           from opening in (string[])["", "in ", "because of an editing error, ", "due to an editing error, "]
           select $"{opening}{version} this {text}",
        .. from note in (string[])["a correction", "a clarification", "corrections", "clarifications"]
           from made in (string[])["was made", "were made", "has been made", "have been made", "was added", "has been added"]
           from to in (string[])["on", "to this"]
           select $"{note} {made} {to}",
    ];

    // These may also open a sentence of the story: "Edited by his widow, the book came out in 1929."
    private static readonly string[] Loose = ["reporting by", "writing by", "edited by", "compiled by", "originally published", "the views expressed",
        "the opinions expressed"];

    private static readonly string[] Notes = ["correction", "corrections", "clarification", "editor's note", "editor’s note", "editors' note", "editors’ note",
        "eds", "eds.", "note to editors", "note to desks"];
    private static readonly string[] Citations = ["retrieved", "accessed", "archived from the original", "archived"];
    private static readonly string[] Stamps = ["updated", "last updated", "last modified", "last edited", "last revised", "published", "first published",
        "originally published", "posted", "dated"];

    private static readonly string[] Makers = ["compiled by", "prepared by", "written by", "edited by", "reviewed by", "reported by"];

    private static readonly Wordings Contributions = new("contributed to this report", "contributed to this story", "contributed to this article",
        "contributed reporting", "contributed to the report");
    private static readonly Wordings Relative = new("who contributed", "which contributed", "that contributed", "had contributed");

    private static readonly Wordings Phrasings = new(
        "; editing by", "may not be reproduced", "trust principles", "has not been edited by", "published from a syndicated feed",
        "generated from a syndicated feed",
        "do not necessarily reflect", "are those of the author", "are those of the authors", "are the author's own", "are the author’s own");

    /// <summary>Marks agency lines; only short paragraphs are looked at.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsKept && (paragraph.Words <= LongestLine && (IsSignature(paragraph.Text) || IsRemark(paragraph.Text))
                    || paragraph.Words <= LongestCorrection && IsCorrection(paragraph.Text)))
            {
                paragraph.Drop("agency line");
            }
        }
    }

    /// <summary>
    /// Whether a block of a page is one that would mislead. What a page remarks without a date is counted as its text; a correction says twice what happened.
    /// </summary>
    public static bool IsMisleading(string text) =>
        LineShape.Words(text) is var words && words <= LongestLine && (IsSignature(text) || text.AsSpan().ContainsAnyInRange('0', '9') && IsRemark(text))
            || words <= LongestCorrection && IsCorrection(text);

    private static bool IsSignature(string text) =>
        Phrases.StartsWithAny(text, Signatures) || Phrases.StartsWithAny(text, Loose) && !LineShape.IsProse(text) || IsRights(text)
        || text.AsSpan().TrimEnd(" .)").EndsWith("all rights reserved", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line or a sentence speaks of the text that it stands in: "This article was amended on 11 May."</summary>
    public static bool IsRemark(ReadOnlySpan<char> text) =>
        Phrases.StartsWithAny(text.TrimStart(Marks), Remarks) || Phrasings.AreIn(text) && !IsCreditedAtEnd(text)
        || Contributions.AreIn(text) && !Relative.AreIn(text) || IsCorrection(text) || IsStamp(text) || IsCitation(text) || IsOfAgency(text.TrimStart(Marks));

    /// <summary>Not "This report by the board was first published in 2019": an agency has a name.</summary>
    private static bool IsOfAgency(ReadOnlySpan<char> text)
    {
        foreach (var agency in Agencies)
        {
            if (text.StartsWith(agency, StringComparison.OrdinalIgnoreCase))
            {
                var name = text[agency.Length..];
                return name is [>= 'A' and <= 'Z', ..] && Printed.AreIn(name[..Math.Min(name.Length, LongestAgency)]);
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a sentence only says when the text was printed or changed: "Updated: May 16, 2025.", "Compiled by Mission Operations, 8 October 2024."
    /// </summary>
    public static bool IsStamp(ReadOnlySpan<char> text) => Phrases.StartsWithAny(text, Stamps)
        ? DateText.Find(text, DateOrder.MonthFirst) is { } date && text.Length - (date.End - date.Start) <= BesideStamp
        : Phrases.StartsWithAny(text, Makers) && DateText.Find(text, DateOrder.MonthFirst) is { } made && made.Start <= LongestMaker
            && text[..made.Start].TrimEnd().EndsWith(",") && text[made.End..].Trim(" .)").IsEmpty;

    /// <summary>"The fares will rise from 1 July. (Reporting by Ann Lee; editing by Tom Day)": what stands before the bracket is the story.</summary>
    private static bool IsCreditedAtEnd(ReadOnlySpan<char> text) =>
        text.LastIndexOf("(Reporting by", StringComparison.OrdinalIgnoreCase) is var bracket && bracket > 0
            && text[..bracket].TrimEnd() is { Length: > LongestLabel } story && story[^1] is '.' or '!' or '?' or '"' or '”';

    /// <summary>Whether a text opens as the notes do in which papers mend what they printed.</summary>
    private static bool IsCorrection(ReadOnlySpan<char> text) => Phrases.StartsWithAny(text.TrimStart(Marks), Corrections) || IsNote(text);

    /// <summary>"Copyright 2025 …", "(Copyright (c) …"; not "Copyright law …".</summary>
    private static bool IsRights(string text)
    {
        var line = text.AsSpan().TrimStart('(');
        return line.StartsWith("copyright ", StringComparison.OrdinalIgnoreCase) && line[line.IndexOf(' ')..].TrimStart() is [var mark, ..]
            && (mark is '©' or '(' || char.IsAsciiDigit(mark));
    }

    /// <summary>"Correction: …", "CORRECTION (May 16, 2025): …".</summary>
    private static bool IsNote(ReadOnlySpan<char> text)
    {
        var colon = text[..Math.Min(text.Length, LongestLabel)].IndexOf(':');
        return colon > 0 && Phrases.StartsWithAny(text, Notes) && (Array.Exists(Notes, note => note.Length == colon)
            || text[..colon].ContainsAnyInRange('0', '9'));
    }

    /// <summary>"Retrieved 12 June 2019.", "Archived from the original on May 3, 2021.": when somebody looked at a source.</summary>
    private static bool IsCitation(ReadOnlySpan<char> text) =>
        Phrases.StartsWithAny(text, Citations) && DateText.Find(text, DateOrder.MonthFirst) is { } date
            && text.Length - (date.End - date.Start) <= BesideCitation;
}
