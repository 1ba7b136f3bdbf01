using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api;

namespace Timeline.Functions.Web;

/// <summary>What the page of one entry shows.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Name">The topic's name as written.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Articles">What the receipts say of its articles.</param>
/// <param name="Today">The day that relative wording counts from, UTC.</param>
public sealed record EntryView(string Topic, string Name, Entry Entry, IReadOnlyList<EntryArticle> Articles, LocalDate Today)
{
    /// <summary>The timeline around the entry, where it is marked.</summary>
    public string Around => $"{TimelineRoutes.On(Topic, Entry.Dated.When.Start.Date)}#e-{Entry.Id}";

    /// <summary>The same as JSON.</summary>
    public string Json
    {
        get
        {
            var address = TimelineRoutes.Entry(Topic, Entry);
            return address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + "format=json";
        }
    }
}
