using System.Net;
using Timeline.Functions.Tests.Api;
using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Web;

/// <summary>A server with all that pages show: the sample articles of this repository, a story of several sources, and every kind of date.</summary>
public sealed class PageServer : IAsyncLifetime
{
    public const string Dam = "orlen-dam";

    public TimelineServer Server { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Server.InitializeAsync();
        await Server.Seed(Dam, Told.Events(Told.Dam));
        foreach (var article in Directory.EnumerateFiles(Repository.File(Path.Join("samples", "articles")), "*", SearchOption.AllDirectories))
        {
            // The settings file of topic rules lies beside the topics.
            if (Path.GetFileName(Path.GetDirectoryName(article)) is { } topic && topic != "articles")
            {
                using var content = new ByteArrayContent(await File.ReadAllBytesAsync(article));
                using var response = await Server.Client.PutAsync($"/api/articles/{topic}/{Path.GetFileName(article)}", content);
                Assert.Equal(HttpStatusCode.Created, response.StatusCode);
            }
        }
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
