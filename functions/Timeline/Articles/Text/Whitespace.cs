using System.Text;

namespace Timeline.Articles.Text;

/// <summary>Brings white space to one form.</summary>
internal static class Whitespace
{
    /// <summary>
    /// The text with every kind of line end as "\n", runs of other white space as one space, none at the ends of lines, and without control
    /// characters, soft hyphens and zero-width marks (joiners inside emoji and Indic or Arabic words stay).
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var space = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v')
            {
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                clean.Append(c == '\u2029' ? "\n\n" : "\n");
                space = false;
            }
            else if (char.IsWhiteSpace(c))
            {
                space = clean.Length > 0 && clean[^1] != '\n';
            }
            else if (!char.IsControl(c) && c is not ('\u00ad' or '\u200b' or '\u2060' or '\ufeff' or '\ufffc'))
            {
                if (space)
                {
                    clean.Append(' ');
                    space = false;
                }

                clean.Append(c);
            }
        }

        return clean.ToString();
    }

    /// <summary>The text on one line: every run of white space is one space.</summary>
    public static string Fold(string text) => Clean(text).Replace('\n', ' ').Trim();
}
