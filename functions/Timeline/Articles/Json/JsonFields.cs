using System.Text.Json;

namespace Timeline.Articles.Json;

/// <summary>The fields of a JSON object by name, without case, underscores and hyphens ("published_at" is "publishedAt").</summary>
internal sealed class JsonFields
{
    private const int MostFields = 2000;
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);

    public JsonFields(JsonElement element)
    {
        foreach (var field in element.EnumerateObject().Take(MostFields))
        {
            if (field.Name.Length <= 64)
            {
                _fields.TryAdd(FieldNames.Key(field.Name), field.Value);
            }
        }
    }

    /// <summary>The element of a field.</summary>
    public JsonElement? Element(string name) => _fields.TryGetValue(FieldNames.Key(name), out var element) ? element : null;

    /// <summary>The first of the fields that holds a text or number that is not blank; of an object its name or value, of an array its first element.</summary>
    public string? Text(params string[] names) => Texts(names).FirstOrDefault();

    /// <summary>What <see cref="Text"/> would take of each of the fields.</summary>
    public IEnumerable<string> Texts(string[] names) =>
        names.Select(name => Element(name) is { } element ? Plain(element, 0) : null).OfType<string>().Where(text => !string.IsNullOrWhiteSpace(text));

    /// <summary>All texts of the fields: arrays of texts or named objects, or texts with commas between.</summary>
    public IEnumerable<string> List(params string[] names)
    {
        foreach (var name in names)
        {
            switch (Element(name))
            {
                case { ValueKind: JsonValueKind.Array } array:
                    foreach (var text in array.EnumerateArray().Take(100).Select(element => Plain(element, 1)).OfType<string>())
                    {
                        yield return text;
                    }

                    break;
                case { ValueKind: JsonValueKind.String } text:
                    foreach (var part in text.GetString()!.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    {
                        yield return part;
                    }

                    break;
                default:
                    break;
            }
        }
    }

    private static string? Plain(JsonElement element, int depth) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.Array when depth < 2 => element.EnumerateArray().Select(child => Plain(child, depth + 1))
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)),
        JsonValueKind.Object when depth < 2 => new JsonFields(element) is var inner ? inner.Inner(depth) : null,
        _ => null,
    };

    private string? Inner(int depth)
    {
        foreach (var name in (string[])["name", "displayName", "title", "main", "label", "rendered", "$t", "#text", "@value", "value", "text", "@id", "href",
                "url"])
        {
            if (Element(name) is { } element && Plain(element, depth + 1) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }
}
