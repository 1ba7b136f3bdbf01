using System.Net;
using System.Text;

namespace Timeline.Articles.Markdown;

/// <summary>Strips the inline marks of Markdown: links to their text, emphasis and code to their words, images and tags to nothing.</summary>
internal static class Inline
{
    private const int LongestTag = 2000;

    /// <summary>The words of a paragraph, in one pass.</summary>
    /// <param name="text">The paragraph with its marks.</param>
    /// <param name="image">Is told the alternative text of every image.</param>
    public static string Strip(string text, Action<string> image)
    {
        var brackets = new Brackets(text);
        var plain = new StringBuilder(text.Length);
        var resume = new Dictionary<int, int>(); // the end of an open link's label, and where the text goes on behind its target
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (resume.Remove(i, out var behind))
            {
                i = behind;
            }
            else if (c == '\\' && i + 1 < text.Length && char.IsPunctuation(text[i + 1]))
            {
                plain.Append(text[i + 1]);
                i += 2;
            }
            else if (c == '!' && brackets.Link(i + 1) is { } picture)
            {
                image(text[(i + 2)..picture.Close]);
                i = picture.End;
            }
            else if (brackets.Link(i) is { } link)
            {
                resume[link.Close] = link.End;
                i = link.IsFootnote ? link.Close : i + 1;
            }
            else if (c == '<' && Tag(text, i) is > 0 and var end)
            {
                plain.Append(text.AsSpan(i + 1).StartsWith("http") ? text[(i + 1)..(end - 1)] : "");
                i = end;
            }
            else if (c is '*' or '`' || c == '~' && i + 1 < text.Length && text[i + 1] == '~' || c == '_' && IsEdge(text, i))
            {
                i += c == '~' ? 2 : 1;
            }
            else
            {
                plain.Append(c);
                i++;
            }
        }

        return WebUtility.HtmlDecode(plain.ToString());
    }

    /// <summary>The end of a tag or autolink; 0 when the "&lt;" is only a sign.</summary>
    private static int Tag(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!'))
        {
            return 0;
        }

        var rest = text.AsSpan(at + 1, Math.Min(text.Length - at - 1, LongestTag));
        var end = rest.IndexOfAny('>', '<');
        return end < 0 || rest[end] == '<' ? 0 : at + end + 2;
    }

    private static bool IsEdge(string text, int at) => at == 0 || at + 1 == text.Length || !char.IsLetterOrDigit(text[at - 1])
        || !char.IsLetterOrDigit(text[at + 1]);
}
