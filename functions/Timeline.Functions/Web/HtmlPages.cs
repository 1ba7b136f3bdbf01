using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Chronology;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Web;

/// <summary>Answers with pages.</summary>
internal static class HtmlPages
{
    // The topics of the index page that are drawn; of all others only their numbers are told.
    private const int MostPictures = 64;
    private const string ContentType = "text/html; charset=utf-8";

    /// <summary>The list of topics.</summary>
    public static async Task Index(HttpContext context, IReadOnlyList<TopicSummary> topics)
    {
        var outlines = context.RequestServices.GetRequiredService<OutlineCache>();
        var left = OutlineCache.MostEvents;
        var drawn = topics.Take(MostPictures).TakeWhile(topic => (left -= topic.Events) >= 0).Select(topic => outlines.Of(topic, context.RequestAborted));
        var pictures = await Task.WhenAll(drawn);
        var overviews = topics.Select((topic, place) => TopicOverview.Of(topic, place < pictures.Length ? pictures[place] : [])).ToList();
        await Answer<IndexPage>(context, nameof(IndexPage.Topics), overviews);
    }

    /// <summary>A page of a timeline.</summary>
    /// <param name="context">The request.</param>
    /// <param name="topic">The topic's id.</param>
    /// <param name="query">What was asked for.</param>
    /// <param name="page">The entries of this page.</param>
    /// <param name="all">All entries that it was cut from.</param>
    public static async Task Timeline(HttpContext context, string topic, TimelineQuery query, TimelineSlice page, TopicEntries all)
    {
        var overview = all.IsVast ? await Vast(context, topic) : TimelineOverview.Of(all, query);
        var found = !all.IsVast ? all.Entries.Count(query.Matches) : page is { Start: null, Cursor: null } ? page.Entries.Count : (int?)null;
        await Answer<TimelinePageView>(context, nameof(TimelinePageView.View), new TimelineView(topic, all.Name, query, page, overview, found, Today(context)));
    }

    /// <summary>The page of one entry.</summary>
    /// <param name="context">The request.</param>
    /// <param name="topic">The topic's id.</param>
    /// <param name="name">The topic's name as written.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="articles">What the receipts say of its articles.</param>
    public static async Task Entry(HttpContext context, string topic, string name, Entry entry, IReadOnlyList<EntryArticle> articles) =>
        await Answer<EntryPage>(context, nameof(EntryPage.View), new EntryView(topic, name, entry, articles, Today(context)));

    /// <summary>The page that describes the kinds of problems.</summary>
    public static async Task Problems(HttpContext context) =>
        await CachedAnswer.Write(context, await Render<ProblemsPage>(context, ParameterView.Empty), ContentType);

    /// <summary>A timeline between dates that cannot be read: its form, and what is wrong. It is no more of an answer than any other problem.</summary>
    public static async Task FaultyRange(HttpContext context, string topic, RangeFaults faults)
    {
        var title = await TimelineRoutes.TitleOf(context.RequestServices.GetRequiredService<ITimelineStore>(), topic, context.RequestAborted);
        var view = new FaultyRangeView(topic, title, faults.Query, faults.Messages);
        var body = await Render<FaultyRangePage>(context, Parameters((nameof(FaultyRangePage.View), view)));
        ProblemWriter.Prepare(context.Response, ProblemType.InvalidParameter);
        context.Response.ContentType = ContentType;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    /// <summary>What a document became.</summary>
    public static async Task Receipt(HttpContext context, Receipt receipt) => await Answer<ReceiptPage>(context, nameof(ReceiptPage.Receipt), receipt);

    /// <summary>The documents of a topic.</summary>
    public static async Task Documents(HttpContext context, DocumentsJson list) => await Answer<DocumentsPage>(context, nameof(DocumentsPage.List), list);

    /// <summary>A problem. The status is set already.</summary>
    public static async Task Problem(HttpContext context, ProblemType type, string detail)
    {
        var isOfTimeline = context.Request.Path.StartsWithSegments(TimelineRoutes.Path, StringComparison.Ordinal) && type != ProblemType.TopicNotFound;
        var back = isOfTimeline && context.GetRouteValue("topic") is string topic ? TimelineRoutes.Address(topic, RangeFaults.Readable(context.Request.Query))
            : "";
        var body = await Render<ProblemPage>(context, Parameters((nameof(ProblemPage.Problem), type), (nameof(ProblemPage.Detail), detail),
                (nameof(ProblemPage.Back), back)));
        context.Response.ContentType = ContentType;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static async Task<TimelineOverview> Vast(HttpContext context, string topic)
    {
        var store = context.RequestServices.GetRequiredService<ITimelineStore>();
        var summary = await store.Topic(topic, context.RequestAborted) ?? new TopicSummary(topic, topic, 0, 0);
        return TimelineOverview.Of(summary, await context.RequestServices.GetRequiredService<OutlineCache>().Of(summary, context.RequestAborted));
    }

    private static LocalDate Today(HttpContext context) =>
        Instant.FromDateTimeOffset(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()).InUtc().Date;

    private static async Task Answer<TPage>(HttpContext context, string parameter, object value)
        where TPage : IComponent =>
        await CachedAnswer.Write(context, await Render<TPage>(context, Parameters((parameter, value))), ContentType);

    private static ParameterView Parameters(params ReadOnlySpan<(string Name, object Value)> parameters)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
        {
            values[name] = value;
        }

        return ParameterView.FromDictionary(values);
    }

    private static async Task<byte[]> Render<TPage>(HttpContext context, ParameterView parameters)
        where TPage : IComponent
    {
        var services = context.RequestServices;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<TPage>(parameters);
            var output = new MemoryStream();
            await using (var writer = new StreamWriter(output, leaveOpen: true))
            {
                root.WriteHtmlTo(writer);
            }

            return output.ToArray();
        });
    }
}
