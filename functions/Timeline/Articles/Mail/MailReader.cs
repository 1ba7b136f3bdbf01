using Timeline.Articles.Text;

namespace Timeline.Articles.Mail;

/// <summary>The text of a mail or of a page saved as one file (.mhtml).</summary>
/// <param name="Text">The text, or the page's HTML.</param>
/// <param name="IsHtml">Whether it is HTML.</param>
/// <param name="Head">The headers of the whole.</param>
/// <param name="Location">The address of a saved page; <see langword="null"/> for a mail.</param>
internal sealed record MailText(string Text, bool IsHtml, MailHeaders Head, string? Location);

/// <summary>Reads mail as programs store it (MIME): undoes its transfer encodings and takes the part that holds the text.</summary>
internal static class MailReader
{
    private const int MaxDepth = 8;
    private const int MostNames = 80;

    private static readonly string[] Answers = ["re:", "fw:", "fwd:", "aw:", "wg:", "tr:"];

    /// <summary>
    /// The head and body of a mail; <see langword="null"/> when the text is none. A mail says by its headers that it is MIME, or who sent it, when, and of what
    /// it is: old ones and those of which only the chief headers were saved do not name MIME.
    /// </summary>
    public static MailPart? Open(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart("\uFEFF \t\r\n").Length;
        var colon = text.AsSpan(start, Math.Min(MostNames, text.Length - start)).IndexOf(':');
        if (colon <= 0 || text.AsSpan(start, colon).ContainsAny(" <{\n"))
        {
            return null;
        }

        return MailHeaders.Read(text[start..], out var body) is { } headers && (IsMime(headers) || IsSent(headers))
            ? new MailPart(headers, text[(start + body)..])
            : null;
    }

    /// <summary>The text of a mail; <see langword="null"/> when no part of it is one.</summary>
    public static MailText? Read(MailPart mail) =>
        Find(mail, 0) is var (part, text) ? new MailText(text, part.MediaType == "text/html", mail.Headers, mail.Headers["Snapshot-Content-Location"]
            ?? part.Headers["Content-Location"]) : null;

    /// <summary>
    /// The drafts of a mail: its subject is the title, its sender the source; of one that was forwarded, those of whoever wrote it, and what the other said of
    /// it by itself, for it is of another day.
    /// </summary>
    public static List<Draft> Drafts(MailText mail)
    {
        var text = mail.IsHtml ? HtmlText.Read(mail.Text) : mail.Text;
        var forwarded = ForwardedMail.Read(text);
        var dropped = new DropList();
        if (forwarded is { Note.Length: > 0, IsNoted: false })
        {
            dropped.Add("forwarding note", Whitespace.Fold(forwarded.Note));
        }

        var told = Draft(mail, forwarded?.Head ?? mail.Head, forwarded?.Text ?? text) with { Dropped = dropped.ToList() };
        return forwarded is { IsNoted: true } ? [told, Draft(mail, mail.Head, forwarded.Note)] : [told];
    }

    private static Draft Draft(MailText mail, MailHeaders head, string text) => new()
    {
        Text = text,
        Title = Subject(head["Subject"] ?? mail.Head["Subject"]),
        Published = head["Date"] ?? head["Sent"] ?? mail.Head["Date"],
        Source = Sender(head["From"]),
    };

    private static bool IsMime(MailHeaders headers) => (headers["MIME-Version"] ?? headers["Content-Transfer-Encoding"]) is not null;

    private static bool IsSent(MailHeaders headers) => headers["From"] is not null && headers["Date"] is not null && headers["Subject"] is not null;

    /// <summary>Of alternatives the plain text, else the first part that holds a text.</summary>
    private static (MailPart Part, string Text)? Find(MailPart part, int depth)
    {
        if (part.IsAttachment || depth > MaxDepth)
        {
            return null;
        }

        if (part.MediaType is "text/plain" or "text/html")
        {
            return part.Text is { } text && !string.IsNullOrWhiteSpace(text) ? (part, text) : null;
        }

        var texts = part.Parts().Select(child => Find(child, depth + 1)).OfType<(MailPart Part, string Text)?>();
        return part.MediaType == "multipart/alternative" ? texts.OrderBy(text => text!.Value.Part.MediaType == "text/plain" ? 0 : 1).FirstOrDefault()
            : texts.FirstOrDefault();
    }

    private static string? Subject(string? subject)
    {
        while (subject is not null && Array.Find(Answers, answer => subject.StartsWith(answer, StringComparison.OrdinalIgnoreCase)) is { } answer)
        {
            subject = subject[answer.Length..].TrimStart();
        }

        return subject;
    }

    /// <summary>"Ada Lund" of "\"Ada Lund\" &lt;ada@orrin.example>"; the address where no name stands.</summary>
    private static string? Sender(string? from)
    {
        var name = (from ?? "").Split('<')[0].Trim(' ', '"');
        return name.Length > 0 ? name : from?.Trim('<', '>', ' ');
    }
}
