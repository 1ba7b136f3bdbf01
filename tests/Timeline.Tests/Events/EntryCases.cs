namespace Timeline.Tests.Events;

/// <summary>
/// Eleven topics of five days each. A day has two happenings, a and b, each told twice, as two papers would: one pair of sentences of the same event
/// for each letter, four pairs of different ones. A date behind a letter stands in place of the day's. All is made up.
/// </summary>
internal static class EntryCases
{
    public const string Table = $"{DisasterCases.Table}\n{PoliticsCases.Table}\n{BusinessCases.Table}\n{SeasonCases.Table}";
}
