using System.Globalization;
using Timeline.Functions.Api.Problems;
using Timeline.Temporal;

namespace Timeline.Functions.Api.Queries;

/// <summary>Reads the query of a timeline request. Unknown names and unreadable values are problems that say what is known.</summary>
internal static class QueryParser
{
    private static readonly string[] Known = ["from", "to", "q", "grain", "order", "limit", "cursor", "before", "format"];

    /// <summary>The query of <paramref name="request"/>.</summary>
    /// <exception cref="ProblemException">A name is unknown or given twice, or a value cannot be read.</exception>
    public static TimelineQuery Parse(IQueryCollection request)
    {
        var values = Values(request, Known);
        var query = new TimelineQuery
        {
            From = Bound(values, "from")?.Start,
            To = Bound(values, "to")?.End,
            Words = values.GetValueOrDefault("q", "").Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            Grains = Grains(values.GetValueOrDefault("grain", "")),
            Descending = Order(values.GetValueOrDefault("order", "")),
            Limit = Limit(values.GetValueOrDefault("limit", "")),
            Cursor = values.GetValueOrDefault("cursor"),
            Before = values.TryGetValue("before", out var before) ? EventPlace.Parse(before, "before") : null,
            Written = values.Where(pair => pair.Key is not ("cursor" or "before")).ToDictionary(StringComparer.Ordinal),
        };
        if (query.Before is not null && (query.Descending || query.Cursor is not null))
        {
            throw new ProblemException(ProblemType.InvalidParameter, "'before' goes neither with 'cursor' nor with order=desc.");
        }

        return query.From >= query.To
            ? throw new ProblemException(ProblemType.InvalidParameter, $"'from' ({values["from"]}) lies after 'to' ({values["to"]}). 'to' names the last date that is included.")
            : query;
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
                throw new ProblemException(ProblemType.UnknownParameter, $"'{Shortened(name)}' is not a parameter here. Known: {(known.Count > 0 ? string.Join(", ", known) : "none")}.");
            }

            if (given.Count > 1)
            {
                throw new ProblemException(ProblemType.InvalidParameter, $"'{name}' is given {given.Count} times; give it once.");
            }

            if (given[0] is { Length: > 0 } value)
            {
                values[name] = value.Length <= AppLimits.ParameterLength
                    ? value
                    : throw new ProblemException(ProblemType.InvalidParameter, $"'{name}' has {value.Length} characters; {AppLimits.ParameterLength} are allowed.");
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

    private static HashSet<Grain> Grains(string text)
    {
        var grains = new HashSet<Grain>();
        foreach (var name in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            grains.Add(GrainNames.TryParse(name, out var grain)
                ? grain
                : throw new ProblemException(ProblemType.InvalidParameter, $"'{Shortened(name)}' is not a grain. Known: {string.Join(", ", GrainNames.All)}; several are joined by commas."));
        }

        return grains;
    }

    private static bool Order(string text) => text switch
    {
        "" or "asc" => false,
        "desc" => true,
        _ => throw new ProblemException(ProblemType.InvalidParameter, $"'order' is asc (earliest first) or desc (latest first), not '{Shortened(text)}'."),
    };

    private static int Limit(string text)
    {
        if (text.Length == 0)
        {
            return AppLimits.DefaultPageSize;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= AppLimits.PageSize
            ? limit
            : throw new ProblemException(ProblemType.InvalidParameter, $"'limit' is a number from 1 to {AppLimits.PageSize}, not '{Shortened(text)}'.");
    }

    private static string Shortened(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");
}
