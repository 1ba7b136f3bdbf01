using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Timeline.Temporal;
using Timeline.Tests.Corpus;

namespace Timeline.Tests.Temporal.Laws;

/// <summary>What the laws are tried on: any publish date, any sentence of the corpus, any string.</summary>
internal static class Samples
{
    private static readonly string[] Sentences =
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Corpus"), "*.tsv").Order(StringComparer.Ordinal).SelectMany(CorpusFile.Read)
            .SelectMany(group => group.Rows).Select(row => row.Text)];

    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(500);

    /// <summary>Days of 1950 to 2060.</summary>
    public static Gen<LocalDate> Date => Gen.Choose(0, 40_000).Select(days => new LocalDate(1950, 1, 1).PlusDays(days));

    /// <summary>Publish times, half of them with a time of day.</summary>
    public static Gen<PublishTime> Published =>
        from date in Date
        from minute in Gen.Choose(-1440, 1439)
        select new PublishTime(date, minute < 0 ? null : LocalTime.Midnight.PlusMinutes(minute));

    /// <summary>Texts of one to six sentences of the corpus, in any order.</summary>
    public static Gen<string> Text =>
        from count in Gen.Choose(1, 6)
        from sentences in Gen.Elements(Sentences).ArrayOf(count)
        select string.Join(' ', sentences);

    /// <summary>Tries a law on many samples.</summary>
    public static void Hold<T>(Gen<T> samples, Action<T> law) => Check.One(Config, Prop.ForAll(samples.ToArbitrary(), law));

    /// <summary>The interval of the only expression of a text.</summary>
    public static LocalInterval Interval(string text, PublishTime published) => Intervals(text, published).Single();

    /// <summary>The intervals of a text's expressions.</summary>
    public static IReadOnlyList<LocalInterval> Intervals(string text, PublishTime published) =>
        [.. TemporalTagger.Tag(text, published).Select(mention => mention.Resolution).OfType<Resolved>().Select(resolved => resolved.Interval)];
}
