namespace Timeline.Functions.Commands;

/// <summary>Tells what was meant by a mistyped name.</summary>
internal static class Typo
{
    /// <summary>Shorter ones are near to everything.</summary>
    private const int FewestLetters = 3;

    /// <summary>
    /// The one of <paramref name="names"/> that <paramref name="written"/> begins, or is at most a third of its letters away from; <see langword="null"/> when
    /// none is so near: "--formt" is "--format", "--pub" is "--published", "exract" is "extract". Without its dashes a name has to be right: "format" is
    /// "--format", "report" is not "--port".
    /// </summary>
    public static string? Meant(string written, IEnumerable<string> names)
    {
        var letters = written.TrimStart('-');
        return letters.Length < FewestLetters
            ? null
            : names.Select(name => (Name: name, Distance: Distance(letters, name.TrimStart('-'))))
                .Where(near => near.Distance <= (written.StartsWith('-') == near.Name.StartsWith('-') ? letters.Length / FewestLetters : 0))
                .OrderBy(near => near.Distance).FirstOrDefault().Name;
    }

    /// <summary>How many letters are left out, too many, wrong or swapped with the next; those that an abbreviation lacks count as one.</summary>
    private static int Distance(string written, string name)
    {
        if (name != written && name.StartsWith(written, StringComparison.Ordinal))
        {
            return 1;
        }

        var costs = new int[written.Length + 1, name.Length + 1];
        for (var i = 0; i <= written.Length; i++)
        {
            for (var j = 0; j <= name.Length; j++)
            {
                costs[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Math.Min(costs[i - 1, j], costs[i, j - 1]) + 1, costs[i - 1, j - 1]
                    + (written[i - 1] == name[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && written[i - 1] == name[j - 2] && written[i - 2] == name[j - 1])
                {
                    costs[i, j] = Math.Min(costs[i, j], costs[i - 2, j - 2] + 1);
                }
            }
        }

        return costs[written.Length, name.Length];
    }
}
