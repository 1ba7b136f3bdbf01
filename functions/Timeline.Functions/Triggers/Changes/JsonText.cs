using System.Text.Json;

namespace Timeline.Functions.Triggers.Changes;

/// <summary>Text out of JSON that somebody else wrote.</summary>
internal static class JsonText
{
    /// <summary>
    /// The string's text, or <see langword="null"/> when it is no well-formed Unicode: JSON can escape half a surrogate pair, and
    /// <see cref="JsonElement.GetString"/> throws at it.
    /// </summary>
    public static string? OrNull(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
