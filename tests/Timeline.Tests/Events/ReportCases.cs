namespace Timeline.Tests.Events;

/// <summary>
/// Reports of our own making, each an article of one or two sentences. A line is: a letter, the day of publication, the headline, the text. Reports of a topic
/// with the same letter tell of one happening; those with other letters share days, people or places with it, sometimes nearly all their words, and are others.
/// </summary>
internal static class ReportCases
{
    public const string Table = """
        = Leads of one day under one headline
        a 2023-06-12 | Kessar praises Ostrovian engineers for the Lena bridge: 'We owe them' | President Ilan Kessar expressed his gratitude to Ostrovia for sending engineers to help Marland rebuild the bridge over the Lena.
        a 2023-06-12 | Kessar praises Ostrovian engineers for the Lena bridge: 'We owe them' | Ilan Kessar hailed the men of Ostrovia who worked beside Marland's own crews, pledging that their effort would be remembered.
        b 2023-06-12 | Kessar names banker as finance minister | President Ilan Kessar has appointed the banker Rosa Venn as Marland's finance minister.
        c 2023-06-12 | Engineers strike in Ostrovia | Engineers in Ostrovia have walked off building sites, demanding higher wages from the state.
        d 2023-06-12 | Kessar booed at cup final | President Ilan Kessar was booed by football fans in Marland's national stadium.

        = Storm Ada
        a 2024-10-03 | Storm Ada kills nine in Torsund | Storm Ada tore roofs off houses in Torsund and killed at least nine people.
        a 2024-10-03 | Nine dead as Storm Ada batters Torsund | At least nine people have died in Torsund, where Storm Ada uprooted trees and cut power to thousands.
        b 2024-10-03 | Torsund port workers end strike | Dockers in Torsund have returned to work after the port agreed to raise wages.
        c 2024-10-03 | Insurers count cost of Storm Ada | Insurance shares fell as analysts put the damage of Storm Ada at two billion crowns.
        d 2024-10-03 | Torsund marathon called off | Organisers cancelled the Torsund marathon because of Storm Ada.

        = Polaris Airways
        a 2019-02-14 | Andex to buy Polaris Airways | The Chilean group Andex has agreed to acquire Polaris Airways for 900 million dollars.
        a 2019-02-14 | Polaris Airways sold to Andex for $900m | Polaris Airways will be taken over by Andex of Chile in a deal worth 900 million dollars.
        b 2019-02-14 | Polaris pilots reject pay offer | Pilots of Polaris Airways voted down a pay offer and threatened to strike at the height of the season.
        c 2019-02-14 | Andex profit beats forecasts | Andex, the Chilean group, reported a profit above forecasts thanks to copper.

        = Hugo Dorn
        a 2018-11-20 | Ex-minister Dorn jailed for bribery | A court sentenced the former transport minister Hugo Dorn to seven years in prison for taking bribes.
        a 2018-11-20 | Hugo Dorn gets seven years | Former transport minister Hugo Dorn was handed a prison sentence of seven years for corruption.
        b 2018-11-20 | Dorn's party picks new leader | The Reform party, once led by Hugo Dorn, elected the mayor Ada Lindh as its leader.
        c 2018-11-20 | Minister promises faster trains | Transport minister Per Holm promised to halve the travel time to the coast.

        = Biolab
        a 2022-07-06 | Regulator approves Biolab malaria vaccine | Europe's drug regulator has approved a malaria vaccine made by Biolab for children under five.
        a 2022-07-06 | Approval for malaria vaccine opens way to mass use | A malaria vaccine developed by Biolab won approval from the European regulator.
        b 2022-07-06 | Biolab recalls painkiller | Biolab is recalling 40,000 packs of a painkiller after glass was found in them.
        c 2022-07-06 | Malaria cases rise in Port Amara | Malaria infections doubled in Port Amara after the floods, doctors warned.

        = The boys in the cave
        a 2018-08-01 | Prime minister thanks divers who freed trapped boys | Prime Minister Anan Suk thanked the foreign divers who brought twelve boys out of a flooded cave.
        a 2018-08-01 | Suk grateful to divers who freed boys | Anan Suk voiced his gratitude to divers from abroad for rescuing a dozen boys from the cave.
        b 2018-08-01 | Cave to become museum | The cave will become a museum of the rescue, Prime Minister Anan Suk announced.
        c 2018-08-01 | Suk dissolves parliament | Prime Minister Anan Suk dissolved parliament and called an election.

        = Two cities of one name
        a 2020-02-02 | Port Clare mayor quits over housing contracts | The mayor of Port Clare, Ines Roth, has resigned over housing contracts that went to her brother.
        a 2020-02-02 | Roth resigns in Port Clare | Ines Roth stepped down as mayor of Port Clare after contracts for housing went to her brother.
        b 2020-02-02 | Port Clare refuses cruise ship | Port Clare turned away a cruise ship with sick passengers on board.
        c 2020-02-02 | Housing contracts under review | Housing contracts worth 60 million dollars are under review in the region around Port Clare.

        = Lighthouse, told of the day itself and of the day before
        a 2025-05-06 | Last lighthouse keeper retires | Jon Brekke, the last lighthouse keeper of the coast, has put out his lamp after 50 years.
        a 2025-05-06 | Keeper leaves lighthouse | The last lighthouse keeper of the coast, Jon Brekke, put out his lamp on Monday after 50 years of service.
        b 2025-05-06 | Boat hits lighthouse rock | A fishing boat ran onto the lighthouse rock on Monday, and its crew of four swam ashore.

        = Every day anew
        a 2025-03-03 | Shares fall worldwide | Shares around the world fell sharply today.
        b 2025-03-04 | Shares fall again | Shares around the world continued to fall sharply today.
        c 2025-03-10 | Shells hit Hesk | Rebels shelled the town of Hesk today, killing three people.
        d 2025-03-12 | Shells hit Hesk | Rebels shelled the town of Hesk today, killing five people.

        = The naval pact
        a 2025-02-03 | Ports closed | Norvane and Istria closed their ports to foreign fleets under a naval pact signed in March 2022 that obliges both countries to open their harbours to each other if either is blockaded.
        a 2025-03-09 | Old friends | A naval pact between Istria and Norvane, signed in 2022, opens the harbours of both countries to the other's warships, bringing their fleets closer.
        b 2025-04-11 | Customs | Norvane joined the Baltic customs union in 2022 after ten years of talks.
        c 2025-04-12 | Dahl | Istria elected Lena Dahl as its first woman president in March 2022.
        d 2025-04-13 | Base | The naval base at Cape Grey in Istria burned down in 2022.

        = The Harrow mine
        a 2024-05-05 | Concrete | The Harrow mine, which collapsed in August 2019 and killed 31 miners, will be filled with concrete.
        a 2024-06-05 | Widows | The widows of 31 miners who died in the collapse of the Harrow mine in 2019 have been paid.
        b 2024-07-05 | Sale | The Harrow mine was sold to the Chilean group Andex in 2019.
        c 2024-08-05 | Walkout | Miners at Harrow went on strike in August 2019 over safety.

        = Orbis
        a 2021-01-12 | Maps | Teklon bought the map maker Orbis for 2 billion dollars in 2016.
        a 2021-02-12 | Deals | The purchase of Orbis, a maker of maps, by Teklon for 2 billion dollars in October 2016 was its largest.
        b 2021-03-12 | Bangalore | Teklon opened a research centre in Bangalore in 2016.
        c 2021-04-12 | Ice | Orbis published its first map of the Antarctic in October 2016.

        = Mira Solane
        a 2024-01-20 | Lyre | Mira Solane won the Golden Lyre for her album "Tides" in 2021.
        a 2024-02-20 | Prize | In September 2021 Solane was given the Golden Lyre for the album "Tides".
        b 2024-03-20 | Wedding | Solane married the actor Ben Ortiz in September 2021.
        c 2024-04-20 | Tour | Mira Solane broke off a tour of Japan in 2021 because of a fever.

        = The Alma
        a 2014-01-05 | Ferries | The ferry Alma sank off Cape Grey in 1994, killing 85 people.
        a 2014-02-05 | Doors | The sinking of the ferry Alma on 28 September 1994, in which 85 people drowned off Cape Grey, led to new rules.
        b 2014-03-05 | Route | The ferry Alma made her maiden voyage from Torsund in 1994.
        c 2014-04-05 | Cape | A lighthouse was built on Cape Grey in September 1994.

        = The water law
        a 2023-03-03 | Wells | The approval of the water law by parliament in July 2020 ended a dispute of nine years.
        a 2023-04-03 | Farms | The water law, which parliament approved in 2020, bans private wells.
        b 2023-05-03 | Fish | Parliament rejected a bill on fishing quotas in July 2020.
        c 2023-06-03 | March | Farmers marched through the capital in 2020 with their tractors against the price of milk.

        = Sarland
        a 2020-09-09 | Home | Velnia withdrew its last soldiers from Sarland in November 2015.
        a 2020-10-09 | After | The withdrawal of the last Velnian soldiers from Sarland in 2015 left the north without police.
        b 2020-11-09 | Coup | The president of Sarland was killed by officers of his guard in November 2015.
        c 2020-12-09 | Grain | Velnia bought half of Sarland's grain harvest in 2015.

        = One sentence, several dates
        a 2022-02-22 | Jubilee | Founded by two brothers in 1976, the bicycle maker Rota opened its first shop abroad, in Lisbon, in 2003.
        a 2022-03-22 | Lisbon | Rota, the maker of bicycles, opened its shop in Lisbon on 9 May 2003.
        b 2022-04-22 | Bells | The maker of bicycle bells Tilo closed its works in Lisbon in 2003.
        c 2022-05-22 | Race | A rider on a Rota won the tour of Portugal in 2003.

        = The central bank
        a 2022-09-15 | Central bank raises rates | The central bank of Norvane raised its key rate by half a point to fight inflation.
        a 2022-09-15 | Rates up in Norvane | Norvane's central bank lifted interest rates by half a point, citing inflation.
        b 2022-09-15 | Rudd on banknotes | Norvane's central bank will issue a banknote with the portrait of the painter Rudd.
        c 2022-09-15 | Prices rise in Istria | Inflation in Istria rose for a fifth month, driven by bread and fuel.

        = A transfer
        a 2017-08-30 | Okoro joins Harwick | Harwick have signed the striker Dele Okoro from Rovers for 30 million pounds.
        a 2017-08-30 | Rovers sell Okoro | Rovers sold their striker Dele Okoro to Harwick for a fee of 30 million pounds.
        b 2017-08-30 | Harwick sack coach | Harwick dismissed their coach Jan Moor after five defeats.
        c 2017-08-30 | Rovers fined | Rovers were fined 200,000 pounds over crowd trouble at Harwick.

        = The market of Veld
        a 2016-04-19 | Fire destroys Veld market | A fire has destroyed the covered market of Veld, and two traders are missing.
        a 2016-04-19 | Two missing after blaze in Veld | Two traders are missing after a blaze gutted the covered market in Veld.
        b 2016-04-19 | Veld raises fees | The council of Veld raised the fees of market traders by a tenth.
        c 2016-04-19 | Forest fires near Torsund | Forest fires forced 300 campers near Torsund to leave their tents.

        = A launch
        a 2026-01-08 | Halley 3 lifts off | The probe Halley 3 has lifted off from Kourou on its way to a comet.
        a 2026-01-08 | Comet mission begins | An Ariane rocket launched the comet probe Halley 3 from Kourou.
        b 2026-01-08 | Space agency chief resigns | The head of the space agency, Lena Orth, has resigned over the cost of its rockets.
        c 2026-01-08 | Old probe goes blind | The camera of the probe Halley 2 has failed, the space agency said.

        = Teachers
        a 2021-10-11 | Teachers strike in Marland | Teachers across Marland walked out of their classrooms over unpaid wages.
        a 2021-10-11 | Schools shut as teachers walk out | Most schools in Marland were closed by a teachers' strike over unpaid wages.
        b 2021-10-11 | Marland hires nurses abroad | Marland is hiring nurses abroad because its hospitals pay too little to keep its own.
        c 2021-10-11 | School roof falls in | The roof of a school in Marland fell in shortly after the children had left.

        = The energy accord
        a 2016-05-01 | Gas | Velnian ministers said that the delivery of gas to Istria would go on under an accord on energy signed in May 2012, which obliges both sides to give a year's notice.
        a 2016-06-01 | Notice | The energy accord between Velnia and Istria, signed in 2012, asks for a year's notice and has been extended twice, to the annoyance of Brussels.
        b 2016-07-01 | Fish | Velnia and Istria held a summit on fishing in May 2012 that ended in a quarrel.
        c 2016-08-01 | Pipes | A pipe that carries gas to Istria burst in 2012 and set a village on fire.

        = The Sorrel dam
        a 2018-03-01 | Bill | Farmers downstream want to be paid for the crops that they lost when the Sorrel dam broke in April 2017 after a week of rain.
        a 2018-04-01 | Trial | Two engineers go on trial over the breaking of the Sorrel dam in 2017, which left 4,000 people homeless.
        b 2018-05-01 | Pumps | New pumps for the Sorrel dam cost the state 4 million crowns in 2017.
        c 2018-06-01 | Vote | Voters in Sorrel threw out their mayor in April 2017.

        = The Rudd museum
        a 2013-03-01 | Found | Police in Genoa have found two of the five paintings that were stolen from the Rudd museum in February 2011.
        a 2013-04-01 | Guard | A guard has confessed that he opened the door to the thieves who took five paintings from the Rudd museum in 2011.
        b 2013-05-01 | Wing | The Rudd museum opened a wing for photography in 2011.
        c 2013-06-01 | Genoa | Floods in Genoa killed six people in 2011.

        = Lena Dahl
        a 2024-01-01 | Recount | Lena Dahl, who was elected president of Istria in March 2022 by a margin of 900 votes, has asked for a recount of a referendum.
        a 2024-02-01 | Women | Istria has had a woman at its head since the election of Lena Dahl as president in 2022.
        b 2024-03-01 | Trip | Lena Dahl made a trip to Norvane in 2022 that she later regretted.
        c 2024-04-01 | Budget | The parliament of Istria voted down the budget in March 2022.

        = Rota and Gumo
        a 2012-01-01 | Jobs | Rota, which merged with the tyre maker Gumo in June 2010, will cut a third of its jobs.
        a 2012-02-01 | Names | The name of Gumo vanished in the merger of the tyre maker with Rota in 2010, but old cyclists remember it.
        b 2012-03-01 | Fire | A fire destroyed a works of Gumo in 2010 and took 40 jobs.
        c 2012-04-01 | Strike | Workers at Rota struck for a week in June 2010.

        = Cholera
        a 2011-01-01 | Ward | The ward was built for patients of the cholera outbreak that killed 300 people in Port Amara in July 2008.
        a 2011-02-01 | Wells | Port Amara dug new wells after 300 people died in an outbreak of cholera in 2008.
        b 2011-03-01 | Harbour | The harbour of Port Amara was dredged in 2008 for larger ships.
        c 2011-04-01 | Ferry | A ferry to Port Amara ran aground in July 2008 with 300 people on board.

        = Brel
        a 2015-01-01 | Chips | Brel bought the chip designer Numa for 800 million dollars in 2012.
        a 2015-02-01 | Deal | The purchase of Numa, a designer of chips, by Brel in May 2012 cost 800 million dollars.
        b 2015-03-01 | Cells | Brel bought the battery maker Voltis for 90 million dollars in 2012.
        c 2015-04-01 | Layoffs | Numa laid off a third of its chip designers in May 2012.

        = A convention
        a 2005-01-01 | Tanker | The two governments said that the search for the missing tanker would follow the maritime rescue convention adopted in October 1998, under which each coast guard has to answer the other's calls within the hour.
        a 2005-02-01 | Boats | A maritime rescue convention between Norvane and Istria, adopted in 1998, obliges the coast guards of both countries to help any ship in distress, whatever its flag.
        b 2005-03-01 | Tug | A tug of the coast guard of Norvane was lost with its crew in October 1998.
        c 2005-04-01 | Lights | Istria switched off its last lighthouse in 1998.

        = A ban
        a 2007-01-01 | Freighter | Dockers at Torsund refused to unload the freighter on Monday, citing the nuclear waste ban that parliament passed in May 2001 after a spill in the fjord.
        a 2007-02-01 | Nets | A nuclear waste ban passed in 2001 keeps such ships out of all the harbours of the country, and fishermen want it to stay.
        b 2007-03-01 | Spill | The captain of a freighter was fined in 2001 for spilling oil into the fjord.
        c 2007-04-01 | Crane | A crane at Torsund fell on a freighter in May 2001.
        """;
}
