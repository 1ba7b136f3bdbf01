namespace Timeline.Functions.Api.Problems;

/// <summary>Problem details as RFC 9457 defines them.</summary>
/// <param name="Type">Where the kind of problem is described.</param>
/// <param name="Title">The kind, in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong with this request and what to do.</param>
internal sealed record ProblemJson(string Type, string Title, int Status, string Detail);
