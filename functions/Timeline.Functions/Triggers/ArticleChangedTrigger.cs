using System.Text.Json;
using NodaTime;
using Timeline.Functions.Storage;
using Timeline.Functions.Telemetry;
using Timeline.Functions.Triggers.Changes;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Triggers;

/// <summary>The function <c>ArticleChanged</c>: a message of the queue <c>article-events</c>, delivered at least once and in any order.</summary>
internal sealed class ArticleChangedTrigger(Func<ArticleKey, CancellationToken, Task> changed, TimeProvider clock, ILogger log)
{
    /// <summary>The name of the function, and so of its folder and its path.</summary>
    public const string Name = "ArticleChanged";

    /// <summary>The name of its queue binding in function.json.</summary>
    public const string Binding = "change";

    /// <summary>Acts on a message; what no repetition can mend is logged and left.</summary>
    /// <exception cref="Exception">Whatever <c>changed</c> throws: the message shall be delivered again.</exception>
    public async Task Handle(Envelope envelope, CancellationToken cancellation)
    {
        ArticleChangeEvent change = envelope.Data.TryGetValue(Binding, out JsonElement value)
            ? ArticleChangeReader.Read(value)
            : new UndecodableEvent($"The envelope has no {Binding}.");
        switch (change)
        {
            case ArticlesChanged articles:
                double? wait = articles.Happened is { } happened ? (Instant.FromDateTimeOffset(clock.GetUtcNow()) - happened).TotalSeconds : null;
                if (wait is { } seconds)
                {
                    Signals.ChangeWait.Record(Math.Max(0, seconds));
                }

                foreach (ArticleKey key in articles.Keys)
                {
                    log.ArticleChanged(key.ToString(), (long?)wait);
                    await changed(key, cancellation);
                }

                break;
            case ForeignEvent foreign:
                log.ForeignEvent(foreign.Reason);
                break;
            case UndecodableEvent undecodable:
                log.UndecodableEvent(undecodable.Reason);
                break;
        }
    }
}
