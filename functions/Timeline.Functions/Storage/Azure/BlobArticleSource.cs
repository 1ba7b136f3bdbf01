using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using NodaTime.Extensions;
using Timeline.Articles;

namespace Timeline.Functions.Storage.Azure;

/// <summary>Articles in a blob container, <c>topic/name</c>. The version tag is the blob's ETag.</summary>
internal sealed class BlobArticleSource : IArticleSource
{
    /// <summary>The container.</summary>
    public const string DefaultContainer = "articles";

    private const string UrlKey = "url";
    private const int ReadAttempts = 5;

    private readonly BlobContainerClient _container;
    private readonly Once _created;

    public BlobArticleSource(BlobContainerClient container)
    {
        _container = container;
        _created = new Once(stop => container.CreateIfNotExistsAsync(cancellationToken: stop));
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleRef> List([EnumeratorCancellation] CancellationToken cancellation)
    {
        await _created.Run(cancellation);
        await foreach (var blob in _container.GetBlobsAsync(cancellationToken: cancellation))
        {
            if (BlobName.Parse(blob.Name) is { } key && blob.Properties is { ETag: { } tag, LastModified: { } modified })
            {
                yield return new ArticleRef(key, Version(tag, modified));
            }
        }
    }

    /// <inheritdoc/>
    public async Task<SourceDocument?> Open(ArticleKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var attempt = 1; BlobName.Of(key) is { } name; attempt++)
        {
            await _created.Run(cancellation);
            try
            {
                using var download = (await _container.GetBlobClient(name).DownloadStreamingAsync(cancellationToken: cancellation)).Value;
                var details = download.Details;
                var version = Version(details.ETag, details.LastModified);
                var content = new byte[Math.Min(details.ContentLength, IArticleSource.MaxBytes + 1)];
                await download.Content.ReadExactlyAsync(content, cancellation);
                return new SourceDocument(version, Describe(key, content, version, details));
            }
            catch (RequestFailedException failure) when (failure.Status == 404)
            {
                return null;
            }
            catch (RequestFailedException failure) when (failure.Status == 412 && attempt < ReadAttempts)
            {
                // The stream broke, and when it was taken up the blob was another: read that one.
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public async Task<ArticleVersion?> Version(ArticleKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (BlobName.Of(key) is not { } name)
        {
            return null;
        }

        await _created.Run(cancellation);
        try
        {
            var properties = (await _container.GetBlobClient(name).GetPropertiesAsync(cancellationToken: cancellation)).Value;
            return Version(properties.ETag, properties.LastModified);
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public Task<ArticleVersion> Put(ArticleKey key, ArticleDocument document, CancellationToken cancellation) => Write(key, document, null, cancellation);

    /// <inheritdoc/>
    public async Task<ArticleVersion?> PutIf(ArticleKey key, ArticleDocument document, bool there, CancellationToken cancellation)
    {
        try
        {
            return await Write(key, document, there ? new() { IfMatch = ETag.All } : new() { IfNoneMatch = ETag.All }, cancellation);
        }
        catch (RequestFailedException failure) when (failure.Status == 412 || failure.ErrorCode == BlobErrorCode.BlobAlreadyExists)
        {
            return null;
        }
    }

    private async Task<ArticleVersion> Write(ArticleKey key, ArticleDocument document, BlobRequestConditions? conditions, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(document);
        var name = BlobName.Of(key) ?? throw new ArticleNameException($"'{key}' cannot be the name of a blob.");
        await _created.Run(cancellation);
        var metadata = document.Metadata.ToDictionary(pair => pair.Key, pair => MetadataText.Encode(pair.Value), StringComparer.OrdinalIgnoreCase);
        if (document.Url is { } url)
        {
            metadata[UrlKey] = MetadataText.Encode(url);
        }

        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = document.ContentType, ContentEncoding = document.ContentEncoding },
            Metadata = metadata,
            Conditions = conditions,
        };
        var written = (await _container.GetBlobClient(name).UploadAsync(BinaryData.FromBytes(document.Content), options, cancellation)).Value;
        return Version(written.ETag, written.LastModified);
    }

    /// <inheritdoc/>
    public async Task<bool> Delete(ArticleKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (BlobName.Of(key) is not { } name)
        {
            return false;
        }

        await _created.Run(cancellation);
        return await _container.GetBlobClient(name).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancellation);
    }

    /// <inheritdoc/>
    public async Task<byte[]?> TopicRules(CancellationToken cancellation)
    {
        await _created.Run(cancellation);
        try
        {
            using var download = (await _container.GetBlobClient(IArticleSource.TopicRulesName).DownloadStreamingAsync(cancellationToken: cancellation)).Value;
            var content = new byte[Math.Min(download.Details.ContentLength, IArticleSource.MaxTopicRulesBytes + 1)];
            await download.Content.ReadExactlyAsync(content, cancellation);
            return content;
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
            return null;
        }
    }

    // Listings write tags bare, answers quote them.
    private static ArticleVersion Version(ETag tag, DateTimeOffset modified) => new(modified.ToInstant(), tag.ToString().Trim('"'));

    private static ArticleDocument Describe(ArticleKey key, byte[] content, ArticleVersion version, BlobDownloadDetails details)
    {
        var metadata = details.Metadata.ToDictionary(pair => pair.Key, pair => MetadataText.Decode(pair.Value), StringComparer.OrdinalIgnoreCase);
        return new ArticleDocument(key.Name, content, version.Modified)
        {
            ContentType = details.ContentType,
            ContentEncoding = string.IsNullOrEmpty(details.ContentEncoding) ? null : details.ContentEncoding,
            Url = metadata.GetValueOrDefault(UrlKey),
            Metadata = metadata,
        };
    }
}
