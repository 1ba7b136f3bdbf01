using Timeline.Functions.Api.Queries;

namespace Timeline.Functions.Tests.Api;

/// <summary>Where a word of a query is found.</summary>
public sealed class WordSearchTests
{
    [Theory]
    [InlineData("fire", "Fire broke out in Marn.")]
    [InlineData("fire", "Two firefighters were hurt.")]
    [InlineData("FIRE", "It ended in a wild-fire.")]
    [InlineData("brien", "Mayor O’Brien resigned.")]
    [InlineData("3bn", "It cost £3bn.")]
    [InlineData("£3", "It cost £3bn.")]
    [InlineData("+4", "There were 12+4 of them.")]
    [InlineData("000", "Some 3,000 came.")]
    [InlineData("bridge", "From Cambridge the way leads to a bridge.")]
    [InlineData("tower", "東京Tower opened.")]
    public void A_word_is_found_where_one_starts_with_it(string word, string text) => Assert.True(Occurs(word, text));

    [Theory]
    [InlineData("fire", "The ceasefire held.")]
    [InlineData("bridge", "Cambridge had 38 degrees.")]
    [InlineData("24", "It was in 2024.")]
    [InlineData("firefighters", "A fire")]
    [InlineData("fire fighter", "A firefighter came.")]
    [InlineData("бург", "Он уехал в Оренбург.")]
    public void Nothing_is_found_within_a_word_or_beyond_its_end(string word, string text) => Assert.False(Occurs(word, text));

    [Theory]
    [InlineData("theatre", "The Théâtre Royal burnt.")]
    [InlineData("théâtre", "The theatre burnt.")]
    [InlineData("THÉÂTRE", "The the\u0301a\u0302tre burnt.")]
    [InlineData("the\u0301a\u0302tre", "The Théâtre burnt.")]
    [InlineData("hue", "The siege of Huế ended.")]
    [InlineData("ελλαδα", "Η Ελλάδα γιορτάζει.")]
    [InlineData("артем", "Артём приехал.")]
    [InlineData("izmir", "İzmir was shaken.")]
    public void Accents_and_case_of_both_are_passed_over(string word, string text) => Assert.True(Occurs(word, text));

    [Theory]
    [InlineData("lodz", "Łódź was taken.")]
    [InlineData("か", "がん")]
    [InlineData("bridge", "A\u0301bridge was read.")]
    public void Another_letter_is_no_accented_one(string word, string text) => Assert.False(Occurs(word, text));

    [Theory]
    [InlineData("東京", "首都東京で地震があった。")]
    [InlineData("حرب", "انتهت الحرب.")]
    [InlineData("กรุง", "ในกรุงเทพ")]
    public void Where_words_are_not_parted_one_is_found_anywhere(string word, string text) => Assert.True(Occurs(word, text));

    [Theory]
    [InlineData("drone, kelmor", "drone|kelmor")]
    [InlineData("\"water\"", "water")]
    [InlineData("\"Water  main,\" (burst)", "Water main|burst")]
    [InlineData("“water main” burst?", "water main|burst")]
    [InlineData("\"water main", "water|main")]
    [InlineData("O'Brien wild-fire £3 +4", "O'Brien|wild-fire|£3|+4")]
    [InlineData("\"\" … ,", "")]
    public void Punctuation_is_no_word_and_quotes_make_a_phrase(string written, string terms) => Assert.Equal(terms, string.Join('|', SearchTerms.Of(written)));

    [Theory]
    [InlineData("water main", "A Water main burst in Veld.", true)]
    [InlineData("water main", "The main water pipe burst.", false)]
    [InlineData("o'brien", "Mayor O’Brien resigned.", true)]
    public void A_phrase_is_found_as_it_stands(string phrase, string text, bool isFound) => Assert.Equal(isFound, Occurs(phrase, text));

    private static bool Occurs(string word, string text) => WordSearch.Occurs(WordSearch.Fold(word), text);
}
