using Timeline.Articles.Text;

namespace Timeline.Articles;

/// <summary>What the store says of a document, tidied.</summary>
/// <param name="Published">The publish time as written.</param>
/// <param name="Url">The address.</param>
/// <param name="Title">The title.</param>
/// <param name="Source">The publisher.</param>
/// <param name="Language">The language, a BCP 47 tag; one with a region ("en-GB") also tells how 04/05/2025 is to be read, and when summer is.</param>
/// <param name="Topics">The topics, parted by commas or semicolons in the store.</param>
internal sealed record DocumentMetadata(string? Published, string? Url, string? Title, string? Source, string? Language, IReadOnlyList<string> Topics)
{
    /// <summary>The metadata of a document; keys ignore case whatever dictionary the store built.</summary>
    public static DocumentMetadata Of(ArticleDocument document) => new(
        Value(document, "published"),
        Value(document, "url") ?? document.Url,
        Value(document, "title"),
        Value(document, "source"),
        Value(document, "language"),
        (Value(document, "topics") ?? Value(document, "topic") ?? "").Split([',', ';'], StringSplitOptions.TrimEntries
            | StringSplitOptions.RemoveEmptyEntries));

    private static string? Value(ArticleDocument document, string key)
    {
        foreach (var (name, value) in document.Metadata)
        {
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase) && Whitespace.Fold(value) is { Length: > 0 } clean)
            {
                return clean;
            }
        }

        return null;
    }
}
