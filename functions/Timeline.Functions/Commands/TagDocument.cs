using System.Text.Json;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary>The members of a document that <c>tag</c> reads; every other member is skipped unread.</summary>
internal sealed class TagDocument
{
    /// <summary>The id as it stood, JSON; <see langword="null"/> until it is read.</summary>
    public byte[]? Id { get; private set; }

    /// <summary>The text.</summary>
    public string? Text { get; private set; }

    /// <summary>The document creation time.</summary>
    public PublishTime? Published { get; private set; }

    /// <summary>What the document's locale tells; nothing when it states none.</summary>
    public TextLocale Locale { get; private set; }

    /// <summary>Takes a member, as <see cref="JsonMember.All(ReadOnlySpan{byte}, JsonMember.Taker)"/> finds it.</summary>
    /// <exception cref="FormatException">It has the wrong shape.</exception>
    public void Take(string member, ref Utf8JsonReader value)
    {
        switch (member)
        {
            case "id":
                Id = Scalar(value);
                break;
            case "text":
                Text = JsonMember.String(value, "text");
                break;
            case "dct":
                var written = JsonMember.String(value, "dct");
                Published = PublishTimeText.Parse(written) is { } time ? time
                    : throw new FormatException($"The member \"dct\" is not a date: \"{written}\". {PublishTimeText.Help}");
                break;
            case "locale":
                var locale = JsonMember.String(value, "locale");
                Locale = Locales.Has(locale) ? TextLocale.Of(locale)
                    : throw new FormatException($"The member \"locale\" is no locale: \"{locale}\". Give a language and a region, such as en-GB or en-US.");
                break;
            default:
                break;
        }
    }

    private static byte[] Scalar(Utf8JsonReader value) => value.TokenType switch
    {
        JsonTokenType.String => [(byte)'"', .. value.ValueSpan, (byte)'"'],
        JsonTokenType.Number => value.ValueSpan.ToArray(),
        _ => throw new FormatException("The member \"id\" is neither a string nor a number."),
    };
}
