using System.Collections.Frozen;

namespace Timeline.Articles.Dates;

/// <summary>
/// Month names and their usual abbreviations in the languages of the web's news (source: Unicode CLDR, <c>dates/calendars/gregorian/months</c>).
/// </summary>
internal static class MonthNames
{
    // Twelve cells separated by '|' each, January first; forms of one month by spaces. A form that names different months in
    // two languages (listopad, srpen/srpanj) is listed for the larger language only.
    private static readonly string[] Rows =
    [
        // English
        "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec",
        // German
        "januar jänner jän|februar feber|märz mär maerz mrz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez",
        // French
        "janvier janv|février févr fév fevrier fevr|mars|avril avr|mai|juin|juillet juil|août aout aoû|septembre|octobre|novembre|décembre déc decembre",
        // Spanish
        "enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic",
        // Italian
        "gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre set sett|ottobre ott|novembre|dicembre",
        // Portuguese
        "janeiro|fevereiro fev|março marco|abril|maio|junho|julho|agosto|setembro|outubro out|novembro|dezembro",
        // Dutch
        "januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december",
        // Swedish, Danish, Norwegian
        "januari januar|februari februar|mars marts|april|maj mai|juni|juli|augusti august|september|oktober|november|december desember des",
        // Finnish
        "tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta "
            + "elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu",
        // Polish
        "stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września "
            + "wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru",
        // Czech
        "ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince "
            + "prosinec",
        // Slovak
        "januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta|septembra|októbra október|novembra|decembra",
        // Croatian, Bosnian
        "siječnja siječanj|veljače veljača|ožujka ožujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|kolovoza kolovoz|rujna rujan|listopad|"
            + "studenoga studeni|prosinca prosinac",
        // Serbian (Latin and Cyrillic), Slovenian
        "januara јануар јануара|februara фебруар фебруара|marta март|aprila април|maja мај маја|juna јун јуна|jula јул јула|avgusta avgust август августа|"
            + "septembra септембар септембра|oktobra октобар октобра|novembra новембар новембра|decembra децембар децембра",
        // Turkish
        "ocak oca|şubat şub subat|mart|nisan nis|mayıs mayis|haziran haz|temmuz tem|ağustos ağu agustos|eylül eyl eylul|ekim eki|kasım kas kasim|aralık ara "
            + "aralik",
        // Hungarian
        "január|február|március márc|április ápr|május máj|június jún|július júl|augusztus|szeptember szept|október|november|december",
        // Romanian
        "ianuarie ian|februarie|martie|aprilie|mai|iunie iun|iulie iul|august|septembrie|octombrie|noiembrie noi|decembrie",
        // Russian
        "января январь янв|февраля февраль фев февр|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь "
            + "сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек",
        // Ukrainian
        "січня січень|лютого лютий|березня березень|квітня квітень|травня травень|червня червень|липня липень|серпня серпень|вересня вересень|жовтня жовтень|"
            + "листопада листопад|грудня грудень",
        // Bulgarian
        "януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември",
        // Greek
        "ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος μαϊ μάι|ιουνίου ιούνιος ιουν|ιουλίου "
            + "ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ",
        // Indonesian, Malay
        "januari|februari|maret mac|april|mei|juni jun|juli julai|agustus ogos agu agt|september|oktober|november|desember disember",
        // Catalan
        "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre",
        // Arabic (Egypt and the Gulf; the Levant)
        "يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو يونيه|يوليو يوليه|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر",
        "جانفي|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|أوت|نونبر|دجنبر",
        // Hebrew
        "ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|"
            + "דצמבר בדצמבר",
        // Hindi
        "जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर",
        // Bengali
        "জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর",
        // Estonian
        "jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember",
        // Latvian
        "janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris "
            + "oktobrī|novembris novembrī|decembris decembrī",
        // Lithuanian
        "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio",
        // Icelandic
        "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember",
        // Albanian
        "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor",
        // Galician, Basque
        "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro",
        "urtarrilak urtarrilaren|otsailak otsailaren|martxoak martxoaren|apirilak apirilaren|maiatzak maiatzaren|ekainak ekainaren|uztailak uztailaren|"
            + "abuztuak abuztuaren|irailak irailaren|urriak urriaren|azaroak azaroaren|abenduak abenduaren",
        // Azerbaijani, Uzbek
        "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust avgust|sentyabr sentabr|oktyabr oktabr|noyabr|dekabr",
        // Filipino, Afrikaans
        "enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre",
        "januarie|februarie|maart|april|mei|junie|julie|augustus|september|oktober|november|desember",
        // Belarusian, Macedonian
        "студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня",
        "јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември",
        // Armenian, Georgian
        "հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի",
        "იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი",
        // Persian and Urdu, which write the months of the West in Arabic letters
        "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه ژوییه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
        "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
        // Marathi, Gujarati, Tamil, Telugu
        "जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर",
        "જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઓગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર",
        "ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்",
        "జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జూలై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్",
        // Thai; the short forms without the points between their letters
        "มกราคม มค|กุมภาพันธ์ กพ|มีนาคม มีค|เมษายน เมย|พฤษภาคม พค|มิถุนายน มิย|กรกฎาคม กค|สิงหาคม สค|กันยายน กย|ตุลาคม ตค|พฤศจิกายน พย|ธันวาคม ธค",
        // Swahili
        "januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba",
    ];

    private static readonly FrozenDictionary<string, int> Months = Build();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month (1 to 12) that <paramref name="word"/> names in any case; 0 when none.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 16)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            lower[i] = word[i] == 'İ' ? 'i' : char.ToLowerInvariant(word[i]);
        }

        return Lookup.TryGetValue(lower, out int month) ? month : 0;
    }

    private static FrozenDictionary<string, int> Build()
    {
        Dictionary<string, int> months = new(StringComparer.Ordinal);
        foreach (string row in Rows)
        {
            string[] cells = row.Split('|');
            for (int i = 0; i < cells.Length; i++)
            {
                foreach (string form in cells[i].Split(' '))
                {
                    months.TryAdd(form, i + 1);
                }
            }
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
