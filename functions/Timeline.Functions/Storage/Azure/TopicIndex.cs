using System.Collections.Concurrent;
using Azure.Data.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// The partition that lists all topics, a row each, so that they are found without reading the table. A topic is entered before its first article is written
/// and stays; one without articles is passed over when they are counted.
/// </summary>
internal sealed class TopicIndex(TableClient table)
{
    private const string Topic = "Topic";

    // Not for certain: somebody may have removed the rows, or the table, which another process then made again.
    private readonly ConcurrentDictionary<string, bool> _known = new(StringComparer.Ordinal);

    public async Task Add(string topic, CancellationToken cancellation)
    {
        if (!_known.ContainsKey(topic))
        {
            var entity = new TableEntity(TopicKey.Index, TopicKey.Of(topic)) { [Topic] = topic };
            await table.Submit([new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity)], cancellation);
            _known[topic] = true;
        }
    }

    /// <summary>Says that the table is gone, and all that was entered with it.</summary>
    public void Forget() => _known.Clear();

    /// <summary>All topics that ever had an article, and their partitions, in ordinal order of the topics.</summary>
    public async Task<IReadOnlyList<(string Topic, string PartitionKey)>> All(CancellationToken cancellation)
    {
        var topics = new List<(string Topic, string PartitionKey)>();
        await foreach (var entity in table.Rows(TableRows.Between(TopicKey.Index, "", "\uffff"), select: null, TableLimits.Page, cancellation))
        {
            topics.Add((entity.GetString(Topic)!, entity.RowKey));
        }

        // What is not listed any more is entered again when it is met.
        var listed = topics.Select(t => t.Topic).ToHashSet(StringComparer.Ordinal);
        foreach (var topic in _known.Keys.Where(topic => !listed.Contains(topic)))
        {
            _known.TryRemove(topic, out _);
        }

        topics.Sort((a, b) => string.CompareOrdinal(a.Topic, b.Topic));
        return topics;
    }
}
