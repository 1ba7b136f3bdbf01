namespace Timeline.Articles.Text;

/// <summary>
/// Tells sentences with which what is written as it happens, a letter or a broadcast greets its readers or takes leave of them: "Good morning.", "Good evening
/// and welcome to our live coverage.", "That is all from us.", "We're closing this blog now." Nothing happens in them.
/// </summary>
internal static class Greetings
{
    private const int Longest = 6;

    private static readonly string[] Hellos = ["good morning", "good afternoon", "good evening", "good night", "goodnight", "goodbye", "hello", "hi",
        "welcome"];

    private static readonly string[] Welcomes =
    [
        .. from hello in (string[])["good morning", "good afternoon", "good evening", "hello"]
           from link in (string[])[" and", ", and"]
           select $"{hello}{link} welcome",
    ];

    // "Good evening from Port Elin", but "Good Morning Veld went off the air" and "Hello Kitty opened".
    private static readonly string[] Addressed = ["and", "from", "to", "all", "everyone", "everybody", "readers", "folks", "again", "there", "back"];

    private static readonly string[] Farewells =
    [
        .. from all in (string[])["that is all", "that's all", "that’s all", "that is it", "that's it", "that’s it"]
           from behind in (string[])["from us", "from me", "from our", "from the team", "for now", "for today", "for tonight", "for this evening",
               "for the day", "for the night"]
           select $"{all} {behind}",
        "thank you for reading", "thank you for following", "thank you for joining", "thanks for reading", "thanks for following", "thanks for joining",
    ];

    private static readonly string[] Closings =
    [
        .. from we in (string[])["we are", "we're", "we’re", "i am", "i'm", "i’m"]
           from now in (string[])["", " now"]
           from close in (string[])["closing", "closing down", "wrapping up", "winding up", "ending", "pausing", "leaving"]
           from page in (string[])["this", "our", "the"]
           select $"{we}{now} {close} {page}",
    ];

    private static readonly Wordings Pages = new("blog", "liveblog", "this page", "live page", "coverage", "live feed", "this feed", "live updates");

    private static readonly string[] Closed =
    [
        .. from page in (string[])["blog", "live blog", "liveblog", "live page", "live feed"]
           from which in (string[])["this", "our"]
           from state in (string[])["is closed", "is now closed", "is closing", "is now closing", "has closed", "has now closed", "has ended", "has now ended"]
           select $"{which} {page} {state}",
    ];

    /// <summary>Whether <paramref name="sentence"/> is one.</summary>
    public static bool IsOne(ReadOnlySpan<char> sentence) =>
        IsHello(sentence) || Phrases.StartsWithAny(sentence, Welcomes) || Phrases.StartsWithAny(sentence, Farewells) || Phrases.StartsWithAny(sentence, Closed)
        || Phrases.StartsWithAny(sentence, Closings) && Pages.AreIn(sentence)
        || sentence.StartsWith("Until next ") && sentence[^1] is '!' || sentence.StartsWith("See you ") && LineShape.Words(sentence) <= Longest;

    private static bool IsHello(ReadOnlySpan<char> sentence)
    {
        foreach (var hello in Hellos)
        {
            if (Phrases.StartsWith(sentence, hello) && sentence[hello.Length..].Trim(" ,.!…") is var rest
                && (rest.IsEmpty || LineShape.Words(sentence) <= Longest && Phrases.StartsWithAny(rest, Addressed) && char.IsLower(rest[0])))
            {
                return true;
            }
        }

        return false;
    }
}
