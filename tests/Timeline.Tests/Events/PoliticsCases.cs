namespace Timeline.Tests.Events;

/// <summary>Elections and talks. In the last topic everything happens to the same people. See <see cref="EntryCases"/>.</summary>
internal static class PoliticsCases
{
    public const string Table = """
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
