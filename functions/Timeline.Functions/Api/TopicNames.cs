using Humanizer;
using Timeline.Articles.Topics;

namespace Timeline.Functions.Api;

/// <summary>Names of topics: as an address gives them, as the store knows them, as people read them.</summary>
internal static class TopicNames
{
    /// <summary>The id of a topic as an address gives it.</summary>
    public static string Id(string topic) =>
        TopicName.Of(topic).Id;

    /// <summary>
    /// The name for people: "merrow-bridge" is "Merrow bridge", "Jean_St-Pierre" is "Jean St-Pierre". Capitals that somebody wrote stay; hyphens separate words
    /// only where nothing else does.
    /// </summary>
    /// <param name="name">The topic's name as written, or its id.</param>
    public static string Title(string name)
    {
        var words = name.Replace('_', ' ').Trim();
        words = words.Contains(' ', StringComparison.Ordinal) ? words : words.Replace('-', ' ').Trim();
        return words.Length == 0 ? name : words.Any(char.IsUpper) ? words : words.Transform(To.SentenceCase);
    }
}
