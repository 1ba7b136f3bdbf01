using System.Globalization;
using System.Text;
using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Tests.Api;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Formats;

/// <summary>RFC 5545, section 3.8.2.2: an event ends later than it starts, and a date with a date.</summary>
public sealed class CalendarSpanTests
{
    private const int Samples = 40;

    [Fact]
    public void Whatever_the_grain_and_the_modifier_an_event_ends_after_it_starts()
    {
        var random = new Random(5545);
        var events = (from grain in Enum.GetValues<Grain>()
                      from mod in Enum.GetValues<TimexMod>()
                      from n in Enumerable.Range(0, Samples)
                      select Event(grain,
                mod, random)).ToArray();
        var written = Read(events);
        Assert.Equal(events.Length, written.Count);
        Assert.All(events.Zip(written), pair =>
        {
            var (e, (start, end)) = pair;
            Assert.True(string.CompareOrdinal(start, end) < 0, $"{e.Grain} {e.Timex.Mod} {e.When.Start} to {e.When.End}: {start} to {end}");
            Assert.Equal(start.Length, end.Length);

            // What is written covers the whole stretch.
            Assert.True(e.Grain <= Grain.PartOfDay || Day(start).AtMidnight() <= e.When.Start && Day(end).AtMidnight() >= e.When.End);
        });
    }

    [Theory]
    [InlineData("0", "8", "20250428", "20250429")]
    [InlineData("16", "24", "20250428", "20250429")]
    [InlineData("8", "32", "20250428", "20250430")]
    public void A_part_of_a_date_is_that_date(string from, string to, string start, string end)
    {
        var midnight = new LocalDateTime(2025, 4, 28, 0, 0);
        var e = SampleEvents.All[14] with
        {
            When = new LocalInterval(midnight.PlusHours(int.Parse(from, CultureInfo.InvariantCulture)),
                midnight.PlusHours(int.Parse(to, CultureInfo.InvariantCulture)))
        };
        Assert.Equal([(start, end)], Read([e]));
    }

    private static TimelineEvent Event(Grain grain, TimexMod mod, Random random)
    {
        var start = new LocalDateTime(random.Next(1000, 9900), random.Next(1, 13), random.Next(1, 29), 0, 0)
            .PlusSeconds(random.Next(3) == 0 ? random.Next(86_400) : 0);
        var end = start.PlusSeconds(random.Next(3) switch { 0 => random.Next(1, 86_400), 1 => 86_400, _ => random.Next(1, 100_000_000) });
        return SampleEvents.All[14] with
        {
            When = new LocalInterval(start, end),
            Grain = grain,
            Offset = random.Next(2) == 0 ? Offset.FromHours(random.Next(-12, 15)) : null,
            Timex = new Timex(TimexType.Date, grain == Grain.PartOfDay ? "2025-04-28TEV" : "2025-04-28") { Mod = mod },
        };
    }

    /// <summary>The start and the end of every event of the calendar, as written.</summary>
    private static List<(string Start, string End)> Read(IReadOnlyList<TimelineEvent> events)
    {
        var lines = Encoding.UTF8.GetString(new CalendarFormat().Write(AwkwardEvents.Page(events))).Split("\r\n");
        return [.. Values(lines, "DTSTART").Zip(Values(lines, "DTEND"))];
    }

    private static IEnumerable<string> Values(IEnumerable<string> lines, string name) =>
        lines.Where(line => line.StartsWith(name, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    private static LocalDate Day(string text) => new(int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture),
        int.Parse(text.AsSpan(4, 2), CultureInfo.InvariantCulture), int.Parse(text.AsSpan(6, 2), CultureInfo.InvariantCulture));
}
