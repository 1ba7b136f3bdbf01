using System.Text;
using Timeline.Articles.Topics;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Ingest;

/// <summary>
/// The topic rules in force: those of <c>topics.json</c> at the root of the articles, or of the file that <c>Timeline:Topics</c> names. A broken file is told
/// as an error, and the last good one stays in force. Thread-safe.
/// </summary>
/// <param name="reader">The domain.</param>
/// <param name="name">What the file is called, for the user.</param>
/// <param name="read">Reads it: its bytes, at most <see cref="IArticleSource.MaxTopicRulesBytes"/> and one more; <see langword="null"/> when there is
/// none.</param>
/// <param name="isRequired">Whether it is an error that there is none.</param>
/// <param name="logger">Told of rules that are broken, and of new ones.</param>
/// <param name="clock">The clock.</param>
public sealed class TopicSettings(
    DomainReader reader, string name, Func<CancellationToken, Task<byte[]?>> read, bool isRequired, ILogger<TopicSettings> logger, TimeProvider clock)
    : IDisposable
{
    // Between sweeps a document is filed by rules that are at most so old; the sweep files by the newest.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private Seen? _seen;

    /// <summary>The rules of the file that lies with the articles.</summary>
    public static TopicSettings Beside(IArticleSource source, DomainReader reader, ILogger<TopicSettings> logger, TimeProvider clock) =>
        new(reader, IArticleSource.TopicRulesName, source.TopicRules, isRequired: false, logger, clock);

    /// <summary>The rules of the file at <paramref name="path"/>.</summary>
    public static TopicSettings At(string path, DomainReader reader, ILogger<TopicSettings> logger, TimeProvider clock) =>
        new(reader, path, cancellation => Storage.Local.FolderFile.Read(path, IArticleSource.MaxTopicRulesBytes, cancellation), isRequired: true, logger,
            clock);

    /// <summary>What is wrong with the file as it was last read; <see langword="null"/> when nothing.</summary>
    public string? Problem => Volatile.Read(ref _seen)?.Problem;

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    /// <summary>
    /// The rules as they were a few seconds ago; while they are being read anew, those of before, so that one slow answer does not hold up every document.
    /// </summary>
    internal async Task<Filing> Current(CancellationToken cancellation) =>
        Volatile.Read(ref _seen) is { } seen && (clock.GetElapsedTime(seen.At) < Fresh || _gate.CurrentCount == 0) ? seen.Filing
            : await Read(Fresh, cancellation);

    /// <summary>The rules as they are now.</summary>
    internal Task<Filing> Reload(CancellationToken cancellation) => Read(TimeSpan.Zero, cancellation);

    private async Task<Filing> Read(TimeSpan age, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation);
        try
        {
            // Somebody else may have read them while this waited.
            if (_seen is { } seen && clock.GetElapsedTime(seen.At) < age)
            {
                return seen.Filing;
            }

            var (last, content, now) = (_seen, await read(cancellation), clock.GetTimestamp());
            var next = last is not null && Same(last.Content, content) ? last with { At = now } : Take(last?.Filing, content, now);
            Volatile.Write(ref _seen, next);
            return next.Filing;
        }
        finally
        {
            _gate.Release();
        }
    }

    private static bool Same(byte[]? one, byte[]? other) => one is null || other is null ? one == other : one.AsSpan().SequenceEqual(other);

    private Seen Take(Filing? last, byte[]? content, long now)
    {
        var (rules, problem) = Parse(content);
        if (rules is null)
        {
            var kept = last ?? new Filing(reader, TopicRules.None, IsCertain: false);
            TopicLog.Broken(logger, name, problem!, kept.IsCertain ? "The last good rules stay in force."
                : "Articles stay filed as they are until they change.");
            return new Seen(content, kept, problem, now);
        }

        if (rules.Fingerprint != (last?.Topics ?? TopicRules.None).Fingerprint)
        {
            TopicLog.Changed(logger, name, rules.Topics.Count);
        }

        return new Seen(content, new Filing(reader, rules, IsCertain: true), null, now);
    }

    private (TopicRules? Rules, string? Problem) Parse(byte[]? content)
    {
        if (content is null)
        {
            return isRequired ? (null, "There is no such file.") : (TopicRules.None, null);
        }

        if (content.Length > IArticleSource.MaxTopicRulesBytes)
        {
            return (null, $"The file is longer than {IArticleSource.MaxTopicRulesBytes / (1024 * 1024)} MB.");
        }

        using var text = new StreamReader(new MemoryStream(content, writable: false), Encoding.UTF8);
        return (TopicRules.Parse(text.ReadToEnd(), out var problem), problem);
    }

    private sealed record Seen(byte[]? Content, Filing Filing, string? Problem, long At);
}

internal static partial class TopicLog
{
    [LoggerMessage(6, LogLevel.Error, "The topic rules in {File} cannot be used: {Problem} {Consequence}")]
    public static partial void Broken(ILogger logger, string file, string problem, string consequence);

    [LoggerMessage(7, LogLevel.Information, "The topic rules in {File} are in force: {Count} topics.")]
    public static partial void Changed(ILogger logger, string file, int count);
}
