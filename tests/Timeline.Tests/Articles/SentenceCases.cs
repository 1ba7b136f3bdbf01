namespace Timeline.Tests.Articles;

/// <summary>Texts with the ends of their sentences marked: "¦" stands for the white space between two sentences, "⏎" for a line break.</summary>
internal static class SentenceCases
{
    public const string Table = """
        The bridge opened on Monday.
        The bridge opened on Monday.¦It closed on Friday.
        The bridge opened.¦It closed.¦Nobody noticed.
        The bridge opened on Monday
        Who opened the bridge?¦The mayor did.
        What a bridge!¦It spans two rivers.
        Really?!¦Yes.
        No!!!¦Not again.
        He paused…¦Then he went on.
        He paused... and went on.
        He paused...¦Then he went on.
        He paused … and went on.
        He paused . . .¦Then he left.
        "...and that was that," she said.
        They waited… and waited… until dawn.
        Mr. Orlov left Moscow.¦He did not say why.
        Mrs. Adeyemi, Ms. Lund and Mx. Roe signed.
        Dr. Chen examined Prof. Ito.¦Both agreed.
        Sen. Vance Holt and Rep. Ana Ruiz voted no.
        Gov. Amir Khan met Lt. Gov. Pam Reed.
        Gen. Petrov told Col. Sato to wait.¦Sgt. Diaz waited too.
        Rev. Thomas Bly blessed it.
        The maker was Wm. Tolley, who sold it.¦Geo. Tuckett drove.
        It was signed by Thos. and by Wm.¦The clerk left.
        St. Petersburg and Mt. Etna are far apart.
        Ft. Sumter is older than Pt. Reyes Station.
        Fr. Brown of St. Mary's spoke first.
        The canal will cost Rs. 1,872 crore.¦The house passed it.
        He was fined Kshs. 20,000 and Sh. 40, she Tk. 500, Dh. 300 and Re. 1 more.
        They were paid in Rs.¦The bank kept it.
        Messrs. Kane and Dodd objected.
        Capt. Ahab, Cmdr. Shaw, Adm. Hart, Maj. Boone and Pvt. Ryan attended.
        Supt. Jo Blake and Det. Insp. Rob Cole led the search.
        Pres. Lindqvist signed the bill.
        Hon. Judge Amos Ray presided.
        Will the right hon. Lady say when?¦The Rt. Hon. Member will.
        The book (pub. 2004) sold well.
        The U.S. economy grew.¦Prices fell.
        He lives in the U.S.¦He was born there.
        U.S. President Elena Marsh spoke in Ohio.
        The U.S. and the U.K. agreed.
        The U.N. Security Council met.
        Troops left the U.S.S.R. in 1991.
        She moved to Washington, D.C.¦She stayed there.
        He has a Ph.D. in physics.
        He has a Ph.D.¦She has an M.B.A.
        The E.U. Commission fined it.
        It began in Jan. 2024.
        It began in Jan. and ended in Dec.¦The cost was not disclosed.
        It was signed on Feb. 3, 2021.¦It lapsed on Sept. 9.
        By Oct. 31 it was over.
        The vote of Nov. 5 was close.¦On Dec. 1 they recounted.
        They met on Tues. and again on Thurs. morning.
        It opens at 9 a.m.¦Doors close at 5 p.m.
        It opens at 9 a.m. Monday.
        It opens at 9 a.m. on Monday.
        It starts at 7 p.m. ET.¦Tickets are free.
        It starts at 7 p.m. EST on Friday.
        It starts at 7 p.m. Eastern time.
        It starts at 7 p.m. local time.
        At 6 a.m. Saturday the siren rang.
        The blast came at 3:15 p.m.¦Rescuers were there by four.
        It was 11 a.m. Feb. 2 when they landed.
        The call came at 4 A.M.¦No one answered.
        Apple Inc. shares rose.
        Apple Inc. Chief Executive Tim Roe resigned.
        He worked at Acme Corp.¦He left in May.
        Acme Corp., Beta Ltd. and Gamma Co. merged.
        Warner Bros. Discovery fell 3 percent.
        Martin Luther King Jr. spoke here.
        It was named for John Doe Sr.¦The family agreed.
        Sammy Davis Jr. and others sang.
        Roe v. Wade was overturned.
        It is Arsenal vs. Chelsea tonight.
        Fruit, e.g. apples, is cheap.
        The capital, i.e. Paris, is large.
        Bring pens, paper, etc.¦Food is provided.
        Pens, paper, etc. are provided.
        Smith et al. found no effect.
        The study was by Smith et al.¦It found no effect.
        See No. 5 for details.
        She is No. 1 in the world.
        He said no.¦They went home.
        Nos. 3 and 4 were vacant.
        See p. 12 and pp. 14-18.
        Vol. 3 is out.¦Ch. 4 is missing.
        Fig. 2 shows the rise.
        The part is art.¦Nobody bought it.
        J. K. Rowling wrote it.
        J.K. Rowling wrote it.¦Others read it.
        George W. Bush spoke.¦He left early.
        John F. Kennedy was shot in Dallas.
        Franklin D. Roosevelt and Harry S. Truman met.
        They chose plan B.¦It failed.
        They chose plan B.¦The council agreed.
        She takes vitamin C.¦It helps.
        He is taller than I.¦She is not.
        It was I.¦Nobody else knew.
        E. coli was found in the water.
        Inflation was 3.5 percent.¦Wages rose 2.1 percent.
        It cost $3.5 million.¦That was too much.
        The index fell 0.4% to 5,432.10.¦Oil rose.
        Version 2.0 is out.
        It weighs 2.5 kg.¦It is blue.
        It grew by .5 percent.
        The ratio is 1.5.¦That is high.
        It happened in 2024.¦Nobody was hurt.
        It happened in 2024.¦3,000 people fled.
        About 40 were hurt.¦12 died.
        The score was 3-2.¦Extra time was needed.
        “It is over,” she said.¦He nodded.
        "It is over," she said.¦He nodded.
        “It is over.”¦She left.
        "It is over."¦She left.
        “It is over!” she cried.
        “Is it over?” he asked.¦She nodded.
        “Is it over?” Marsh asked.¦She nodded.
        "Is it over?" President Elena Marsh asked.
        “Is it over?”¦Nobody knew.
        She said: “It is over.¦We lost.”
        She called it “an act of war.”¦The minister agreed.
        He said they were “very close to a deal.”
        ‘It is over.’¦She left.
        It was ‘over.’¦She left.
        “We won’t go.¦We can’t go,” he said.
        He asked “why?” and left.
        «C'est fini.»¦Elle partit.
        (He left early.)¦She stayed.
        He left early (at noon).¦She stayed.
        He left (why?) at noon.
        He left.¦(She stayed.)¦They met later.
        The treaty (signed in 2024.) holds.
        The plan [revised.]¦The vote was held.
        Yahoo! said it would sell.
        The show Jeopardy! returns.
        He wrote “Who’s Afraid?” in 1962.
        It ended.¦“We lost,” he said.
        It ended.¦‘We lost,’ he said.
        It ended.¦(It had to.)
        It ended.¦– Nobody clapped.
        It ended.¦iPhone sales rose.
        It ended.¦eBay fell.
        Sales at Amazon.com rose.
        Visit example.com for more.¦It is free.
        Visit www.example.org/a.b?c=1.¦It is free.
        Write to a.b@example.com.¦We answer.
        The file config.json is missing.
        He uses Node.js and ASP.NET daily.
        They left Ukraine.¦Putin said so.
        Troops entered the town.¦The mayor fled.
        First paragraph without a stop⏎⏎¦Second paragraph.
        First.⏎⏎¦Second.
        One line that wraps because it is⏎too long for the page.
        Officials in⏎Moscow said nothing.
        He met President Vladimir⏎Orlov on Monday.
        The talks, held in Geneva,⏎Were the third.
        Markets Fall Sharply on Rate Fears⏎¦Stocks fell on Monday.
        - First item⏎¦- Second item
        * First item⏎¦* Second item⏎¦* Third item
        • Rates rise⏎¦• Oil falls
        1. Rates rise⏎¦2. Oil falls
        1. Rates rise.⏎¦2. Oil falls.
        1) Rates rise⏎¦2) Oil falls
        The agenda:⏎¦- Rates⏎¦- Oil
        - An item that wraps and⏎goes on here⏎¦- Next
        Summit Ends Without a Deal⏎¦Leaders left Geneva late on Sunday without a joint statement.
        It ended.⏎¦It began again.
        It ended.⏎⏎⏎¦It began again.
        It ended. ⏎ ⏎ ¦It began again.
        A line.⏎¦A second line.⏎¦A third.
        Calif. Gov. Rosa Diaz resigned.
        He moved to Fresno, Calif.¦The family followed.
        A Tampa, Fla., man was arrested.
        The Mass. Supreme Court ruled.
        It is at 12 Main St. near the park.
        It is on Fifth Ave. in New York.
        He drove on Sunset Blvd.¦He was alone.
        Gates was CEO of Microsoft Corp. until 2000.
        The dept. of health said so.
        It weighs 5 lbs. in total.
        It took 5 hrs. and 10 min. to finish.
        It took five min.¦Nobody complained.
        Approx. 50 came.
        It was built c. 1850 by monks.
        It was built ca. 1850.
        The No. 2 official quit.
        She won 6-4, 6-3.¦He lost.
        The Fed cut rates.¦A week later, it raised them.
        Prices rose.¦“Nobody expected it,” said Lee.
        Prices rose.¦But wages fell.
        Prices rose. and wages fell.
        What?!?¦No way.
        Is that so? yes.
        He shouted “Stop!”¦They ran.
        He shouted “Stop!” and ran.
        He shouted “Stop!”¦Ruiz ran.
        Why?¦Because.
        Why?¦Because of rain?¦No.
        这是第一句。¦这是第二句。
        彼は帰った。¦雨が降った。
        「終わった。」¦彼は言った。
        Это первое.¦Это второе.
        Η πρώτη.¦Η δεύτερη.
        هذه جملة؟¦هذه جملة أخرى.
        यह पहला है।¦यह दूसरा है।
        Er kam am 3. Mai.
        Er kam am 3. März und blieb bis zum 1. Oktober.
        The 3.¦The end.
        He retired on Sept. 29.¦Gen. Petrov took over.
        The toll rose to 12.¦Out of them, three were children.
        She died aged 63.¦Mars made her name.
        He was 12.¦March was cold that year.
        It was cold.¦It was dark.¦It was late.
        The company (formerly Acme Inc.) grew.
        It was made by Acme (U.S.) and sold.
        “I saw Mr. Lee.¦He ran,” she said.
        Lee, 42, of St. Louis, Mo., won.
        The Rev. Dr. Ann Poe spoke.
        At St. John's, N.L., it snowed.
        Maj. Gen. Ito and Brig. Gen. Cho met.
        The U.S.-backed force left.
        The U.S.'s role ended.¦The U.K.'s began.
        He got an A.¦She got a B.¦They passed.
        World War I.¦It began in 1914.
        He read Henry V.¦She read it too.
        Elizabeth II.¦She reigned long.
        It is 5 ft. 10 in. tall.
        It starts Sat. at noon.¦They sat.¦Nobody spoke.
        In Aug. 2008 war broke out.¦In Sept. it ended.
        The deal closed at $12.50 a share.¦Shares rose.
        Rates rose to 5.25%–5.5%.¦That was the peak.
        It fell 2.¦It rose 3.
        To be, or not to be: that is the question.
        He left; she stayed.
        He left — she stayed.¦They met.
        Apple Inc. (AAPL) closed lower.
        The firm was Acme Inc.¦(It has since closed.)
        Apple Inc. – founded in 1976 – moved.
        The vote was at 5 p.m. – after the recess.
        It ran from Jan. – March 2020.
        The U.S. — which joined in 1949 — left.
        He is 5 ft. (about 1.5 m) tall.
        He works for Acme Corp.¦“We lost,” he said.
        The river rose in 2019.[1]¦A levee was built in 2020.[2][3]¦It failed.[citation needed]¦A wall came.
        The ship sank (in fog).[3]¦It was raised.
        (AP) — The mayor quit.¦She gave no reason.
        MOSCOW (Reuters) - Russia agreed.¦Talks go on.
        LONDON, Jan. 5 — The pound fell.
        😀 Nice.¦🚀 Launch.
        ✅ Done.¦❌ Failed.
        """;
}
