using System.Text;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>Reads what the headers of a PUT say about the document, and refuses at the door what a storage account cannot keep, at home as on Azure.</summary>
internal static class ArticleHeaders
{
    // As Azure spells a blob's metadata, so that one client can talk to both.
    private const string MetadataPrefix = "x-ms-meta-";

    /// <summary>The user metadata, by name; names ignore case.</summary>
    /// <exception cref="ProblemException">A name is none, or it is too much.</exception>
    /// <seealso href="https://learn.microsoft.com/rest/api/storageservices/setting-and-retrieving-properties-and-metadata-for-blob-resources"/>
    public static Dictionary<string, string> Metadata(HttpRequest request)
    {
        var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var size = 0;
        foreach (var (header, value) in request.Headers.Where(header => header.Key.StartsWith(MetadataPrefix, StringComparison.OrdinalIgnoreCase)))
        {
            var name = header[MetadataPrefix.Length..];
            if (!IsName(name))
            {
                throw Invalid($"'{name}' is no name of metadata: an ASCII letter or underscore, then letters, digits and underscores.");
            }

            if (value.Count > 1)
            {
                throw Invalid($"The metadata '{name}' is given {value.Count} times; give it once.");
            }

            metadata[name] = value.ToString();
            size += name.Length + MetadataText.Encode(metadata[name]).Length;
        }

        return size <= MetadataText.MaxTotal ? metadata : throw Invalid($"The metadata takes {size} bytes; {MetadataText.MaxTotal} are allowed.");
    }

    /// <summary>The value of a header that goes into a blob's properties as it is.</summary>
    /// <exception cref="ProblemException">It is not ASCII.</exception>
    public static string? Ascii(string name, string? value) =>
        value is null || Encoding.UTF8.GetByteCount(value) == value.Length ? value : throw Invalid($"{name} holds other characters than ASCII.");

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static ProblemException Invalid(string detail) => new(ProblemType.InvalidMetadata, detail);
}
