using Microsoft.Extensions.Primitives;
using Timeline.Functions.Api.Problems;

namespace Timeline.Functions.Api.Queries;

/// <summary>Finds what is wrong with the dates of a query, so that a browser can say it beside the fields that they were written in.</summary>
/// <param name="Query">The query without its dates, which are kept as they were written.</param>
/// <param name="Messages">What is wrong, by the parameter's name.</param>
internal sealed record RangeFaults(TimelineQuery Query, IReadOnlyDictionary<string, string> Messages)
{
    private const string From = "from";
    private const string To = "to";

    /// <summary>The faults of <paramref name="request"/>; <see langword="null"/> where its dates can be read.</summary>
    /// <exception cref="ProblemException">Another parameter cannot be read either.</exception>
    public static RangeFaults? Of(IQueryCollection request)
    {
        var values = QueryParser.Values(request, QueryParser.Known);
        var messages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in (string[])[From, To])
        {
            if (values.TryGetValue(name, out var text) && !DateBound.TryParse(text, out _))
            {
                messages[name] = $"“{text}” cannot be read as a date. {DateBound.Help}";
            }
        }

        if (messages.Count == 0 && QueryParser.Bound(values, From)?.Start >= QueryParser.Bound(values, To)?.End)
        {
            messages[To] = "It lies before the first date. It names the last date that is shown.";
        }

        if (messages.Count == 0)
        {
            return null;
        }

        var rest = QueryParser.Parse(new QueryCollection(request.Where(pair => pair.Key is not (From or To)).ToDictionary(StringComparer.Ordinal)));
        return new RangeFaults(rest with { Written = rest.Written.Concat(values.Where(pair => pair.Key is From or To)).ToDictionary(StringComparer.Ordinal) },
            messages);
    }

    /// <summary>The parameters of <paramref name="request"/> that can be read, each by itself and without the place in the timeline.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Readable(IQueryCollection request)
    {
        foreach (var pair in request)
        {
            TimelineQuery alone;
            try
            {
                var one = new Dictionary<string, StringValues>(StringComparer.Ordinal) { [pair.Key] = pair.Value };
                alone = QueryParser.Parse(new QueryCollection(one));
            }
            catch (ProblemException)
            {
                continue;
            }

            foreach (var written in alone.Written.Where(written => written.Key != "format"))
            {
                yield return written;
            }
        }
    }
}
