using System.Buffers;

namespace Timeline.Functions.Api.Formats;

/// <summary>The content lines of an iCalendar object (RFC 5545 section 3.1): CRLF, folded at 75 octets and never inside a character.</summary>
internal sealed class ContentLines
{
    private const int Octets = 75;
    private readonly ArrayBufferWriter<byte> output = new();

    /// <summary>Adds a property whose value is not text.</summary>
    public void Add(string name, string value) => Write($"{name}:{Clean(value)}");

    /// <summary>Adds a property whose value is not text.</summary>
    public void Add((string Name, string Value) property) => Add(property.Name, property.Value);

    /// <summary>Adds a property whose value is text (section 3.3.11).</summary>
    public void AddText(string name, string value) => Write($"{name}:{Clean(Escape(value))}");

    /// <summary>The lines.</summary>
    public byte[] ToBytes() => output.WrittenSpan.ToArray();

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Control characters have no place in a value; a line break would start another property.</summary>
    private static string Clean(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && !text.Contains('\u007F', StringComparison.Ordinal)
        ? text
        : string.Concat(text.Where(c => !char.IsControl(c) || c == '\t'));

    private void Write(string line)
    {
        Span<byte> buffer = stackalloc byte[4];
        var column = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(buffer);
            if (column + length > Octets)
            {
                output.Write("\r\n "u8);
                column = 1;
            }

            output.Write(buffer[..length]);
            column += length;
        }

        output.Write("\r\n"u8);
    }
}
