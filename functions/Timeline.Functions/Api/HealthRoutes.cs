using System.Text.Json;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>Whether the program lives, and whether it can reach what it needs.</summary>
internal static class HealthRoutes
{
    /// <summary>Maps <c>/api/health</c> (answers as long as the process does) and <c>/api/ready</c> (reads from the store).</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/api/health", Methods.Read, (RequestDelegate)(context => Write(context, "healthy")));
        routes.MapMethods("/api/ready", Methods.Read, (RequestDelegate)Ready);
    }

    private static async Task Ready(HttpContext context)
    {
        // One point read, whatever is stored; that there is no such topic is an answer, too. A store that cannot answer throws, which becomes
        // storage-unavailable.
        await context.RequestServices.GetRequiredService<ITimelineStore>().Version("ready", context.RequestAborted);
        await Write(context, "ready");
    }

    private static async Task Write(HttpContext context, string status)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(new HealthJson(status), ApiJson.Compact.HealthJson), context.RequestAborted);
    }
}
