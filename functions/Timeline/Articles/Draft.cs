namespace Timeline.Articles;

/// <summary>What a format's reader found in a document, before the text is cleaned and the publish time chosen.</summary>
internal sealed record Draft
{
    /// <summary>The text. Paragraphs are parted by blank lines.</summary>
    public required string Text { get; init; }

    /// <summary>The title, where a field states it; <see langword="null"/> to look for it in the text.</summary>
    public string? Title { get; init; }

    /// <summary>The publish time as written in a field.</summary>
    public string? Published { get; init; }

    /// <summary>The kind of field <see cref="Published"/> came from.</summary>
    public PublishedFrom From { get; init; } = PublishedFrom.Field;

    /// <summary>The article's address.</summary>
    public string? Url { get; init; }

    /// <summary>The publisher.</summary>
    public string? Source { get; init; }

    /// <summary>The language as declared.</summary>
    public string? Language { get; init; }

    /// <summary>Topics, as written.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>What the format's reader left out.</summary>
    public IReadOnlyList<Dropped> Dropped { get; init; } = [];
}
