using System.Buffers.Text;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Timeline.Articles;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Faults;

namespace Timeline.Functions.Tests.Storage;

/// <summary>
/// Signing in with a token of Entra, over TLS with a certificate that the test makes. The emulator looks at a token's audience, issuer and time, not at its
/// signature, and takes none without TLS.
/// </summary>
public sealed class SignInTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("timeline-tls-");
    private X509Certificate2? _certificate;
    private Emulator? _emulator;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        _certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        var (certificate, secret) = (Path.Join(_folder.FullName, "cert.pem"), Path.Join(_folder.FullName, "key.pem"));
        await File.WriteAllTextAsync(certificate, _certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(secret, key.ExportPkcs8PrivateKeyPem());
        _emulator = await Emulator.Start("--oauth", "basic", "--cert", certificate, "--key", secret);
    }

    public async ValueTask DisposeAsync()
    {
        await _emulator!.DisposeAsync();
        _certificate!.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Tables_and_queues_take_the_token()
    {
        var credential = new Credential("https://storage.azure.com", TimeSpan.FromHours(1));
        var store = new TableTimelineStore(Table(credential), TimeProvider.System);
        await store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", [Sample.Event("e1", new NodaTime.LocalDate(2025, 4, 28))]));
        Assert.Single(await store.All("t"));

        var queue = Queue(credential);
        await queue.CreateIfNotExistsAsync(cancellationToken: Now);
        await queue.SendMessageAsync("a message", Now);
        var taken = Assert.Single((await queue.ReceiveMessagesAsync(1, TimeSpan.FromSeconds(30), Now)).Value);
        Assert.Equal(204, (await queue.DeleteMessageAsync(taken.MessageId, taken.PopReceipt, Now)).Status);
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes.Distinct());
    }

    [Fact]
    public async Task Blobs_take_the_token()
    {
        var credential = new Credential("https://storage.azure.com", TimeSpan.FromHours(1));
        var source = new BlobArticleSource(Container(credential));
        var key = new ArticleKey("t", "a.txt");
        var written = await source.Put(key, new ArticleDocument(key.Name, "It rained."u8.ToArray(), default) { Url = "https://example.com/a" }, Now);
        var read = await source.Open(key, Now);
        Assert.Equal(written.ETag, read!.Version.ETag);
        Assert.Equal("It rained."u8.ToArray(), read.Document.Content.ToArray());
        Assert.Equal("https://example.com/a", read.Document.Url);
        Assert.Equal([key], await source.List(Now).Select(article => article.Key).ToListAsync(Now));
        Assert.True(await source.Delete(key, Now));
        Assert.Null(await source.Version(key, Now));
        Assert.Equal(["https://storage.azure.com/.default"], credential.Scopes.Distinct());
    }

    [Theory]
    [InlineData("https://vault.azure.net", 60)]
    [InlineData("https://storage.azure.com", -60)]
    public async Task A_token_for_something_else_or_of_yesterday_is_refused(string audience, int minutes)
    {
        var credential = new Credential(audience, TimeSpan.FromMinutes(minutes));
        Assert.InRange((await Assert.ThrowsAsync<RequestFailedException>(() => Table(credential).CreateIfNotExistsAsync(Now))).Status, 401, 403);
        Assert.InRange((await Assert.ThrowsAsync<RequestFailedException>(() => Queue(credential).CreateIfNotExistsAsync(cancellationToken: Now))).Status, 401,
            403);
        Assert.InRange((await Assert.ThrowsAsync<RequestFailedException>(() => Container(credential).CreateIfNotExistsAsync(cancellationToken: Now))).Status,
            401, 403);
    }

    /// <summary>A token that went over the wire in the clear would be anybody's.</summary>
    [Fact]
    public async Task No_token_goes_out_without_tls()
    {
        var credential = new Credential("https://storage.azure.com", TimeSpan.FromHours(1));
        var address = new Uri("http://127.0.0.1:1/devstoreaccount1");
        await Assert.ThrowsAsync<InvalidOperationException>(() => new TableServiceClient(address, credential).GetTableClient("t").CreateIfNotExistsAsync(Now));
        Assert.Throws<ArgumentException>(() => new QueueServiceClient(address, credential));
        Assert.Throws<ArgumentException>(() => new BlobServiceClient(address, credential));
    }

    private TableClient Table(TokenCredential credential) =>
        new TableServiceClient(_emulator!.Secure("table"), credential, Trusting(StorageOptions.Tables())).GetTableClient(TableTimelineStore.DefaultTable);

    private QueueClient Queue(TokenCredential credential) =>
        new QueueServiceClient(_emulator!.Secure("queue"), credential, Trusting(StorageOptions.Queues())).GetQueueClient("events");

    private BlobContainerClient Container(TokenCredential credential) =>
        new BlobServiceClient(_emulator!.Secure("blob"), credential, Trusting(StorageOptions.Blobs()))
            .GetBlobContainerClient(BlobArticleSource.DefaultContainer);

    // Trusts the one certificate that the test made.
    private T Trusting<T>(T options)
        where T : ClientOptions
    {
        options.Transport = new HttpClientTransport(new HttpClient(new SocketsHttpHandler
        {
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback =
                (_, shown, _, _) => shown?.GetCertHashString() == _certificate!.GetCertHashString()
            },
        }));
        return options;
    }

    private sealed class Credential(string audience, TimeSpan valid) : TokenCredential
    {
        public List<string> Scopes { get; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes.AddRange(requestContext.Scopes);
            var now = DateTimeOffset.UtcNow;
            var claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["aud"] = audience,
                ["iss"] = "https://sts.windows.net/ab1f708d-50f6-404c-a006-d71b2ac7a606/",
                ["iat"] = now.AddDays(-1).ToUnixTimeSeconds(),
                ["nbf"] = now.AddDays(-1).ToUnixTimeSeconds(),
                ["exp"] = (now + valid).ToUnixTimeSeconds(),
            };
            var token = $"{Part(new Dictionary<string, object>(StringComparer.Ordinal) { ["alg"] = "RS256", ["typ"] = "JWT" })}.{Part(claims)}.c2lnbmF0dXJl";

            // The client library would not send what it knows to be over.
            return new AccessToken(token, now.AddHours(1));
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));

        private static string Part(Dictionary<string, object> value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
    }
}
