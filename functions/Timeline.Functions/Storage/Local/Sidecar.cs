namespace Timeline.Functions.Storage.Local;

/// <summary>
/// What a blob would carry beside its content, kept in the hidden file <c>.name.meta</c>. It belongs to one version of the content only: a file that
/// was changed or laid there by hand takes nothing over from an earlier one of the same name.
/// </summary>
internal sealed record Sidecar
{
    public required string ETag { get; init; }

    public string? ContentType { get; init; }

    public string? ContentEncoding { get; init; }

    public string? Url { get; init; }

    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
