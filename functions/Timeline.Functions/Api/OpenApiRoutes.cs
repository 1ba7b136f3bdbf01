namespace Timeline.Functions.Api;

/// <summary>The description of the API: docs/openapi.json (OpenAPI 3.1), which the program carries with it.</summary>
internal static class OpenApiRoutes
{
    /// <summary>Where it is.</summary>
    public const string Path = "/api/openapi.json";

    private static readonly byte[] Document = Load();

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(Path, Methods.Read, (RequestDelegate)(context => CachedAnswer.Write(context, Document, "application/json")));

    private static byte[] Load()
    {
        using var stream = typeof(OpenApiRoutes).Assembly.GetManifestResourceStream("docs.openapi.json")
            ?? throw new InvalidOperationException("docs/openapi.json is not embedded in the program.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
