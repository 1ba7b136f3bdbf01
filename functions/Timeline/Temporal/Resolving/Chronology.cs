using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>A story of some sentences within the news: "The strike began in February 1953. In June …". A bare date of the year goes on from it.</summary>
/// <param name="From">The date that it goes on from.</param>
/// <param name="Sentence">The sentence that told it.</param>
/// <param name="IsStated">Whether the words state its year: then the next sentence goes on as well.</param>
/// <param name="IsOfDays">Whether only days go on from it, not months: "searched his home last year, seizing two computers on Oct. 3".</param>
/// <param name="IsOpening">Whether its sentence opens with it: what that holds may tell no tense.</param>
internal readonly record struct Chronology(Stretch From, int Sentence, bool IsStated, bool IsOfDays = false, bool IsOpening = false)
{
    /// <summary>How many sentences an entry ("June 18: …") may have.</summary>
    private const int EntryLength = 6;

    /// <summary>How many sentences may tell no date before one that opens with a day goes on.</summary>
    private const int PauseLength = 2;

    /// <summary>The same of other times: "On 8 March 1887 a water main burst. Eleven died. (New paragraph.) On 14 March a crowd gathered".</summary>
    private const int OldPauseLength = 4;

    /// <summary>Whether a mention goes on from it.</summary>
    /// <param name="how">How the mention stands in its text.</param>
    /// <param name="isDay">Whether it is a day of the year.</param>
    /// <param name="isHoliday">Whether it is a holiday.</param>
    /// <param name="isOld">Whether it is of other times: then more may stand between.</param>
    public bool Holds(Telling how, bool isDay, bool isHoliday, bool isOld)
    {
        if (how.Turn == StoryTurn.Aside || (IsOfDays && !isDay) || (how.Tense == Tense.None && !how.Has(Cues.Entry)
                && !(IsOpening && Sentence == how.Sentence)))
        {
            return false;
        }

        // "In 1961 it built the Vole. It was sold before Christmas", "the yard closed in June 1982. He was home by Christmas".
        var opensOrTells = how.Turn == StoryTurn.Opens || (isHoliday && (IsOpening || From.Grain is Grain.Month or Grain.Season) && how.Tense == Tense.Past)
            || (how.Tense == Tense.Past && From.Grain < Grain.Year && how.Has(Cues.Flashback | Cues.Told | Cues.To | Cues.Background));
        var length = how.Has(Cues.Entry) ? EntryLength : isDay && From.Grain <= Grain.Month && how.Tense == Tense.Past
            && (how.Turn == StoryTurn.Opens || how.Has(Cues.Flashback)) ? (isOld ? OldPauseLength : PauseLength) + 1 : 1;
        return Sentence == how.Sentence || (IsStated && Sentence >= how.Sentence - length && opensOrTells);
    }
}
