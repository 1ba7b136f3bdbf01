using System.Text.Json;
using NodaTime;

namespace Timeline.Functions.Commands;

/// <summary>The members of a line that <c>read</c> reads; every other member is skipped unread.</summary>
internal sealed class ReadRequest
{
    /// <summary>The path of the document; <see langword="null"/> until it is read.</summary>
    public string? File { get; private set; }

    /// <summary>Where it was taken from, if that is said.</summary>
    public string? Url { get; private set; }

    /// <summary>When it was saved, if that is said.</summary>
    public Instant? Captured { get; private set; }

    /// <summary>Takes a member, as <see cref="JsonMember.All(ReadOnlySpan{byte}, JsonMember.Taker)"/> finds it.</summary>
    /// <exception cref="FormatException">It has the wrong shape.</exception>
    public void Take(string member, ref Utf8JsonReader value)
    {
        switch (member)
        {
            case "file":
                File = JsonMember.String(value, "file");
                break;
            case "url":
                Url = JsonMember.Text(value, "url");
                break;
            case "captured":
                Captured = JsonMember.Text(value, "captured") is { } written ? Time(written) : null;
                break;
            default:
                break;
        }
    }

    private static Instant Time(string written) => PublishTimeText.ParseInstant(written)
        ?? throw new FormatException($"The member \"captured\" is not a time: \"{written}\". {PublishTimeText.InstantHelp}");
}
