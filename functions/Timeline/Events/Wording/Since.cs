namespace Timeline.Events.Wording;

/// <summary>A date that only says how long ago something was last so: "the first defeat since 1994", "the wettest June since records began in 1910".</summary>
internal static class Since
{
    private const string Word = "since";

    /// <summary>Whether the word stands right before <paramref name="start"/>, behind another.</summary>
    public static bool Stands(ReadOnlySpan<char> text, int start) =>
        text[..start].TrimEnd() is var before && before.EndsWith(Word, StringComparison.OrdinalIgnoreCase) && before.Length > Word.Length
            && char.IsWhiteSpace(before[^(Word.Length + 1)]);
}
