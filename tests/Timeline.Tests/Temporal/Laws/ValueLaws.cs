using FsCheck.Fluent;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Tests.Temporal.Laws;

/// <summary>Offsets, intervals, EDTF and TIMEX3 values agree, whatever the text and the publish date.</summary>
public class ValueLaws
{
    [Fact]
    public void Offsets_lie_in_the_text_in_order_and_apart() => ForAll((text, _, _, mentions) =>
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            Assert.True(mention.Start >= end && mention.End > mention.Start && mention.End <= text.Length);
            end = mention.End;
        }
    });

    [Fact]
    public void Intervals_do_not_run_backwards() => ForAll((_, _, _, mentions) =>
        Assert.All(mentions.Select(mention => mention.Resolution).OfType<Resolved>(),
            resolved => Assert.True(resolved.Interval.Start < resolved.Interval.End)));

    [Fact]
    public void Tagging_twice_says_the_same() => ForAll((text, published, locale, mentions) =>
        Assert.Equal(mentions.Select(m => (m.Start, m.End, m.Timex, m.Resolution, m.Rule)), TemporalTagger.Tag(text, published, locale)
            .Select(m => (m.Start, m.End, m.Timex, m.Resolution, m.Rule))));

    [Fact]
    public void Edtf_reads_back_as_the_interval() => ForAll((text, _, _, mentions) =>
    {
        foreach (var mention in mentions)
        {
            if (mention.Resolution is not Resolved resolved)
            {
                continue;
            }

            var (read, interval) = (EdtfReader.Read(resolved.Edtf), resolved.Interval);
            var isWhole = resolved.Grain >= Grain.Day && interval.Start.TimeOfDay == LocalTime.Midnight && interval.End.TimeOfDay == LocalTime.Midnight;
            var agree = isWhole ? read == interval : read.Start.Date == interval.Start.Date
                && (resolved.Edtf.Contains('T', StringComparison.Ordinal) ? read.Start == interval.Start : read.End >= interval.End
                || resolved.Grain < Grain.Day);
            Assert.True(agree, $"{resolved.Edtf} against {interval} for '{text[mention.Start..mention.End]}'");
        }
    });

    [Fact]
    public void A_timex_date_is_the_interval_or_holds_it() => ForAll((text, _, _, mentions) =>
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (mention.Timex.Type != TimexType.Date || mention.Resolution is not Resolved resolved
                || TimexReader.Read(mention.Timex.Value, Hemisphere.North) is not { } north
                || TimexReader.Read(mention.Timex.Value, Hemisphere.South) is not { } south)
            {
                continue;
            }

            var isRange = i + 1 < mentions.Count && mentions[i + 1].Resolution is Unresolved && mentions[i + 1].Rule == mention.Rule;
            var isPart = mention.Timex.Mod is TimexMod.Start or TimexMod.Mid or TimexMod.End;
            bool Agrees(LocalInterval named) => isRange ? named.Start == resolved.Interval.Start
                : isPart ? named.Start <= resolved.Interval.Start && resolved.Interval.End <= named.End
                : named == resolved.Interval;
            Assert.True(Agrees(north) || Agrees(south), $"{mention.Timex.Value} against {resolved.Interval} for '{text[mention.Start..mention.End]}'");
        }
    });

    [Fact]
    public void The_grain_is_that_of_the_interval() => ForAll((_, _, _, mentions) =>
        Assert.All(
            mentions.Where(mention => mention.Timex.Type == TimexType.Time).Select(mention => mention.Resolution).OfType<Resolved>(),
            resolved => Assert.True(resolved.Grain < Grain.Day && Period.DaysBetween(resolved.Interval.Start.Date, resolved.Interval.End.Date) <= 1)));

    [Fact]
    public void A_full_date_does_not_know_the_publish_date() => Samples.Hold(
        from date in Samples.Date
        from published in Samples.Published
        select (date, published),
        sample => Assert.Equal(
            new LocalInterval(sample.date.AtMidnight(), sample.date.PlusDays(1).AtMidnight()),
            Samples.Interval($"It began on {sample.date.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)} here.", sample.published)));

    private static void ForAll(Action<string, PublishTime, TextLocale, IReadOnlyList<TemporalMention>> law) => Samples.Hold(
        from text in Samples.Text
        from published in Samples.Published
        from locale in Gen.Elements(default(TextLocale), TextLocale.Of("en-AU"))
        select (text, published, locale),
        sample => law(sample.text, sample.published, sample.locale, TemporalTagger.Tag(sample.text, sample.published, sample.locale)));
}
