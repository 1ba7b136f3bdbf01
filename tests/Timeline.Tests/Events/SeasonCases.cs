namespace Timeline.Tests.Events;

/// <summary>A club in its season and a probe on its way. See <see cref="EntryCases"/>.</summary>
internal static class SeasonCases
{
    public const string Table = """
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
        """;
}
