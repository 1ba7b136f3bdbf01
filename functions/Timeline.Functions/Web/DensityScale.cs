using NodaTime;
using NodaTime.Text;
using Timeline.Functions.Api;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>Equal stretches of the calendar, one for each bar: days, months, years or decades, whichever gives a readable number.</summary>
internal sealed class DensityScale
{
    private const int MostDays = 62;
    private const int MostMonths = 180;
    private const int MostYears = 120;
    private const int MostTicks = 5;
    private static readonly LocalDatePattern Months = LocalDatePattern.CreateWithInvariantCulture("uuuu-MM");
    private static readonly LocalDatePattern Years = LocalDatePattern.CreateWithInvariantCulture("uuuu");
    private readonly LocalDate first;
    private readonly Func<LocalDate, int, LocalDate> step;
    private readonly Func<LocalDate, string> bound;
    private readonly Func<LocalDate, string> name;

    private DensityScale(LocalDate first, int count, Func<LocalDate, int, LocalDate> step, Func<LocalDate, string> bound, Func<LocalDate, string> name)
    {
        (this.first, Count, this.step, this.bound, this.name) = (first, count, step, bound, name);
    }

    /// <summary>The number of stretches.</summary>
    public int Count { get; }

    /// <summary>The scale that holds both days.</summary>
    public static DensityScale For(LocalDate from, LocalDate to)
    {
        var days = Period.DaysBetween(from, to) + 1;
        if (days <= MostDays)
        {
            return new DensityScale(from, days, (date, n) => date.PlusDays(n), LocalDatePattern.Iso.Format, DateWords.Day);
        }

        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        if (months <= MostMonths)
        {
            return new DensityScale(new LocalDate(from.Year, from.Month, 1), months, (date, n) => date.PlusMonths(n), Months.Format, DateWords.Month);
        }

        var years = to.Year - from.Year + 1;
        if (years <= MostYears)
        {
            return new DensityScale(new LocalDate(from.Year, 1, 1), years, (date, n) => date.PlusYears(n), Years.Format, date => DateWords.Year(date.Year));
        }

        return new DensityScale(Decade(DecadeOf(from)), DecadeOf(to) - DecadeOf(from) + 1, (date, n) => Decade(DecadeOf(date) + n), Years.Format, DecadeName);
    }

    /// <summary>The first day of a stretch.</summary>
    public LocalDate Start(int index) => step(first, index);

    /// <summary>The first date of a stretch, for the query.</summary>
    public string From(int index) => bound(Start(index));

    /// <summary>The last date of a stretch, for the query.</summary>
    public string To(int index) => bound(Start(index + 1).PlusDays(-1));

    /// <summary>The stretch in words.</summary>
    public string Name(int index) => name(Start(index));

    /// <summary>A few labels from the first stretch to the last.</summary>
    public IReadOnlyList<string> Ticks()
    {
        var count = Math.Min(MostTicks, Count);
        return [.. Enumerable.Range(0, count).Select(i => Name(count == 1 ? 0 : i * (Count - 1) / (count - 1)))];
    }

    /// <summary>Adds one event's weight of 1 to the stretches it touches, in equal shares; nothing when it touches none.</summary>
    public void Spread(LocalInterval when, double[] weights)
    {
        var last = when.End > when.Start ? when.End.PlusTicks(-1).Date : when.Start.Date;
        var (from, to) = (Index(when.Start.Date), Index(last));
        for (var i = Math.Max(0, from); i <= Math.Min(Count - 1, to); i++)
        {
            weights[i] += 1.0 / (to - from + 1);
        }
    }

    /// <summary>The stretch that holds a day; below 0 or beyond the last when it lies outside.</summary>
    private int Index(LocalDate date)
    {
        var (low, high) = (0, Count);
        if (date < first)
        {
            return -1;
        }

        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Start(middle) <= date)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>
    /// Decades are counted as people do, away from the year 1 on either side: 769 to 760 BC are the 760s BC. The two next to it have nine years.
    /// </summary>
    private static int DecadeOf(LocalDate date) => date.Year > 0 ? date.Year / 10 : ((date.Year - 1) / 10) - 1;

    private static LocalDate Decade(int number) => new(number < 0 ? (number * 10) + 2 : Math.Clamp(number * 10, 1, LocalDate.MaxIsoValue.Year), 1, 1);

    private static string DecadeName(LocalDate first) => first.Year > 0 ? $"{first.Year / 10 * 10}s" : $"{-first.Year / 10 * 10}s BC";
}
