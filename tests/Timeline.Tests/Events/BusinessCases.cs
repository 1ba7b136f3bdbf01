namespace Timeline.Tests.Events;

/// <summary>A merger and a trial for fraud. See <see cref="EntryCases"/>.</summary>
internal static class BusinessCases
{
    public const string Table = """
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
        """;
}
