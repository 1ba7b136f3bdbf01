using System.Collections.Frozen;

namespace Timeline.Articles.Sentences;

/// <summary>Words that carry a full stop without ending a sentence, by how they behave before a capital. All tables are without the stop.</summary>
internal static class Abbreviations
{
    /// <summary>Stand before a name or belong to what follows, so that the stop never ends the sentence: "Mr. Smith", "cf. Jones".</summary>
    private static readonly FrozenSet<string> Never = Set(
        "Mr Mrs Ms Mx Dr Drs Prof Profs Sen Sens Rep Reps Gov Govs Gen Brig Lt Col Sgt Capt Cmdr Adm Rev Revs Hon Pres Maj Cpl Pvt Pfc " +
        "Msgr Messrs Mme Mlle Supt Det Insp Amb Atty St Ste Fr Mt Ft Pt Asst Dist vs v cf viz ca approx Approx " +
        "e.g i.e eg ie Sec Secy Dep Spc Cllr Rt hon");

    /// <summary>
    /// End a sentence only when an unmistakable opener follows ("in Jan. The", "Apple Inc. He"), not before other capitals ("Inc. Chairman", "Wm. Tolley").
    /// </summary>
    private static readonly FrozenSet<string> BeforeOpener = Set(
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun " +
        "Inc Corp Ltd Co Cos Bros LLC PLC Plc Cie Bhd Pty Jr Sr Esq Assn Dept Univ Inst Natl Intl Int'l Gov't Govt " +
        "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wyo " +
        "Ont Que Alta Sask Man Ave Blvd Rd Hwy Pkwy Ln Sq Bldg Apt Rte U.S.S H.M.S " +
        "Wm Geo Chas Jas Thos Robt Jos Benj Saml Danl Edwd Fredk Richd Jno Alexr Archd Eliz Margt");

    /// <summary>Abbreviations before a number or a lower-case word only: "No. 5", "p. 12", "Rs. 1,872"; before a capital the stop is a full stop.</summary>
    private static readonly FrozenSet<string> BeforeNumber = Set(
        "No no Nos nos p pp vol Vol vols ch Ch art Art fig Fig figs Figs sec par est Est c ver pg Op op Ed ed eds Eds tel Tel ext Ext para pub publ " +
        "Rs Re Rp Tk Frs Sh Shs Ksh Kshs KSh KShs Tsh Tshs TSh Ush Ushs USh Dh Dhs Kr");

    /// <summary>End a sentence before any capital: "etc. The", "et al. Nature".</summary>
    private static readonly FrozenSet<string> BeforeLower = Set(
        "etc al Al yr yrs mo mos wk wks hr hrs min mins lb lbs oz ft in cm km kg mph kph sq cu avg max misc incl excl");

    /// <summary>What may follow "a.m." or "p.m." without starting a sentence: a day, a month, a zone.</summary>
    private static readonly FrozenSet<string> AfterClock = Set(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February March April May June July " +
        "August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT " +
        "UTC BST IST JST CET CEST AEST AEDT HKT SGT MSK EAT WAT SAST PKT Eastern Central Mountain Pacific Greenwich Moscow London Tokyo Beijing Paris Berlin " +
        "Kyiv Kiev Seoul Sydney Local");

    /// <summary>Words that, written with a capital after a stop, open a sentence.</summary>
    private static readonly FrozenSet<string> Openers = Set(
        "The A An This That These Those It Its He She They We You I His Her Their Our My Your But And Or So Yet Nor If When While Although Though Because " +
        "Since After Before Until As At By For From In On Of To With Without Under Over During Between Among Amid Despite However Meanwhile Moreover Also " +
        "There Here Then Thus Now What Who Which Where Why How Not No Some Many Most Several Both Each Every All Any Another Other Others Such Even Still " +
        "Only Just Once One Two Three Four Five Six Seven Eight Nine Ten It's He's She's They're We're That's There's It’s He’s She’s They’re We’re That’s " +
        "There’s Earlier Later Today Yesterday Tomorrow Last Next According Following Asked Critics Officials Police Authorities Analysts Experts " +
        "Nearly About Around More Less Few Recently Instead Perhaps Nobody Everyone Someone Nothing Everything Let Did Does Is Are Was Were Had Has Will");

    /// <summary>Follow the stop of an ordinal: "am 3. Mai". Other languages that write one so write their months small.</summary>
    private static readonly FrozenSet<string> GermanMonths =
        Set("Januar Jänner Februar Feber März Maerz April Mai Juni Juli August September Oktober November Dezember Jan Feb Mrz Apr Jun Jul Aug Sept Sep Okt "
        + "Nov Dez");

    /// <summary>Verbs of speaking, after a quoted question or cry: "Really?" Smith asked.</summary>
    private static readonly FrozenSet<string> SpeechVerbs = Set(
        "said says asked asks added adds told wrote writes tweeted posted replied answered shouted cried exclaimed yelled chanted joked quipped wondered " +
        "recalled insisted declared demanded");

    /// <summary>How a word before a stop behaves.</summary>
    public static StopKind Kind(ReadOnlySpan<char> word)
    {
        if (Contains(Never, word))
        {
            return StopKind.Never;
        }

        if (Contains(BeforeOpener, word))
        {
            return StopKind.BeforeOpener;
        }

        if (Contains(BeforeNumber, word))
        {
            return StopKind.BeforeNumber;
        }

        return Contains(BeforeLower, word) ? StopKind.BeforeLower : StopKind.Word;
    }

    /// <summary>Whether a word with a capital opens a sentence.</summary>
    public static bool IsOpener(ReadOnlySpan<char> word) => Contains(Openers, word);

    /// <summary>Whether a word may follow a clock time.</summary>
    public static bool FollowsClock(ReadOnlySpan<char> word) => Contains(AfterClock, word);

    /// <summary>Whether a word is the name of a month in German.</summary>
    public static bool IsGermanMonth(ReadOnlySpan<char> word) => Contains(GermanMonths, word);

    /// <summary>Whether a word is a verb of speaking.</summary>
    public static bool IsSpeechVerb(ReadOnlySpan<char> word) => Contains(SpeechVerbs, word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static bool Contains(FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}

/// <summary>How a word with a full stop behaves.</summary>
internal enum StopKind
{
    /// <summary>A plain word: the stop ends the sentence.</summary>
    Word,

    /// <summary>The stop never ends the sentence.</summary>
    Never,

    /// <summary>The stop ends the sentence before an unmistakable opener only.</summary>
    BeforeOpener,

    /// <summary>The stop is part of the word before a number only.</summary>
    BeforeNumber,

    /// <summary>The stop is part of the word before a lower-case word only.</summary>
    BeforeLower,
}
