using Azure;
using Microsoft.Data.Sqlite;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api.Problems;

/// <summary>Turns everything that goes wrong below it, and every bare error status, into problem details.</summary>
internal sealed partial class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> logger)
{
    private const string Unavailable = "Try again in a moment; the log of the program says what the storage answered.";

    /// <summary>Runs the rest of the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            var response = context.Response;
            if (response is { StatusCode: >= 400, HasStarted: false, ContentType: null } && response.ContentLength is null)
            {
                var type = ProblemType.ForStatus(response.StatusCode);
                await ProblemWriter.Write(context, type, BareDetail(context, type));
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: there is nobody to answer. In the midst of an answer its status has been sent.
            if (!context.Response.HasStarted)
            {
                context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            }
        }
        catch (Exception e) when (!context.Response.HasStarted)
        {
            var (type, detail) = Describe(e);
            if (type.Status >= 500)
            {
                LogFailure(context.Request.Method, context.Request.Path, e);
            }

            context.Response.Clear();
            SecurityHeaders.Apply(context.Response);
            await ProblemWriter.Write(context, type, detail);
        }
    }

    private static (ProblemType Type, string Detail) Describe(Exception e) => e switch
    {
        ProblemException problem => (problem.Type, problem.Message),
        ArticleNameException name => (ProblemType.InvalidName, name.Message),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } =>
            (ProblemType.TooLarge, $"A document may have {IArticleSource.MaxBytes / (1024 * 1024)} MiB; split it or leave out what is not text."),
        BadHttpRequestException bad => (ProblemType.ForStatus(bad.StatusCode), bad.Message),
        IngestConflictException or RequestFailedException or SqliteException or UnauthorizedAccessException => (ProblemType.StorageUnavailable, Unavailable),
        _ when TransientFault.Is(e) => (ProblemType.StorageUnavailable, Unavailable),
        _ => (ProblemType.InternalError, "This is a fault of the program and has been logged. The request may work when it is repeated."),
    };

    private static string BareDetail(HttpContext context, ProblemType type) => type.Status switch
    {
        405 => $"Allowed here: {context.Response.Headers.Allow}.",
        404 => "The timelines are listed at /api/timelines.",
        _ => $"The server answered {context.Response.StatusCode}.",
    };

    [LoggerMessage(9, LogLevel.Error, "{Method} {Path} failed.")]
    private partial void LogFailure(string method, string path, Exception exception);
}
