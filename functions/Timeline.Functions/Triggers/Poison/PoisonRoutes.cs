using System.Text.Json;
using Azure.Storage.Queues.Models;
using NodaTime;
using NodaTime.Text;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Triggers.Changes;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Triggers.Poison;

/// <summary>What an operator sees and does about messages that were given up.</summary>
internal static class PoisonRoutes
{
    /// <summary>Where they are listed; each lies below it by its id.</summary>
    public const string Path = "/api/poison";

    private const int MaxText = 2000;
    private const int MaxId = 100;

    /// <summary>
    /// Maps <c>GET /api/poison</c> and <c>PATCH /api/poison/{id}</c>, which puts a message back. PATCH is the method of the function OperateQueue and of no
    /// other route: the method decides which function, and so which key, the host asks for.
    /// </summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Path, Methods.Read, (RequestDelegate)List);
        routes.MapMethods(Path + "/{id}", ["PATCH"], (RequestDelegate)Replay);
    }

    private static async Task List(HttpContext context)
    {
        var queue = Enter(context);
        var (count, first) = await queue.List(context.RequestAborted);
        var json = JsonSerializer.SerializeToUtf8Bytes(new PoisonListJson(count, [.. first.Select(Shape)]), PoisonJson.Default.PoisonListJson);
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.ContentLength = json.Length;
            return;
        }

        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }

    private static async Task Replay(HttpContext context)
    {
        var queue = Enter(context);
        var id = (string)context.GetRouteValue("id")!;
        if (id.Length > MaxId || !await queue.Replay(id, context.RequestAborted))
        {
            throw new ProblemException(ProblemType.MessageNotFound,
                $"No message of that id is visible on the poison queue. {Path} lists the first {PoisonQueue.MaxMessages}.");
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    // Who holds no key learns nothing, not even whether there is a queue.
    private static PoisonQueue Enter(HttpContext context)
    {
        if (context.Features.Get<Operator>() is null)
        {
            throw new ProblemException(ProblemType.OperatorKeyNeeded, "Send it as the header x-functions-key.");
        }

        QueryParser.Values(context.Request.Query, []);
        return context.RequestServices.GetService<PoisonQueue>()
            ?? throw new ProblemException(ProblemType.NotFound, "Without a storage account there is no queue.");
    }

    private static PoisonMessageJson Shape(PeekedMessage message)
    {
        var text = message.Body.ToString();
        var (articles, reason) = PoisonQueue.Event(text) switch
        {
            ArticlesChanged changed => (changed.Keys.Select(key => key.ToString()).ToArray(), null),
            ForeignEvent foreign => ([], foreign.Reason),
            UndecodableEvent undecodable => ([], undecodable.Reason),
            _ => (Array.Empty<string>(), (string?)null),
        };
        return new PoisonMessageJson(message.MessageId, Moment(message.InsertedOn), Moment(message.ExpiresOn), articles, reason, text.Length <= MaxText ? text
            : text[..MaxText]);
    }

    private static string Moment(DateTimeOffset? at) => at is { } moment ? InstantPattern.General.Format(Instant.FromDateTimeOffset(moment)) : "";
}
