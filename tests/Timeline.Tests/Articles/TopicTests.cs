using FsCheck;
using FsCheck.Fluent;
using Timeline.Articles.Topics;

namespace Timeline.Tests.Articles;

public class TopicTests
{
    [Theory]
    [InlineData("North Korea", "north-korea", "North Korea")]
    [InlineData("north_korea", "north-korea", "north_korea")]
    [InlineData("  NORTH \t KOREA\n", "north-korea", "NORTH KOREA")]
    [InlineData("north-korea", "north-korea", "north-korea")]
    [InlineData("AT&T / Verizon", "at-t-verizon", "AT&T / Verizon")]
    [InlineData("C++ & C#", "c-plus-plus-c-sharp", "C++ & C#")]
    [InlineData("C++", "c-plus-plus", "C++")]
    [InlineData("Google+", "google-plus", "Google+")]
    [InlineData("#MeToo", "metoo", "#MeToo")]
    [InlineData("salt + pepper", "salt-pepper", "salt + pepper")]
    [InlineData("Élysée", "élysée", "Élysée")]
    [InlineData("E\u0301lyse\u0301e", "élysée", "Élysée")]
    [InlineData("Việt Nam", "việt-nam", "Việt Nam")]
    [InlineData("Vie\u0302\u0323t Nam", "viê\u0323t-nam", "Viê\u0323t Nam")]
    [InlineData("\u1112\u1161\u11ab\u1100\u116e\u11a8", "한국", "한국")]
    [InlineData("Россия", "россия", "Россия")]
    [InlineData("日本 経済", "日本-経済", "日本 経済")]
    [InlineData("हिन्दी", "हिन्दी", "हिन्दी")]
    [InlineData("🚀 Space", "🚀-space", "🚀 Space")]
    [InlineData("👩\u200d🚀", "👩\u200d🚀", "👩\u200d🚀")]
    [InlineData("CON", "topic-con", "CON")]
    [InlineData("nul", "topic-nul", "nul")]
    [InlineData("COM1", "topic-com1", "COM1")]
    [InlineData("console", "console", "console")]
    [InlineData("a/b\\c#d?e%f", "a-b-c-d-e-f", "a/b\\c#d?e%f")]
    [InlineData("../../etc/passwd", "etc-passwd", "../../etc/passwd")]
    [InlineData("<script>alert('x')</script>", "script-alert-x-script", "<script>alert('x')</script>")]
    [InlineData("bell\u0007 and \u202eevil", "bell-and-evil", "bell and evil")]
    [InlineData("zero\u200bwidth", "zero-width", "zerowidth")]
    [InlineData("2024 Election", "2024-election", "2024 Election")]
    public void A_topic_has_one_id_and_its_own_name(string written, string id, string display)
    {
        var topic = TopicName.Of(written);
        Assert.Equal((id, display), (topic.Id, topic.Display));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(" / ")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("---")]
    public void A_topic_of_odd_characters_only_has_an_id_of_its_own(string written)
    {
        var topic = TopicName.Of(written);
        Assert.StartsWith("topic-", topic.Id, StringComparison.Ordinal);
        Assert.NotEqual(TopicName.Of(written + "!").Id, topic.Id, StringComparer.Ordinal);
        Assert.False(string.IsNullOrEmpty(topic.Display));
    }

    [Fact]
    public void A_long_topic_is_cut_and_told_apart()
    {
        var (one, two) = (TopicName.Of(new string('a', 900) + " b"), TopicName.Of(new string('a', 900) + " c"));
        Assert.NotEqual(one.Id, two.Id, StringComparer.Ordinal);
        Assert.Equal(TopicName.MaxId, one.Id.Length);
        Assert.True(one.Display.Length <= 100);
    }

    [Fact]
    public void An_id_is_its_own_id_and_safe_everywhere() => Prop.ForAll<string>(written =>
    {
        var id = TopicName.Of(written ?? "").Id;
        Assert.Equal(id, TopicName.Of(id).Id);
        Assert.InRange(id.Length, 1, TopicName.MaxId);
        Assert.DoesNotContain(id, c => c is '/' or '\\' or '#' or '?' or '%' or '.' or ':' or '*' or '"' or '<' or '>' or '|' or '\'' or ' '
            || char.IsControl(c) || char.IsWhiteSpace(c));
    }).QuickCheckThrowOnFailure();

