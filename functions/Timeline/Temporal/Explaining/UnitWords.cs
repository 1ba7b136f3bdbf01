using System.Globalization;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Explaining;

/// <summary>Units, amounts and months in words.</summary>
internal static class UnitWords
{
    public static string Of(Unit unit) => unit.ToString().ToLowerInvariant();

    public static string Of(Grain grain) => grain == Grain.PartOfDay ? "part of the day" : grain.ToString().ToLowerInvariant();

    public static string Of(Amount amount)
    {
        var unit = Of(amount.Unit);
        var plural = amount.Unit switch { Unit.Century => "centuries", Unit.Millennium => "millennia", Unit.Half => "halves", _ => unit + "s" };
        var count = amount.IsVague ? "some" : amount.Count.ToString("0.##", CultureInfo.InvariantCulture);
        return (amount.Count == 1 ? $"1 {unit}" : $"{count} {plural}") + (amount.Rest is { } rest ? $" and {Of(rest)}" : "");
    }

    public static string OfMonth(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
