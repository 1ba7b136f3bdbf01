namespace Timeline.Articles.Html;

/// <summary>An element whose end tag has not come.</summary>
/// <param name="Name">A hash of its name.</param>
/// <param name="Rule">The rule of its name.</param>
internal readonly record struct OpenElement(int Name, TagRule Rule);

/// <summary>The stack of open elements, as far as it tells how deep a tree gets.</summary>
internal ref struct OpenElements(Span<OpenElement> buffer)
{
    private readonly Span<OpenElement> _open = buffer;
    private int _depth;
    private int _foreign;

    // Which kinds of element that others end may be open; a kind that was never opened need not be searched.
    private TagTraits _seen;

    /// <summary>Notes a start tag, and what it ends.</summary>
    /// <returns>Whether there was room for it.</returns>
    public bool Open(int name, TagRule rule, bool selfClosed)
    {
        if ((rule.Ends & _seen) != 0)
        {
            End(rule.Ends);
        }

        // Outside of SVG and MathML, "/>" is but an odd way to write ">".
        if (rule.Traits.HasFlag(TagTraits.Uncounted) || (selfClosed && (_foreign > 0 || rule.Traits.HasFlag(TagTraits.Foreign))))
        {
            return true;
        }

        if (_depth == _open.Length)
        {
            return false;
        }

        _open[_depth++] = new OpenElement(name, rule);
        _seen |= rule.Traits;
        _foreign += rule.Traits.HasFlag(TagTraits.Foreign) ? 1 : 0;
        return true;
    }

    /// <summary>Notes an end tag: it closes the nearest element of its name; one that lies outside a table and its like is out of reach.</summary>
    public void Close(int name, TagTraits traits)
    {
        for (int i = _depth - 1; i >= 0; i--)
        {
            if (_open[i].Name == name)
            {
                Cut(i);
                return;
            }

            if (_open[i].Rule.Traits.HasFlag(TagTraits.Scope) && !traits.HasFlag(TagTraits.Scope))
            {
                return;
            }
        }
    }

    // The outermost of the kinds, up to the wall around them.
    private void End(TagTraits kinds)
    {
        int outermost = _depth;
        for (int i = _depth - 1; i >= 0 && (_open[i].Rule.Walls & kinds) != kinds; i--)
        {
            kinds &= ~_open[i].Rule.Walls;
            outermost = (_open[i].Rule.Traits & kinds) != 0 ? i : outermost;
        }

        Cut(outermost);
    }

    private void Cut(int depth)
    {
        for (int i = depth; _foreign > 0 && i < _depth; i++)
        {
            _foreign -= _open[i].Rule.Traits.HasFlag(TagTraits.Foreign) ? 1 : 0;
        }

        _depth = depth;
    }
}