    private const string Rules = """
        {
          // comments are fine
          "North Korea": ["North Korea", "Pyongyang", "Kim Jong Un"],
          "Jordan": { "any": ["Jordan", "Amman"], "not": ["Michael Jordan", "Jordan Peele"] },
          "Georgia": { "any": ["Georgia", "Tbilisi"], "not": ["Atlanta", "Savannah"] },
          "USA": ["US", "U.S.", "United States"],
          "Inflation": ["inflation", "consumer prices", "cost-of-living"],
          "Turkey": ["Turkey", "Türkiye"],
        }
        """;

    [Theory]
    [InlineData("North Korea sent troops.", "north-korea")]
    [InlineData("North Korea's troops and Pyongyang’s aims.", "north-korea")]
    [InlineData("NORTH KOREA SENDS TROOPS", "north-korea")]
    [InlineData("The north korea of a map.", "")]
    [InlineData("South Korea sent troops north. Korea waits.", "")]
    [InlineData("North\n\nKorea", "north-korea")]
    [InlineData("He flew to Amman.", "jordan")]
    [InlineData("Michael Jordan retired.", "")]
    [InlineData("Michael Jordan flew to Jordan.", "jordan")]
    [InlineData("Jordan Peele made a film.", "")]
    [InlineData("Protests in Tbilisi, Georgia.", "georgia")]
    [InlineData("Protests in Atlanta, Georgia.", "")]
    [InlineData("US troops left.", "usa")]
    [InlineData("They told us to leave.", "")]
    [InlineData("The U.S. economy grew.", "usa")]
    [InlineData("The U.S.-brokered talks.", "usa")]
    [InlineData("Inflation rose.", "inflation")]
    [InlineData("The cost of living rose.", "inflation")]
    [InlineData("Disinflation is here.", "")]
    [InlineData("She ate turkey.", "")]
    [InlineData("Turkiye, or Tu\u0308rkiye.", "turkey")]
    [InlineData("US inflation and Pyongyang.", "inflation north-korea usa")]
    [InlineData("", "")]
    public void Rules_match_whole_words_and_mind_capitals(string text, string topics)
    {
        var rules = TopicRules.Parse(Rules, out var problem);
        Assert.Null(problem);
        Assert.Equal(topics, string.Join(' ', rules!.Match(text).Select(topic => topic.Id)));
    }

    [Theory]
    [InlineData("""{"A":["x","y"],"B":{"any":["z"]}}""", """{"B": ["z"], "A": ["y", "x", "x"]}""", true)]
    [InlineData("""{"A":["x"]}""", """{"topics":{"A":["x"]}}""", true)]
    [InlineData("""{"A":["x"]}""", """{"A":["X"]}""", false)]
    [InlineData("""{"A":["x"]}""", """{"A":{"any":["x"],"not":["x y"]}}""", false)]
    [InlineData("""{"A":["x"]}""", """{"a":["x"]}""", false)]
    [InlineData("{}", """{"A":["x"]}""", false)]
    public void The_fingerprint_changes_with_the_meaning_only(string one, string other, bool equal) =>
        Assert.Equal(equal, TopicRules.Parse(one, out _)!.Fingerprint == TopicRules.Parse(other, out _)!.Fingerprint);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"A\":")]
    [InlineData("""{"A":"x"}""")]
    [InlineData("""{"A":[]}""")]
    [InlineData("""{"A":[""]}""")]
    [InlineData("""{"A":["..."]}""")]
    [InlineData("""{"A":[1]}""")]
    [InlineData("""{"A":{"some":["x"]}}""")]
    [InlineData("""{"A":{"any":"x"}}""")]
    [InlineData("""{"A b":["x"],"a-b":["y"]}""")]
    public void Bad_rules_are_refused_with_words(string json)
    {
        Assert.Null(TopicRules.Parse(json, out var problem));
        Assert.InRange(problem!.Length, 20, 300);
    }
}
