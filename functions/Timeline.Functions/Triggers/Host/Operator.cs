namespace Timeline.Functions.Triggers.Host;

/// <summary>The feature of a request that showed the operators' key.</summary>
internal sealed class Operator
{
    /// <summary>The one there is.</summary>
    public static readonly Operator Instance = new();

    private Operator()
    {
    }
}
