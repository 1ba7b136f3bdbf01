using System.Text;
using Timeline.Articles;
using Timeline.Functions.Commands;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Commands;

/// <summary>The command line reads no more than it may use.</summary>
public sealed class InputLimitTests : IDisposable
{
    private const int Block = 1 << 20;

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(ReadLimits.MaxBytes, ReadLimits.MaxBytes)]
    [InlineData(ReadLimits.MaxBytes + 1, ReadLimits.MaxBytes + 1)]
    [InlineData(3L << 30, ReadLimits.MaxBytes + 1)]
    public void A_file_is_read_to_the_limit_and_one_byte_more(long length, int read)
    {
        var path = Path.Join(folder.Path, "a.txt");
        using (var file = File.Create(path))
        {
            file.SetLength(length);
        }

        Assert.Equal(read, DocumentFile.Read(path, null).Content.Length);
    }

    /// <summary>Some files tell no length: those of the system, and what a shell names in place of a pipe.</summary>
    [Theory]
    [InlineData("/proc/version", 1, 1000)]
    [InlineData("/dev/zero", ReadLimits.MaxBytes + 1, ReadLimits.MaxBytes + 1)]
    public void A_file_without_a_length_is_read_too(string path, int least, int most) =>
        Assert.InRange(DocumentFile.Read(path, null).Content.Length, least, most);

    [Theory]
    [InlineData(' ', false)]
    [InlineData('x', true)]
    public async Task A_line_without_an_end_ends_the_command(char first, bool isOneLine)
    {
        var block = Encoding.UTF8.GetBytes(new string(first, Block - 1) + (isOneLine ? 'x' : '\n'));
        using var input = new Repeated(block, (JsonLines.MaxLine / Block) + 1);
        using var output = new MemoryStream();
        var run = LinesCommand.Run(input, output, TextWriter.Null, TagLine.Write, TestContext.Current.CancellationToken);
        if (isOneLine)
        {
            Assert.Equal("Line 1 has more than 128 MiB. Split it.", (await Assert.ThrowsAsync<InvalidDataException>(() => run)).Message);
        }
        else
        {
            Assert.Equal(0, await run);
        }
    }

    public void Dispose() => folder.Dispose();

    /// <summary>A block over and over.</summary>
    private sealed class Repeated(byte[] block, int times) : MemoryStream(block)
    {
        private int left = times - 1;

        public override int Read(Span<byte> buffer)
        {
            if (Position == Length && left-- > 0)
            {
                Position = 0;
            }

            return base.Read(buffer);
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));
    }
}
