using Timeline.Events;

namespace Timeline.Tests.Events;

public class EntryBuilderTests
{
    private static readonly TimelineEvent[] Dam =
    [
        EventOf.Sentence("e1", "2021-03-13", "The Orlen dam burst and flooded the town of Veld.", "post/1", "Post", "2021-03-14"),
        EventOf.Sentence("e2", "2021-03", "A flood swept Veld after the dam at Orlen burst.", "herald/7", "Herald", "2021-04-02"),
        EventOf.Sentence("e3", "2021", "Veld was flooded when the Orlen dam burst.", "post/9", "Post", "2022-01-05"),
        EventOf.Sentence("e4", "2021-03-14", "Heavy rain made the Orlen dam burst; the town of Veld was flooded.", "echo/3", "Echo", "2021-05-01"),
        EventOf.Sentence("e5", "2021-03-13", "A museum of toys opened in Marn.", "post/2", "Post", "2021-03-15"),
        EventOf.Sentence("e6", "2021-09-01", "The Orlen dam burst and flooded the town of Veld, a film claims.", "post/3", "Post", "2021-09-02"),
    ];

    [Fact]
    public void One_happening_is_one_entry_with_everything_that_told_of_it()
    {
        var entry = EntryBuilder.Build(Dam).Single(e => e.Id == "e1");
        Assert.Equal(["e1", "e2", "e4", "e3"], entry.Events.Select(e => e.Id));
        Assert.Equal("2021-03-13", entry.Dated.Edtf);
        Assert.Equal("e1", entry.Best.Id);
        Assert.Equal(["Post", "Herald", "Echo"], entry.Sources.Select(s => s.Name));
        Assert.Equal(["e1", "e3"], entry.Sources[0].Events.Select(e => e.Id));
        Assert.Equal("2021-03-14", entry.FirstReported.Date.ToString("uuuu-MM-dd", null));
    }

    [Fact]
    public void The_sentence_that_tells_it_best_has_its_date_and_was_written_after_it()
    {
        var entry = EntryBuilder.Build(
        [
            EventOf.Sentence("a", "2021-03-13", "The Orlen dam will be blown up and the town of Veld flooded.", published: "2021-03-10"),
            EventOf.Sentence("b", "2021-03", "The Orlen dam was blown up and the town of Veld was flooded.", published: "2021-04-10"),
            EventOf.Sentence("c", "2021-03-13", "The Orlen dam was blown up, so that the old town of Veld was flooded.", published: "2021-03-14"),
        ]).Single();
        Assert.Equal(("a", "c"), (entry.Id, entry.Best.Id));
    }

    [Fact]
    public void A_date_that_contradicts_is_shown() =>
        Assert.Equal(["e4"], EntryBuilder.Build(Dam).Single(e => e.Id == "e1").Contradictions.Select(e => e.Id));

    [Fact]
    public void The_same_words_months_apart_are_two_entries() =>
        Assert.Single(EntryBuilder.Build(Dam).Single(e => e.Events.Any(m => m.Id == "e6")).Events);

    [Fact]
    public void Every_event_is_in_one_entry_and_entries_are_in_order()
    {
        var entries = EntryBuilder.Build(Dam);
        Assert.Equal(Dam.Select(e => e.Id).Order(StringComparer.Ordinal), entries.SelectMany(e => e.Events).Select(e => e.Id).Order(StringComparer.Ordinal));
        Assert.Equal(entries.OrderBy(e => e.Dated.When.Start), entries);
    }

