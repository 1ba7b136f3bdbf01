namespace Timeline.Functions.Api.Formats;

/// <summary>Text cut to a length for headings and tables.</summary>
internal static class ShortText
{
    private const string More = "…";

    /// <summary><paramref name="text"/>, or its first words and an ellipsis, at most <paramref name="length"/> UTF-16 units.</summary>
    public static string Of(string text, int length) => text.Length <= length ? text : Of(text.AsSpan(), length);

    /// <inheritdoc cref="Of(string, int)"/>
    public static string Of(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            return text.ToString();
        }

        var cut = text[..length].LastIndexOf(' ');
        var end = cut > length / 2 ? cut : length - 1;
        return string.Concat(text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)].TrimEnd(), More);
    }

    /// <summary><paramref name="text"/>, or an ellipsis and its last words, at most <paramref name="length"/> UTF-16 units.</summary>
    public static string EndOf(ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            return text.ToString();
        }

        var end = text[^(length - 1)..];
        var cut = end.IndexOf(' ');
        var start = cut >= 0 && cut < length / 2 ? cut : char.IsLowSurrogate(end[0]) ? 1 : 0;
        return string.Concat(More, end[start..].TrimStart());
    }
}
