namespace Timeline.Articles;

/// <summary>Collects what was left out of a text, within the bounds of a receipt.</summary>
internal sealed class DropList
{
    private const int LongestText = 120;
    private const int MostEntries = 200;

    private readonly List<Dropped> _dropped = [];
    private int _more;

    /// <summary>Notes a piece; a title is no loss and is not noted. Beyond 200 pieces only their number is kept.</summary>
    public void Add(string reason, string text)
    {
        if (reason == "title")
        {
            return;
        }

        if (_dropped.Count < MostEntries)
        {
            _dropped.Add(new Dropped(reason, Cut(text.Trim())));
        }
        else
        {
            _more++;
        }
    }

    /// <summary>What was noted, in order.</summary>
    public IReadOnlyList<Dropped> ToList() => _more == 0 ? _dropped : [.. _dropped, new Dropped("and more", $"{_more} more pieces")];

    private static string Cut(string text)
    {
        var length = Math.Min(text.Length, LongestText);
        return text[..(length < text.Length && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
