using System.Text;

namespace Timeline.Events.Wording;

/// <summary>Brings text onto one line.</summary>
internal static class OneLine
{
    /// <summary><paramref name="text"/> with every run of white space as one space, none at its ends.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsWhiteSpace(letter))
            {
                folded.Append(letter);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }
}
