using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Formats;

/// <summary>
/// Items of vis-timeline (visjs.github.io/vis-timeline/docs/timeline/#items). Stretches are ranges, days and times are boxes; timestamps are
/// full, because a bare date would be read as UTC and shown a day early in the west; texts are HTML there.
/// </summary>
internal sealed class VisFormat : ITimelineFormat
{
    private const int ContentLength = 60;

    /// <inheritdoc/>
    public string Name => "vis";

    /// <inheritdoc/>
    public string Title => "vis-timeline";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.vis-timeline+json";

    /// <inheritdoc/>
    public string Extension => "vis.json";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page) => JsonOutput.Of(json =>
    {
        json.WriteStartArray();
        foreach (var entry in page.Entries)
        {
            Item(json, page, entry);
        }

        json.WriteEndArray();
    });

    private static void Item(Utf8JsonWriter json, TimelinePage page, Entry entry)
    {
        var e = entry.Dated;
        var isRange = e.When.End > e.When.Start && (e.Grain > Grain.Day || DateWords.IsStretch(e)
            || (e.Grain == Grain.Day && e.When.End > e.When.Start.PlusDays(1)));
        json.WriteStartObject();
        json.WriteString("id", entry.Id);
        json.WriteString("group", page.Topic);
        json.WriteString("content", HtmlEncoder.Default.Encode(ShortText.Of(EntryWords.Text(entry), ContentLength)));
        json.WriteString("title", HtmlEncoder.Default.Encode($"{DateWords.Of(e)}: {entry.Best.Sentence} ({EntryWords.Sources(entry)})"));
        json.WriteString("type", isRange ? "range" : "box");
        json.WriteString("start", Moment(e.When.Start, e.Offset));
        if (isRange)
        {
            json.WriteString("end", Moment(e.When.End, e.Offset));
        }

        json.WriteString("className", DateWords.IsVague(e) ? "vague" : "exact");
        json.Optional("link", SafeLink.Of(entry.Best.Article.Url));
        json.WriteEndObject();
    }

    private static string Moment(LocalDateTime moment, Offset? offset) =>
        moment.Year >= 0 ? IsoText.Of(moment, offset) : IsoText.Expanded(moment, offset);
}
