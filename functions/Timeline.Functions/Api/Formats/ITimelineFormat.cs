namespace Timeline.Functions.Api.Formats;

/// <summary>A format that a page of a timeline can be had in.</summary>
internal interface ITimelineFormat
{
    /// <summary>Its name in <c>?format=</c>.</summary>
    string Name { get; }

    /// <summary>Its name for people.</summary>
    string Title { get; }

    /// <summary>Its media type, without parameters.</summary>
    string MediaType { get; }

    /// <summary>The extension of a file that holds it, without the dot.</summary>
    string Extension { get; }

    /// <summary>The page as bytes; the same page gives the same bytes.</summary>
    byte[] Write(TimelinePage page);
}
