using System.Text;

namespace Timeline.Benchmarks;

/// <summary>
/// News made up by a seeded generator: the same on every machine, about 3.3 expressions of time in 1,000 characters as in real news, and
/// with the figures, prices and quotes that a tagger must look at and leave alone.
/// </summary>
internal static class NewsCorpus
{
    private const int ArticleLength = 3000;

    /// <summary>Articles of together at least <paramref name="characters"/> characters.</summary>
    public static IReadOnlyList<string> Articles(int characters)
    {
        var articles = new List<string>();
        var written = 0;
        foreach (var article in Endless())
        {
            if (written >= characters)
            {
                break;
            }

            articles.Add(article);
            written += article.Length;
        }

        return articles;
    }

    /// <summary>Articles without an end, always the same ones.</summary>
    public static IEnumerable<string> Endless()
    {
        var dice = new Dice(20250428);
        while (true)
        {
            yield return Article(dice);
        }
    }

    /// <summary>One text of exactly <paramref name="characters"/> characters.</summary>
    public static string Text(int characters) => string.Join("\n\n", Articles(characters))[..characters];

    private static string Article(Dice dice)
    {
        var text = new StringBuilder(ArticleLength + 400);
        text.Append(dice.Of(NewsWords.Places).ToUpperInvariant()).Append(" - ");
        while (text.Length < ArticleLength)
        {
            for (var sentences = 2 + dice.Below(3); sentences > 0; sentences--)
            {
                Sentence(text, dice);
                text.Append(sentences > 1 ? " " : "\n\n");
            }
        }

        return text.ToString();
    }

    private static void Sentence(StringBuilder text, Dice dice)
    {
        var start = text.Length;
        var when = dice.Below(100) < 43 ? " " + dice.Of(NewsWords.Times) : "";
        var thing = $"{dice.Of(NewsWords.Qualities)} {dice.Of(NewsWords.Things)}";
        text.Append(dice.Below(10) switch
        {
            0 => $"{dice.Of(NewsWords.People)}, who leads {dice.Of(NewsWords.Groups)} in {dice.Of(NewsWords.Places)}, said the {thing} was {dice.Of(NewsWords.Acts)}{when} {dice.Of(NewsWords.Reasons)}.",
            1 => $"{dice.Of(NewsWords.Groups)} {dice.Of(NewsWords.Acts)} a {thing} worth ${dice.Below(900) + 20} million{when}, {dice.Of(NewsWords.Reasons)}.",
            2 => $"\"The first thing we asked was whether the {thing} could be {dice.Of(NewsWords.Acts)} at all,\" {dice.Of(NewsWords.People)} told reporters{when}.",
            3 => $"About {dice.Below(80) + 3},{dice.Below(900) + 100} people in {dice.Of(NewsWords.Places)} and {dice.Of(NewsWords.Places)} depend on the {thing}, according to {dice.Of(NewsWords.Groups)}.",
            4 => $"{dice.Of(NewsWords.Groups)} may appeal the decision{when}, {dice.Of(NewsWords.People)} said, adding that one of the two {dice.Of(NewsWords.Things)} projects had been {dice.Of(NewsWords.Acts)} {dice.Of(NewsWords.Reasons)}.",
            5 => $"Shares of the operator fell {dice.Below(9) + 1}.{dice.Below(10)} percent{when} as {dice.Of(NewsWords.Groups)} {dice.Of(NewsWords.Acts)} the {thing}.",
            6 => $"The {thing} in {dice.Of(NewsWords.Places)} will be {dice.Of(NewsWords.Acts)}{when}, and {dice.Of(NewsWords.Groups)} expect it to cost less than the {dice.Of(NewsWords.Qualities)} {dice.Of(NewsWords.Things)} it replaces.",
            7 => $"Critics of the {dice.Of(NewsWords.Things)} point to a {thing} that {dice.Of(NewsWords.Groups)} {dice.Of(NewsWords.Acts)}{when} {dice.Of(NewsWords.Reasons)}.",
            8 => $"{dice.Of(NewsWords.People)}, {dice.Below(50) + 25}, grew up near {dice.Of(NewsWords.Places)}, where {dice.Of(NewsWords.Groups)} {dice.Of(NewsWords.Acts)} the {thing}{when}.",
            _ => $"It was the second time that {dice.Of(NewsWords.Groups)} {dice.Of(NewsWords.Acts)} a {thing}{when}, and many of those who had marched against it were in the hall.",
        });
        text[start] = char.ToUpperInvariant(text[start]);
    }

    /// <summary>A linear congruential generator (Knuth's MMIX constants): the same numbers everywhere, for ever.</summary>
    private sealed class Dice(ulong seed)
    {
        private ulong state = seed;

        public int Below(int limit)
        {
            state = (state * 6364136223846793005) + 1442695040888963407;
            return (int)((state >> 33) % (ulong)limit);
        }

        public string Of(string[] words) => words[Below(words.Length)];
    }
}
