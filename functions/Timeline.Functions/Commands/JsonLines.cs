using System.Buffers;
using System.IO.Pipelines;
using Timeline.Articles;

namespace Timeline.Functions.Commands;

/// <summary>Writes the answer to a line.</summary>
/// <param name="line">The line without its line feed.</param>
/// <param name="number">Its number, from 1; blank lines count.</param>
/// <param name="output">Where the answer goes.</param>
/// <returns>False when the answer is that it failed.</returns>
internal delegate bool LineAnswer(ReadOnlyMemory<byte> line, long number, IBufferWriter<byte> output);

/// <summary>Reads lines from a stream and answers each as soon as it is read.</summary>
internal static class JsonLines
{
    /// <summary>The most bytes of a line, 128 MiB: room for a topic of many articles. What goes on without an end is no file of lines.</summary>
    internal const int MaxLine = 8 * ReadLimits.MaxBytes;

    private const int BlockSize = 1 << 16;

    /// <summary>Answers every line of <paramref name="input"/> until its end; the last one need not end.</summary>
    /// <param name="input">UTF-8 text.</param>
    /// <param name="output">Where the answers go.</param>
    /// <param name="answer">Writes the answer to a line.</param>
    /// <param name="cancellation">Stops between two lines.</param>
    /// <returns>How many lines failed.</returns>
    /// <exception cref="InvalidDataException">A line is longer than <see cref="MaxLine"/>; those before it are answered.</exception>
    public static async Task<long> Answer(Stream input, Stream output, LineAnswer answer, CancellationToken cancellation)
    {
        var (number, failed) = (0L, 0L);
        var reader = PipeReader.Create(input, new StreamPipeReaderOptions(bufferSize: BlockSize));
        var writer = PipeWriter.Create(output, new StreamPipeWriterOptions(minimumBufferSize: BlockSize));
        var searched = 0L;
        while (true)
        {
            var read = await reader.ReadAsync(cancellation);
            var buffer = read.Buffer;
            while (TakeLine(ref buffer, ref searched, read.IsCompleted, out var line))
            {
                failed += answer(line, ++number, writer) ? 0 : 1;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
            await writer.FlushAsync(cancellation);
            if (searched > MaxLine)
            {
                throw new InvalidDataException($"Line {number + 1} has more than {MaxLine / (1024 * 1024)} MiB. Split it.");
            }

            if (read.IsCompleted)
            {
                break;
            }
        }

        await writer.CompleteAsync();
        await reader.CompleteAsync();
        return failed;
    }

    /// <summary>Takes a line off <paramref name="buffer"/>; <paramref name="searched"/> bytes of it are known to hold no line feed.</summary>
    private static bool TakeLine(ref ReadOnlySequence<byte> buffer, ref long searched, bool last, out ReadOnlyMemory<byte> line)
    {
        if (buffer.Slice(searched).PositionOf((byte)'\n') is { } newline)
        {
            line = Contiguous(buffer.Slice(0, newline));
            buffer = buffer.Slice(buffer.GetPosition(1, newline));
            searched = 0;
            return true;
        }

        if (last && !buffer.IsEmpty)
        {
            line = Contiguous(buffer);
            buffer = buffer.Slice(buffer.End);
            searched = 0;
            return true;
        }

        line = default;
        searched = buffer.Length;
        return false;
    }

    private static ReadOnlyMemory<byte> Contiguous(ReadOnlySequence<byte> line) => line.IsSingleSegment ? line.First : line.ToArray();
}
