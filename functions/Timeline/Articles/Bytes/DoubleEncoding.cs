using System.Buffers;
using System.Text;

namespace Timeline.Articles.Bytes;

/// <summary>
/// Repairs text that was UTF-8, was taken for windows-1252 and written as UTF-8 again: <c>â€™</c> for an apostrophe, <c>Ã©</c> for é. General punctuation,
/// whose three characters nobody writes, is repaired wherever it stands; letters only in a text where everything beyond ASCII is of this kind.
/// </summary>
internal static class DoubleEncoding
{
    // The lead bytes of two and three byte sequences, C2, C3 and E2, as windows-1252 shows them.
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃâ");

    // What windows-1252 shows for the bytes 80 to FF.
    private static readonly string High = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString([.. Enumerable.Range(0x80, 0x80)
            .Select(b => (byte)b)]);

    /// <summary>The text as it was meant; the same one when there is nothing to repair. Linear.</summary>
    public static string Repair(string text)
    {
        if (!text.AsSpan().ContainsAny(Leads))
        {
            return text;
        }

        var whole = new StringBuilder(text.Length);
        var (consistent, punctuation, repaired) = (true, false, 0);
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && text[end] > '\u007f')
            {
                end++;
            }

            if (end == i)
            {
                whole.Append(text[i++]);
                continue;
            }

            var run = text.AsSpan(i, end - i);
            if (Decode(run) is { } meant)
            {
                whole.Append(meant);
                repaired++;
            }
            else
            {
                whole.Append(run);
                consistent = false;
            }

            punctuation |= run.Contains("â€", StringComparison.Ordinal);
            i = end;
        }

        return consistent && repaired >= 2 ? whole.ToString() : punctuation ? Punctuation(text) : text;
    }

    private static string Punctuation(string text)
    {
        var mended = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == 'â' && i + 2 < text.Length && text[i + 1] == '€' && Decode(text.AsSpan(i, 3)) is { } meant)
            {
                mended.Append(meant);
                i += 3;
            }
            else
            {
                mended.Append(text[i++]);
            }
        }

        return mended.ToString();
    }

    // Null when the characters are not the bytes of UTF-8.
    private static string? Decode(ReadOnlySpan<char> run)
    {
        var bytes = new byte[run.Length];
        for (var i = 0; i < run.Length; i++)
        {
            var at = High.IndexOf(run[i], StringComparison.Ordinal);
            if (at < 0)
            {
                return null;
            }

            bytes[i] = (byte)(0x80 + at);
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;
    }
}
