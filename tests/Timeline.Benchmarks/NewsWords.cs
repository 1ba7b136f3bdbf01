namespace Timeline.Benchmarks;

/// <summary>The words of the generated news: enough of them that the processor cannot learn the text by heart.</summary>
internal static class NewsWords
{
    public static readonly string[] People =
        "Maria Alvarez|Tom Becker|Ngozi Adeyemi|Helen Park|Ivan Petrov|Lucas Moreau|Aisha Rahman|Daniel Kovacs|Ruth Feldman|Kenji Watanabe|Olivia Grant|Samuel Osei|Priya Nair|Erik Lindqvist|Carmen Ruiz|George Hollis|Fatima Zahra|Peter Novak|Jane Whitfield|Omar Siddiqui".Split('|');

    public static readonly string[] Places =
        "Lisbon|Nairobi|Chicago|Rotterdam|Jakarta|Valencia|Gdansk|Montreal|Osaka|Lagos|Denver|Marseille|Santiago|Leeds|Mumbai|Oslo|Tbilisi|Hamburg|Phoenix|Adelaide".Split('|');

    public static readonly string[] Groups =
        "the ministry|the port authority|the regional council|the central bank|the union|the airline|the utility|the company|investigators|regulators|rescue workers|opposition lawmakers|shareholders|the hospital|the university|local officials|the club|prosecutors|the board|engineers".Split('|');

    public static readonly string[] Things =
        "budget|bridge|contract|inquiry|pipeline|merger|stadium|programme|railway line|vaccine|harbour|refinery|report|agreement|strike|election|satellite|dam|festival|loan|tunnel|factory|reservoir|lawsuit|curriculum|warehouse|ferry|airport terminal|tariff|subsidy".Split('|');

    public static readonly string[] Qualities =
        "troubled|long-delayed|ambitious|expensive|controversial|regional|new|damaged|disputed|modest|record|proposed|privately funded|bankrupt|crowded|remote|fragile|profitable|unfinished|historic".Split('|');

    public static readonly string[] Acts =
        "approved|rejected|defended|postponed|criticised|inspected|reopened|sold|abandoned|welcomed|expanded|audited|suspended|rebuilt|questioned|financed|praised|leased|redesigned|blocked".Split('|');

    public static readonly string[] Reasons =
        "despite protests from residents|after weighing several bids|because costs had doubled|in a narrow vote|without giving a reason|over the objections of the mayor|to the surprise of most analysts|under pressure from creditors|following complaints about noise|with the support of both parties".Split('|');

    public static readonly string[] Times =
        "on Monday|on Tuesday|Wednesday|Thursday|last Friday|on Sunday|yesterday|today|tomorrow|last week|last month|last year|this year|next year|next month|earlier this year|later this week|in 2019|in 2023|in 1998|since 2016|in March|in October|in September 2022|on June 14|on April 28, 2025|on 3 May|two days ago|three weeks ago|a year earlier|five years ago|for three months|over the past decade|for two years|in the third quarter|the second quarter of 2024|in the first half of 2023|in the 1990s|at 9 a.m.|at 10:30 a.m. on Saturday|Friday morning|this morning|last night|every day|twice a week|annually|now|recently|in recent years|by the end of the year|early next month|during the summer|from Monday to Thursday|between 2010 and 2014|until late December|within 48 hours|the previous day|at the time|more than 20 years|a few weeks later|within hours".Split('|');
}
