using System.Buffers;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>Tells what was so when somebody was young, in no one year: "When I was a kid we drove across in November", "As a boy he rose at 5 a.m.".</summary>
internal static class Childhoods
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”‘,;:–—()");

    private static readonly string[] Leads =
    [
        .. from young in (string[])["boy", "girl", "child", "kid", "teenager", "youth", "schoolboy", "schoolgirl", "young man", "young woman", "young boy",
            "young girl", "young child", "small boy", "small girl", "small child", "little boy", "little girl"]
           from lead in (string[])["as a", "when I was a", "when he was a", "when she was a", "when I was still a", "when he was still a",
               "when she was still a"]
           select lead + " " + young,
        .. from young in (string[])["boys", "girls", "children", "kids", "teenagers", "young", "little", "small"]
           from lead in (string[])["as", "when we were", "when they were"]
           where lead != "as" || young.EndsWith('s') || young == "children"
           select lead + " " + young,
        .. from who in (string[])["my", "his", "her", "our", "their"]
           from time in (string[])["childhood", "boyhood", "girlhood", "youth"]
           select "in " + who + " " + time,
        "when I was young", "when I was little", "when I was small", "when he was young", "when she was young", "growing up",
    ];

    /// <summary>How far from the start of what is told of a childhood a time of it stands at most, in UTF-16 units.</summary>
    private const int Reach = 160;

    /// <summary>Whether a time behind <paramref name="before"/> is one of them.</summary>
    /// <param name="before">The sentence up to the time.</param>
    public static bool Hold(ReadOnlySpan<char> before)
    {
        // What opens a quotation inside the sentence opens a sentence of its own.
        var near = before[^Math.Min(before.Length, Reach)..];
        var quote = near.LastIndexOfAny("\"“‘");
        before = quote >= 0 || near.Length == before.Length ? near[(quote + 1)..] : default;
        foreach (var opening in Leads)
        {
            if (Phrases.StartsWith(before, opening))
            {
                var rest = before[opening.Length..].TrimStart(',');

                // "As a child of refugees, he …", "As a boy he was beaten, he said in April".
                return !rest.StartsWith(" of ", StringComparison.Ordinal) && !rest.ContainsAny(Marks);
            }
        }

        return false;
    }
}
