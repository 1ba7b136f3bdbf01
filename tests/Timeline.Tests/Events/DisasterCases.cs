namespace Timeline.Tests.Events;

/// <summary>Accidents and disasters, and what came of them. See <see cref="EntryCases"/>.</summary>
internal static class DisasterCases
{
    public const string Table = """
        = The Orlen dam
        2021-03-13
        a The Orlen dam burst shortly before midnight, sending a wall of water into the town of Veld.
        a Veld was flooded when the dam at Orlen gave way late in the evening.
        b A passenger train derailed outside Marn after the line was washed out, hurting eleven people.
        b Eleven passengers were injured near Marn as their train left the damaged tracks.
        2021-03-16
        a President Ilse Brandt toured the flooded streets of Veld and promised 40 million crowns in aid.
        a Brandt pledged 40 million crowns for the victims during a visit to Veld.
        b Police arrested the dam's chief engineer, Tomas Reuter, on suspicion of negligence.
        b Tomas Reuter, who ran the dam, was taken into custody on a charge of criminal negligence.
        2021-03-19
        a Thousands of mourners filled Saint Anna's church for the funeral of the 14 victims.
        a The 14 people who died were buried after a service at Saint Anna's attended by thousands.
        b Insurers put the damage at 2.1 billion crowns, the costliest flood in the country's history.
        b The flood will cost insurers 2.1 billion crowns, their association said.
        2021-06-08
        a A parliamentary inquiry into the collapse opened under the retired judge Karin Moll.
        a Retired judge Karin Moll began hearing evidence at the parliamentary inquiry into the disaster.
        b Residents of Veld filed a class action against the dam's owner, Hydra Power.
        b Hydra Power was sued by more than 600 residents of Veld in a class action.
        2021-10-20
        a The inquiry found that Hydra Power had ignored three warnings about cracks.
        a Hydra Power disregarded three separate warnings of cracks, Moll's report concluded.
        b The opposition tabled a motion of no confidence in Energy Minister Per Askel.
        b Energy Minister Per Askel faces a no-confidence motion tabled by opposition parties.

        = Mount Tarawa
        2018-08-02
        a Mount Tarawa erupted at dawn, throwing ash 14 kilometres into the sky.
        a Ash rose 14 kilometres when the volcano Tarawa erupted early in the morning.
        b Two fishermen went missing in rough seas off the island's north coast.
        b Coast guards searched for two missing fishermen north of the island.
        2018-08-04
        a Authorities evacuated 23,000 people from villages on the southern slope.
        a Some 23,000 villagers were ordered to leave the southern slope.
        b The international airport at Port Lewis closed because of ash on its runway.
        b Flights were cancelled as ash shut Port Lewis international airport.
        2018-08-11
        a Lava reached the outskirts of Kanda and destroyed about 50 houses.
        a About 50 homes on the edge of Kanda were swallowed by lava.
        b Australia sent a naval ship with tents and drinking water.
        b A ship of the Australian navy left with water and tents for the displaced.
        2018-08-30
        a Volcanologist Ana Petelo warned that the crater lake could burst.
        a The crater lake might burst, the volcanologist Ana Petelo cautioned.
        b An outbreak of measles was reported in the evacuation camp at Siva.
        b Health workers confirmed measles cases at the Siva camp.
        2018-10-15
        a The alert level was lowered to two and the first families went home.
        a Families began to return home after the alert was reduced to level two.
        b Parliament adopted a law that bans building within five kilometres of the crater.
        b Lawmakers voted to outlaw construction closer than five kilometres to the crater.

        = Fever in Port Amara
        2017-02-11
        a Health officials confirmed the first case of Lassen fever in Port Amara.
        a The first patient with Lassen fever was confirmed in Port Amara.
        b The harbour reopened after a week-long strike by dockers.
        b Dockers ended a week of strikes and the harbour resumed work.
        2017-02-18
        a Schools in the city were closed until further notice to slow the outbreak.
        a To slow the spread, the city closed all schools until further notice.
        b Doctors Without Borders set up a 100-bed treatment centre in the stadium.
        b A treatment centre with 100 beds was opened in the stadium by Doctors Without Borders.
        2017-03-05
        a The World Health Organization declared an international emergency over the fever.
        a An international health emergency was declared by the WHO, the World Health Organization.
        b Nurse Grace Lomé died after treating patients for three weeks.
        b Grace Lomé, a nurse who had cared for the sick, died.
        2017-04-22
        a Trials of a vaccine made by Biolab began with 500 volunteers.
        a Biolab started testing its vaccine on 500 volunteers.
        b Airlines suspended all flights from the capital.
        b All flights from the capital were halted by airlines.
        2017-08-01
        a Port Amara was declared free of the fever after 42 days without a new case.
        a After 42 days with no new case the city was declared free of fever.
        b The auditor general said that 12 million dollars of relief money was missing.
        b Relief money worth 12 million dollars cannot be accounted for, the auditor general reported.

        = The Lower Bridge
        2020-06-03
        a A barge rammed the Lower Bridge and brought down two of its spans.
        a Two spans of the Lower Bridge collapsed when they were hit by a barge.
        b Mayor Theo Blum opened the new tram line to the hospital.
        b The new tram to the hospital was inaugurated by Mayor Theo Blum.
        2020-06-05
        a Divers recovered the bodies of four motorists from the river.
        a The bodies of four motorists were brought up from the river by divers.
        b The barge's pilot, Sam Orr, tested positive for alcohol.
        b Sam Orr, who steered the barge, had been drinking, a test showed.
        2020-07-22
        a The city awarded the contract for a new bridge to the builder Varga.
        a Varga won the city's contract to build a new bridge.
        b Ferry passengers were stranded for nine hours when an engine failed.
        b Engine failure left passengers of the ferry stuck for nine hours.
        2021-05-17 
        a Sam Orr was jailed for three years for causing the collapse.
        a A court gave Sam Orr three years in jail over the collapse.
        b Archaeologists found a Roman quay beneath the eastern abutment.
        b A Roman quay came to light under the eastern abutment, archaeologists said.
        2022-09-24
        a Queen Helena opened the new bridge two years after the accident.
        a2022-09 The new bridge was opened by Queen Helena.
        b Protesters against the toll blocked the approach road.
        b The approach road was blocked by people protesting against the toll.
        """;
}
