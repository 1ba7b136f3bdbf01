using System.Globalization;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Tests.Articles.Dates;

public class DateTextTests
{
    [Theory]
    // ISO 8601
    [InlineData("2025-04-28", "2025-04-28")]
    [InlineData("2025-04-28T14:05:09Z", "2025-04-28 14:05:09 +00")]
    [InlineData("2025-04-28T14:05:09.123+02:00", "2025-04-28 14:05:09.123 +02")]
    [InlineData("2025-04-28T14:05:09.123456789-0500", "2025-04-28 14:05:09.123456789 -05")]
    [InlineData("2025-04-28T14:05+05:30", "2025-04-28 14:05:00 +05:30")]
    [InlineData("2025-04-28 14:05:09", "2025-04-28 14:05:09")]
    [InlineData("2025-04-28 14:05:09 +0900", "2025-04-28 14:05:09 +09")]
    [InlineData("2025-04-28 14:05:09 UTC", "2025-04-28 14:05:09 +00")]
    [InlineData("2025-04-28T14:05:09+02", "2025-04-28 14:05:09 +02")]
    [InlineData("2025-04-28T14", "2025-04-28 14:00:00")]
    [InlineData("20250428T140509Z", "2025-04-28 14:05:09 +00")]
    [InlineData("20250428", "2025-04-28")]
    [InlineData("20250428140509", "2025-04-28 14:05:09")]
    [InlineData("2025-W18-1", "2025-04-28")]
    [InlineData("2025-118", "2025-04-28")]
    [InlineData("2025-04-28T24:00:00Z", "2025-04-29 00:00:00 +00")]
    [InlineData("2025-04-28T14:05:09\u221204:00", "2025-04-28 14:05:09 -04")]
    [InlineData("1745849109", "2025-04-28 14:05:09 +00")]
    [InlineData("1745849109000", "2025-04-28 14:05:09 +00")]
    // RFC 2822, RFC 850, Unix and JavaScript
    [InlineData("Mon, 28 Apr 2025 14:05:09 +0200", "2025-04-28 14:05:09 +02")]
    [InlineData("Mon, 28 Apr 2025 14:05:09 GMT", "2025-04-28 14:05:09 +00")]
    [InlineData("28 Apr 25 14:05 EDT", "2025-04-28 14:05:00 -04")]
    [InlineData("Monday, 28-Apr-25 14:05:09 UTC", "2025-04-28 14:05:09 +00")]
    [InlineData("Mon Apr 28 14:05:09 EDT 2025", "2025-04-28 14:05:09 -04")]
    [InlineData("Mon Apr 28 14:05:09 2025", "2025-04-28 14:05:09")]
    [InlineData("Mon Apr 28 2025 14:05:09 GMT+0200 (CEST)", "2025-04-28 14:05:09 +02")]
    [InlineData("2025/04/28 14:00", "2025-04-28 14:00:00")]
    // English
    [InlineData("April 28, 2025", "2025-04-28")]
    [InlineData("Published: Apr. 28th, 2025", "2025-04-28")]
    [InlineData("28th of April, 2025", "2025-04-28")]
    [InlineData("Monday 28 April 2025 14.05 BST", "2025-04-28 14:05:00 +01")]
    [InlineData("April 28, 2025 at 3:05 p.m. ET", "2025-04-28 15:05:00 -04")]
    [InlineData("January 28, 2025, 3:05 PM EST", "2025-01-28 15:05:00 -05")]
    [InlineData("January 28, 2025 | 9 a.m. PT", "2025-01-28 09:00:00 -08")]
    [InlineData("3:05 p.m. ET, Monday, April 28, 2025", "2025-04-28 15:05:00 -04")]
    [InlineData("Updated 12:00 AM, Apr 28 2025", "2025-04-28 00:00:00")]
    [InlineData("28 Apr '25", "2025-04-28")]
    [InlineData("28-Apr-2025", "2025-04-28")]
    // Months of more languages, eras, calendars, and marks between the numbers
    [InlineData("28 d’abril de 2025", "2025-04-28")]
    [InlineData("28 tháng 4 năm 2025", "2025-04-28")]
    [InlineData("28 เมษายน 2568", "2025-04-28")]
    [InlineData("28 เม.ย. 2568", "2025-04-28")]
    [InlineData("2025 m. balandžio 28 d.", "2025-04-28")]
    [InlineData("2025. gada 28. aprīlis", "2025-04-28")]
    [InlineData("28. aprill 2025", "2025-04-28")]
    [InlineData("28 красавіка 2025", "2025-04-28")]
    [InlineData("28 აპრილი 2025", "2025-04-28")]
    [InlineData("28 آوریل 2025", "2025-04-28")]
    [InlineData("28 Abril 2025", "2025-04-28")]
    [InlineData("令和7年4月28日", "2025-04-28")]
    [InlineData("平成元年4月28日", "1989-04-28")]
    [InlineData("中華民國114年4月28日", "2025-04-28")]
    [InlineData("28·04·2025", "2025-04-28")]
    [InlineData("28 | 04 | 2025", "2025-04-28")]
    // German
    [InlineData("28. April 2025, 14:05 Uhr", "2025-04-28 14:05:00")]
    [InlineData("Montag, 28.04.2025 um 14.05 Uhr", "2025-04-28 14:05:00")]
    [InlineData("5. März 2025 | 9 Uhr", "2025-03-05 09:00:00")]
    [InlineData("28.04.25", "2025-04-28")]
    // French, Spanish, Italian, Portuguese
    [InlineData("Publié le 1er août 2025 à 14h05", "2025-08-01 14:05:00")]
    [InlineData("28 de abril de 2025 a las 14:05", "2025-04-28 14:05:00")]
    [InlineData("28 ago 2025", "2025-08-28")]
    [InlineData("28 aprile 2025 alle 14.05", "2025-04-28 14:05:00")]
    [InlineData("28 de março de 2025 às 14h05", "2025-03-28 14:05:00")]
    // Dutch, Nordic
    [InlineData("28 mei 2025 om 14:05", "2025-05-28 14:05:00")]
    [InlineData("28 maj 2025 kl. 14.05", "2025-05-28 14:05:00")]
    [InlineData("28. desember 2025 kl 14:05", "2025-12-28 14:05:00")]
    [InlineData("28. kesäkuuta 2025 klo 14.05", "2025-06-28 14:05:00")]
    // Polish, Czech, Hungarian, Turkish, Russian, Greek
    [InlineData("28 kwietnia 2025, godz. 14:05", "2025-04-28 14:05:00")]
    [InlineData("28. dubna 2025 14:05", "2025-04-28 14:05:00")]
    [InlineData("28. 4. 2025", "2025-04-28")]
    [InlineData("2025. április 28. 14:05", "2025-04-28 14:05:00")]
    [InlineData("28 AĞUSTOS 2025 - 14:05", "2025-08-28 14:05:00")]
    [InlineData("28 апреля 2025 в 14:05", "2025-04-28 14:05:00")]
    [InlineData("28 Απριλίου 2025", "2025-04-28")]
    [InlineData("28 tháng 4, 2025", "2025-04-28")]
    // CJK, Arabic, Hindi
    [InlineData("2025年4月28日 14時05分", "2025-04-28 14:05:00")]
    [InlineData("2025年4月28日下午3:05", "2025-04-28 15:05:00")]
    [InlineData("2025년 4월 28일 오후 3:05", "2025-04-28 15:05:00")]
    [InlineData("2025. 4. 28. 오전 9:05", "2025-04-28 09:05:00")]
    [InlineData("28 أبريل 2025", "2025-04-28")]
    [InlineData("٢٨ أبريل ٢٠٢٥", "2025-04-28")]
    [InlineData("28 अप्रैल 2025", "2025-04-28")]
    public void Reads(string text, string expected) => Assert.Equal(expected, Show(DateText.Parse(text)));

