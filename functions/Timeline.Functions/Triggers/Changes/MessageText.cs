using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Timeline.Functions.Triggers.Changes;

/// <summary>
/// Takes a queue message out of its wrappings. The host writes every text as a JSON string inside a JSON string; with the binding's
/// dataType "binary", and when a producer encoded it twice, it comes as base64.
/// </summary>
internal static class MessageText
{
    // Envelope string, JSON string, base64, and one to spare.
    private const int MaxLayers = 4;

    /// <summary>Unwraps <paramref name="value"/> to a JSON object.</summary>
    /// <param name="value">The binding's value.</param>
    /// <param name="message">The object.</param>
    /// <param name="reason">Why not; empty on success.</param>
    public static bool TryUnwrap(JsonElement value, out JsonElement message, out string reason)
    {
        message = value;
        for (int layer = 0; message.ValueKind == JsonValueKind.String && layer < MaxLayers; layer++)
        {
            string? text = JsonText.OrNull(message);
            if (text is null || !TryParse(text, out message))
            {
                reason = "The message is neither JSON nor base64 of JSON.";
                return false;
            }
        }

        bool isObject = message.ValueKind == JsonValueKind.Object;
        reason = isObject ? "" : $"The message is a JSON {message.ValueKind}, not an object.";
        return isObject;
    }

    private static bool TryParse(string text, out JsonElement element)
    {
        // Some producers write a byte order mark; it is no part of JSON.
        byte[] bytes = Encoding.UTF8.GetBytes(text.TrimStart('\uFEFF'));
        return TryParse(bytes, out element)
            || (Base64.IsValid(bytes) && TryParse(Convert.FromBase64String(text.TrimStart('\uFEFF')), out element));
    }

    private static bool TryParse(byte[] utf8, out JsonElement element)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8);
            element = document.RootElement.Clone();
            return true;
        }
        catch (JsonException)
        {
            element = default;
            return false;
        }
    }
}
