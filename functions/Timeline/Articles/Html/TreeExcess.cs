namespace Timeline.Articles.Html;

/// <summary>Why the tree of a page would cost too much.</summary>
internal enum TreeExcess
{
    /// <summary>It would not.</summary>
    None,

    /// <summary>Its elements nest too deep.</summary>
    Depth,

    /// <summary>It has too many elements, those counted that a parser adds.</summary>
    Elements,

    /// <summary>One tag has too many attributes.</summary>
    Attributes,
}
