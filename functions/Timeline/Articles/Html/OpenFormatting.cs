namespace Timeline.Articles.Html;

/// <summary>
/// The formatting elements that were opened and not closed. A parser makes each of them anew in every block that follows, so that a few
/// hundred of them before a hundred thousand paragraphs become millions of elements.
/// </summary>
internal ref struct OpenFormatting(Span<(int Tag, int Name)> buffer)
{
    // The standard's "Noah's Ark clause": a fourth element that equals three open ones replaces the first of them.
    private const int MostAlike = 3;

    private readonly Span<(int Tag, int Name)> _open = buffer;

    /// <summary>How many are open.</summary>
    public int Count { get; private set; }

    /// <summary>Notes an opened one.</summary>
    /// <param name="tag">A hash of the whole tag: elements that differ in an attribute are not alike.</param>
    /// <param name="name">A hash of its name.</param>
    /// <param name="single">Whether it closes an open one of its name.</param>
    /// <returns>Whether there was room for it.</returns>
    public bool Open(int tag, int name, bool single)
    {
        if (single)
        {
            Close(name);
        }

        int alike = 0;
        for (int i = 0; i < Count; i++)
        {
            alike += _open[i].Tag == tag ? 1 : 0;
        }

        if (alike >= MostAlike)
        {
            return true;
        }

        if (Count == _open.Length)
        {
            return false;
        }

        _open[Count++] = (tag, name);
        return true;
    }

    /// <summary>Notes an end tag: it closes the last open one of its name.</summary>
    public void Close(int name)
    {
        for (int i = Count - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                _open[(i + 1)..Count].CopyTo(_open[i..]);
                Count--;
                return;
            }
        }
    }
}
