using Timeline.Temporal.Grammar;
using Timeline.Temporal.Lexing;

namespace Timeline.Tests.Temporal;

/// <summary>What the rules do on a text, from left to right as the tagger goes: how many are tried, and which match.</summary>
/// <param name="Tried">How many rules were tried: the measure of work, free of the clock.</param>
/// <param name="Matched">The names of those that won a place.</param>
internal sealed record RuleTrace(long Tried, IReadOnlyList<string> Matched)
{
    public static RuleTrace Of(string text)
    {
        var tried = 0L;
        var matched = new List<string>();
        var buffer = new Token[2048];
        var lexer = new Lexer(text, Language.Lexicon);
        while (!lexer.AtEnd)
        {
            var tokens = buffer.AsSpan(0, lexer.NextBlock(buffer));
            var scan = new Scan(tokens, text, Language.Lexicon);
            for (var i = 0; i < tokens.Length;)
            {
                scan.Position = i;
                scan.Depth = 0;
                var isFound = Language.Any.CanStart(tokens, i) && Language.Any.Match(ref scan, out _, out var rule) && Note(rule);
                i = isFound ? scan.Position : i + 1;
            }

            tried += scan.Tried;
        }

        return new(tried, matched);

        bool Note(Rule rule)
        {
            matched.Add(rule.Name);
            return true;
        }
    }
}
