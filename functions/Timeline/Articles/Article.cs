using Timeline.Temporal;

namespace Timeline.Articles;

/// <summary>An article as read from a document: clean text and what is known about it.</summary>
public sealed record Article
{
    /// <summary>The headline; empty when the document has none.</summary>
    public required string Title { get; init; }

    /// <summary>The main text without boilerplate; paragraphs are separated by one blank line ("\n\n").</summary>
    public required string Body { get; init; }

    /// <summary>When the article was published, and how we know.</summary>
    public required Publication Published { get; init; }

    /// <summary>The day of a dateline that was taken off <see cref="Body"/>: what the text calls today, where it is a little before it was published.</summary>
    public SpokenDay? Dateline { get; init; }

    /// <summary>The article's own address, when the document states it.</summary>
    public string? Url { get; init; }

    /// <summary>The publisher, such as "Reuters"; <see langword="null"/> when not stated.</summary>
    public string? Source { get; init; }

    /// <summary>The language as a BCP 47 primary tag; "en" when English, "und" when it cannot be told.</summary>
    public string Language { get; init; } = "en";

    /// <summary>How the document's readers read 04/05/2025, and whose summer is meant, as far as the document tells.</summary>
    public TextLocale Locale { get; init; }

    /// <summary>Topics that the document itself names, as written; the path's topic is not among them.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What was left out of <see cref="Body"/> and why, for the receipt.</summary>
    public IReadOnlyList<Dropped> Dropped { get; init; } = [];
}

/// <summary>A publish time and where it was found.</summary>
/// <param name="Time">The publish time.</param>
/// <param name="From">The place it was found.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record Publication(PublishTime Time, PublishedFrom From, double Confidence)
{
    /// <summary>
    /// The time with day and month the other way round, where it is written in digits and nothing tells which is which; else <see langword="null"/>.
    /// </summary>
    public PublishTime? OtherReading { get; init; }

    /// <summary>Whether the year is not written, and is that of the capture.</summary>
    public bool IsYearGuessed { get; init; }

    /// <summary>Whether only the month is written, and the day is the last of it.</summary>
    public bool IsDayGuessed { get; init; }
}

/// <summary>A piece of the document that is not part of the article's text.</summary>
/// <param name="Reason">Its kind, such as "related links", "caption", "agency line".</param>
/// <param name="Text">The first characters of it (at most 120 UTF-16 units).</param>
public sealed record Dropped(string Reason, string Text);
