using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Timeline.Articles.Topics;

/// <summary>
/// Rules that file articles under topics by their words, as <c>topics.json</c> states them. Immutable and thread-safe.
/// <code>
/// {
///   "north-korea": ["North Korea", "Pyongyang", "Kim Jong Un"],
///   "jordan":      { "any": ["Jordan", "Amman"], "not": ["Michael Jordan", "Jordan Peele"] }
/// }
/// </code>
/// A phrase matches whole words, whatever white space or hyphens stand between them. A phrase without capitals matches any case; one with capitals ("US",
/// "Turkey") matches as written, or all in capitals. A "not" phrase that holds one of the topic's own phrases hides those words from it ("Michael Jordan" is no
/// "Jordan"); any other keeps the article out of the topic.
/// </summary>
public sealed class TopicRules
{
    private const int MostPhrases = 20_000;
    private const int LongestPhrase = 200;

    private readonly PhraseMatcher _matcher;
    private readonly List<TopicRule> _rules;

    private TopicRules(List<TopicRule> rules)
    {
        _rules = rules;
        _matcher = new PhraseMatcher(rules);
        Fingerprint = Hash(rules);
    }

    /// <summary>Rules that match nothing.</summary>
    public static TopicRules None { get; } = new([]);

    /// <summary>The topics that have rules, in the order of their ids.</summary>
    public IReadOnlyList<TopicName> Topics => _rules.ConvertAll(rule => rule.Topic);

    /// <summary>
    /// A hash of what the rules say (64 hexadecimal digits): equal for files that differ in order, white space or repetition only. A sweep that sees another
    /// one than an article was filed under files it again.
    /// </summary>
    public string Fingerprint { get; }

    /// <summary>Reads <c>topics.json</c>.</summary>
    /// <param name="json">The file's text; comments and trailing commas are allowed. The topics may also stand in an object under "topics".</param>
    /// <param name="problem">What is wrong, for the user who wrote the file; <see langword="null"/> when nothing.</param>
    /// <returns>The rules; <see langword="null"/> when something is wrong.</returns>
    public static TopicRules? Parse(string json, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(Json.Surrogates.Mend(json),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 16 });
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("topics", out var inner) && inner.ValueKind == JsonValueKind.Object)
            {
                root = inner;
            }

            return Read(root, out problem) is { } rules ? new TopicRules(rules) : null;
        }
        catch (ArgumentException)
        {
            // Half of a pair of surrogates, which no file in UTF-8 holds.
            problem = "The topic rules are not JSON: they hold half of a character.";
            return null;
        }
        catch (JsonException fault)
        {
            problem = $"The topic rules are not JSON: line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}.";
            return null;
        }
    }

    /// <summary>The topics that an article belongs to by these rules, in the order of their ids; looks at title and body, in one pass.</summary>
    public IReadOnlyList<TopicName> Match(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Match($"{article.Title}\n\n{article.Body}");
    }

    /// <summary>The topics that a text belongs to, in the order of their ids. Linear in the length of the text.</summary>
    public IReadOnlyList<TopicName> Match(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _matcher.Match(text).ConvertAll(index => _rules[index].Topic);
    }

    private static List<TopicRule>? Read(JsonElement root, out string? problem)
    {
        problem = root.ValueKind == JsonValueKind.Object ? null : "The topic rules must be an object: {\"topic\": [\"word or phrase\", …]}.";
        var rules = new SortedDictionary<string, TopicRule>(StringComparer.Ordinal);
        var phrases = 0;
        foreach (var field in problem is null ? root.EnumerateObject() : default)
        {
            var rule = new TopicRule(TopicName.Of(field.Name));
            problem = field.Value.ValueKind switch
            {
                JsonValueKind.Array => Take(field.Name, field.Value, rule.Any),
                JsonValueKind.Object => TakeLists(field, rule),
                _ => $"The rules of the topic \"{field.Name}\" must be a list of phrases, or an object with \"any\" and \"not\".",
            };
            phrases += rule.Any.Count + rule.Not.Count;
            problem ??= rule.Any.Count == 0 ? $"The topic \"{field.Name}\" has no phrase." : phrases > MostPhrases
                ? $"The topic rules hold more than {MostPhrases} phrases." : null;
            problem ??= rules.TryAdd(rule.Topic.Id, rule) ? null : $"The topic \"{field.Name}\" stands twice (as \"{rule.Topic.Id}\").";
            if (problem is not null)
            {
                return null;
            }
        }

        return problem is null ? [.. rules.Values] : null;
    }

    private static string? TakeLists(JsonProperty topic, TopicRule rule)
    {
        foreach (var list in topic.Value.EnumerateObject())
        {
            var into = list.Name.ToLowerInvariant() switch
            {
                "any" or "words" or "phrases" or "include" => rule.Any,
                "not" or "exclude" or "exclusions" => rule.Not,
                _ => null,
            };
            if (into is null)
            {
                return $"The topic \"{topic.Name}\" has the unknown list \"{list.Name}\"; there are \"any\" and \"not\".";
            }

            if (Take(topic.Name, list.Value, into) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? Take(string topic, JsonElement list, SortedSet<string> into)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            return $"The topic \"{topic}\" must give its phrases as a list.";
        }

        foreach (var element in list.EnumerateArray())
        {
            var phrase = element.ValueKind == JsonValueKind.String ? string.Join(' ', TopicWords.Of(element.GetString()!)) : "";
            if (phrase.Length is 0 or > LongestPhrase)
            {
                return $"The topic \"{topic}\" has a phrase that is no text of 1 to {LongestPhrase} characters: {element.GetRawText()[..Math.Min(40, element.GetRawText().Length)]}";
            }

            into.Add(phrase);
        }

        return null;
    }

    private static string Hash(List<TopicRule> rules)
    {
        var text = new StringBuilder("topic-rules/1\n");
        foreach (var rule in rules)
        {
            text.Append(rule.Topic.Id).Append('\t').Append(rule.Topic.Display).Append('\n');
            rule.Any.ToList().ForEach(phrase => text.Append('+').Append(phrase).Append('\n'));
            rule.Not.ToList().ForEach(phrase => text.Append('-').Append(phrase).Append('\n'));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>A topic and its phrases, each as words with single spaces between, in ordinal order.</summary>
internal sealed record TopicRule(TopicName Topic)
{
    /// <summary>One of these puts an article in the topic.</summary>
    public SortedSet<string> Any { get; } = new(StringComparer.Ordinal);

    /// <summary>These hide words, or keep articles out.</summary>
    public SortedSet<string> Not { get; } = new(StringComparer.Ordinal);
}