    [Theory]
    [InlineData("04/05/2025", nameof(DateOrder.DayFirst), "2025-05-04")]
    [InlineData("04/05/2025", nameof(DateOrder.MonthFirst), "2025-04-05")]
    [InlineData("04/28/2025 2:05 PM", nameof(DateOrder.DayFirst), "2025-04-28 14:05:00")]
    [InlineData("28/04/2025", nameof(DateOrder.MonthFirst), "2025-04-28")]
    [InlineData("04.05.2025", nameof(DateOrder.MonthFirst), "2025-05-04")]
    [InlineData("4-5-25", nameof(DateOrder.MonthFirst), "2025-04-05")]
    public void Reads_numbers_in_the_order_of_the_place(string text, string order, string expected) =>
        Assert.Equal(expected, Show(DateText.Parse(text, Enum.Parse<DateOrder>(order))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("hello")]
    [InlineData("2025")]
    [InlineData("2025-04")]
    [InlineData("April 2025")]
    [InlineData("April 28")]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("31/31/2025")]
    [InlineData("1.2.3.4")]
    [InlineData("192.168.10.12.2025")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("99999999999999999999999999")]
    [InlineData("2025-W54-1")]
    [InlineData("2025-366")]
    public void Leaves_alone_what_is_no_complete_date(string? text) => Assert.Null(DateText.Parse(text));

    [Fact]
    public void Finds_the_span_of_a_date_in_running_text()
    {
        const string Text = "By Ann Lee, 14:05, 28 April 2025 (updated later)";
        DateMatch match = Assert.NotNull(DateText.Find(Text));
        Assert.Equal("14:05, 28 April 2025", Text[match.Start..match.End]);
    }

    [Fact]
    public void Reads_no_run_of_eight_digits_in_running_text_as_a_date() => Assert.Null(DateText.Find("Order 20250428 shipped"));

    internal static string Show(PublishTime? time)
    {
        if (time is not { } some)
        {
            return "null";
        }

        string date = some.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        string clock = some.Time is { } t ? " " + t.ToString("HH:mm:ss;FFFFFFFFF", CultureInfo.InvariantCulture) : "";
        return date + clock + (some.Offset is { } offset ? " " + offset.ToString("g", CultureInfo.InvariantCulture) : "");
    }
}
