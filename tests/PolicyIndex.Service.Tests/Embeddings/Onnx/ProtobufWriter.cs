using System.Text;

namespace PolicyIndex.Service.Tests.Embeddings.Onnx;

/// <summary>Writes fields of a Protocol Buffers message by their numbers.</summary>
internal sealed class ProtobufWriter
{
    private const int VarintType = 0;
    private const int LengthType = 2;

    private readonly List<byte> bytes = [];

    public ProtobufWriter Number(int field, long value)
    {
        Varint((field << 3) | VarintType);
        Varint(value);
        return this;
    }

    public ProtobufWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public ProtobufWriter Message(int field, ProtobufWriter value) => Bytes(field, value.ToArray());

    public ProtobufWriter Bytes(int field, ReadOnlySpan<byte> value)
    {
        Varint((field << 3) | LengthType);
        Varint(value.Length);
        bytes.AddRange(value);
        return this;
    }

    public byte[] ToArray() => [.. bytes];

    private void Varint(long value)
    {
        var left = (ulong)value;
        for (; left > 0x7F; left >>= 7)
        {
            bytes.Add((byte)(left | 0x80));
        }

        bytes.Add((byte)left);
    }
}
