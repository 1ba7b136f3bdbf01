using Timeline.Functions.Web;

namespace Timeline.Functions.Api.Problems;

/// <summary>Where the <c>type</c> of every problem leads.</summary>
internal static class ProblemRoutes
{
    /// <summary>The page that describes every kind of problem.</summary>
    public const string Path = "/api/problems";

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods(Path, Methods.Read, (RequestDelegate)HtmlPages.Problems);
}
