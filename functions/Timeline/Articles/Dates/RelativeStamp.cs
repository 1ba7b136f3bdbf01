using System.Collections.Frozen;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Dates;

/// <summary>
/// Reads the stamps that sites put on fresh articles: "3h ago", "Updated 3 hours ago", "vor 2 Tagen", "hace 5 minutos",
/// "3時間前", "yesterday". They count from the moment the page was saved. Pure and thread-safe.
/// </summary>
internal static class RelativeStamp
{
    private const int MaxTokens = 24;

    private enum Unit
    {
        Minute,
        Hour,
        Day,
        Week,
        Month,
        Year,
    }

    private static readonly FrozenDictionary<string, Unit> Units = Table(
        (Unit.Minute, "m min mins minute minutes minuten minuto minutos minuti minut minuter minutter minuty minutę minuta dakika perc хвилин минут минуты "
            + "минуту menit minuuttia phút dk"),
        (Unit.Hour, "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore uur timme timmar tim time timer t godz godzinę godziny godzin saat "
            + "hodina hodinu hodiny hodinami hodin órája часов часа час годин години jam tuntia giờ"),
        (Unit.Day, "d day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager dzień dni gün den dny dnem nap дней дня "
            + "день днів дні hari päivää ngày"),
        (Unit.Week, "w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken vecka veckor uge uger uke uker tydzień "
            + "tygodnie tygodni hafta týden týdny недели недель minggu viikkoa tuần"),
        (Unit.Month, "mo mos month months monat monate monaten mois mes meses mês mese mesi maand maanden månad månader måned måneder miesiąc miesiące "
            + "miesięcy ay měsíc měsíci месяц месяца месяцев bulan kuukautta"),
        (Unit.Year, "y yr yrs year years jahr jahre jahren an ans année années año años ano anos anno anni jaar år rok lata lat yıl год года лет tahun "
            + "vuotta"));

    // Words that make a count a stamp, before it ("vor", "il y a", "hace", "há", "for", "před") or behind it.
    private static readonly FrozenSet<string> Before = Words("vor hace há för for před pred acum пред");
    private static readonly FrozenSet<string> After =
        Words("ago fa geleden atrás sedan siden temu önce назад тому lalu sitten trước zpět nazaj poprzednio קודם");

    // The first row names today, the second yesterday, the third the day before.
    private static readonly string[] DayRows =
    [
        "today heute aujourd hoy oggi hoje vandaag idag dzisiaj dziś bugün dnes 今天 今日 오늘 сегодня сьогодні",
        "yesterday gestern hier ayer ieri ontem gisteren igår wczoraj dün včera 昨天 昨日 어제 вчера вчора",
        "vorgestern 前天",
    ];

    private static readonly FrozenDictionary<string, int> Days = DayRows.SelectMany((row, back) => row.Split(' ').Select(word => (word, back)))
        .ToFrozenDictionary(cell => cell.word, cell => cell.back, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Verbs =
        Words("updated posted published modified aktualisiert veröffentlicht publié actualizado publicado aggiornato pubblicato atualizado bijgewerkt "
        + "oppdatert uppdaterad");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbLookup = Verbs.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, Unit>.AlternateLookup<ReadOnlySpan<char>> UnitLookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeLookup = Before.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AfterLookup = After.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> DayLookup = Days.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads a short stamp; a longer text (over 24 words) is no stamp.</summary>
    /// <param name="text">The stamp, perhaps with words around it ("Updated 3 hours ago", "Reuters · 3h ago").</param>
    /// <param name="captured">The moment the page was saved.</param>
    /// <param name="zone">The offset of the reader's day, for "yesterday"; UTC when unknown.</param>
    /// <returns>
    /// Date, time and offset for minutes and hours; the date alone for days and weeks ("yesterday, 14:30" with the time);
    /// <see langword="null"/> when the text holds no stamp.
    /// </returns>
    public static PublishTime? Parse(ReadOnlySpan<char> text, Instant captured, Offset zone = default)
    {
        Span<DateToken> buffer = stackalloc DateToken[MaxTokens + 1];
        DateTokens tokens = new(text, buffer);
        if (tokens.Count > MaxTokens)
        {
            return null;
        }

        LocalDateTime now = captured.WithOffset(zone).LocalDateTime;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (IsNow(tokens, i))
            {
                return new PublishTime(now.Date, now.TimeOfDay, zone);
            }

            if (tokens.IsWord(i) && DayLookup.TryGetValue(tokens.Raw(i), out int days) && StandsAlone(tokens, i))
            {
                return new PublishTime(now.Date.PlusDays(-days), ClockNear(tokens, i));
            }

            if (Count(tokens, i, out int count, out Unit unit))
            {
                return Back(now, zone, unit, count);
            }
        }

        return null;
    }

