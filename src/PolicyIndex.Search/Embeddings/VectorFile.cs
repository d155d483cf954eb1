using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace PolicyIndex.Search.Embeddings;

/// <summary>
/// Unit vectors on disk, by a hash of model and text: a text that did not change is never embedded again, whatever work or provision it stands in.
/// A file that cannot be read is begun anew; all of it can be worked out again. Not safe for several writers.
/// </summary>
internal sealed class VectorFile(string path, string model)
{
    private const int KeyLength = 32;

    /// <summary>Length of a record's numbers stands before them.</summary>
    private const int HeadLength = KeyLength + sizeof(int);

    /// <summary>No model gives longer vectors; a greater number is damage.</summary>
    private const int MostDimensions = 1 << 16;

    /// <summary>Records of texts that are gone, beyond which the file is written afresh.</summary>
    private const int MostStale = 1_000;

    private Dictionary<string, float[]>? known;

    /// <summary>The key of a text.</summary>
    public string KeyOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(model + '\0' + text)));

    /// <summary>The vector of a key; null before it was added.</summary>
    public float[]? Find(string key) => Known.GetValueOrDefault(key);

    /// <summary>Keeps vectors.</summary>
    public void Add(IReadOnlyList<(string Key, float[] Vector)> vectors)
    {
        var kept = Known;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
        foreach (var (key, vector) in vectors)
        {
            Write(file, key, vector);
            kept[key] = vector;
        }
    }

    /// <summary>Drops what no unit needs any more, where it is worth writing the file afresh.</summary>
    public void Trim(IReadOnlySet<string> needed)
    {
        var stale = Known.Keys.Where(k => !needed.Contains(k)).ToList();
        if (stale.Count <= Math.Max(MostStale, needed.Count))
        {
            return;
        }

        stale.ForEach(k => Known.Remove(k));
        var fresh = path + ".new";
        using (var file = File.Create(fresh))
        {
            foreach (var (key, vector) in Known)
            {
                Write(file, key, vector);
            }
        }

        File.Move(fresh, path, overwrite: true);
    }

    private Dictionary<string, float[]> Known => known ??= Read();

    private Dictionary<string, float[]> Read()
    {
        var read = new Dictionary<string, float[]>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return read;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
        var head = new byte[HeadLength];
        var whole = 0L;
        while (file.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) == HeadLength)
        {
            var dimensions = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(KeyLength));
            if (dimensions is < 1 or > MostDimensions)
            {
                break;
            }

            var numbers = new byte[dimensions * sizeof(float)];
            if (file.ReadAtLeast(numbers, numbers.Length, throwOnEndOfStream: false) < numbers.Length)
            {
                break;
            }

            read[Convert.ToHexString(head.AsSpan(0, KeyLength))] = MemoryMarshal.Cast<byte, float>(numbers).ToArray();
            whole = file.Position;
        }

        // What a killed process left half-written must not stand before the next record.
        file.SetLength(whole);
        return read;
    }

    private static void Write(FileStream file, string key, float[] vector)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        Convert.FromHexString(key).CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[KeyLength..], vector.Length);
        file.Write(head);
        file.Write(MemoryMarshal.AsBytes(vector.AsSpan()));
    }
}
