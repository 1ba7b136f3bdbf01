using System.Text;
using Timeline.Articles.Text;

namespace Timeline.Articles.Markdown;

/// <summary>The text of a Markdown document (CommonMark blocks, the usual inline marks), without its marks.</summary>
/// <param name="Title">The first heading of level one, else the first heading; <see langword="null"/> without headings.</param>
/// <param name="Text">Paragraphs, list items and quotes, parted by blank lines; headings, code and images left out.</param>
/// <param name="Released">The date of the first version in a list of changes, which is the newest.</param>
/// <param name="Dropped">What was left out.</param>
internal sealed record MarkdownText(string? Title, string Text, string? Released, IReadOnlyList<Dropped> Dropped)
{
    /// <summary>Reads the blocks line by line.</summary>
    public static MarkdownText Read(string markdown)
    {
        var state = new Blocks();
        var lines = markdown.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            state.Line(lines[i], i + 1 < lines.Length ? lines[i + 1] : "");
        }

        return state.Finish();
    }

    private sealed class Blocks
    {
        private readonly StringBuilder _text = new();
        private readonly StringBuilder _open = new();
        private readonly DropList _dropped = new();
        private string? _fence;
        private string? _title;
        private int _titleLevel = int.MaxValue;
        private bool _underlined;
        private (string Date, int Level, bool IsTold)? _release;
        private string? _released;
        private bool _isBegun;

        public void Line(string line, string next)
        {
            var trimmed = line.Trim();
            if (_fence is not null)
            {
                _fence = trimmed.StartsWith(_fence, StringComparison.Ordinal) ? null : _fence;
            }
            else if (_underlined)
            {
                _underlined = false; // the rule under a heading
            }
            else if (trimmed.StartsWith("```", StringComparison.Ordinal) || trimmed.StartsWith("~~~", StringComparison.Ordinal))
            {
                Close();
                _fence = trimmed[..3];
                _dropped.Add("code", line);
            }
            else if (trimmed.Length == 0 || IsRule(trimmed))
            {
                Close();
            }
            else if (Level(trimmed) is > 0 and var level)
            {
                Close();
                Heading(trimmed.Trim('#', ' '), level);
            }
            else if (_open.Length == 0 && UnderlineLevel(next.Trim()) is > 0 and var underlined)
            {
                Heading(trimmed, underlined);
                _underlined = true;
            }
            else if (!_isBegun && IsRow(trimmed) && Fields.Date(Cells(trimmed)) is { } stated)
            {
                Close();
                _text.Append(stated).Append("\n\n");
            }
            else if (IsRow(trimmed) && Entry(trimmed) is { } entry)
            {
                Close();
                _text.Append("- ").Append(entry).Append("\n\n");
            }
            else if (!IsMarkup(trimmed, line))
            {
                Paragraph(trimmed);
            }
        }

        public MarkdownText Finish()
        {
            Close();
            return new MarkdownText(_title, _text.ToString(), _released, _dropped.ToList());
        }

        private void Paragraph(string line)
        {
            if (Fields.IsLabelled(line))
            {
                Close();
            }

            var quote = line.TrimStart('>', ' ');
            var text = line[0] == '>' ? quote : line;
            var marker = ListMarker.Length(text);
            if (marker > 0)
            {
                Close();
                text = text[marker..];
            }

            if (text.Length == 0)
            {
                Close();
                return;
            }

            _open.Append(_open.Length > 0 ? " " : marker > 0 ? "- " : "").Append(text);
        }

        private void Close()
        {
            if (_open.Length > 0)
            {
                var text = Inline.Strip(_open.ToString(), image => _dropped.Add("image", image)).Trim();
                if (text.Length > 0 && text != "-")
                {
                    _isBegun |= LineShape.IsProse(text);
                    _text.Append(Dated(text)).Append("\n\n");
                }

                _open.Clear();
            }
        }

        /// <summary>The items below the heading of a version open with its date, and so does the paragraph that stands there instead.</summary>
        private string Dated(string text)
        {
            var isItem = text.StartsWith("- ", StringComparison.Ordinal);
            if (_release is not { } release || release.IsTold && !isItem)
            {
                return text;
            }

            _release = release with { IsTold = true };
            return $"- {release.Date}: {(isItem ? text[2..] : text)}";
        }

        private void Heading(string written, int level)
        {
            var heading = Inline.Strip(written, image => _dropped.Add("image", image)).Trim();
            if (VersionHead.Date(heading) is { } date)
            {
                _release = (date, level, IsTold: false);
                _released ??= date;
                _dropped.Add("heading", heading);
                return;
            }

            if (_release is { } release && level > release.Level)
            {
                _dropped.Add("heading", heading); // "Added", "Fixed"
                return;
            }

            _release = null;
            if (!EntryHead.IsOne(heading) && level < _titleLevel && (_title is null || _titleLevel > 1 && level == 1 && _text.Length == 0))
            {
                (_title, _titleLevel) = (heading, level);
                return;
            }

            // The text's readers know heads such as "Read more" by their wording, and drop every other one.
            _text.Append(heading).Append("\n\n");
        }

        private bool IsMarkup(string trimmed, string line)
        {
            var isCode = _open.Length == 0 && (line.StartsWith("    ", StringComparison.Ordinal) || line.StartsWith('\t')) && ListMarker.Length(trimmed) == 0;
            var isTable = IsRow(trimmed);
            var isReference = trimmed[0] == '[' && trimmed.Contains("]: ", StringComparison.Ordinal);
            var isTag = trimmed.StartsWith("<!--", StringComparison.Ordinal);
            if (isCode || isTable || isReference || isTag)
            {
                _dropped.Add(isCode ? "code" : isTable ? "table" : isReference ? "link reference" : "comment", trimmed);
                return true;
            }

            return false;
        }

        private static bool IsRow(string line) => line[0] == '|' && line[^1] == '|';

        /// <summary>
        /// "| 2 March | A trader falls ill |", "| Camps | 2 March | 12 tanks installed |" tell what happened when; a row of figures or without a date does not.
        /// </summary>
        private static string? Entry(string row)
        {
            var cells = Cells(row);
            var date = Array.FindIndex(cells, cell => DatedEntry.IsDate(cell));
            var others = cells.Where((_, index) => index != date).ToArray();
            return date >= 0 && Array.Exists(others, cell => LineShape.Words(cell) > 1 && cell.AsSpan().ContainsAnyInRange('a', 'z'))
                ? $"{cells[date]}: {string.Join(", ", others)}" : null;
        }

        private static string[] Cells(string row) => Array.ConvertAll(row.Trim('|')
            .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), cell => Inline.Strip(cell, _ => { }));

        private static int Level(string line)
        {
            var level = 0;
            while (level < line.Length && level < 6 && line[level] == '#')
            {
                level++;
            }

            return level > 0 && level < line.Length && line[level] == ' ' ? level : 0;
        }

        private static int UnderlineLevel(string line) => line.Length < 3 ? 0 : line.Trim('=').Length == 0 ? 1 : line.Trim('-').Length == 0 ? 2 : 0;

        private static bool IsRule(string line) => line.Length >= 3 && line.Replace(" ", "", StringComparison.Ordinal) is { Length: >= 3 } marks
            && marks[0] is '-' or '*' or '_' && marks.Trim(marks[0]).Length == 0;
    }
}
