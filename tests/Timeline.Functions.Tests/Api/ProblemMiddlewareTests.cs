using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using Timeline.Functions.Api.Problems;

namespace Timeline.Functions.Tests.Api;

/// <summary>Whose fault a failure is.</summary>
public sealed class ProblemMiddlewareTests
{
    public static TheoryData<Exception, string> Failures => new()
    {
        { new UnauthorizedAccessException("Access to the path '/articles/t' is denied."), "storage-unavailable" },
        { new IOException("Read-only file system"), "storage-unavailable" },
        { new InvalidOperationException("Sequence contains no elements"), "internal-error" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_folder_that_may_not_be_written_is_no_fault_of_the_program(Exception failure, string slug)
    {
        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        await new ProblemMiddleware(_ => throw failure, NullLogger<ProblemMiddleware>.Instance).InvokeAsync(context);
        context.Response.Body.Position = 0;
        var problem = (await JsonDocument.ParseAsync(context.Response.Body, cancellationToken: TestContext.Current.CancellationToken)).RootElement;
        Assert.EndsWith("#" + slug, problem.GetProperty("type").GetString(), StringComparison.Ordinal);
    }
}
