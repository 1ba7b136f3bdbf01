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

    /// <summary>Reads the object in <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">It is not one JSON object.</exception>
    /// <exception cref="FormatException">A member has the wrong shape; those before it have been read.</exception>
    public void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("The line is not a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isId, isText, isDate) = (reader.ValueTextEquals("id"u8), reader.ValueTextEquals("text"u8), reader.ValueTextEquals("dct"u8));
            reader.Read();
            if (isId)
            {
                Id = Scalar(json, reader);
            }
            else if (isText)
            {
                Text = JsonMember.String(reader, "text");
            }
            else if (isDate)
            {
                var written = JsonMember.String(reader, "dct");
                Published = PublishTimeText.Parse(written) is { } time ? time : throw new FormatException($"The member \"dct\" is not a date: \"{written}\". {PublishTimeText.Help}");
            }

            reader.Skip();
        }

        // Reads on, so that anything after the object is an error.
        reader.Read();
    }

    private static byte[] Scalar(ReadOnlySpan<byte> json, Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String or JsonTokenType.Number => json[(int)reader.TokenStartIndex..(int)reader.BytesConsumed].ToArray(),
        _ => throw new FormatException("The member \"id\" is neither a string nor a number."),
    };
}
