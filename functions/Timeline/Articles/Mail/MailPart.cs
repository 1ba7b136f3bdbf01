using Timeline.Articles.Bytes;

namespace Timeline.Articles.Mail;

/// <summary>A mail, or a part of one (RFC 2046).</summary>
/// <param name="Headers">Its headers.</param>
/// <param name="Body">What stands below them, as it travelled.</param>
internal sealed record MailPart(MailHeaders Headers, string Body)
{
    private const int MostParts = 500;

    /// <summary>Its media type in lower case, without parameters.</summary>
    public string MediaType => (Headers["Content-Type"] ?? "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>Whether it is a file that was sent along.</summary>
    public bool IsAttachment => Headers["Content-Disposition"] is { } disposition && disposition.StartsWith("attachment", StringComparison.OrdinalIgnoreCase);

    /// <summary>Its text, decoded; <see langword="null"/> when it is none.</summary>
    public string? Text => (Headers["Content-Transfer-Encoding"] ?? "").ToLowerInvariant() switch
    {
        "quoted-printable" => TextDecoder.Decode(TransferEncoding.QuotedPrintable(Body), Headers["Content-Type"]),
        "base64" => TransferEncoding.Base64(Body) is { } bytes ? TextDecoder.Decode(bytes, Headers["Content-Type"]) : null,
        _ => Body,
    };

    /// <summary>The parts between its boundary lines, in order; none when it is no multipart.</summary>
    public IEnumerable<MailPart> Parts()
    {
        if (!MediaType.StartsWith("multipart/", StringComparison.Ordinal) || Boundary() is not { } boundary)
        {
            yield break;
        }

        var sections = Body.Split("--" + boundary);
        foreach (var section in sections.Skip(1).Take(MostParts).TakeWhile(section => !section.StartsWith("--", StringComparison.Ordinal)))
        {
            var part = section[Math.Min(section.Length, section.IndexOf('\n', StringComparison.Ordinal) + 1)..];
            if (MailHeaders.Read(part, out var body) is { } headers)
            {
                yield return new MailPart(headers, part[body..]);
            }
        }
    }

    private string? Boundary()
    {
        var type = Headers["Content-Type"] ?? "";
        var at = type.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        var value = at < 0 ? "" : type[(at + "boundary=".Length)..].Trim();
        value = value is ['"', ..] ? value[1..].Split('"')[0] : value.Split(';')[0].Trim();
        return value.Length > 0 ? value : null;
    }
}
