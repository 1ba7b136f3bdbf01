using System.Buffers;
using System.CommandLine;
using System.IO.Pipelines;

namespace Timeline.Functions.Commands;

/// <summary><c>tag --jsonl</c>: documents in, expressions of time out, one JSON object a line.</summary>
internal static class TagCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var lines = "Read one JSON object a line from standard input, {\"id\",\"dct\",\"text\"}, and write {\"id\",\"timexes\":[…]} for each; "
                + "a line that fails gives {\"id\",\"error\"}. Offsets count Unicode code points.";
        return LinesCommand.Create(
            "tag", "Find the expressions of time in documents, as TIMEX3 values.", lines, cancellation => Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), cancellation));
    }

    /// <summary>Tags every line of <paramref name="input"/> until its end.</summary>
    internal static async Task<int> Run(Stream input, Stream output, CancellationToken cancellation)
    {
        var reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        var writer = PipeWriter.Create(output, new StreamPipeWriterOptions(minimumBufferSize: 1 << 16));
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (TakeLine(ref buffer, read.IsCompleted, out var line))
            {
                TagLine.Write(line, writer);
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            await writer.FlushAsync(cancellation);
            if (read.IsCompleted)
            {
                break;
            }
        }

        await writer.CompleteAsync();
        await reader.CompleteAsync();
        return TimelineCommand.Success;
    }

    private static bool TakeLine(ref ReadOnlySequence<byte> buffer, bool last, out ReadOnlyMemory<byte> line)
    {
        line = default;
        if (buffer.IsEmpty)
        {
            return false;
        }

        if (buffer.PositionOf((byte)'\n') is { } newline)
        {
            line = Contiguous(buffer.Slice(0, newline));
            buffer = buffer.Slice(buffer.GetPosition(1, newline));
            return true;
        }

        if (!last)
        {
            return false;
        }

        line = Contiguous(buffer);
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private static ReadOnlyMemory<byte> Contiguous(ReadOnlySequence<byte> line) => line.IsSingleSegment ? line.First : line.ToArray();
}
