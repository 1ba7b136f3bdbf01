namespace Timeline.Functions.Api.Problems;

/// <summary>A request that cannot be answered as asked; becomes the answer's problem details.</summary>
internal sealed class ProblemException(ProblemType type, string detail) : Exception(detail)
{
    /// <summary>The kind of problem.</summary>
    public ProblemType Type { get; } = type;
}
