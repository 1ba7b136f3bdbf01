using System.Text;
using Microsoft.Net.Http.Headers;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api;

/// <summary>
/// Reads what the headers of a write say about the document, and refuses at the door what a storage account cannot keep, at home as on Azure.
/// </summary>
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

    /// <summary>
    /// Refuses what a write of a whole document cannot honour: its conditions where they do not hold (RFC 9110 section 13), and parts of a document (section
    /// 14.5).
    /// </summary>
    /// <param name="request">The write.</param>
    /// <param name="exists">Whether the document is there.</param>
    /// <param name="known">The tag that reading its address gives; <see langword="null"/> when that is not found. It is weak, so that <c>If-Match</c> holds as
    /// <c>*</c> only (section 13.1.1).</param>
    /// <exception cref="ProblemException">A condition does not hold, or a part is sent.</exception>
    public static void CheckWrite(HttpRequest request, bool exists, EntityTagHeaderValue? known)
    {
        if (request.Headers.ContentRange.Count > 0)
        {
            throw Invalid("Content-Range says that this is a part; only whole documents are taken.");
        }

        if (request.Headers.IfMatch is { Count: > 0 } match && !(exists && match == "*"))
        {
            throw new ProblemException(ProblemType.PreconditionFailed, "If-Match holds only as *, and only when the document is there.");
        }

        var tags = request.GetTypedHeaders().IfNoneMatch;
        if (tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) ? exists : known is not null && tag.Compare(known, useStrongComparison: false)))
        {
            throw new ProblemException(ProblemType.PreconditionFailed, "The document is there, and If-None-Match names it.");
        }

        if (tags.Count == 0 && request.Headers.IfNoneMatch.Count > 0)
        {
            throw new ProblemException(ProblemType.PreconditionFailed, "If-None-Match is neither * nor tags in quotation marks.");
        }
    }

    /// <summary>
    /// Whether a write is one of a document that must be there, or must not; <see langword="null"/> when it does not matter. What <see cref="CheckWrite"/> saw
    /// may have changed since.
    /// </summary>
    public static bool? MustBeThere(HttpRequest request) =>
        request.Headers.IfMatch.Count > 0 ? true : request.GetTypedHeaders().IfNoneMatch.Any(tag => tag.Equals(EntityTagHeaderValue.Any)) ? false : null;

    /// <summary>Another request wrote or removed the document in between.</summary>
    public static ProblemException Overtaken() => new(ProblemType.PreconditionFailed, "Another request wrote or removed the document in the meantime.");

    /// <summary>The value of a header that goes into a blob's properties as it is.</summary>
    /// <exception cref="ProblemException">It is not ASCII.</exception>
    public static string? Ascii(string name, string? value) =>
        value is null || Encoding.UTF8.GetByteCount(value) == value.Length ? value : throw Invalid($"{name} holds other characters than ASCII.");

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    private static ProblemException Invalid(string detail) => new(ProblemType.InvalidMetadata, detail);
}
