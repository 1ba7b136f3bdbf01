using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Times that come round, and what a page says of itself: neither is a day of the story.</summary>
public class HabitTests
{
    [Theory]
    [InlineData("Visiting hours are 2 p.m. to 5 p.m.", "")]
    [InlineData("Opening hours: Mon-Fri 9am-6pm, Sat 10am-noon.", "")]
    [InlineData("It is open Tuesday through Sunday, 10 a.m. to 5 p.m.", "")]
    [InlineData("Every day at 5 a.m. she opens the lock. The bell rings at 5:10.", "")]
    [InlineData("Every day at 5 a.m. she opens the lock. The bell rang at 5:10 on Saturday.", "2025-04-26T05:10")]
    [InlineData("Opening hours: Monday to Friday, 9 a.m. to 5 p.m.", "")]
    [InlineData("The library is open Monday to Friday from 9 a.m. to 5 p.m.", "")]
    [InlineData("The weavers meet every second Wednesday at 7.30pm in the back room.", "")]
    [InlineData("The choir sings on the first Monday of the month at 7pm.", "")]
    [InlineData("Ferries leave at 8:15 and 9:15 on weekdays from the old quay.", "")]
    [InlineData("Two minutes of silence are held each year at 11 o'clock on 11 November.", "")]
    [InlineData("The river has flooded its meadows every year in spring since 2019.", "2019")]
    [InlineData("The watch has walked the quay every night since 3 January 2025.", "2025-01-03")]
    [InlineData("The club met every Tuesday until the fire of 12 June 2024 took its hall.", "2024-06-12")]
    [InlineData("The fair, held every year, was called off on 11 April.", "2025-04-11")]
    [InlineData("The market, held every Tuesday, was raided on Saturday at 8 a.m.", "2025-04-26T08:00")]
    [InlineData("The shop will be open from 9 a.m. on Saturday, its owner said.", "2025-05-03T09:00")]
    [InlineData("The opening hours of the library were cut on Saturday.", "2025-04-26")]
    [InlineData("The road will be shut from Monday to Friday.", "2025-04-28/2025-05-02")]
    [InlineData("The water rose by 30 cm per day on 10 April.", "2025-04-10")]
    [InlineData("Parking went up to 4 pounds an hour on 1 April.", "2025-04-01")]
    [InlineData("Parking is 4 pounds an hour from 8 a.m. to 6 p.m. on weekdays.", "")]
    [InlineData("December storms are common here.", "")]
    [InlineData("July storms are very rare; the season normally runs from November to April.", "")]
    [InlineData("The season normally runs to April but ended in March.", "2025-04 2025-03")]
    [InlineData("Geese usually arrive here in late spring.", "")]
    [InlineData("The geese usually arrived here in March.", "2025-03")]
    [InlineData("The geese usually came here in March.", "2025-03")]
    [InlineData("Most shops close at 6 pm.", "")]
    [InlineData("Most shops opened at 6 am.", "2025-04-28T06:00")]
    [InlineData("Normal highs for mid-January are in the upper 50s.", "")]
    [InlineData("Normal service will be back on 3 May.", "2025-05-03")]
    [InlineData("The rocks are uninhabited for most of the year.", "")]
    [InlineData("The rocks were held for most of the year.", "2025")]
    [InlineData("Call us at any hour of the day.", "")]
    [InlineData("The library is open 9am-5pm, Monday to Friday.", "")]
    [InlineData("Open 10am to 6pm, Tuesday to Saturday.", "")]
    [InlineData("Open: Tuesday to Saturday, 10am to 6pm.", "")]
    [InlineData("Courses are held every summer, Monday to Thursday.", "")]
    [InlineData("He rowed every day from Monday to Wednesday.", "2025-04-21/2025-04-23")]
    [InlineData("The choir meets on the first Monday of the month.", "")]
    [InlineData("The cooks are normally paid on the last Friday of the month.", "")]
    [InlineData("The choir is to meet on the last Monday of the month.", "2025-04-28")]
    [InlineData("The choir met on the first Monday of the month.", "2025-04-07")]
    [InlineData("Ferries sail every hour during the day.", "")]
    [InlineData("The lake rose by a foot during the day.", "2025-04-28")]
    [InlineData("Every week she told us that tomorrow would be better.", "")]
    [InlineData("Every week she trained for tomorrow's race.", "2025-04-29")]
    public void What_comes_round_is_no_day(string sentence, string dates) => Assert.Equal(dates, string.Join(' ', DatesOf(sentence)));

