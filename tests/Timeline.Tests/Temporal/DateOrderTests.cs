using NodaTime;
using Timeline.Temporal;

namespace Timeline.Tests.Temporal;

/// <summary>Dates in digits that can be read both ways: by the locale, by the text's other dates, else as America does.</summary>
public class DateOrderTests
{
    [Theory]
    [InlineData("Signed 28/04/2025.", DateOrder.DayFirst)]
    [InlineData("Signed 4/28/25.", DateOrder.MonthFirst)]
    [InlineData("13/5/2020", DateOrder.DayFirst)]
    [InlineData("Signed 04/05/2025 and 28/04/2025, he said.", DateOrder.DayFirst)]
    [InlineData("Signed 04/28/2025 and 28/04/2025.", null)]
    [InlineData("Signed 04/05/2025.", null)]
    [InlineData("Either/or, 24/7/365, 1/20/300000, 2025/13/05, 1/2/13/2020, 40/20/2020, and/or 13/", null)]
    [InlineData("/", null)]
    [InlineData("", null)]
    public void The_text_may_prove_the_order(string text, DateOrder? order) => Assert.Equal(order, DateOrders.ProvenBy(text));

    [Theory]
    [InlineData("It was signed on 04/05/2025.", null, "2025-04-05")]
    [InlineData("It was signed on 04/05/2025.", DateOrder.MonthFirst, "2025-04-05")]
    [InlineData("It was signed on 04/05/2025.", DateOrder.DayFirst, "2025-05-04")]
    [InlineData("It was signed on 04/05/25.", DateOrder.DayFirst, "2025-05-04")]
    [InlineData("Between 28/04/2025 and 3/5/2025 it was shut; it was signed on 04/05/2025.", null, "2025-05-04")]
    [InlineData("It was signed on 04/28/25.", DateOrder.DayFirst, "2025-04-28")]
    [InlineData("It was signed 04/05/2025 at 10:30.", DateOrder.DayFirst, "2025-05-04T10:30")]
    [InlineData("It was signed on 04.05.2025.", DateOrder.MonthFirst, "2025-05-04")]
    public void A_date_is_read_in_its_order(string text, DateOrder? order, string value) =>
        Assert.Equal(value, TemporalTagger.Tag(text, new PublishTime(new LocalDate(2025, 6, 20)), new TextLocale(order, null))[^1].Timex.Value);

    [Theory]
    [InlineData("5/11: A fair opens.\n5/14: The council meets.", DateOrder.MonthFirst, "2025-05-11 2025-05-14")]
    [InlineData("3/5: A fair opens.\n8/5: The council meets.", DateOrder.DayFirst, "2025-05-03 2025-05-08")]
    [InlineData("2025-02-17: A fair opens.\n14/3: The council meets.", DateOrder.MonthFirst, "2025-02-17 2025-03-14")]
    [InlineData("Sun 5/11: A fair opens.\nWed 5/14: The council meets.", DateOrder.MonthFirst, "2025-05-11 2025-05-14")]
    [InlineData("24/7: A shop that never shuts.\nIt is open now.", DateOrder.DayFirst, "")]
    [InlineData("1/6: We went north.\n2/6: We came to a river.\n3/6: We crossed it.", DateOrder.DayFirst, "")]
    [InlineData("5/11 of them came.\n5/14 of them left.", DateOrder.MonthFirst, "")]
    public void A_day_in_digits_may_head_a_line(string text, DateOrder order, string values) =>
        Assert.Equal(values, string.Join(' ', TemporalTagger.Tag(text, new PublishTime(new LocalDate(2025, 5, 20)), new TextLocale(order, null))
                .Where(m => m.Resolution is Resolved { Grain: Grain.Day }).Select(m => m.Timex.Value)));
}
