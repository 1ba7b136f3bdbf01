using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>
/// The sections in which a text names its sources and what else there is to read. Their dates are those of books and papers, and of when somebody looked at
/// them: none of the story's.
/// </summary>
internal static class SourceSections
{
    private static readonly FrozenSet<string> Heads = Phrases.Set(
        "references|references cited|references and notes|notes and references|works cited|bibliography|footnotes|endnotes|external links|further reading|see "
            + "also");

    // What is new of a team, and what the police wrote out, stands under the same words.
    private static readonly FrozenSet<string> LooseHeads = Phrases.Set("notes|sources|citations");

    private static readonly Wordings Traces = new("retrieved", "accessed", "archived from", "isbn", "issn", "doi", "pp", "ibid", "http", "https");

    /// <summary>
    /// How many of the lines below a heading are its sources; none when it heads something else. The first running text that is no source ends them, and so
    /// does another such heading.
    /// </summary>
    /// <param name="heading">The heading.</param>
    /// <param name="below">What stands below it: each line, whether it is running text outside lists, and whether much of it is a link.</param>
    public static int Count(string heading, IEnumerable<(string Text, bool IsProse, bool IsLinked)> below)
    {
        if (!IsHead(heading))
        {
            return 0;
        }

        var (count, cited) = (0, 0);
        foreach (var (text, isProse, isLinked) in below)
        {
            var isCitation = isLinked || IsCitation(text);
            if (isProse && !isCitation || IsHead(text))
            {
                break;
            }

            count++;
            cited += isCitation ? 1 : 0;
        }

        return cited * 2 >= count || Heads.Contains(Phrases.Key(heading)) ? count : 0;
    }

    private static bool IsHead(string line) => Phrases.Key(line) is var key && (Heads.Contains(key) || LooseHeads.Contains(key));

    /// <summary>It says when somebody looked at it or where it is kept, or has its year in brackets: "Smith, J. (12 May 1998). The dam."</summary>
    private static bool IsCitation(string text)
    {
        for (var close = text.IndexOf(')', StringComparison.Ordinal); close >= 0; close = text.IndexOf(')', close + 1))
        {
            if (close >= 5 && !text.AsSpan(close - 4, 4).ContainsAnyExceptInRange('0', '9') && !char.IsAsciiDigit(text[close - 5]))
            {
                return true;
            }
        }

        return Traces.AreIn(text);
    }
}
