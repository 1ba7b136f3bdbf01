using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>
/// The words whose forms no ending tells: verbs with a past of their own and the nouns made of them, and what a people is called after its country.
/// </summary>
internal static class WordForms
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Table("""
        bear bore born birth|beat beaten|become became|begin began begun beginning|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|bring brought|build built|burn burnt
        buy bought|catch caught|choose chose chosen choice|come came|deal dealt|decide decision|deny denial|destroy destruction|die dead death dying deadly|dig dug|draw drew drawn|drink drank drunk|drive drove driven
        eat ate eaten|expand expansion|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown flight|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen
        get got gotten|give gave given|go went gone|grow grew grown growth|hang hung|hide hid hidden|hold held|invade invasion|keep kept|know knew known|lay laid|lead led|lend lent|lose lost loss|make made
        marry married marriage|meet met|pay paid|receive receipt|ride rode ridden|rise rose risen|run ran|see saw seen|seek sought|sell sold sale|send sent|shake shook shaken|shoot shot|shrink shrank shrunk
        sing sang sung song|sink sank sunk sunken|sit sat|sleep slept|speak spoke spoken speech|spend spent|stand stood|steal stole stolen theft|stick stuck|strike struck stricken|succeed success|swear swore sworn
        sweep swept|swim swam swum|take took taken|teach taught|tear tore torn|think thought|throw threw thrown|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|write wrote written
        """);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Peoples = Table("""
        afghanistan afghan afghans|africa african|albania albanian|algeria algerian|america american|angola angolan|argentina argentine argentinian|armenia armenian|asia asian|australia australian|austria austrian
        azerbaijan azerbaijani azeri|bangladesh bangladeshi|belarus belarusian|belgium belgian|bolivia bolivian|bosnia bosnian|brazil brazilian|britain british briton|bulgaria bulgarian|burma burmese|cambodia cambodian
        cameroon cameroonian|canada canadian|chile chilean|china chinese|colombia colombian|congo congolese|croatia croatian croat|cuba cuban|cyprus cypriot|czechia czech|denmark danish dane danes|ecuador ecuadorian
        egypt egyptian|england english|eritrea eritrean|estonia estonian|ethiopia ethiopian|europe european|finland finnish finn finns|france french|georgia georgian|germany german|ghana ghanaian|greece greek|haiti haitian
        hungary hungarian|iceland icelandic|india indian|indonesia indonesian|iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian|jamaica jamaican|japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan
        korea korean|kosovo kosovar|kuwait kuwaiti|laos laotian|latvia latvian|lebanon lebanese|liberia liberian|libya libyan|lithuania lithuanian|macedonia macedonian|malaysia malaysian|mali malian|malta maltese|mexico mexican
        moldova moldovan|mongolia mongolian|morocco moroccan|mozambique mozambican|nepal nepalese nepali|netherlands dutch|nigeria nigerian|norway norwegian|pakistan pakistani|palestine palestinian|panama panamanian
        paraguay paraguayan|peru peruvian|philippines philippine filipino|poland polish pole poles|portugal portuguese|qatar qatari|romania romanian|russia russian|rwanda rwandan|scotland scottish scot scots|senegal senegalese
        serbia serbian serb|singapore singaporean|slovakia slovak|slovenia slovenian|somalia somali|spain spanish spaniard|sudan sudanese|sweden swedish swede swedes|switzerland swiss|syria syrian|taiwan taiwanese
        tanzania tanzanian|thailand thai|tibet tibetan|tunisia tunisian|turkey turkish turk turks|uganda ugandan|ukraine ukrainian|uruguay uruguayan|uzbekistan uzbek|venezuela venezuelan|vietnam vietnamese|wales welsh
        yemen yemeni|zambia zambian|zimbabwe zimbabwean
        """);

    /// <summary>The word that <paramref name="word"/>, in lower case, is a form of; itself when no table has it.</summary>
    /// <param name="word">The word.</param>
    /// <param name="isCapital">Whether it is written with a capital: only then is it a people ("Polish", "polish").</param>
    public static ReadOnlySpan<char> BaseOf(ReadOnlySpan<char> word, bool isCapital)
    {
        // A plural of a people ends in s, and takes no row of its own where nothing else changes.
        if (isCapital && (Peoples.TryGetValue(word, out var country) || word.EndsWith("s") && Peoples.TryGetValue(word[..^1], out country)))
        {
            return country;
        }

        return Verbs.TryGetValue(word, out var verb) ? verb : word;
    }

    /// <summary>Rows of words, the first of which the others stand for.</summary>
    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Table(string rows) =>
        rows.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split(' '))
            .SelectMany(row => row[1..].Select(form => (Form: form, Base: row[0])))
            .ToFrozenDictionary(pair => pair.Form, pair => pair.Base, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
