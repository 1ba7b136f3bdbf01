using System.Text;
using Microsoft.Extensions.Primitives;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>Reads what the headers of a write say about the document, and refuses at the door what a storage account cannot keep, at home as on Azure.</summary>
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

    /// <summary>Refuses what a write of a whole document cannot honour: its conditions where they do not hold (RFC 9110 section 13), and parts of a document (section 14.5).</summary>
    /// <remarks>A document has no tag that is handed out, so that of the conditions only <c>*</c> can hold.</remarks>
    /// <exception cref="ProblemException">A condition does not hold, or a part is sent.</exception>
    public static void CheckWrite(HttpRequest request, bool exists)
    {
        if (request.Headers.ContentRange.Count > 0)
        {
            throw Invalid("Content-Range says that this is a part; only whole documents are taken.");
        }

        Check("If-Match", request.Headers.IfMatch, exists, "is");
        Check("If-None-Match", request.Headers.IfNoneMatch, !exists, "is not");
    }

    /// <summary>The value of a header that goes into a blob's properties as it is.</summary>
    /// <exception cref="ProblemException">It is not ASCII.</exception>
    public static string? Ascii(string name, string? value) =>
        value is null || Encoding.UTF8.GetByteCount(value) == value.Length ? value : throw Invalid($"{name} holds other characters than ASCII.");

    private static void Check(string name, StringValues condition, bool holds, string needed)
    {
        if (condition.Count > 0 && !(holds && condition == "*"))
        {
            throw new ProblemException(ProblemType.PreconditionFailed, $"{name} holds only as *, and only when the document {needed} there.");
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static ProblemException Invalid(string detail) => new(ProblemType.InvalidMetadata, detail);
}
