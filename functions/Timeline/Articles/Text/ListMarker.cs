namespace Timeline.Articles.Text;

/// <summary>The marker at the head of a list item: a bullet, or a number with a stop or bracket.</summary>
internal static class ListMarker
{
    /// <summary>The length of the marker and the white space behind it; 0 when the line is no list item.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && i < 3 && char.IsAsciiDigit(line[i]))
        {
            i++;
        }

        if (i > 0)
        {
            return i + 1 < line.Length && line[i] is '.' or ')' && line[i + 1] is ' ' or '\t' ? i + 2 : 0;
        }

        return line.Length > 1 && line[0] is '-' or '*' or '+' or '•' or '‣' or '◦' or '▪' or '●' or '·' or '–' or '—' or '►' or '■' && line[1] is ' ' or '\t'
            or '\u00a0' ? 2 : 0;
    }
}
