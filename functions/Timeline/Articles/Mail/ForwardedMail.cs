using Timeline.Articles.Text;

namespace Timeline.Articles.Mail;

/// <summary>The mail that another one passes on: what it tells is of its own day, not of the day that somebody sent it on.</summary>
/// <param name="Head">Its headers, as the program that forwarded it writes them down.</param>
/// <param name="Text">Its text.</param>
/// <param name="Note">What stands above it, of whoever sent it on.</param>
internal sealed record ForwardedMail(MailHeaders Head, string Text, string Note)
{
    private static readonly string[] Parting = ["\n\n", "\r\n\r\n"];

    /// <summary>Whether the note says more than to see below: "Worth a line? The protest is tomorrow at noon, and half the town will come."</summary>
    public bool IsNoted => Array.Exists(Note.Split(Parting, StringSplitOptions.None), paragraph => LineShape.IsProse(Whitespace.Fold(paragraph)));

    // Gmail, Apple Mail and Thunderbird. Outlook's "Original Message" may be one that is answered.
    private static readonly string[] Marks = ["---------- Forwarded message ", "Begin forwarded message:", "-------- Forwarded Message --------"];

    /// <summary>Reads it; <see langword="null"/> when a text has none, or one without a date.</summary>
    public static ForwardedMail? Read(string text)
    {
        var start = Marks.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).Where(at => at == 0 || at > 0 && text[at - 1] == '\n').DefaultIfEmpty(-1)
            .Min();
        var line = start < 0 ? -1 : text.IndexOf('\n', start);
        if (line < 0)
        {
            return null;
        }

        var behind = text[line..].TrimStart();
        return MailHeaders.Read(behind, out var body) is { } head && (head["Date"] ?? head["Sent"]) is not null
            ? new ForwardedMail(head, behind[body..], text[..start].Trim())
            : null;
    }
}
