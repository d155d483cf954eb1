using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Store;

/// <summary>
/// Runs as variable-length integers: for each run the gap in the text and the gap in the source since the last run's
/// end (zigzag, both are almost always 0 or 1) and its length. Three bytes a printed line instead of twelve.
/// </summary>
internal static class TextRunCodec
{
    public static byte[] Encode(IReadOnlyList<TextRun> runs)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        var (textEnd, sourceEnd) = (0, 0);
        foreach (var run in runs)
        {
            writer.Write7BitEncodedInt(ZigZag(run.TextStart - textEnd));
            writer.Write7BitEncodedInt(ZigZag(run.SourceStart - sourceEnd));
            writer.Write7BitEncodedInt(run.Length);
            (textEnd, sourceEnd) = (run.TextStart + run.Length, run.SourceStart + run.Length);
        }

        return bytes.ToArray();
    }

    public static IReadOnlyList<TextRun> Decode(byte[] encoded)
    {
        using var reader = new BinaryReader(new MemoryStream(encoded));
        var runs = new List<TextRun>();
        var (textEnd, sourceEnd) = (0, 0);
        while (reader.BaseStream.Position < encoded.Length)
        {
            var textStart = textEnd + UnZigZag(reader.Read7BitEncodedInt());
            var sourceStart = sourceEnd + UnZigZag(reader.Read7BitEncodedInt());
            var length = reader.Read7BitEncodedInt();
            runs.Add(new TextRun(textStart, sourceStart, length));
            (textEnd, sourceEnd) = (textStart + length, sourceStart + length);
        }

        return runs;
    }

    private static int ZigZag(int value) => (value << 1) ^ (value >> 31);

    private static int UnZigZag(int value) => (int)((uint)value >> 1) ^ -(value & 1);
}
