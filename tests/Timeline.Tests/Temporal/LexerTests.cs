using NodaTime;
using Timeline.Temporal;
using Timeline.Temporal.Grammar;
using Timeline.Temporal.Lexing;

namespace Timeline.Tests.Temporal;

/// <summary>The lexer looks at many characters at once; where its looks begin and end must not show.</summary>
public class LexerTests
{
    private const string Text =
        "On May 3, 1,250 people-many of them SEATED—read \"Café Ändern\" (naïve?) at 9 a.m.;\tthe counterrevolutionaries' "
            + "antidisestablishmentarianism\u00A0ended 1,000,00 e2e.\nA line.\n \nAnd [one] more: 12345678901 х да _x_ €5 â€œThe weekâ€™s âge";

    [Fact]
    public void Tokens_are_the_same_wherever_they_stand()
    {
        var expected = Tokens(Text);
        for (var before = 1; before <= 2 * Shapes.Reach; before++)
        {
            var moved = Tokens(new string('.', before) + " " + Text).Skip(before).ToList();
            Assert.Equal(expected.Skip(1), moved.Skip(1).Select(token => token with { Start = token.Start - before - 1 }));
        }
    }

    [Fact]
    public void Tokens_are_the_same_however_the_text_goes_on()
    {
        for (var length = 0; length <= Text.Length; length++)
        {
            var expected = Tokens(Text[..length]);
            Assert.Equal(expected, Tokens(Text[..length] + new string(' ', Shapes.Reach)));
        }
    }

    [Fact]
    public void A_word_of_any_length_is_one_token()
    {
        for (var length = 2; length <= 3 * Shapes.Width; length++)
        {
            var token = Assert.Single(Tokens(new string('x', length - 1) + "y"));
            Assert.Equal((0, length, LexemeId.Unknown), (token.Start, token.Length, token.Id));
        }
    }

    [Fact]
    public void A_token_knows_its_shape()
    {
        var tokens = Tokens("He ended U.S. bed RED 1,250 needed Éd");
        Assert.Equal(TokenMarks.Spaced | TokenMarks.EndsInEd, tokens[1].Marks);
        Assert.Equal(TokenMarks.Spaced, tokens.Single(token => token.Start == 14).Marks);
        Assert.Equal(TokenMarks.Spaced | TokenMarks.Capital | TokenMarks.AllCaps, tokens.Single(token => token.Start == 18).Marks);
        Assert.Equal((TokenMarks.Spaced | TokenMarks.Grouped, 1250), (tokens.Single(token => token.Start == 22).Marks,
                tokens.Single(token => token.Start == 22).Number));
        Assert.Equal(TokenMarks.Spaced | TokenMarks.Capital, tokens[^1].Marks);
    }

    [Fact]
    public void A_mark_that_was_encoded_twice_is_no_part_of_a_word()
    {
        const string twice = "â€œLast weekâ€™s âge, cœur";
        Assert.Equal(["â", "€", "œ", "Last", "week", "â", "€", "™", "s", "âge", ",", "cœur"], Tokens(twice)
            .Select(token => twice.Substring(token.Start, token.Length)));
    }

    [Fact]
    public void A_block_is_not_cut_behind_an_abbreviation()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 1500)) + "fell on Sept. 11, 2001 and " + string.Concat(Enumerable.Repeat("word ", 1000));
        Assert.Equal("2001-09-11", Assert.Single(TemporalTagger.Tag(text, new PublishTime(new LocalDate(2024, 5, 17)))).Timex.Value);
    }

    [Fact]
    public void Every_word_and_mark_of_the_lexicon_is_found()
    {
        for (var id = LexemeId.First; id < Language.Lexicon.Count; id++)
        {
            // Digits that a rule names among words ("12") are digits all the same.
            var text = Language.Lexicon[id].Text;
            if (char.IsAsciiDigit(text[0]))
            {
                continue;
            }

            Assert.Equal(id, Assert.Single(Tokens(text)).Id);
            Assert.Equal(id, Assert.Single(Tokens(text.ToUpperInvariant())).Id);
        }
    }

    private static List<Token> Tokens(string text)
    {
        var buffer = new Token[2048];
        var all = new List<Token>();
        var lexer = new Lexer(text, Language.Lexicon);
        while (!lexer.AtEnd)
        {
            all.AddRange(buffer.AsSpan(0, lexer.NextBlock(buffer)));
        }

        return all;
    }
}
