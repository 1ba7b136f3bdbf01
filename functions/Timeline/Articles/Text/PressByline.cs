using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>
/// A line that says by their trade who wrote, without a verb: "Orrin Star correspondents and agencies", "Ada Lund, Africa correspondent", "Staff reporters in
/// Veld".
/// </summary>
internal static class PressByline
{
    private const int Longest = 12;
    private const string Marks = " ,.;:|·•–—-/()";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Writers =
        WordList.Of("correspondent correspondents reporter reporters newsroom");

    // Behind others only: "Aid agencies in Veld" may head a story.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sharers = WordList.Of("agencies agency wires staff");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joints = WordList.Of("and with plus &");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beside =
        WordList.Of("in at for of from the our own by news foreign special political chief senior writer writers editor editors bureau desk team services");

    /// <summary>Whether a line is one. All its words are names, of the trade or small ones: any other may be a verb.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        if (LineShape.EndsSentence(line) || LineShape.Words(line) > Longest)
        {
            return false;
        }

        var (isWritten, isJoined) = (false, false);
        foreach (var range in line.Split(' '))
        {
            var word = line[range].Trim(Marks);
            isWritten |= Writers.Contains(word) || isJoined && Sharers.Contains(word);
            isJoined = Joints.Contains(word);
            if (!(word.IsEmpty || char.IsUpper(word[0]) || isJoined || Writers.Contains(word) || Sharers.Contains(word) || Beside.Contains(word)))
            {
                return false;
            }
        }

        return isWritten;
    }
}
