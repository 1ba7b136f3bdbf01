namespace Timeline.Temporal.Resolving;

/// <summary>Writes values of the calendar into a buffer on the stack, so that a value costs one string and nothing else.</summary>
internal ref struct CalendarText(Span<char> buffer)
{
    /// <summary>Room for the longest value: two days with years before Christ.</summary>
    public const int MaxLength = 48;

    private readonly Span<char> buffer = buffer;
    private int length;

    public void Add(char mark) => buffer[length++] = mark;

    public void Add(string text)
    {
        text.CopyTo(buffer[length..]);
        length += text.Length;
    }

    /// <summary>A number of one digit or two, in two.</summary>
    public void Two(int number)
    {
        Add((char)('0' + (number / 10)));
        Add((char)('0' + (number % 10)));
    }

    /// <summary>A number of up to four digits, in four.</summary>
    public void Four(int number)
    {
        Two(number / 100);
        Two(number % 100);
    }

    /// <summary>A year as TIMEX3 has it: those before Christ are counted from 1, behind <c>BC</c>.</summary>
    public void TimexYear(int year)
    {
        if (year <= 0)
        {
            Add("BC");
        }

        Four(year > 0 ? year : 1 - year);
    }

    /// <summary>A year as ISO 8601 and EDTF have it: the year before 1 is 0.</summary>
    public void EdtfYear(int year)
    {
        if (year < 0)
        {
            Add('-');
        }

        Four(Math.Abs(year));
    }

    /// <summary>Month and day behind a year.</summary>
    public void MonthDay(NodaTime.LocalDate date)
    {
        Month(date.Month);
        Add('-');
        Two(date.Day);
    }

    public void Month(int month)
    {
        Add('-');
        Two(month);
    }

    /// <summary>A date as EDTF has it.</summary>
    public void EdtfDay(NodaTime.LocalDate date)
    {
        EdtfYear(date.Year);
        MonthDay(date);
    }

    /// <summary>Hour and minute.</summary>
    public void Time(NodaTime.LocalDateTime moment)
    {
        Add('T');
        Two(moment.Hour);
        Add(':');
        Two(moment.Minute);
    }

    public void Second(NodaTime.LocalDateTime moment)
    {
        Add(':');
        Two(moment.Second);
    }

    /// <summary>Takes the last digits of a year away: a decade is a year without its last.</summary>
    public void Drop(int digits) => length -= digits;

    public override readonly string ToString() => new(buffer[..length]);
}
