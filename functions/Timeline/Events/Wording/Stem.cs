namespace Timeline.Events.Wording;

/// <summary>Takes the commonest English endings off a word, so that its forms meet: "resigned", "resigns", "resigning".</summary>
internal static class Stem
{
    /// <summary>The shortest stem that an ending leaves.</summary>
    private const int Shortest = 3;

    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ied", "ers", "er", "ed", "es", "als",
        "al", "ly", "s", "e", "y"];

    /// <summary>The length of the stem of <paramref name="word"/>, in lower case.</summary>
    public static int LengthOf(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal))
            {
                var length = word.Length - ending.Length;
                // "stopped" and "stop" meet, "fall" keeps both letters of its own.
                return ending.Length > 1 && length > Shortest && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's' or 'z')
                    ? length - 1 : length;
            }
        }

        return word.Length;
    }
}
