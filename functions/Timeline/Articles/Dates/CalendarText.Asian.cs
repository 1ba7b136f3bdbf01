namespace Timeline.Articles.Dates;

/// <content>Dates with marks behind year, month and day: "2025年4月28日".</content>
internal static partial class CalendarText
{
    // Behind the year's number: "年4月28日".
    private static CalendarDate? Cjk(in DateTokens tokens, int index, int year, out int next)
    {
        next = index;
        if (!IsCjk(tokens, index, "年년") || !tokens.IsNumber(index + 1, 1, 2, out int month) || !IsCjk(tokens, index + 2, "月월")
            || !tokens.IsNumber(index + 3, 1, 2, out int day))
        {
            return null;
        }

        next = IsCjk(tokens, index + 4, "日일号號") ? index + 5 : index + 4;
        return Make(year, month, day, yearFirst: true);
    }

    private static bool IsCjk(in DateTokens tokens, int index, string units) => tokens.IsWord(index) && tokens.Raw(index).Length == 1
        && units.Contains(tokens.Raw(index)[0]);
}
