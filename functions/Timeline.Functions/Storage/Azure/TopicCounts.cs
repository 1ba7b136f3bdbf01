using Azure;
using Azure.Data.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// The name and the counts of a topic. They are read from all its receipts, and then noted in the row of the topic's version on condition that the row is still
/// as it was before: no transaction has changed a receipt meanwhile, because each replaces that row. The next one replaces it too, and so forgets what was
/// noted. Counts in the row are therefore always those of the receipts, whatever becomes of writers and readers on the way.
/// </summary>
internal sealed class TopicCounts(TableClient table)
{
    // How many documents readers see; there when name and counts are noted.
    private const string Documents = "Documents";

    private const string Name = nameof(ArticleState.Name);
    private const string Articles = nameof(ArticleState.Articles);
    private const string Events = nameof(ArticleState.Events);

    /// <summary>The topic; <see langword="null"/> when readers see no document in it: the last was removed, or the first is being written.</summary>
    public async Task<TopicSummary?> Of(string topic, string partitionKey, CancellationToken cancellation)
    {
        var version = await table.Find(partitionKey, RowKeys.Version, cancellation);
        if (version?.GetInt32(Documents) is not null)
        {
            return Summary(topic, version);
        }

        var counts = await Count(partitionKey, cancellation);
        if (version is not null)
        {
            await Note(counts, version.ETag, cancellation);
        }

        return Summary(topic, counts);
    }

    private static TopicSummary? Summary(string topic, TableEntity counts) => counts.GetInt32(Documents) is 0
        ? null
        : new TopicSummary(topic, counts.GetString(Name) ?? topic, counts.GetInt32(Articles) ?? 0, counts.GetInt32(Events) ?? 0);

    private async Task<TableEntity> Count(string partitionKey, CancellationToken cancellation)
    {
        var (documents, articles, events) = (0, 0, 0);
        string? ofHome = null, ofOthers = null;
        string[] wanted = [Name, nameof(ArticleState.IsHome), Articles, Events];
        await foreach (var receipt in table.Rows(RowKeys.AllReceipts(partitionKey), wanted, TableLimits.Page, cancellation))
        {
            if (receipt.GetInt32(Events) is { } some)
            {
                (documents, articles, events) = (documents + 1, articles + (receipt.GetInt32(Articles) ?? 0), events + some);
                if (receipt.GetString(Name) is { } name)
                {
                    ref var first = ref receipt.GetBoolean(nameof(ArticleState.IsHome)) == true ? ref ofHome : ref ofOthers;
                    first = first is null || string.CompareOrdinal(name, first) < 0 ? name : first;
                }
            }
        }

        var counts = new TableEntity(partitionKey, RowKeys.Version) { [Documents] = documents, [Articles] = articles, [Events] = events };
        if ((ofHome ?? ofOthers) is { } written)
        {
            counts[Name] = written;
        }

        return counts;
    }

    private async Task Note(TableEntity counts, ETag unchanged, CancellationToken cancellation)
    {
        try
        {
            await table.UpdateEntityAsync(counts, unchanged, TableUpdateMode.Merge, cancellation);
        }
        catch (RequestFailedException)
        {
            // The topic has changed meanwhile: it is counted again when somebody asks. Whatever else it is takes nothing from what was read.
        }
    }
}
