namespace Timeline.Articles.Topics;

/// <summary>
/// Finds many phrases in one pass over a text's words: a tree of words, walked from every word of the text. A phrase has few words, so that the time is
/// linear in the text.
/// </summary>
internal sealed class PhraseMatcher
{
    private readonly Node _root = new();
    private readonly int _topics;

    public PhraseMatcher(IReadOnlyList<TopicRule> rules)
    {
        _topics = rules.Count;
        for (var i = 0; i < rules.Count; i++)
        {
            foreach (var phrase in rules[i].Any)
            {
                Add(phrase, new Ending(i, phrase.Split(' '), EndingKind.Joins));
            }

            foreach (var phrase in rules[i].Not)
            {
                var hides = rules[i].Any.Any(any => $" {phrase} ".Contains($" {any} ", StringComparison.OrdinalIgnoreCase));
                Add(phrase, new Ending(i, phrase.Split(' '), hides ? EndingKind.Hides : EndingKind.Bars));
            }
        }
    }

    private enum EndingKind
    {
        Joins,
        Hides,
        Bars,
    }

    /// <summary>The indices of the rules that a text satisfies, ascending.</summary>
    public List<int> Match(string text)
    {
        if (_topics == 0)
        {
            return [];
        }

        var words = TopicWords.Of(text).ToArray();
        var barred = new bool[_topics];
        var hidden = new Dictionary<int, int>(); // by topic: the word up to which a phrase that was met hides the text from it
        var joined = new bool[_topics];
        var pending = new List<(int Topic, int To)>();
        for (var i = 0; i < words.Length; i++)
        {
            var node = _root;
            for (var k = i; k < words.Length && node.Next.TryGetValue(words[k].ToLowerInvariant(), out var next); k++)
            {
                node = next;
                foreach (var ending in node.Endings)
                {
                    if (ending.Fits(words.AsSpan(i, k - i + 1)))
                    {
                        Note(ending, k + 1, barred, hidden, pending);
                    }
                }
            }

            Settle(pending, hidden, joined);
        }

        return Enumerable.Range(0, _topics).Where(topic => joined[topic] && !barred[topic]).ToList();
    }

    private static void Note(Ending ending, int to, bool[] barred, Dictionary<int, int> hidden, List<(int Topic, int To)> pending)
    {
        switch (ending.Kind)
        {
            case EndingKind.Bars:
                barred[ending.Topic] = true;
                break;
            case EndingKind.Hides:
                hidden[ending.Topic] = Math.Max(hidden.GetValueOrDefault(ending.Topic), to);
                break;
            default:
                pending.Add((ending.Topic, to));
                break;
        }
    }

    /// <summary>A phrase counts when no hiding phrase that starts at its first word or before reaches over its last.</summary>
    private static void Settle(List<(int Topic, int To)> pending, Dictionary<int, int> hidden, bool[] joined)
    {
        foreach (var (topic, to) in pending)
        {
            joined[topic] |= hidden.GetValueOrDefault(topic) < to;
        }

        pending.Clear();
    }

    private void Add(string phrase, Ending ending)
    {
        var node = _root;
        foreach (var word in phrase.Split(' '))
        {
            var key = word.ToLowerInvariant();
            if (!node.Next.TryGetValue(key, out var next))
            {
                node.Next[key] = next = new Node();
            }

            node = next;
        }

        node.Endings.Add(ending);
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<Ending> Endings { get; } = [];
    }

    private sealed record Ending(int Topic, string[] Words, EndingKind Kind)
    {
        private readonly bool[] _exact = Array.ConvertAll(Words, word => word.Any(char.IsUpper));
        private readonly string[] _upper = Array.ConvertAll(Words, word => word.ToUpperInvariant());

        /// <summary>A word with capitals must stand as written, or all in capitals.</summary>
        public bool Fits(ReadOnlySpan<string> words)
        {
            for (var i = 0; i < Words.Length; i++)
            {
                if (_exact[i] && words[i] != Words[i] && words[i] != _upper[i])
                {
                    return false;
                }
            }

            return true;
        }
    }
}
