using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Problems;

namespace Timeline.Functions.Web;

/// <summary>The style, script and icon of the pages. Their names carry a hash of their content, so they may be kept for ever.</summary>
internal static class PageAssets
{
    // Below /api, because that is all the Functions host forwards.
    private const string Root = "/api/assets/";
    private const int HashBytes = 6;

    private static readonly FrozenDictionary<string, Asset> ByName =
        new[] { Load("timeline.css"), Load("timeline.js"), Load("icon.svg") }.ToFrozenDictionary(asset => asset.Name, StringComparer.Ordinal);

    /// <summary>The address of the style sheet.</summary>
    public static string Style { get; } = Address("css");

    /// <summary>The address of the script.</summary>
    public static string Script { get; } = Address("js");

    /// <summary>The address of the icon.</summary>
    public static string Icon { get; } = Address("svg");

    /// <summary>Maps the route that serves them.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(Root + "{name}", Methods.Read, (RequestDelegate)Serve);

    private static async Task Serve(HttpContext context)
    {
        if (!ByName.TryGetValue((string)context.GetRouteValue("name")!, out var asset))
        {
            throw new ProblemException(ProblemType.NotFound, "There is no asset of that name; the page that names it is from another version. Load it again.");
        }

        context.Response.ContentType = asset.ContentType;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await context.Response.Body.WriteAsync(asset.Content, context.RequestAborted);
    }

    private static string Address(string extension) => Root + ByName.Keys.Single(name => name.EndsWith("." + extension, StringComparison.Ordinal));

    private static Asset Load(string file)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"Web.Assets.{file}")
            ?? throw new InvalidOperationException($"The asset {file} is not embedded in the program.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashBytes));
        var type = new FileExtensionContentTypeProvider().Mappings[Path.GetExtension(file)];
        return new Asset($"{Path.GetFileNameWithoutExtension(file)}.{hash}{Path.GetExtension(file)}", type, content);
    }

    private sealed record Asset(string Name, string ContentType, byte[] Content);
}
