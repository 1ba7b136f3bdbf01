using System.Net;
using System.Text;
using System.Text.Json;
using Timeline.Articles.Json;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>
/// Reads JSON-LD (schema.org) as sites really write it: single objects, arrays, <c>@graph</c>, nested <c>mainEntity</c>, raw line breaks
/// in strings, comments, CDATA wrappers. What cannot be parsed at all gives nothing.
/// </summary>
internal static class LinkedData
{
    private const int MaxNodes = 2000;
    private const int MaxDepth = 64;
    private const int ShortestHeadline = 12;
    private static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaxDepth };

    /// <summary>The dated or titled works of a page's scripts: the page's own article first, then other articles, then the rest.</summary>
    /// <param name="scripts">The scripts.</param>
    /// <param name="addresses">The page's addresses, one of which its own article repeats.</param>
    /// <param name="titles">The page's titles, one of which its own article repeats.</param>
    public static IReadOnlyList<LinkedArticle> Read(IEnumerable<string> scripts, IReadOnlyList<string> addresses, IReadOnlyList<string> titles)
    {
        List<LinkedArticle> found = [];
        int budget = MaxNodes;
        foreach (string script in scripts)
        {
            using JsonDocument? json = Parse(script);
            if (json is not null)
            {
                Visit(json.RootElement, found, ref budget);
            }
        }

        return [.. found.OrderByDescending(item => Likeness(item, addresses, titles))];
    }

    // Pages also describe the articles that they link to: the own one is told by the page's address or title, else by its saying so.
    private static int Likeness(LinkedArticle item, IReadOnlyList<string> addresses, IReadOnlyList<string> titles)
    {
        bool same = item.Addresses.Any(own => addresses.Any(address => address.TrimEnd('/') == own.TrimEnd('/')))
            || (item.Headline is { } headline && titles.Any(title => IsTitle(title, Whitespace.Fold(headline))));
        return !item.IsArticle ? 0 : same ? 3 : item.IsMain ? 2 : 1;
    }

    // The title element often adds the site's name.
    private static bool IsTitle(string title, string headline) =>
        title.Equals(headline, StringComparison.OrdinalIgnoreCase) || (headline.Length >= ShortestHeadline
            && title.StartsWith(headline, StringComparison.OrdinalIgnoreCase) && title[headline.Length] is ' ' or ':' or '|');

    private static JsonDocument? Parse(string script)
    {
        string text = script.Trim();
        int start = text.AsSpan().IndexOfAny('{', '[');
        int end = text.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end <= start)
        {
            return null;
        }

        text = text[start..(end + 1)];
        return TryParse(text) ?? TryParse(Repair(text));
    }

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            // What stands behind the first value, such as a brace too many, is not read.
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(Surrogates.Mend(text)), Lenient);
            return JsonDocument.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            // Expected of the web: the caller repairs it or goes without.
            return null;
        }
    }

    // Raw control characters inside strings, and entities where quotes should be.
    private static string Repair(string text)
    {
        string decoded = text.Contains("&quot;", StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text)
            : text;
        return string.Create(decoded.Length, decoded, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = source[i] < ' ' ? ' ' : source[i];
            }
        });
    }

    private static void Visit(JsonElement node, List<LinkedArticle> found, ref int budget)
    {
        if (--budget < 0)
        {
            return;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in node.EnumerateArray())
            {
                Visit(item, found, ref budget);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            if (Make(node) is { } article)
            {
                found.Add(article);
            }

            foreach (JsonProperty property in node.EnumerateObject())
            {
                if (property.Name is "@graph" or "mainEntity" or "itemListElement" or "item" or "mainEntityOfPage" or "subjectOf" or "hasPart"
                    && property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                {
                    Visit(property.Value, found, ref budget);
                }
            }
        }
    }

    private static LinkedArticle? Make(JsonElement node)
    {
        string type = Type(node);
        string? published = Text(node, "datePublished") ?? Text(node, "dateCreated") ?? Text(node, "uploadDate");
        string? modified = Text(node, "dateModified");
        bool article = type.Contains("Article", StringComparison.Ordinal) || type.Contains("Posting", StringComparison.Ordinal)
            || type.Contains("Report", StringComparison.Ordinal) || type is "Review" or "Story";
        if (!article && published is null && modified is null)
        {
            return null;
        }

        return new LinkedArticle
        {
            Type = type,
            IsArticle = article,
            Headline = Text(node, "headline") ?? Text(node, "name"),
            Published = published,
            Modified = modified,
            Body = Text(node, "articleBody"),
            Addresses = [.. new[] { Address(node, "url"), Address(node, "mainEntityOfPage"), Address(node, "@id") }.OfType<string>()],
            IsMain = node.TryGetProperty("mainEntityOfPage", out JsonElement main) && main.ValueKind is not (JsonValueKind.Null or JsonValueKind.False),
            Publisher = Name(node, "publisher"),
            Author = Name(node, "author"),
            Language = Text(node, "inLanguage"),
            Topics = [.. List(node, "articleSection"), .. List(node, "keywords")],
            Updates = Updates(node, type),
        };
    }

    // The posts of a live blog; they have none of their own.
    private static IReadOnlyList<LinkedArticle> Updates(JsonElement node, string type) =>
        type.Contains("LiveBlog", StringComparison.Ordinal) && node.TryGetProperty("liveBlogUpdate", out JsonElement updates)
            && updates.ValueKind == JsonValueKind.Array
            ? [.. updates.EnumerateArray().Take(MaxNodes).Where(update => update.ValueKind == JsonValueKind.Object && !Type(update)
                    .Contains("LiveBlog", StringComparison.Ordinal)).Select(Make).OfType<LinkedArticle>()]
            : [];

    private static string Type(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type))
        {
            return "";
        }

        return type.ValueKind switch
        {
            JsonValueKind.String => type.GetString()!,
            JsonValueKind.Array => string.Join(' ', type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString())),
            _ => "",
        };
    }

    private static string? Text(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@value", out JsonElement inner))
        {
            value = inner;
        }

        string? text = value.ValueKind == JsonValueKind.String ? WebUtility.HtmlDecode(value.GetString()!).Trim() : value.ValueKind == JsonValueKind.Number
            ? value.GetRawText() : null;
        return string.IsNullOrEmpty(text) ? null : text;
    }

    private static string? Address(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        string? text = value.ValueKind == JsonValueKind.Object ? Text(value, "@id") ?? Text(value, "url") : Text(node, name);
        return text is not null && text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text : null;
    }

    private static string? Name(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        return value.ValueKind == JsonValueKind.Object ? Text(value, "name") : Text(node, name);
    }

    private static IEnumerable<string> List(JsonElement node, string name)
    {
        if (!node.TryGetProperty(name, out JsonElement value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!.Trim())
                .Where(item => item.Length > 0).Take(50).ToList(),
            _ => [],
        };
    }
}
