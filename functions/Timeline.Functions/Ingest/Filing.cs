using Timeline.Articles.Topics;

namespace Timeline.Functions.Ingest;

/// <summary>By what documents are read and filed at a moment.</summary>
/// <param name="Reader">The domain.</param>
/// <param name="Topics">The rules that file articles by their words.</param>
/// <param name="IsCertain">Whether <paramref name="Topics"/> are the rules to be. They are not when the file of rules is broken and no good one was ever seen:
/// then documents stay filed as they were until they change, whichever build read them.
/// </param>
internal sealed record Filing(DomainReader Reader, TopicRules Topics, bool IsCertain)
{
    private const int FingerprintLength = 16;

    /// <summary>What receipts keep: the build of the domain and, where there are any, the fingerprint of the topic rules.</summary>
    public string Rules => Topics.Topics.Count == 0 ? Reader.Rules : $"{Reader.Rules}+{Topics.Fingerprint[..FingerprintLength]}";

    /// <summary>Whether a document that was read under these rules need not be read again.</summary>
    /// <param name="rules">As its receipt has it.</param>
    public bool Covers(string rules) => !IsCertain || rules == Rules;
}
