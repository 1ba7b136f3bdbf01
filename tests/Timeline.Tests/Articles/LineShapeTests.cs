namespace Timeline.Tests.Articles;

/// <summary>Lines between the paragraphs of a text that are none of its story, and sentences that look like them.</summary>
public class LineShapeTests
{
    [Theory]
    [InlineData("Reporting by Ada Lund; editing by Ivo Brandt", "agency line")]
    [InlineData("(Reporting by Ada Lund in Orrin; Editing by Ivo Brandt)", "agency line")]
    [InlineData("Additional reporting by Siri Dahl.", "agency line")]
    [InlineData("Copyright 2025 Coastal Wire. All rights reserved.", "agency line")]
    [InlineData("© 2025 Coastal Wire", "agency line")]
    [InlineData("This story was originally published by Coastal Wire.", "agency line")]
    [InlineData("Ada Lund, a freelance reporter, contributed to this story.", "agency line")]
    [InlineData("Correction: The dam has two gates, not three.", "agency line")]
    [InlineData("CORRECTION (May 16, 2025): The dam has two gates, not three.", "agency line")]
    [InlineData("Correction, May 16, 2025: The dam has two gates, not three.", "agency line")]
    [InlineData("Editor’s note: This story was first published on May 1, 2023, by the Orrin Star.", "agency line")]
    [InlineData("An earlier version of this story, published on May 13, named the wrong dam.", "agency line")]
    [InlineData("A version of this article appears in print on May 15, 2025, on page 4.", "agency line")]
    [InlineData("Updated: May 16, 2025.", "agency line")]
    [InlineData("This story was originally published on May 13, 2023.", "agency line")]
    [InlineData("Ada Lund in Orrin contributed to this report in 2023.", "agency line")]
    [InlineData("Copyright 1998 Orrin Star. All rights reserved.", "agency line")]
    [InlineData("(Copyright (c) 2023 Coastal Wire. This text may not be sold or lent.)", "agency line")]
    [InlineData("Photo: Ada Lund", "photo credit")]
    [InlineData("Photo by Ada Lund", "photo credit")]
    [InlineData("The dam was seen from the old road. (Photo courtesy of the board of Orrin.)", "caption")]
    [InlineData("Getty Images", "photo credit")]
    [InlineData("FILE - The dam is seen on a clear day in March. (AP Photo/Ada Lund)", "caption")]
    [InlineData("The dam on Monday, as seen from the old road. Ada Lund/AFP/Getty Images", "caption")]
    [InlineData("Read more: Power prices fall again", "related link")]
    [InlineData("ALSO READ | Power prices fall again", "related link")]
    [InlineData("WATCH: Water thunders down the spillway", "related link")]
    [InlineData("CLICK HERE TO GET THE COASTAL WIRE APP", "promotion")]
    [InlineData("Sign up for our newsletter and get the news at seven.", "promotion")]
    [InlineData("Advertisement", "promotion")]
    [InlineData("Story continues below advertisement", "promotion")]
    [InlineData("4 min read", "promotion")]
    [InlineData("POWER PRICES FALL AGAIN AS SNOW MELTS", "heading")]
    [InlineData("What the board says", "heading")]
    public void A_line_between_paragraphs_is_known_by_its_shape(string line, string reason)
    {
        var article = Read.One($"""
            Dam opens its gates

            The dam at Orrin opened two of its gates on Monday to make room for meltwater.

            {line}

            The operator said that the valley below was not at risk from the water.

            Farmers nearby had asked for an earlier opening of the gates this spring.
            """);
        Assert.Equal([line], Read.Reasons(article, reason));
        Assert.Equal(3, article.Body.Split("\n\n").Length);
    }

    [Theory]
    [InlineData("The company registered a profit of 40 million crowns in the quarter (up 4%).")]
    [InlineData("It was the worst attack on the country's soil since the attacks (9/11).")]
    [InlineData("Register of Deeds Ada Lund resigned on Friday after a short inquiry.")]
    [InlineData("Comments from the minister were not expected before Thursday.")]
    [InlineData("Related companies were told to hand in their books by June.")]
    [InlineData("More in the north were evacuated on Tuesday, officials said.")]
    [InlineData("NATO — the alliance of 32 states — met on Monday.")]
    [InlineData("By Friday the water had reached the second floor of the mill.")]
    [InlineData("Updated figures from the ministry showed on Monday that 40 had died.")]
    [InlineData("Share prices fell on Monday, and the crown lost two percent.")]
    [InlineData("The photo was taken in March, the police said (the image is blurred).")]
    [InlineData("The ship sank in the harbour on Monday. (The Department of Ports denied it.)")]
    [InlineData("The bank in Orrin failed in March 2023. (The file on it was lost in 2024.)")]
    [InlineData("Read more books: that was what the minister asked of pupils in March.")]
    [InlineData("Jump to 2015: the plan was revived by the council that year.")]
    [InlineData("Originally published in 1925, the novel was banned in 1933 and burned.")]
    [InlineData("Compiled by the valley board in 2023, the report counted 1,400 dead.")]
    [InlineData("Edited by her widower, the book on the dam came out in 1929.")]
    [InlineData("The senator, who contributed to this report in 2019, resigned on Monday.")]
    [InlineData("Advertisement spending in the valley fell 5 percent in 2023, the board said.")]
    [InlineData("Newsletter publisher Halvor Press raised 65 million crowns in March 2021.")]
    [InlineData("Trending down since 2019, crime in the valley fell again in 2023.")]
    [InlineData("Posted in 2019 to the border, the colonel was killed in August 2021.")]
    [InlineData("Tagged with a transmitter in 2019, the whale was seen on Monday.")]
    [InlineData("More from the fund will come in 2026, the minister said.")]
    [InlineData("Read more than any other novel in 1933, the book was burned.")]
    [InlineData("Photo by photo, the archive was copied in 2015 by volunteers.")]
    [InlineData("Sign up for the scheme began on March 3, 2024, and ended on April 4.")]
    [InlineData("Copyright law in the country was changed in 1998 after a long debate.")]
    [InlineData("The licence is the reverse of “all rights reserved”, as she put it in 2001.")]
    public void Running_text_is_never_mistaken(string sentence)
    {
        var article = Read.One($"""
            Dam opens its gates

            The dam at Orrin opened two of its gates on Monday to make room for meltwater.

            {sentence}

            The operator said that the valley below was not at risk from the water.
            """);
        Assert.Contains(sentence, article.Body.Split("\n\n"), StringComparer.Ordinal);
    }
}
