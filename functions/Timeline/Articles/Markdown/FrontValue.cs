namespace Timeline.Articles.Markdown;

/// <summary>The values of front matter, as they are written on one line.</summary>
internal static class FrontValue
{
    /// <summary>The values of a list on one line, or the one value.</summary>
    public static List<string> All(string value) =>
        value.StartsWith('[') && value.EndsWith(']') ? value[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(Unquote).ToList() : [Unquote(value)];

    /// <summary>The value without the quotes around it.</summary>
    public static string Unquote(string value) => value switch
    {
        ['"', .. var inner, '"'] => inner.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
        ['\'', .. var inner, '\''] => inner.Replace("''", "'", StringComparison.Ordinal),
        _ => value,
    };

    /// <summary>The value without the comment behind it; a hash within quotes opens none.</summary>
    public static string Uncomment(string value)
    {
        var comment = value.IndexOf(" #", value is ['"' or '\'', ..] ? EndOfQuote(value) : 0, StringComparison.Ordinal);
        return comment < 0 ? value : value[..comment].TrimEnd();
    }

    // Within quotes a quote is written \" or ''.
    private static int EndOfQuote(string value)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[0] == '"' && value[i] == '\\' || value[0] == '\'' && value.AsSpan(i).StartsWith("''"))
            {
                i++;
            }
            else if (value[i] == value[0])
            {
                return i;
            }
        }

        return 0;
    }
}