    // "Subscribe today", "Today in history", "hier klicken" are no stamps: a day word stands alone, behind a word of the trade, or before a time.
    private static bool StandsAlone(in DateTokens tokens, int index) =>
        (!tokens.IsWord(index - 1) || VerbLookup.Contains(tokens.Raw(index - 1))) && (!tokens.IsWord(index + 1) || ClockNear(tokens, index) is not null);

    private static PublishTime Back(LocalDateTime now, Offset zone, Unit unit, int count)
    {
        LocalDateTime then = unit switch
        {
            Unit.Minute => now.PlusMinutes(-count),
            Unit.Hour => now.PlusHours(-count),
            Unit.Day => now.PlusDays(-count),
            Unit.Week => now.PlusWeeks(-count),
            Unit.Month => now.PlusMonths(-count),
            _ => now.PlusYears(-count),
        };
        return unit <= Unit.Hour ? new PublishTime(then.Date, then.TimeOfDay, zone) : new PublishTime(then.Date);
    }

    private static LocalTime? ClockNear(in DateTokens tokens, int index)
    {
        for (int i = index + 1; i < Math.Min(tokens.Count, index + 5); i++)
        {
            if (ClockText.Read(tokens, i, afterT: false, out _) is { } clock)
            {
                return clock.Time;
            }
        }

        return null;
    }

    private static bool IsNow(in DateTokens tokens, int index) =>
        (tokens.IsWord(index, "just") && tokens.IsWord(index + 1, "now"))
        || (tokens.IsWord(index, "gerade") && tokens.IsWord(index + 1, "eben"))
        || tokens.IsWord(index, "刚刚") || tokens.IsWord(index, "たった今");

    private static bool Count(in DateTokens tokens, int index, out int count, out Unit unit)
    {
        unit = default;
        if (!tokens.IsNumber(index, 1, 3, out count))
        {
            bool one = tokens.IsWord(index, "an") || tokens.IsWord(index, "a") || tokens.IsWord(index, "one") || tokens.IsWord(index, "einer")
                || tokens.IsWord(index, "einem")
                || tokens.IsWord(index, "une") || tokens.IsWord(index, "un") || tokens.IsWord(index, "una") || tokens.IsWord(index, "uma")
                    || tokens.IsWord(index, "um") || tokens.IsWord(index, "en");
            if (!one)
            {
                return false;
            }

            count = 1;
        }

        return CjkCount(tokens, index + 1, out unit) || (tokens.IsWord(index + 1) && UnitLookup.TryGetValue(tokens.Raw(index + 1), out unit)
            && IsMarked(tokens, index));
    }

    private static bool IsMarked(in DateTokens tokens, int index)
    {
        int after = index + 2;
        after += tokens.IsSign(after, '.') ? 1 : 0;
        bool behind = tokens.IsWord(after) && AfterLookup.Contains(tokens.Raw(after));
        bool ahead = tokens.IsWord(index - 1) && BeforeLookup.Contains(tokens.Raw(index - 1));
        bool french = tokens.IsWord(index - 1, "a") && tokens.IsWord(index - 2, "y");
        return behind || ahead || french;
    }

    // 3時間前, 5分前, 2日前, 3小时前, 5分钟前, 2天前, 3시간 전, 5분 전, 2일 전
    private static bool CjkCount(in DateTokens tokens, int index, out Unit unit)
    {
        unit = default;
        if (!tokens.IsWord(index))
        {
            return false;
        }

        Span<char> joined = stackalloc char[8];
        int length = 0;
        for (int i = index; i < index + 3 && tokens.IsWord(i); i++)
        {
            ReadOnlySpan<char> raw = tokens.Raw(i);
            if (length + raw.Length > joined.Length)
            {
                break;
            }

            raw.CopyTo(joined[length..]);
            length += raw.Length;
        }

        ReadOnlySpan<char> word = joined[..length];
        (bool found, unit) = word switch
        {
            _ when word.StartsWith("時間前") || word.StartsWith("小时前") || word.StartsWith("小時前") || word.StartsWith("시간전") => (true, Unit.Hour),
            _ when word.StartsWith("分前") || word.StartsWith("分钟前") || word.StartsWith("分鐘前") || word.StartsWith("분전") => (true, Unit.Minute),
            _ when word.StartsWith("日前") || word.StartsWith("天前") || word.StartsWith("일전") => (true, Unit.Day),
            _ when word.StartsWith("週間前") || word.StartsWith("周前") => (true, Unit.Week),
            _ => (false, Unit.Minute),
        };
        return found;
    }

    private static FrozenSet<string> Words(string list) => list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static FrozenDictionary<string, Unit> Table(params (Unit Unit, string Words)[] rows)
    {
        Dictionary<string, Unit> table = new(StringComparer.OrdinalIgnoreCase);
        foreach ((Unit unit, string words) in rows)
        {
            foreach (string word in words.Split(' '))
            {
                table.TryAdd(word, unit);
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
