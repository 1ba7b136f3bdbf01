using System.Collections.Frozen;

namespace Timeline.Articles.Languages;

/// <summary>The small words of the languages of the Latin script; a text's language is the one most of them belong to.</summary>
internal static class SmallWords
{
    private const int MostWords = 400;

    private static readonly (string Tag, string Name, string Words)[] Languages =
    [
        ("en", "english", "the of and to in a is was for on that with as at by it from has have had he she his her they their said will would be been are were "
            + "not but this which who its an or after about over more than new says when where"),
        ("de", "german", "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei "
            + "einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"),
        ("fr", "french", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se il sont avec ce cette ou son sa mais aux comme "
            + "elle été ses ont leur après selon deux nous être fait d'une qu'il"),
        ("es", "spanish", "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy "
            + "sin sobre también me hasta hay donde quien desde todo nos durante según fue era"),
        ("pt", "portuguese",
            "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está "
            + "eu também só pelo pela até isso ela entre era depois sem segundo são"),
        ("it", "italian", "di e il la che in a un è per una sono con non del da si le dei della al ha i lo anche come gli più nel alla ma dal dalla delle "
            + "questo cui ai su se nella o stato dopo essere tra hanno era suo degli"),
        ("nl", "dutch", "de het een van en in is dat op te zijn met voor niet aan er die om ook als dan bij maar uit door naar werd wordt heeft over nog "
            + "worden deze hij was tot zich meer of volgens kan hebben geen ze na"),
        ("sv", "swedish", "och i att det som en på är av för med till den har inte om ett var han de men så från sig vid kan nu ska efter hon också under "
            + "eller när mot sin år säger över mer alla"),
        ("da", "danish", "og i at det er en til af på for med som den har ikke de der et var han fra om men sig vil kan blev også efter ved under skal hun "
            + "eller når mod over siger være havde nu år blevet"),
        ("no", "norwegian", "og i det er på en til som for av at med har de den ikke var et om fra han men så seg vil kan ble også etter ved skal hun eller "
            + "når mot over sier være hadde nå år blitt sitt"),
        ("fi", "finnish", "ja on ei että oli se hän myös mutta ovat joka kun kuin sen mukaan ole tai sitä nyt jo olla vuoden hänen sekä jos siitä vielä ovat "
            + "jonka mitä voi myös niin noin"),
        ("pl", "polish", "w i na z się do że nie o jest to po jak za od dla ale są był przez tym oraz co tego jego już ma ze może było ich być także czy przed "
            + "będzie pod która który"),
        ("cs", "czech", "a v se na je že z o s do i to k ve pro za by ale si po jako které které podle jsou byl od který při také není už bylo jeho budou před "
            + "až mezi nebo"),
        ("hu", "hungarian", "a az és hogy nem is egy volt meg szerint de már ez csak el még mint azt vagy után ki lesz ha között ezt amely van kell pedig aki"),
        ("ro", "romanian", "de și în a la cu pe care din nu este că o un pentru mai au fost ce sau al ale prin după dar lui are sunt fi o fost cel acest "
            + "această"),
        ("tr", "turkish", "ve bir bu da de için ile olarak olan çok daha gibi sonra kadar ancak en ise olduğu göre dedi var yeni değil oldu her ya ne o "
            + "tarafından"),
        ("id", "indonesian",
            "yang dan di dengan untuk dari pada ini itu dalam tidak akan ke oleh juga ada sebagai telah adalah bisa karena saat tersebut mereka kata lebih"),
        ("vi", "vietnamese", "và của là có trong được cho các với không một những này người đã ở khi đến về từ ra để như tại năm cũng ông theo"),
        ("hr", "croatian", "je i u na se da su za od s koji nije kako što te po ali iz bi samo koja nakon će biti još već kao rekao prema bio ili do"),
        ("ca", "catalan", "de la que i el a en les els un per una amb del al és no ha més ser com seva aquest aquesta però també són dels seu entre fins ja "
            + "molt segons"),
    ];

    private static readonly FrozenDictionary<string, uint> Sets = Build();

    /// <summary>Counts small words: the language with most, its count, the count of the next, and all words looked at.</summary>
    public static (string Best, int Hits, int Second, int Words) Count(ReadOnlySpan<char> sample)
    {
        var lookup = Sets.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<int> hits = stackalloc int[Languages.Length];
        Span<char> lower = stackalloc char[16];
        var words = 0;
        for (var i = 0; i < sample.Length && words < MostWords;)
        {
            var from = i;
            while (i < sample.Length && (char.IsLetter(sample[i]) || sample[i] is '\'' or '’' && i > from))
            {
                i++;
            }

            if (i == from)
            {
                i++;
                continue;
            }

            words++;
            if (i - from <= lower.Length)
            {
                var length = sample[from..i].ToLowerInvariant(lower);
                var languages = lookup.TryGetValue(lower[..length], out var bits) ? bits : 0;
                for (; languages != 0; languages &= languages - 1)
                {
                    hits[System.Numerics.BitOperations.TrailingZeroCount(languages)]++;
                }
            }
        }

        var (best, second) = (0, -1);
        for (var i = 1; i < hits.Length; i++)
        {
            (best, second) = hits[i] > hits[best] ? (i, best) : (best, second < 0 || hits[i] > hits[second] ? i : second);
        }

        return (Languages[best].Tag, hits[best], hits[second], words);
    }

    /// <summary>The tag of a language by its English name; <see langword="null"/> when it is none of these.</summary>
    public static string? Named(string name) => Array.Find(Languages, language => language.Name == name).Tag;

    private static FrozenDictionary<string, uint> Build()
    {
        var sets = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < Languages.Length; i++)
        {
            foreach (var word in Languages[i].Words.Split(' '))
            {
                sets[word] = sets.GetValueOrDefault(word) | 1u << i;
            }
        }

        return sets.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
