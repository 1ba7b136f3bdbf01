namespace Timeline.Tests.Events;

/// <summary>
/// Eleven topics of five days each. A day has two happenings, a and b, each told twice, as two papers would: one pair of sentences of the same event
/// for each letter, four pairs of different ones. A date behind a letter stands in place of the day's. All is made up.
/// </summary>
internal static class EntryCases
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

        = Election in Kestria
        2019-05-05
        a Kestrians elected Maria Duarte president with 54 percent of the vote.
        a Maria Duarte won the presidency of Kestria, taking 54 percent.
        b Two polling stations in the southern province of Lomba were burned down by armed men.
        b Gunmen set fire to two polling stations in Lomba.
        2019-05-07
        a Former president Joao Bento refused to accept the result and called for a recount.
        a Bento demanded a recount, saying he would not recognise the result.
        b European observers described the vote as largely free and fair.
        b The election was largely free and fair, according to the European observer mission.
        2019-05-21
        a The constitutional court rejected Bento's appeal and confirmed Duarte's victory.
        a Duarte's win was upheld by the constitutional court, which threw out the appeal by Bento.
        b The central bank raised its key interest rate to 9 percent to defend the real.
        b Interest rates were lifted to 9 percent by the central bank as the real slid.
        2019-06-30
        a Duarte was sworn in as president before a crowd of 200,000 in the capital.
        a Before 200,000 people in the capital Duarte took the oath of office.
        b The navy intercepted a boat carrying three tonnes of cocaine off Cape Sal.
        b Three tonnes of cocaine were seized by the navy from a vessel off Cape Sal.
        2019-09-12
        a Duarte dismissed her finance minister, Rui Salgado, after a row over pensions.
        a Finance minister Rui Salgado was sacked in a dispute about pension cuts.
        b Teachers walked out across the country over unpaid wages.
        b A nationwide teachers' strike over wage arrears closed most schools.

        = Nordlys and Fairwind
        2022-01-17
        a Nordlys agreed to buy the turbine maker Fairwind for 3.4 billion euros.
        a Fairwind will be taken over by Nordlys in a deal worth 3.4 billion euros.
        b Nordlys reported a quarterly loss of 120 million euros on higher steel prices.
        b High steel prices pushed Nordlys to a 120-million-euro loss in the quarter.
        2022-02-03
        a Shares of Fairwind jumped 12 percent after a rival bid from Castell Energy.
        a Castell Energy made a rival offer for Fairwind, whose stock rose 12 percent.
        b Nordlys named Henrik Dahl as its new chief financial officer.
        b Henrik Dahl was appointed finance chief of Nordlys.
        2022-04-28
        a Fairwind's shareholders approved the sale to Nordlys with 91 percent of the votes.
        a The takeover by Nordlys won the backing of 91 percent of votes at Fairwind's shareholder meeting.
        b Workers at the Esbjerg plant staged a walkout over planned job cuts.
        b Planned job cuts led hundreds of workers to walk out at the factory in Esbjerg.
        2022-09-09
        a The European Commission opened an in-depth investigation into the merger.
        a Brussels launched an in-depth probe of the merger, the Commission said.
        b A prototype of Fairwind's 18-megawatt turbine lost a blade off Jutland.
        b A blade broke off an 18-megawatt prototype in the sea off Jutland.
        2022-12-01
        a Nordlys abandoned the acquisition, blaming conditions set by regulators.
        a Conditions set by regulators led Nordlys to walk away from the acquisition.
        b Fairwind won a contract to supply 60 turbines for the Dogger South park.
        b The Dogger South wind park ordered 60 turbines from Fairwind.

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

        = The Lindqvist trial
        2023-02-06
        a The trial of the banker Erik Lindqvist opened in Stockholm under heavy security.
        a Erik Lindqvist went on trial in Stockholm amid tight security.
        b Svea Bank said it had frozen 300 accounts linked to shell companies.
        b Some 300 accounts tied to shell companies were frozen by Svea Bank.
        2023-02-20
        a Lindqvist pleaded not guilty to 27 counts of fraud.
        a Lindqvist denied all 27 counts of fraud.
        b A juror was dismissed after being photographed with a reporter.
        b The judge removed a juror who had been pictured talking to a journalist.
        2023-03-14
        a The former treasurer Olga Marsh testified that Lindqvist had ordered her to destroy files.
        a Olga Marsh told the court that she shredded files on Lindqvist's orders.
        b The Estonian regulator fined the bank's Tallinn branch 8 million euros.
        b The Tallinn branch was fined 8 million euros by Estonia's regulator.
        2023-05-30
        a Lindqvist was found guilty and sentenced to nine years in prison.
        a The court sentenced Lindqvist to nine years after convicting him of fraud.
        b Whistleblower Jonas Beck received the Free Press award in Oslo.
        b In Oslo the Free Press award went to the whistleblower Jonas Beck.
        2023-11-08
        a An appeals court cut Lindqvist's sentence to six years.
        a Lindqvist's prison term was reduced to six years on appeal.
        b Svea Bank agreed to pay 1.1 billion dollars to settle with American authorities.
        b American authorities reached a 1.1-billion-dollar settlement with Svea Bank.

        = Rovers
        2016-08-20
        a Rovers sacked manager Alan Pike after a 5-0 defeat at Harwick.
        a Manager Alan Pike was dismissed by Rovers following the 5-0 loss to Harwick.
        b Striker Dele Okoro broke his ankle in training and will miss six months.
        b Okoro is out for six months with a broken ankle suffered in training.
        2016-08-24
        a Rovers appointed the Portuguese coach Nuno Reis on a three-year contract.
        a Nuno Reis of Portugal signed a three-year deal to coach Rovers.
        b The club borrowed 30 million pounds against next season's television money.
        b Next season's television income secures a 30-million-pound loan to the club.
        2017-01-31
        a Rovers broke their transfer record by signing Luka Marin for 22 million pounds.
        a Luka Marin joined for a club-record 22 million pounds.
        b Supporters threw flares onto the pitch, and the match was stopped for 20 minutes.
        b Play was held up for 20 minutes when fans hurled flares.
        2017-04-15
        a Rovers were relegated after drawing 1-1 with Stanmere.
        a A 1-1 draw with Stanmere sent Rovers down to the second division.
        b Captain Jim Alder announced that he would retire at the end of the season.
        b Alder, the captain, said he would end his career this season.
        2017-07-01
        a American investor Ruth Kessler bought 75 percent of the club.
        a A 75 percent stake was sold to the American investor Ruth Kessler.
        b The stadium's north stand was closed for urgent repairs of its roof.
        b Urgent roof repairs forced the closure of the north stand.

        = Talks on Sarland
        2014-03-10
        a Government forces and the rebels of Sarland signed a ceasefire in Geneva.
        a A ceasefire between the government and Sarland's rebels was signed in Geneva.
        b A car bomb killed eight people at a market in the city of Dorn.
        b Eight shoppers died when a car packed with explosives blew up at a market in Dorn.
        2014-03-15
        a The rebels released 42 captured soldiers at the Brel crossing.
        a At the Brel crossing 42 soldiers were handed over by the rebels.
        b The United Nations appealed for 90 million dollars to feed refugees.
        b Ninety million dollars is needed to feed the refugees, the United Nations said in an appeal.
        2014-04-02
        a Shelling of the town of Hesk broke the truce, killing three children.
        a Three children were killed by shells in Hesk, in the first breach of the truce.
        b Foreign minister Anton Vey flew to Ankara to seek support.
        b In search of support Anton Vey, the foreign minister, travelled to Ankara.
        2014-06-19
        a Both sides agreed to withdraw heavy weapons 20 kilometres from the front.
        a Heavy weapons are to be pulled back 20 kilometres under an agreement between the sides.
        b Rebel commander Goran Silt was killed by a drone.
        b A drone strike killed Goran Silt, a commander of the rebels.
        2014-11-23
        a Sarland voted for autonomy in a referendum that the government called illegal.
        a In a referendum denounced as illegal by the government, Sarland backed autonomy.
        b Pope Celestine offered to mediate between the parties.
        b An offer to mediate came from Pope Celestine.

        = The Halley probe
        2025-01-09
        a The probe Halley 2 lifted off from Kourou aboard an Ariane rocket.
        a An Ariane rocket launched the Halley 2 spacecraft from Kourou.
        b Engineers found a crack in a fuel tank of the second flight model.
        b A crack was discovered in the fuel tank of the mission's second flight model.
        2025-01-12
        a Ground control lost contact with the probe for five hours.
        a For five hours controllers could not reach the spacecraft.
        b The agency's director, Lena Orth, said that she would step down in the spring.
        b Lena Orth announced her resignation as director of the agency.
        2025-03-28
        a Halley 2 swung past Venus at a distance of 900 kilometres.
        a The spacecraft flew by Venus, coming within 900 kilometres.
        b Japan joined the mission with a camera worth 60 million dollars.
        b A 60-million-dollar camera is Japan's share in the mission.
        2025-07-14
        a The probe sent its first pictures of the comet's nucleus.
        a First images of the nucleus of the comet reached Earth.
        b Parliament cut the science budget by four percent.
        b The science budget was trimmed four percent by parliament.
        2025-09-30
        a A lander touched down on the comet and began to drill.
        a The lander settled on the comet's surface and started drilling.
        b A solar storm damaged the power supply of the relay satellite Hermes.
        b Hermes, the relay satellite, lost part of its power supply in a solar storm.

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

        = Osei and Marchetti, where everything happens to the same people
        2024-05-02
        a Senator Ama Osei accused Governor Paul Marchetti of hiding a loan from the Delta bank.
        a Marchetti concealed a loan by the Delta bank, Senator Ama Osei alleged.
        b Governor Paul Marchetti accused Senator Ama Osei of taking gifts from a casino.
        b Osei accepted gifts from a casino, Marchetti charged in return.
        2024-05-20
        a Ama Osei won the debate in Larkin, a poll found.
        a A poll after the debate in Larkin saw Osei as the winner.
        b Ama Osei raised 4 million dollars at a dinner in Larkin.
        b A dinner in Larkin brought Osei's campaign 4 million dollars.
        2024-08-14
        a Marchetti chose the surgeon Dana Wirth as his running mate.
        a Dana Wirth, a surgeon, will run for deputy governor beside Marchetti.
        b Marchetti dropped his plan to close the Westfield hospital.
        b The Westfield hospital will stay open after Marchetti gave up a plan to shut it.
        2024-11-05
        a Ama Osei beat Paul Marchetti in the race for governor by 11,000 votes.
        a By a margin of 11,000 votes Osei defeated Marchetti and becomes governor.
        b Voters in the state approved a ban on fracking.
        b A ban on fracking was passed by the state's voters.
        2025-01-10
        a Osei was inaugurated as governor on the steps of the capitol.
        a On the capitol's steps Ama Osei was sworn in as governor.
        b Osei signed an order that freezes hiring in her first act as governor.
        b A hiring freeze was the first order that Governor Osei signed.
        """;
}
