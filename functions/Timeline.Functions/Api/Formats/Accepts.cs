using Microsoft.Net.Http.Headers;
using Timeline.Functions.Api.Problems;

namespace Timeline.Functions.Api.Formats;

/// <summary>Chooses the format of an answer from <c>?format=</c> and the Accept header (RFC 9110 section 12.5.1).</summary>
internal static class Accepts
{
    private const string HtmlType = "text/html";

    /// <summary>The format that <paramref name="request"/> wants; <see langword="null"/> for the page.</summary>
    /// <exception cref="ProblemException">It wants none that there is.</exception>
    public static ITimelineFormat? Timeline(HttpRequest request)
    {
        if (request.Query["format"].ToString() is { Length: > 0 } name)
        {
            return IsHtml(name)
                ? null
                : TimelineFormats.Named(name) ?? throw new ProblemException(ProblemType.InvalidParameter,
                    $"There is no format of that name. Known: {string.Join(", ", TimelineFormats.Names)}.");
        }

        var types = TimelineFormats.All.Select(format => format.MediaType).Distinct(StringComparer.Ordinal).Append(HtmlType).ToArray();
        var chosen = Choose(request, types)
            ?? throw new ProblemException(ProblemType.NotAcceptable,
                $"Available: {string.Join(", ", types)}; or by ?format=: {string.Join(", ", TimelineFormats.Names)}.");
        return chosen == HtmlType ? null : TimelineFormats.All.First(format => format.MediaType == chosen);
    }

    /// <summary>Whether the answer shall be a page rather than JSON.</summary>
    public static bool Html(HttpRequest request) => request.Query["format"].ToString() is { Length: > 0 } name
        ? IsHtml(name)
        : Choose(request, ["application/json", HtmlType]) == HtmlType;

    private static bool IsHtml(string name) => name.Equals(TimelineFormats.Html, StringComparison.OrdinalIgnoreCase);

    /// <summary>The best of <paramref name="types"/>, the first where several are as good; <see langword="null"/> when none will do.</summary>
    private static string? Choose(HttpRequest request, string[] types)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return types[0];
        }

        var (best, bestQuality) = ((string?)null, 0.0);
        foreach (var type in types)
        {
            if (Quality(accepted, type) is var quality && quality > bestQuality)
            {
                (best, bestQuality) = (type, quality);
            }
        }

        return best;
    }

    /// <summary>The quality of the most specific range that holds <paramref name="type"/>, 0 when none does.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, string type)
    {
        var (quality, specificity) = (0.0, -1);
        foreach (var range in accepted)
        {
            var specific = range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
            if (specific > specificity && Holds(range, type))
            {
                (quality, specificity) = (range.Quality ?? 1.0, specific);
            }
        }

        return quality;
    }

    // MatchesMediaType would also take application/xml for application/atom+xml, and knows wildcards of suffixes, which HTTP does not.
    private static bool Holds(MediaTypeHeaderValue range, string type) =>
        range.MatchesAllTypes || range.MediaType.Equals(range.MatchesAllSubTypes ? $"{type.Split('/')[0]}/*" : type, StringComparison.OrdinalIgnoreCase);
}
