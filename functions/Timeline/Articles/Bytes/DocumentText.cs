namespace Timeline.Articles.Bytes;

/// <summary>The way from a document's bytes to its text, with every bound checked.</summary>
internal static class DocumentText
{
    private const string Wanted = "Drop HTML, text, Markdown, JSON, JSON Lines, CSV, an RSS or Atom feed, a mail or a saved page (.mhtml), each also gzipped.";

    /// <summary>The first bytes of files that are no text, and what they are.</summary>
    private static readonly (byte[] Magic, string Kind)[] Files =
    [
        ("%PDF-"u8.ToArray(), "a PDF"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive or Office document"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document"),
        ("\u007FELF"u8.ToArray(), "a program"),
        ("RIFF"u8.ToArray(), "a media file"), ("BZh"u8.ToArray(), "a bzip2 archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
        ("SQLite format 3"u8.ToArray(), "a database"), ("{\\rtf"u8.ToArray(), "an RTF document"),
    ];

    /// <summary>The text, or the reason why there is none.</summary>
    public static (string Text, Rejected? Rejected) Read(ArticleDocument document)
    {
        var bytes = document.Content;
        if (bytes.Length > ReadLimits.MaxBytes)
        {
            return Reject("too-large",
                $"The document has {bytes.Length / 1024.0 / 1024:0.0} MiB; the limit is {ReadLimits.MaxBytes / 1024 / 1024} MiB. Split it into smaller documents.");
        }

        if (IsLabelledOtherwise(document.ContentEncoding))
        {
            return Reject("unsupported-encoding",
                $"The content encoding '{document.ContentEncoding}' is not supported. Upload the document as it is, or with gzip.");
        }

        if (Gzip.IsGzip(bytes.Span))
        {
            (bytes, var rejected) = Gzip.Expand(bytes);
            if (rejected is not null)
            {
                return ("", rejected);
            }
        }

        if (bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return Reject("empty", $"The document is empty. {Wanted}");
        }

        foreach (var (magic, kind) in Files)
        {
            if (bytes.Span.StartsWith(magic))
            {
                return Reject("binary", $"The document is {kind}, not text. {Wanted}");
            }
        }

        return TextDecoder.Decode(bytes.Span, document.ContentType) is { } text
            ? (DoubleEncoding.Repair(text), null)
            : Reject("binary", $"The document is binary or in an unknown encoding, not text. {Wanted}");
    }

    private static bool IsLabelledOtherwise(string? encoding) =>
        encoding?.Trim() is { Length: > 0 } label && !label.Equals("gzip", StringComparison.OrdinalIgnoreCase)
            && !label.Equals("x-gzip", StringComparison.OrdinalIgnoreCase)
        && !label.Equals("identity", StringComparison.OrdinalIgnoreCase) && !label.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static (string Text, Rejected? Rejected) Reject(string reason, string detail) => ("", new Rejected(reason, detail));
}
