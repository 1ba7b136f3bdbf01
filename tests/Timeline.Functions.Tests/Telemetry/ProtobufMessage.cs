using System.Buffers.Binary;
using System.Text;

namespace Timeline.Functions.Tests.Telemetry;

/// <summary>A message of the protobuf wire format, by the numbers of its fields: enough to see what an exporter sends without its schema's compiler.</summary>
/// <seealso href="https://protobuf.dev/programming-guides/encoding/"/>
internal sealed class ProtobufMessage
{
    private readonly List<(int Field, object Value)> _fields = [];

    public ProtobufMessage(ReadOnlyMemory<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var tag = Varint(bytes.Span, ref at);
            var (field, value) = ((int)(tag >> 3), (object)(ulong)0);
            switch (tag & 7)
            {
                case 0:
                    value = Varint(bytes.Span, ref at);
                    break;
                case 1:
                    value = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Span[at..]);
                    at += 8;
                    break;
                case 2:
                    var length = (int)Varint(bytes.Span, ref at);
                    value = bytes.Slice(at, length);
                    at += length;
                    break;
                case 5:
                    value = (ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[at..]);
                    at += 4;
                    break;
                default:
                    throw new InvalidDataException($"Wire type {tag & 7}.");
            }

            _fields.Add((field, value));
        }
    }

    /// <summary>The messages of a repeated field.</summary>
    public IEnumerable<ProtobufMessage> Messages(int field) => Values<ReadOnlyMemory<byte>>(field).Select(bytes => new ProtobufMessage(bytes));

    /// <summary>A message; an empty one when the field is absent.</summary>
    public ProtobufMessage Message(int field) => Messages(field).LastOrDefault() ?? new ProtobufMessage(default);

    /// <summary>A text; empty when the field is absent.</summary>
    public string Text(int field) => Encoding.UTF8.GetString(Values<ReadOnlyMemory<byte>>(field).LastOrDefault().Span);

    /// <summary>Bytes as lower-case hexadecimal digits.</summary>
    public string Hex(int field) => Convert.ToHexStringLower(Values<ReadOnlyMemory<byte>>(field).LastOrDefault().Span);

    /// <summary>A number of whatever kind as its bits; <see langword="null"/> when the field is absent.</summary>
    public ulong? Number(int field) => Values<ulong>(field).Cast<ulong?>().LastOrDefault();

    /// <summary>A double; <see langword="null"/> when the field is absent.</summary>
    public double? Double(int field) => Number(field) is { } bits ? BitConverter.UInt64BitsToDouble(bits) : null;

    private static ulong Varint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[at++];
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }
    }

    private IEnumerable<T> Values<T>(int field) => _fields.Where(f => f.Field == field).Select(f => f.Value).OfType<T>();
}
