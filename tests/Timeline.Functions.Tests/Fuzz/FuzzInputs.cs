using System.Text;

namespace Timeline.Functions.Tests.Fuzz;

/// <summary>Generated inputs: changed samples of this repository, odd tokens, random bytes and random text.</summary>
/// <param name="samples">The samples' names and contents.</param>
internal sealed class FuzzInputs(IReadOnlyList<(string Name, byte[] Content)> samples)
{
    private const int MaxSlice = 3000;

    private static readonly string[] Extensions = [".html", ".txt", ".md", ".json", ".xml", ".jsonl", ".csv", "", "."];

    private static readonly string[] Tokens =
    [
        "yesterday", "last Tuesday", "on 31 February 2025", "at 25:61", "99999999999999999999 years ago", "in 0000", "the 1990s", "-1 BC", "10,000,000 BC",
        "9999-12-31", "Q5 2024", "the day before yesterday at noon",
        "from June to", "between 5 and", "every other Friday", "the 21st century", "two and a half months", "29 February", "week 54", "12/13/2014",
        "2024-W53-7", "Easter 9999", "midnight", "mid-", "early", "since", "ago", "BC",
        "<p>", "</p>", "<script>", "<time datetime=\"", "<![CDATA[", "<!--", "-->", "&#x110000;", "&nbsp;", "<meta charset=utf-7>", "<template>",
        "<svg><title>", "{\"", "\"}", "[[[[", "]", "null", "\\ud800", "1e999", "---\n", "published: ", "title: |", "```", "![](", "](",
        "\0", "\u2028", "\uFEFF", "\u202E", "e\u0301", "🚀", "\U0001F468\u200D\U0001F469", "\uD800", "\uDFFF", "İ", "ß", "１２", "٣", "५", "二〇二五年", "\r\n\r\n",
        "\t", "%00", "%", "2024", "X", "..", "|", "T24:00", "-", "~", "?", ",", "=?UTF-8?B?", "+", "&", "=",
    ];

    /// <summary>The samples of this repository, found from where the program runs.</summary>
    /// <exception cref="InvalidOperationException">It does not run in the repository.</exception>
    public static FuzzInputs Samples()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var samples = Path.Join(folder.FullName, "samples", "articles");
            if (Directory.Exists(samples))
            {
                return new FuzzInputs([.. Directory.EnumerateFiles(samples, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                        .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))]);
            }
        }

        throw new InvalidOperationException("samples/articles lies in no folder above the program.");
    }

    /// <summary>A document: its name, mostly with the extension of what it was, and its bytes.</summary>
    public (string Name, byte[] Content) Document(Random lot)
    {
        var (name, content) = samples[lot.Next(samples.Count)];
        var bytes = lot.Next(10) switch
        {
            0 => Bytes(lot),
            1 => Encoding.UTF8.GetBytes(Text(lot)),
            _ => Changed(lot, lot.Next(3) == 0 ? content : Slice(lot, content)),
        };
        return (lot.Next(4) == 0 ? "a" + Extensions[lot.Next(Extensions.Length)] : name, bytes);
    }

    /// <summary>A text that speaks of time, or of nothing.</summary>
    public string Text(Random lot)
    {
        if (lot.Next(3) == 0)
        {
            return Encoding.UTF8.GetString(Changed(lot, Slice(lot, samples[lot.Next(samples.Count)].Content)));
        }

        var text = new StringBuilder();
        for (var n = lot.Next(40); n > 0; n--)
        {
            text.Append(lot.Next(3) switch
            {
                0 => ((char)lot.Next(char.MaxValue + 1)).ToString(),
                1 => lot.Next(100_000).ToString(System.Globalization.CultureInfo.InvariantCulture),
                _ => Tokens[lot.Next(Tokens.Length)],
            });
            text.Append(lot.Next(4) == 0 ? "" : " ");
        }

        return text.ToString();
    }

    /// <summary>A short value, such as a parameter's: a changed one that is good, or anything.</summary>
    public string Value(Random lot, params string[] good)
    {
        if (lot.Next(4) == 0)
        {
            return Text(lot);
        }

        var value = new StringBuilder(good[lot.Next(good.Length)]);
        for (var n = lot.Next(4); n > 0; n--)
        {
            var at = lot.Next(value.Length + 1);
            if (lot.Next(2) == 0 && at < value.Length)
            {
                value.Remove(at, 1);
            }
            else
            {
                value.Insert(at, lot.Next(3) == 0 ? Tokens[lot.Next(Tokens.Length)] : ((char)lot.Next(32, 127)).ToString());
            }
        }

        return value.ToString();
    }

    private static byte[] Bytes(Random lot)
    {
        var bytes = new byte[lot.Next(MaxSlice)];
        lot.NextBytes(bytes);
        return bytes;
    }

    private static byte[] Slice(Random lot, byte[] content)
    {
        var start = lot.Next(content.Length);
        return content[start..Math.Min(content.Length, start + lot.Next(MaxSlice))];
    }

    private static byte[] Changed(Random lot, byte[] content)
    {
        var bytes = new List<byte>(content);
        for (var n = lot.Next(12); n > 0 && bytes.Count > 0; n--)
        {
            var at = lot.Next(bytes.Count);
            var length = Math.Min(bytes.Count - at, lot.Next(60));
            switch (lot.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << lot.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3:
                    bytes.InsertRange(at, Enumerable.Repeat(bytes.GetRange(at, length), lot.Next(20)).SelectMany(part => part));
                    break;
                case 4:
                    bytes[at] = (byte)lot.Next(256);
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Tokens[lot.Next(Tokens.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
