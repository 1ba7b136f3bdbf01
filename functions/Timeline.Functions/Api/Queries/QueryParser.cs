using System.Globalization;
using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api.Problems;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Queries;

/// <summary>Reads the query of a timeline request. Unknown names and unreadable values are problems that say what is known.</summary>
internal static class QueryParser
{
    /// <summary>The parameters of a timeline.</summary>
    public static readonly string[] Known = ["from", "to", "q", "grain", "min-sources", "kind", "order", "limit", "cursor", "before", "format"];

    /// <summary>The query of <paramref name="request"/>.</summary>
    /// <exception cref="ProblemException">A name is unknown or given twice, or a value cannot be read.</exception>
    public static TimelineQuery Parse(IQueryCollection request)
    {
        var values = Values(request, Known);
        var query = new TimelineQuery
        {
            From = Bound(values, "from")?.Start,
            To = Bound(values, "to")?.End,
            Words = Words(values.GetValueOrDefault("q", "")),
            Grains = Grains(values.GetValueOrDefault("grain", "")),
            MinSources = Number(values, "min-sources", 1, AppLimits.MinSources),
            Kind = Kind(values.GetValueOrDefault("kind", "")),
            Descending = Order(values.GetValueOrDefault("order", "")),
            Limit = Number(values, "limit", AppLimits.DefaultPageSize, AppLimits.PageSize),
            Cursor = values.TryGetValue("cursor", out var cursor) ? EntryPlace.Parse(cursor, "cursor") : null,
            Before = values.TryGetValue("before", out var before) ? EntryPlace.Parse(before, "before") : null,
            Written = values.Where(pair => pair.Key is not ("cursor" or "before")).ToDictionary(StringComparer.Ordinal),
        };
        if (query.Before is not null && (query.Descending || query.Cursor is not null))
        {
            throw new ProblemException(ProblemType.InvalidParameter, "'before' goes neither with 'cursor' nor with order=desc.");
        }

        CheckRange(values, query.From, query.To);
        return query;
    }

    /// <summary>Sees to it that a range holds something.</summary>
    /// <exception cref="ProblemException"><paramref name="from"/> lies after <paramref name="to"/>.</exception>
    public static void CheckRange(Dictionary<string, string> values, LocalDateTime? from, LocalDateTime? to)
    {
        if (from >= to)
        {
            throw new ProblemException(ProblemType.InvalidParameter,
                $"'from' ({values["from"]}) lies after 'to' ({values["to"]}). 'to' names the last date that is included.");
        }
    }

    /// <summary>Sees to it that the format that is asked for, if any, is one of those there are here.</summary>
    /// <exception cref="ProblemException">It is not.</exception>
    public static void CheckFormat(Dictionary<string, string> values, params IEnumerable<string> known)
    {
        if (values.TryGetValue("format", out var format) && !known.Contains(format, StringComparer.OrdinalIgnoreCase))
        {
            throw new ProblemException(ProblemType.InvalidParameter, $"There is no format '{Shortened(format)}' here. Known: {string.Join(", ", known)}.");
        }
    }

    /// <summary>The values of <paramref name="request"/> by name, empty ones left out.</summary>
    /// <exception cref="ProblemException">A name is not <paramref name="known"/> or given twice, or a value is too long.</exception>
    public static Dictionary<string, string> Values(IQueryCollection request, IReadOnlyList<string> known)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, given) in request)
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                throw new ProblemException(ProblemType.UnknownParameter,
                    $"'{Shortened(name)}' is not a parameter here. Known: {(known.Count > 0 ? string.Join(", ", known) : "none")}.");
            }

            if (given.Count > 1)
            {
                throw new ProblemException(ProblemType.InvalidParameter, $"'{name}' is given {given.Count} times; give it once.");
            }

            if (given[0] is { Length: > 0 } value)
            {
                values[name] = value.Length <= AppLimits.ParameterLength
                    ? value
                    : throw new ProblemException(ProblemType.InvalidParameter,
                        $"'{name}' has {value.Length} characters; {AppLimits.ParameterLength} are allowed.");
            }
        }

        return values;
    }

    /// <summary>The stretch that the date in <paramref name="name"/> names; <see langword="null"/> without one.</summary>
    /// <exception cref="ProblemException">It is not a date.</exception>
    public static LocalInterval? Bound(Dictionary<string, string> values, string name)
    {
        if (!values.TryGetValue(name, out var text))
        {
            return null;
        }

        return DateBound.TryParse(text, out var interval)
            ? interval
            : throw new ProblemException(ProblemType.InvalidParameter, $"'{name}' is not a date: '{Shortened(text)}'. {DateBound.Help}");
    }

    /// <summary>The number in <paramref name="name"/>, from 1 to <paramref name="most"/>; <paramref name="otherwise"/> without one.</summary>
    /// <exception cref="ProblemException">It is not such a number.</exception>
    public static int Number(Dictionary<string, string> values, string name, int otherwise, int most)
    {
        if (!values.TryGetValue(name, out var text))
        {
            return otherwise;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new ProblemException(ProblemType.InvalidParameter, $"'{name}' is a number from 1 to {most}, not '{Shortened(text)}'.");
    }

    private static string[] Words(string text)
    {
        var words = SearchTerms.Of(text).Select(WordSearch.Fold).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        return words.Length <= AppLimits.Words
            ? words
            : throw new ProblemException(ProblemType.InvalidParameter, $"'q' has {words.Length} different words; {AppLimits.Words} are allowed.");
    }

    private static HashSet<Grain> Grains(string text)
    {
        var grains = new HashSet<Grain>();
        foreach (var name in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            grains.Add(GrainNames.TryParse(name, out var grain)
                ? grain
                : throw new ProblemException(ProblemType.InvalidParameter,
                    $"'{Shortened(name)}' is not a grain. Known: {string.Join(", ", GrainNames.All)}; several are joined by commas."));
        }

        return grains;
    }

    private static bool Order(string text) => text.ToLowerInvariant() switch
    {
        "" or "asc" => false,
        "desc" => true,
        _ => throw new ProblemException(ProblemType.InvalidParameter, $"'order' is asc (earliest first) or desc (latest first), not '{Shortened(text)}'."),
    };

    private static EventKind? Kind(string text) => text.Length == 0 ? null
        : KindNames.TryParse(text, out var kind) ? kind
        : throw new ProblemException(ProblemType.InvalidParameter, $"'kind' is {string.Join(" or ", KindNames.All)}, not '{Shortened(text)}'.");

    private static string Shortened(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");
}
