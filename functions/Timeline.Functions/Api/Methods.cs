namespace Timeline.Functions.Api;

/// <summary>The methods that routes take.</summary>
internal static class Methods
{
    /// <summary>GET, and HEAD, which is GET without the body.</summary>
    public static readonly string[] Read = ["GET", "HEAD"];
}
