using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>
/// A line that opens with a time of day and goes on with what falls on it, as in programmes and court lists: "10.00am Poetry before coffee". Several make a
/// list, of which each is an entry.
/// </summary>
internal static class TimedEntry
{
    private const int MaxTokens = 32;
    private const int FewestWords = 3;

    // "10:32 AM EDT, Monday, April 28" is when something was printed.
    private const int BesideDay = 15;

    /// <summary>Whether a line is one.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        line = line[ListMarker.Length(line)..];
        if (line.IsEmpty || !char.IsAsciiDigit(line[0]))
        {
            return false;
        }

        DateTokens tokens = new(line, stackalloc DateToken[MaxTokens]);
        if (ClockText.Read(tokens, 0, afterT: false, out var next) is null)
        {
            return false;
        }

        var rest = line[tokens[next - 1].End..].TrimStart();
        return LineShape.Words(rest) >= FewestWords && rest.ContainsAnyInRange('a', 'z') && rest[0] is not ('|' or '·' or '•')
            && DateText.Find(line) is null && AnnualText.Find(rest) is not { Letters: <= BesideDay } && !AppointmentLine.IsStamped(rest);
    }
}