    [Theory]
    [InlineData("Lorries cross only between 11 p.m. and 5 a.m.", "")]
    [InlineData("Rehearsals begin at 6.30 p.m.", "")]
    [InlineData("Ferries sail from 6 a.m. to midnight.", "")]
    [InlineData("The park opens at 8 a.m. and closes at dusk.", "")]
    [InlineData("The park opened at 8 a.m. and closed at noon.", "2025-04-28T08:00 2025-04-28T12:00")]
    [InlineData("The park opens at 8 a.m. on Saturday.", "2025-05-03T08:00")]
    [InlineData("The rehearsal begins at 6.30 p.m.", "2025-04-28T18:30")]
    [InlineData("Rehearsals begin at 6.30 p.m. on Saturday.", "2025-05-03T18:30")]
    [InlineData("Polls open at 7 a.m. and close at 10 p.m.", "2025-04-28T07:00 2025-04-28T22:00")]
    [InlineData("Doors open at 7 tonight.", "2025-04-28T19:00")]
    [InlineData("Rowers leave at 5 p.m.", "2025-04-28T17:00")]
    [InlineData("Tickets are valid after 09:30 Monday to Friday.", "")]
    [InlineData("The ban applies from 07:00 Monday to Friday.", "")]
    [InlineData("The museum opens at 10:00 Tuesday - Sunday.", "")]
    [InlineData("The road was shut from 07:00 Monday to 18:00 Friday.", "2025-04-28T07:00")]
    [InlineData("The road will be shut from 07:00 Monday to 18:00 Friday.", "2025-04-28T07:00")]
    [InlineData("The museum opens at 10:00 Tuesday.", "2025-04-29T10:00")]
    public void A_timetable_is_of_all_days(string sentence, string dates) => Assert.Equal(dates, string.Join(' ', DatesOf(sentence)));

    [Theory]
    [InlineData("In summer the lake turns green.", "")]
    [InlineData("“In winter we always walked across,” she said.", "")]
    [InlineData("It is damp in winter and dusty in summer.", "")]
    [InlineData("In summer 2019 the lake turned green.", "2019-22")]
    [InlineData("In winter the pier was shut.", "2024-24")]
    [InlineData("In summer the pier opens again.", "2025-22")]
    [InlineData("“When I was a girl we skated here in January,” she said.", "")]
    [InlineData("As a boy he rose at 4 a.m. to milk.", "")]
    [InlineData("As a boy he left Veld in March 1946.", "1946-03")]
    [InlineData("As a child of bakers she won the prize in March.", "2025-03")]
    [InlineData("As a boy he was beaten, he told the court in March.", "2025-03")]
    public void Seasons_of_all_years_and_childhoods_have_no_date(string sentence, string dates) => Assert.Equal(dates, string.Join(' ', DatesOf(sentence)));

    [Theory]
    [InlineData("The 1961 Tunnels Manual knows no such lamp.", "")]
    [InlineData("The case turns on the 1922 Compact.", "")]
    [InlineData("The 1922 Compact ended the war.", "1922")]
    [InlineData("Parliament passed the 1998 Roads Act.", "1998")]
    [InlineData("She rowed at the 1998 Veld Games.", "1998")]
    [InlineData("The \"Vision 2040\" plan has no such line, nor has Agenda 2030.", "")]
    [InlineData("The plan for 2040 has no such line.", "2040")]
    public void A_year_in_a_name_is_no_date(string sentence, string dates) => Assert.Equal(dates, string.Join(' ', DatesOf(sentence)));

    [Theory]
    [InlineData("The books for the year ended March 2022 are closed.", "2022-03")]
    [InlineData("The books for the year ended December 31, 2023, are closed.", "2023")]
    [InlineData("Sales rose in the quarter ended March 31.", "2025-33")]
    [InlineData("Sales rose in the third quarter ended March 31.", "2025-03-31")]
    [InlineData("Full-year results are due on 20 May.", "2025-05-20")]
    [InlineData("Sales rose in the quarter and fell on 20 April.", "2025-33 2025-04-20")]
    public void A_period_and_its_end_are_one_time(string sentence, string dates) => Assert.Equal(dates, string.Join(' ', DatesOf(sentence)));

