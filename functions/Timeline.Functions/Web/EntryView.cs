using NodaTime;
using NodaTime.Text;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Web;

/// <summary>What the page of one event shows.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Event">The event.</param>
/// <param name="Article">What its article's receipt says; <see langword="null"/> when that is not found.</param>
/// <param name="Today">The day that relative wording counts from, UTC.</param>
public sealed record EntryView(string Topic, TimelineEvent Event, ArticleReceipt? Article, LocalDate Today)
{
    /// <summary>The timeline around the event, where it is marked.</summary>
    public string Around
    {
        get
        {
            var day = LocalDatePattern.Iso.Format(Event.When.Start.Date);
            return Event.When.Start.Year is > 0 and < 9999
                ? $"{TimelineRoutes.Address(Topic, [KeyValuePair.Create("from", day), KeyValuePair.Create("to", day)])}#e-{Event.Id}"
                : TimelineRoutes.Address(Topic);
        }
    }

    /// <summary>The same as JSON.</summary>
    public string Json
    {
        get
        {
            var address = TimelineRoutes.Entry(Topic, Event);
            return address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "format=json";
        }
    }
}
