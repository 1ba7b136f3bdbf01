using System.Text.Json;
using NodaTime;
using Timeline.Events.Digests;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary>The members of a line that <c>digest</c> reads; every other member is skipped unread.</summary>
internal sealed class DigestRequest
{
    private readonly List<DigestArticle> articles = [];
    private readonly List<SkippedArticle> skipped = [];

    /// <summary>The topic; <see langword="null"/> until it is read.</summary>
    public string? Topic { get; private set; }

    /// <summary>How many dates are asked for, 1 to <see cref="Digest.MaxDates"/>; <see langword="null"/> until it is read.</summary>
    public int? Dates { get; private set; }

    /// <summary>The first day, inclusive, if there is one.</summary>
    public LocalDate? From { get; private set; }

    /// <summary>The last day, inclusive, if there is one.</summary>
    public LocalDate? To { get; private set; }

    /// <summary>The articles, read and dated.</summary>
    public IReadOnlyList<DigestArticle> Articles => articles;

    /// <summary>The articles that cannot be dated.</summary>
    public IReadOnlyList<SkippedArticle> Skipped => skipped;

    /// <summary>Takes a member, as <see cref="JsonMember.All(ReadOnlySpan{byte}, JsonMember.Taker)"/> finds it.</summary>
    /// <exception cref="FormatException">It has the wrong shape.</exception>
    public void Take(string member, ref Utf8JsonReader value)
    {
        switch (member)
        {
            case "topic":
                Topic = JsonMember.String(value, "topic");
                break;
            case "from":
                From = Day(value, "from");
                break;
            case "to":
                To = Day(value, "to");
                break;
            case "dates":
                Dates = value.TokenType == JsonTokenType.Number && value.TryGetInt32(out var dates) && dates is >= 1 and <= Digest.MaxDates
                    ? dates
                    : throw new FormatException($"The member \"dates\" is not a whole number from 1 to {Digest.MaxDates}.");
                break;
            case "articles":
                ReadArticles(ref value);
                break;
            default:
                break;
        }
    }

    private void ReadArticles(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new FormatException("The member \"articles\" is not an array.");
        }

        for (var number = 1; reader.Read() && reader.TokenType != JsonTokenType.EndArray; number++)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new FormatException($"Article {number} is not an object.");
            }

            ReadArticle(ref reader, number);
        }
    }

    private void ReadArticle(ref Utf8JsonReader reader, int number)
    {
        string? id = null, published = null, title = null, text = null;
        JsonMember.All(ref reader, (string member, ref Utf8JsonReader value) =>
        {
            switch (member)
            {
                case "id":
                    id = JsonMember.Text(value, "id");
                    break;
                case "published":
                    published = JsonMember.Text(value, "published");
                    break;
                case "title":
                    title = JsonMember.Text(value, "title");
                    break;
                case "text":
                    text = JsonMember.Text(value, "text");
                    break;
                default:
                    break;
            }
        });
        id ??= $"#{number}";
        if (Time(published) is { } time)
        {
            articles.Add(DigestArticle.Read(id, time, title ?? "", text ?? ""));
        }
        else
        {
            skipped.Add(new SkippedArticle(id, published is null ? "It has no publish date." : $"Its publish date cannot be read: \"{published}\"."));
        }
    }

    private static LocalDate? Day(Utf8JsonReader reader, string member) => JsonMember.Text(reader, member) is not { } written
        ? null
        : Time(written)?.Date ?? throw new FormatException($"The member \"{member}\" is not a date: \"{written}\". {PublishTimeText.Help}");

    /// <summary>A publish time; of a stamp in no known form, the day it starts with.</summary>
    private static PublishTime? Time(string? written) => written is null
        ? null
        : PublishTimeText.Parse(written) ?? (written.Length > IsoDayLength ? PublishTimeText.Parse(written[..IsoDayLength]) : null);

    private const int IsoDayLength = 10;
}

/// <summary>An article that is no part of a digest.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Reason">Why, in words for a user.</param>
internal sealed record SkippedArticle(string Id, string Reason);
