namespace Timeline.Functions.Api.Formats;

/// <summary>The formats there are, the one that everybody gets who does not ask first.</summary>
internal static class TimelineFormats
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ITimelineFormat> All { get; } =
    [
        new JsonFormat(),
        new JsonLinesFormat(),
        new CsvFormat(),
        new CalendarFormat(),
        new AtomFormat(),
        new JsonFeedFormat(),
        new JsonLdFormat(),
        new TimelineJsFormat(),
        new VisFormat(),
        new MarkdownFormat(),
    ];

    /// <summary>The name of the page in <c>?format=</c>.</summary>
    public const string Html = "html";

    /// <summary>The names for <c>?format=</c>.</summary>
    public static IEnumerable<string> Names => All.Select(format => format.Name).Append(Html);

    /// <summary>The format of that name in any case, or <see langword="null"/>.</summary>
    public static ITimelineFormat? Named(string name) => All.FirstOrDefault(format => format.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
