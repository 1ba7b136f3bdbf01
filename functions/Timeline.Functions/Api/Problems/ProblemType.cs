namespace Timeline.Functions.Api.Problems;

/// <summary>A kind of error that the API answers with (RFC 9457), described in docs/problems.md under its slug.</summary>
/// <param name="Slug">The anchor in the documentation.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What happened, the same for every occurrence.</param>
public sealed record ProblemType(string Slug, int Status, string Title)
{
    /// <summary>A query parameter's value cannot be read.</summary>
    public static readonly ProblemType InvalidParameter = new("invalid-parameter", 400, "A parameter's value cannot be read");

    /// <summary>A query parameter is not known.</summary>
    public static readonly ProblemType UnknownParameter = new("unknown-parameter", 400, "A parameter is not known here");

    /// <summary>A topic or an article's name is not usable.</summary>
    public static readonly ProblemType InvalidName = new("invalid-name", 400, "The name of the topic or the article cannot be used");

    /// <summary>What is said about a document cannot be kept with it.</summary>
    public static readonly ProblemType InvalidMetadata = new("invalid-metadata", 400, "What is said about the document cannot be kept with it");

    /// <summary>The request itself is malformed.</summary>
    public static readonly ProblemType BadRequest = new("bad-request", 400, "The request is malformed");

    /// <summary>Reading is not open to everybody, and the request shows no key.</summary>
    public static readonly ProblemType KeyNeeded = new("key-needed", 401, "A key is needed to read");

    /// <summary>The request shows no operators' key.</summary>
    public static readonly ProblemType OperatorKeyNeeded = new("operator-key-needed", 401, "The operators' key is needed");

    /// <summary>At home, the request is made by a page of elsewhere.</summary>
    public static readonly ProblemType ForeignPage = new("foreign-page", 403, "Pages of elsewhere are not served");

    /// <summary>There is no such topic.</summary>
    public static readonly ProblemType TopicNotFound = new("topic-not-found", 404, "There is no such topic");

    /// <summary>There is no such article.</summary>
    public static readonly ProblemType ArticleNotFound = new("article-not-found", 404, "There is no such article");

    /// <summary>There is no such entry.</summary>
    public static readonly ProblemType EntryNotFound = new("entry-not-found", 404, "There is no such entry");

    /// <summary>There is no such message.</summary>
    public static readonly ProblemType MessageNotFound = new("message-not-found", 404, "There is no such message");

    /// <summary>The path leads nowhere.</summary>
    public static readonly ProblemType NotFound = new("not-found", 404, "There is nothing at this address");

    /// <summary>The method is not allowed on this path.</summary>
    public static readonly ProblemType MethodNotAllowed = new("method-not-allowed", 405, "This address does not take that method");

    /// <summary>None of the accepted formats is available.</summary>
    public static readonly ProblemType NotAcceptable = new("not-acceptable", 406, "The timeline is not available in a format that the request accepts");

    /// <summary>A condition of the request does not hold.</summary>
    public static readonly ProblemType PreconditionFailed = new("precondition-failed", 412, "A condition of the request does not hold");

    /// <summary>The document is too large.</summary>
    public static readonly ProblemType TooLarge = new("too-large", 413, "The document is too large");

    /// <summary>The topic is too large for what was asked.</summary>
    public static readonly ProblemType TooManyEvents = new("too-many-events", 422, "The range holds too many events for this request");

    /// <summary>Storage did not answer.</summary>
    public static readonly ProblemType StorageUnavailable = new("storage-unavailable", 503, "The storage does not answer");

    /// <summary>A fault of the program.</summary>
    public static readonly ProblemType InternalError = new("internal-error", 500, "The program failed");

    /// <summary>Every kind there is.</summary>
    public static IReadOnlyList<ProblemType> All { get; } =
    [
        InvalidParameter, UnknownParameter, InvalidName, InvalidMetadata, BadRequest, KeyNeeded, OperatorKeyNeeded, ForeignPage, TopicNotFound, ArticleNotFound,
            EntryNotFound, MessageNotFound, NotFound, MethodNotAllowed,
        NotAcceptable, PreconditionFailed, TooLarge, TooManyEvents, StorageUnavailable, InternalError,
    ];

    /// <summary>The address of its description, relative to the server (RFC 9457 section 3.1.1 allows that).</summary>
    public string Uri => $"{ProblemRoutes.Path}#{Slug}";

    /// <summary>The kind for a bare status code, such as routing and Kestrel give.</summary>
    public static ProblemType ForStatus(int status) => status switch
    {
        404 => NotFound,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        413 => TooLarge,
        >= 400 and < 500 => BadRequest,
        503 => StorageUnavailable,
        _ => InternalError,
    };
}
