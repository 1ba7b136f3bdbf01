namespace Timeline.Articles.Html;

/// <summary>A place in the page that may state the publish date; read only when needed.</summary>
/// <param name="From">The kind of place.</param>
/// <param name="Value">The machine-readable value, when there is one.</param>
/// <param name="Text">The visible text, when there is one.</param>
/// <param name="Region">The element around it.</param>
/// <param name="Block">How many blocks of text came before it.</param>
/// <param name="Published">Whether its markup says that it is the publish date.</param>
/// <param name="Updated">Whether its markup says that it is the date of a change.</param>
internal sealed record DateHint(PublishedFrom From, string? Value, string? Text, Region Region, int Block, bool Published, bool Updated);