    [Fact]
    public void The_order_of_arrival_changes_nothing()
    {
        var events = Dam.Concat(EntryCases.Table.Split('\n').Select((line, i) => EventOf.Sentence($"c{i}", i % 3 == 0 ? "2021-03" : "2021-03-13", line)))
            .ToArray();
        var expected = Print(EntryBuilder.Build(events));
        for (var seed = 1; seed <= 5; seed++)
        {
            var shuffled = events.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Print(EntryBuilder.Build(shuffled)));
        }
    }

    [Theory]
    [InlineData(null, "https://news.example/a/1", "news.example")]
    [InlineData(null, null, "folder/a.txt")]
    [InlineData("Post", "https://news.example/a/1", "Post")]
    public void A_source_has_the_best_name_there_is(string? source, string? url, string expected) =>
        Assert.Equal(expected, EntryBuilder.Build([EventOf.Sentence("x", "2020-01-01", "It rained.", "folder/a.txt", source, url: url)])[0].Sources[0].Name);

    [Fact]
    public void Two_dates_of_one_sentence_are_two_entries()
    {
        const string Text = "The treaty that was signed on 3 May took effect on 5 May.";
        TimelineEvent[] events = [EventOf.Sentence("t1", "2021-05-03", Text, "a"), EventOf.Sentence("t2", "2021-05-05", Text, "a")];
        Assert.Equal(2, EntryBuilder.Build(events).Count);
        TimelineEvent[] copied = [.. events, EventOf.Sentence("u1", "2021-05-03", Text, "b"), EventOf.Sentence("u2", "2021-05-05", Text, "b")];
        Assert.Equal(["t1 u1", "t2 u2"], EntryBuilder.Build(copied).Select(e => string.Join(' ', e.Events.Select(m => m.Id))));
    }

    [Theory]
    [InlineData("Shares around the world fell sharply today.", "Shares around the world fell sharply again today.", 2)]
    [InlineData("Shares around the world fell sharply today.", "Shares around the world fell sharply today.", 1)]
    public void What_two_papers_tell_of_their_own_day_is_one_thing_only_where_one_copied_the_other(string first, string second, int entries) =>
        Assert.Equal(entries, EntryBuilder.Build([EventOf.Sentence("a", "2025-03-03", first, published: "2025-03-03"),
                    EventOf.Sentence("b", "2025-03-04", second, published: "2025-03-04")]).Count);

    [Theory]
    [InlineData("2025-05-05", 0)]
    [InlineData("2025-05-04", 1)]
    public void A_lead_without_a_date_contradicts_no_date_of_the_day_before(string date, int contradictions)
    {
        const string Text = "Jon Brekke, the last lighthouse keeper, put out his lamp.";
        var lead = EventOf.Sentence("b", "2025-05-06", Text, published: "2025-05-06") with { Rule = HeadlineEvent.Rule };
        var entry = Assert.Single(EntryBuilder.Build([EventOf.Sentence("a", date, Text, published: "2025-05-06"), lead]));
        Assert.Equal(contradictions, entry.Contradictions.Count);
    }

    [Theory]
    [InlineData("Velnia withdrew its soldiers", "The withdrawal of Velnia's soldiers")]
    [InlineData("Korean divers stole a bell", "The theft of a bell by divers from Korea")]
    [InlineData("Parliament approved the water law", "The approval of the water law by parliament")]
    [InlineData("The Danes deployed frigates", "Denmark's deployment of frigates")]
    public void Forms_of_one_word_meet(string first, string second) => Assert.Single(EntryBuilder.Build([EventOf.Sentence("a", "2025", first),
                EventOf.Sentence("b", "2025", second)]));

    [Fact]
    public void Nothing_gives_nothing_and_a_sentence_without_words_is_an_entry()
    {
        Assert.Empty(EntryBuilder.Build([]));
        Assert.Equal(2, EntryBuilder.Build([EventOf.Sentence("x", "2020-01-01", "…", "a"), EventOf.Sentence("y", "2020-01-01", "It was so.", "b")]).Count);
    }

    private static string Print(IEnumerable<Entry> entries) => string.Join('\n', entries.Select(e =>
        $"{e.Id} {e.Best.Id} {e.Dated.Id} [{string.Join(',', e.Events.Select(m => m.Id))}] [{string.Join(',', e.Sources.Select(s => s.Name))}] [{string.Join(',', e.Contradictions.Select(m => m.Id))}]"));
}
