using System.Globalization;

namespace Timeline.Temporal.Expressions;

/// <summary>A count of a unit; a vague count ("several", a bare plural) has no number.</summary>
/// <param name="Count">How many, or <see cref="double.NaN"/> when it is not said.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Mod">About, more than, less than.</param>
internal sealed record Amount(double Count, Unit Unit, TimexMod Mod = TimexMod.None)
{
    /// <summary>The count of a smaller unit that goes with it: the minutes of "two hours and 15 minutes".</summary>
    public Amount? Rest { get; init; }

    public bool IsVague => double.IsNaN(Count);

    private bool IsOfDay => Unit is Unit.Second or Unit.Minute or Unit.Hour;

    /// <summary>The amount as a TIMEX3 duration, such as <c>P3M</c>, <c>PT36H</c>, <c>P2.5Y</c> or <c>PXD</c>.</summary>
    public string Timex
    {
        get
        {
            if (Unit == Unit.Hour && Count % 1 is 0.25 or 0.5 or 0.75)
            {
                return string.Create(CultureInfo.InvariantCulture, $"PT{(Count < 1 ? "" : Math.Floor(Count) + "H")}{Count % 1 * 60:0}M");
            }

            if (Unit == Unit.Year && Count == 0.5)
            {
                return "P6M";
            }

            var (scale, letter) = Unit switch
            {
                Unit.Second => (1, "S"),
                Unit.Minute => (1, "M"),
                Unit.Hour => (1, "H"),
                Unit.Day or Unit.Night => (1, "D"),
                Unit.Weekend => (1, "WE"),
                Unit.Week => (1, "W"),
                Unit.Fortnight => (2, "W"),
                Unit.Month => (1, "M"),
                Unit.Quarter => (1, "Q"),
                Unit.Season => (3, "M"),
                Unit.Half => (6, "M"),
                Unit.Year => (1, "Y"),
                Unit.Decade => (10, "Y"),
                Unit.Century => (100, "Y"),
                _ => (1000, "Y"),
            };
            var scaled = Count * scale;
            var count = IsVague ? "X" : scaled == (int)scaled ? ((int)scaled).ToString(CultureInfo.InvariantCulture)
                : scaled.ToString("0.##", CultureInfo.InvariantCulture);
            return (IsOfDay ? "PT" : "P") + count + letter + (Rest is null ? "" : Rest.Timex[(IsOfDay ? 2 : 1)..]);
        }
    }
}
