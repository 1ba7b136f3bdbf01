namespace Timeline.Functions.Api;

/// <summary>What a request may ask for.</summary>
internal static class AppLimits
{
    /// <summary>Bytes of a request's body. Above what an article may have (the reader rejects and records those), below what would hurt.</summary>
    public const long RequestBody = 32 * 1024 * 1024;

    /// <summary>Entries on one page of the API.</summary>
    public const int PageSize = 1000;

    /// <summary>Entries on one page when the request does not say.</summary>
    public const int DefaultPageSize = 100;

    /// <summary>Sources that a request may ask an entry to have.</summary>
    public const int MinSources = 1000;

    /// <summary>Events that one request reads through while it looks for those it was asked for.</summary>
    public const int Scan = 100_000;

    /// <summary>Different words that one request may look for: each is looked for in every sentence.</summary>
    public const int Words = 20;

    /// <summary>UTF-16 units of a query parameter's value.</summary>
    public const int ParameterLength = 2000;
}
