using Humanizer;
using Timeline.Articles.Topics;

namespace Timeline.Functions.Api;

/// <summary>Names of topics: as an address gives them, as the store knows them, as people read them.</summary>
internal static class TopicNames
{
    /// <summary>The id of a topic as an address gives it.</summary>
    public static string Id(string topic) =>
        TopicName.Of(topic).Id;

    /// <summary>The name for people: "merrow-bridge" is "Merrow bridge".</summary>
    public static string Title(string topic) =>
        topic.Replace('-', ' ').Replace('_', ' ').Trim() is { Length: > 0 } words ? words.Transform(To.SentenceCase) : topic;
}
