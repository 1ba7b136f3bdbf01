using NodaTime;

namespace Timeline.Events.Wording;

/// <summary>How well a sentence tells, by itself, what happened on a day.</summary>
internal static class Aptness
{
    private const int ShortLength = 45;
    private const int LongLength = 320;
    private const double Misshapen = 0.5;
    private const double Dependent = 0.7;

    /// <summary>A sentence written before the day, and one written on it or after that announces.</summary>
    private const double Before = 0.4;
    private const double Announced = 0.85;

    /// <summary>From 0 to 1: less for what is cut short or runs on, leans on the sentence before, was written before the day, or announces.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="day">The day it tells of.</param>
    /// <param name="published">The day it was published.</param>
    public static double Of(string sentence, LocalDate day, LocalDate published) =>
        (sentence.Length is < ShortLength or > LongLength ? Misshapen : 1)
        * (Openings.Depends(sentence) ? Dependent : 1)
        * (day > published ? Before : Announcing.IsIn(sentence) ? Announced : 1);
}
