using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Timeline.Events;
using Timeline.Events.Digests;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Chronology;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>The route of a topic's digest: the days that matter.</summary>
internal static class DigestRoutes
{
    private const int DefaultDates = 20;

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(TimelineRoutes.Path + "/{topic}/digest", Methods.Read, (RequestDelegate)Answer);

    /// <summary>The address of a topic's digest.</summary>
    public static string Address(string topic) => TimelineRoutes.Address(topic) + "/digest";

    /// <summary>The <paramref name="dates"/> days that matter most in a topic, worked out once for each version of it.</summary>
    public static IReadOnlyList<DigestDate> Of(TopicEntries all, LocalDate? from, LocalDate? to, int dates) =>
        all.Remember($"digest {from} {to} {dates}", known => Digest.Of(TopicNames.Title(known.Name), DigestArticle.From(known.Entries.SelectMany(Told)), from,
                to, dates));

    private static async Task Answer(HttpContext context)
    {
        var values = QueryParser.Values(context.Request.Query, ["dates", "from", "to", "format"]);
        QueryParser.CheckFormat(values, "json");
        var (from, to) = (QueryParser.Bound(values, "from")?.Start, QueryParser.Bound(values, "to")?.End);
        QueryParser.CheckRange(values, from, to);
        var dates = QueryParser.Number(values, "dates", DefaultDates, Digest.MaxDates);
        var topic = TopicNames.Id((string)context.GetRouteValue("topic")!);
        var services = context.RequestServices;
        var store = services.GetRequiredService<ITimelineStore>();
        var all = await services.GetRequiredService<EntryCache>().Of(topic, context.RequestAborted);
        if (all.IsVast)
        {
            all = TopicEntries.Of(all.Version, all.Name, await new VastTopic(store, topic).All(from, to, context.RequestAborted));
        }

        var chosen = Of(all, from?.Date, to?.PlusTicks(-1).Date, dates);
        if (chosen.Count == 0)
        {
            await TimelineRoutes.RequireTopic(store, topic, context.RequestAborted);
        }

        var articles = all.Remember("articles", known => known.Events.Select(e => e.Article).DistinctBy(a => a.Id, StringComparer.Ordinal)
            .ToDictionary(a => a.Id, StringComparer.Ordinal));
        var json = new DigestJson(topic, TopicNames.Title(all.Name), [.. chosen.Select(date => Shape(topic, date, articles))]);
        await CachedAnswer.Write(context, JsonSerializer.SerializeToUtf8Bytes(json, ApiJson.Compact.DigestJson), "application/json");
    }

    /// <summary>The events of an entry that begin within its own date: on any other day the timeline does not show it.</summary>
    private static IEnumerable<TimelineEvent> Told(Entry entry)
    {
        var when = entry.Dated.When;
        return entry.Events.Where(e => e.When.Start.Date >= when.Start.Date && e.When.Start.Date.AtMidnight() < when.End);
    }

    private static DigestDateJson Shape(string topic, DigestDate date, Dictionary<string, EventArticle> articles) => new(
        LocalDatePattern.Iso.Format(date.Date),
        date.Score,
        TimelineRoutes.On(topic, date.Date),
        [.. date.Summary.Select(line => new DigestSentenceJson(line.Text, EventArticleJson.From(articles[line.Article])))]);
}
