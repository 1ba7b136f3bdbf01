using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Formats;

/// <summary>
/// The JSON of TimelineJS3 (timeline.knightlab.com/docs/json-format.html). Parts of a date that are not known are left out; its end is the last
/// unit, inclusive; years before 1 are counted as historians do; texts are HTML there. A timeline without events has no valid form there: it gets
/// an empty list, which TimelineJS answers with a message of its own.
/// </summary>
internal sealed class TimelineJsFormat : ITimelineFormat
{
    private const int HeadlineLength = 140;

    /// <inheritdoc/>
    public string Name => "timelinejs";

    /// <inheritdoc/>
    public string Title => "TimelineJS";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.timelinejs+json";

    /// <inheritdoc/>
    public string Extension => "timelinejs.json";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page) => JsonOutput.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("scale", "human");
        json.WriteStartObject("title");
        Text(json, page.Title, null);
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var entry in page.Entries)
        {
            Slide(json, page, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Slide(Utf8JsonWriter json, TimelinePage page, Entry entry)
    {
        var e = entry.Dated;
        json.WriteStartObject();
        json.WriteString("unique_id", $"e-{entry.Id}");

        // TimelineJS takes markup off a group's name, which decodes it, and makes HTML of what is left.
        json.WriteString("group", HtmlEncoder.Default.Encode(HtmlEncoder.Default.Encode(page.Title)));
        json.WriteString("display_date", DateWords.Of(e));
        json.WritePropertyName("start_date");
        Date(json, e, e.When.Start);
        var last = e.When.End > e.When.Start ? e.When.End.PlusTicks(-1) : e.When.Start;
        if (!Same(e.Grain, e.When.Start, last))
        {
            json.WritePropertyName("end_date");
            Date(json, e, last);
        }

        Text(json, ShortText.Of(EntryWords.Text(entry), HeadlineLength),
            $"{entry.Best.Sentence} ({string.Join("; ", EntryWords.Articles(entry).Select(EntryWords.Line))})");
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string headline, string? text)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", HtmlEncoder.Default.Encode(headline));
        json.Optional("text", text is null ? null : HtmlEncoder.Default.Encode(text));
        json.WriteEndObject();
    }

    private static void Date(Utf8JsonWriter json, TimelineEvent e, LocalDateTime moment)
    {
        json.WriteStartObject();
        // TimelineJS writes -44 as "44 BCE", where ISO 8601 counts a year 0 in between.
        json.WriteNumber("year", moment.Year > 0 ? moment.Year : moment.Year - 1);
        if (e.Grain < Grain.Year)
        {
            json.WriteNumber("month", moment.Month);
        }

        if (e.Grain < Grain.Month)
        {
            json.WriteNumber("day", moment.Day);
        }

        if (e.Grain <= Grain.PartOfDay)
        {
            json.WriteNumber("hour", moment.Hour);
            json.WriteNumber("minute", moment.Minute);
        }

        json.WriteEndObject();
    }

    private static bool Same(Grain grain, LocalDateTime first, LocalDateTime last) => grain switch
    {
        >= Grain.Year => first.Year == last.Year,
        >= Grain.Month => (first.Year, first.Month) == (last.Year, last.Month),
        > Grain.PartOfDay => first.Date == last.Date,
        _ => first.PlusMinutes(1) > last,
    };
}
