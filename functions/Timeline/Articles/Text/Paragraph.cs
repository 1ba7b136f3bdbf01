namespace Timeline.Articles.Text;

/// <summary>A paragraph or line of a text, what can be seen of it, and whether it was found to be no part of the article.</summary>
internal sealed class Paragraph
{
    public Paragraph(string text, int block, bool listItem = false)
    {
        Text = text;
        Block = block;
        IsListItem = listItem;
        Words = LineShape.Words(text);
        EndsSentence = LineShape.EndsSentence(text);
        EndsCut = LineShape.EndsCut(text);
        IsUpper = LineShape.IsUpper(text);
        IsProse = LineShape.IsProse(text);
    }

    /// <summary>The text, on one line.</summary>
    public string Text { get; }

    /// <summary>The number of the block between blank lines that it stands in.</summary>
    public int Block { get; }

    /// <summary>Whether it carried a list marker, or is the entry of a chronology.</summary>
    public bool IsListItem { get; private set; }

    /// <summary>Whether it is the entry of a chronology, see <see cref="DatedEntry"/>.</summary>
    public bool IsEntry { get; private set; }

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    /// <summary>Whether it ends like a sentence.</summary>
    public bool EndsSentence { get; }

    /// <summary>Whether it was cut off with an ellipsis.</summary>
    public bool EndsCut { get; }

    /// <summary>Whether it has no small letters.</summary>
    public bool IsUpper { get; }

    /// <summary>Why it is no part of the article's text; <see langword="null"/> while it is.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether it is part of the article's text so far.</summary>
    public bool IsKept => Reason is null;

    /// <summary>Whether it reads like running text: several words and a full stop.</summary>
    public bool IsProse { get; }

    /// <summary>Notes that the paragraph is the entry of a chronology.</summary>
    public void MakeEntry() => IsListItem = IsEntry = true;

    /// <summary>Takes the paragraph out of the text; the first reason given stays.</summary>
    public void Drop(string reason) => Reason ??= reason;
}
