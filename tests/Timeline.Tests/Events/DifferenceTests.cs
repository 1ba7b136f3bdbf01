namespace Timeline.Tests.Events;

/// <summary>Two things of one day that are told in mostly the same words.</summary>
public class DifferenceTests
{
    [Theory]
    [InlineData("Harwick beat Lomba 2-1 in the Northern League on Sunday.", "Rovers beat Torsund 2-1 in the Northern League on Sunday.")]
    [InlineData("The Bank of Istria raised its key rate by half a point on Friday.", "The Kestrian Reserve raised its key rate by half a point on Friday.")]
    [InlineData("A magnitude 6.8 quake struck southern Velnia on Monday, killing 14 people.",
            "A magnitude 6.1 quake struck northern Sarland on Monday, killing two people.")]
    [InlineData("A court in Marn sentenced former minister Ada Roe to five years in prison for fraud on Monday.",
            "A court in Marn acquitted former minister Jon Doe of fraud on Monday.")]
    [InlineData("The actor Jon Doe died in Marn on Monday at the age of 84, his family said.",
            "The singer Ada Roe died in Marn on Monday at the age of 79, her family said.")]
    public void Other_names_are_other_things(string first, string second) => Assert.Equal(2, Entries(first, second));

    [Theory]
    [InlineData("The mill laid off 500 workers in Veld on Friday.", "The mill hired 500 workers in Veld on Friday.")]
    [InlineData("Police in Marn arrested the suspect, Tomas Reuter, on Friday.", "Police in Marn released the suspect, Tomas Reuter, on Friday.")]
    [InlineData("Polls opened in Sarland on Monday.", "Polls closed in Sarland on Monday.")]
    [InlineData("North Velnia fired two missiles into the sea on Friday.", "South Velnia fired two missiles into the sea on Friday.")]
    [InlineData("The crown fell to its lowest in three years against the dollar on Friday.",
            "The crown rose from its lowest in three years against the dollar on Friday.")]
    [InlineData("The toll on the bridge at Veld rose by a tenth on Friday.", "The toll on the bridge at Veld was cut by a tenth on Friday.")]
    [InlineData("Shares in Torsund closed higher on Friday on news from the banks.", "Shares in Torsund closed lower on Friday on news from the banks.")]
    [InlineData("Velnia attacked the base at Cape Sal on Monday, the navy said.", "Velnia denied that it attacked the base at Cape Sal on Monday.")]
    public void Opposites_are_other_things(string first, string second) => Assert.Equal(2, Entries(first, second));

    [Theory]
    [InlineData("At least 14 people died in a quake in southern Velnia on Monday.", "At least 16 people died in a quake in southern Velnia on Monday.")]
    [InlineData("Rebels took the town of Veld on Monday.", "Gunmen took the town of Veld on Monday.")]
    [InlineData("Tomas Reuter denied all charges of fraud in Marn on Monday.", "Tomas Reuter rejected all charges of fraud in Marn on Monday.")]
    [InlineData("Police in Marn arrested Tomas Reuter on Friday.", "Police in Marn arrested Tomas Reuter on Friday but released him within the hour.")]
    [InlineData("The bank of Istria raised its rate to 9 percent on Friday.", "The bank of Istria lifted its rate to 9 percent on Friday as the crown slid.")]
    public void Other_numbers_and_words_alone_are_not(string first, string second) => Assert.Equal(1, Entries(first, second));

    private static int Entries(string first, string second) => Papers.Read($"A | 2024-05-14 | {first}", $"B | 2024-05-14 | {second}").Count;
}
