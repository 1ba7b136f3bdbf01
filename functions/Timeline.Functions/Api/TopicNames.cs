using Humanizer;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Ingest;

namespace Timeline.Functions.Api;

/// <summary>Names of topics: as an address gives them, as the store knows them, as people read them.</summary>
internal static class TopicNames
{
    /// <summary>The id of a topic as an address gives it.</summary>
    /// <exception cref="ProblemException">No topic can have that name.</exception>
    public static string Id(string topic) =>
        TopicId.Of(topic) ?? throw new ProblemException(ProblemType.InvalidName, "That cannot be the name of a topic.");

    /// <summary>The name for people: "merrow-bridge" is "Merrow bridge".</summary>
    public static string Title(string topic) =>
        topic.Replace('-', ' ').Replace('_', ' ').Trim() is { Length: > 0 } words ? words.Transform(To.SentenceCase) : topic;
}
