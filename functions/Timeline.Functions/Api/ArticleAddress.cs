using System.Globalization;
using System.Text;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>
/// Reads the name of an article from a path. Checks it as if there were nothing in front of the program: the Functions host decodes paths once more
/// than it should, so a name that means something else when it is decoded again is refused.
/// </summary>
internal static class ArticleAddress
{
    private const int TopicLength = 100;

    // Azure allows a blob's name 1,024 characters.
    private const int NameBytes = 900;

    /// <summary>The article at <c>/{topic}/{name}</c>.</summary>
    /// <exception cref="ProblemException">No article can be there.</exception>
    public static ArticleKey Of(HttpContext context)
    {
        var topic = (string?)context.GetRouteValue("topic") ?? "";
        var name = (string?)context.GetRouteValue("name") ?? "";
        if (topic.Length > TopicLength)
        {
            throw Invalid($"The topic has {topic.Length} characters; {TopicLength} are allowed.");
        }

        if (Encoding.UTF8.GetByteCount(name) > NameBytes)
        {
            throw Invalid($"The article's name has more than {NameBytes} bytes in UTF-8.");
        }

        if (name.Length == 0)
        {
            throw Invalid("The article's name is missing: /api/articles/<topic>/<name>.");
        }

        CheckPart(topic);
        foreach (var part in name.Split('/'))
        {
            CheckPart(part);
        }

        return new ArticleKey(topic, name);
    }

    private static void CheckPart(string part)
    {
        if (part.Length == 0)
        {
            throw Invalid("A part of the name is empty.");
        }

        if (part[0] == '.')
        {
            throw Invalid("A part of the name starts with a dot.");
        }

        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] is '\\' or '\uFFFD' || char.IsControl(part[i]) || char.GetUnicodeCategory(part[i]) == UnicodeCategory.Format)
            {
                throw Invalid($"The character U+{(int)part[i]:X4} cannot be part of a name.");
            }

            if (part[i] == '%' && i + 2 < part.Length && char.IsAsciiHexDigit(part[i + 1]) && char.IsAsciiHexDigit(part[i + 2]))
            {
                throw Invalid("The name is percent-encoded twice, or holds an encoded slash.");
            }
        }
    }

    private static ProblemException Invalid(string detail) => new(ProblemType.InvalidName, detail);
}
