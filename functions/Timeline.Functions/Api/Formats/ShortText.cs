namespace Timeline.Functions.Api.Formats;

/// <summary>Text cut to a length for headings.</summary>
internal static class ShortText
{
    /// <summary><paramref name="text"/>, or its first words and an ellipsis, at most <paramref name="length"/> UTF-16 units.</summary>
    public static string Of(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', length - 1);
        var end = cut > length / 2 ? cut : length - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end).TrimEnd(), "…");
    }
}
