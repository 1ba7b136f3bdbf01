using NodaTime;

namespace Timeline.Events.Digests;

/// <summary>A date that matters in a topic, and what happened on it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Score">How much it matters, from 0 to 1; the day that matters most has 1.</param>
/// <param name="Summary">One or two sentences of the articles, the most telling first.</param>
public sealed record DigestDate(LocalDate Date, double Score, IReadOnlyList<DigestLine> Summary);

/// <summary>A sentence of a summary.</summary>
/// <param name="Text">The sentence, white space folded.</param>
/// <param name="Article">The id of the article it stands in.</param>
public sealed record DigestLine(string Text, string Article);
