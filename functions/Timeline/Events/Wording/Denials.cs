namespace Timeline.Events.Wording;

/// <summary>Tells dates that are only named to be put right: "seized on Sept. 26, not Sept. 25", "in June rather than in July".</summary>
internal static class Denials
{
    private static readonly string[] Words = [", not", " and not", " rather than", " instead of"];
    private static readonly string[] Prepositions = [" on", " in", " at"];

    /// <summary>Whether what stands before a date denies it.</summary>
    /// <param name="before">The sentence up to the date.</param>
    public static bool IsOne(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        return Denies(before) || Denies(Endings.Without(before, Prepositions));
    }

    private static bool Denies(ReadOnlySpan<char> before) => Endings.Without(before, Words).Length < before.Length;
}