    [Theory]
    [InlineData("You are receiving this email because you signed up in 2023.", "")]
    [InlineData("Subscribe before Nov. 30 and get 50% off.", "")]
    [InlineData("Sign up for our 7 a.m. newsletter.", "")]
    [InlineData("This release holds forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995.", "")]
    [InlineData("Actual results may differ materially from those in our report on Form 10-K for the year ended December 31, 2024.", "")]
    [InlineData("Risks are described in the Annual Report on Form 10-K for 2024, filed on February 28, 2025.", "")]
    [InlineData("Veld Water filed its Annual Report on Form 10-K on February 28, 2025.", "2025-02-28")]
    [InlineData("The results of the vote may differ from those of 2024.", "2024")]
    [InlineData("This report by The Veld Press was first published Apr. 25, 2025.", "")]
    [InlineData("This report by the water board was first published in 2024.", "2024")]
    [InlineData("Sources: Council minutes 1880–1892; Evening Mail, 9–21 March 1887.", "")]
    [InlineData("Source: Veld Star, 9 March 2025, accessed 10 March 2025.", "")]
    [InlineData("Source: Veld Star A storm closed the harbour on 9 April.", "2025-04-09")]
    [InlineData("Sources: the mayor was told on 9 April.", "2025-04-09")]
    [InlineData("Update, Feb. 4, 7:30 a.m.: This story was updated with a comment.", "")]
    [InlineData("This story was first published on Oct. 4, 2024. It was updated on Oct. 5, 2024, to correct a name.", "")]
    [InlineData("The law was first published on Oct. 4, 2024. It was updated on Oct. 5, 2024, to close a gap.", "2024-10-04 2024-10-05")]
    [InlineData("Update, Feb. 4, 2025: The school opened its doors again.", "2025-02-04")]
    [InlineData("Sign up for the scheme began on 3 March 2025 in Veld.", "2025-03-03")]
    [InlineData("Read more: A man was held in July.", "")]
    [InlineData("© 2024 The Veld Post.", "")]
    [InlineData("— Veld Police (@veldpol) March 2, 2025", "")]
    [InlineData("Until next Friday!", "")]
    [InlineData("See you next Friday.", "")]
    [InlineData("See you next Friday, when the court hears the first of the four men.", "2025-05-02")]
    [InlineData("Good evening and welcome to the news of Saturday.", "")]
    [InlineData("The Reform Act of 1832 gave the towns their seats.", "1832")]
    public void What_a_page_says_of_itself_is_no_event(string sentence, string dates) => Assert.Equal(dates, string.Join(' ', DatesOf(sentence)));

    [Fact]
    public void What_comes_round_is_no_news_of_the_day_either() => Assert.Empty(Events("The weavers of the town meet every second Wednesday at 7.30pm."));

    [Fact]
    public void Where_one_time_is_of_the_place_no_other_is_of_the_publisher()
    {
        var told = Events("The council sat for a while. The first blasts were heard at 02.10 local time on Saturday. The fire was out by noon the next day. "
            + "The minister spoke at 3 p.m. GMT on Monday.");
        Assert.Equal([null, null, Offset.Zero], told.Where(e => e.Grain <= Grain.Hour).Select(e => e.Offset));
    }

    [Fact]
    public void Elsewhere_a_time_is_of_the_publisher() =>
        Assert.Equal(Offset.FromHours(2), Assert.Single(Events("The council sat for a while. The fire was out by noon on Saturday."),
                e => e.Grain <= Grain.Hour).Offset);

    private static IEnumerable<string> DatesOf(string sentence) =>
        Events("The town of Veld had a long week. " + sentence).Where(e => e.SentenceStart > 0).Select(e => e.Grain <= Grain.Hour ? e.Timex.Value : e.Edtf);

    private static IReadOnlyList<TimelineEvent> Events(string body) => EventExtractor.Extract("a", new Article
    {
        Title = "",
        Body = body,
        Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28), new LocalTime(9, 0), Offset.FromHours(2)), PublishedFrom.Field, 0.95),
    });
}
