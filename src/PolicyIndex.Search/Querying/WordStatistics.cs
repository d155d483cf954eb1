using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// What BM25 needs of one state of the index, kept as long as that state is searched: where each word asked for stands, and the lengths of
/// texts. A question looks the same word up several times, in every segment, and people ask for the same words.
/// </summary>
internal sealed class WordStatistics
{
    /// <summary>More words are not kept; the index of a million provisions has some hundred thousand.</summary>
    private const int MostKept = 20_000;

    private static readonly ConditionalWeakTable<IndexReader, ConcurrentDictionary<IndexField, WordStatistics>> s_known = [];

    private readonly IndexReader index;
    private readonly IndexField field;
    private readonly ConcurrentDictionary<string, TermContext> contexts = new(StringComparer.Ordinal);
    private readonly Lazy<float[]> saturations;
    private readonly Lazy<byte[][]> lengths;

    private WordStatistics(IndexReader index, IndexField field)
    {
        this.index = index;
        this.field = field;
        saturations = new Lazy<float[]>(() => Bm25.Saturations(AverageLength()));
        lengths = new Lazy<byte[][]>(() => [.. index.Leaves.Select(LengthsOf)]);
    }

    /// <summary>BM25's table for this index, see <see cref="Bm25.Saturations"/>.</summary>
    public float[] Saturations => saturations.Value;

    /// <summary>The statistics of characters, pairs and words in a state of the index.</summary>
    public static WordStatistics Of(IndexReader index) => Of(index, IndexSchema.Words);

    /// <summary>The statistics of a field in a state of the index.</summary>
    public static WordStatistics Of(IndexReader index, IndexField field) =>
        s_known.GetValue(index, _ => new ConcurrentDictionary<IndexField, WordStatistics>()).GetOrAdd(field, f => new WordStatistics(index, f));

    /// <summary>Lengths of the texts of a segment as Lucene encodes them, by document.</summary>
    public byte[] Lengths(int segment) => lengths.Value[segment];

    /// <summary>Where a word stands.</summary>
    public TermContext Find(string word)
    {
        if (contexts.TryGetValue(word, out var known))
        {
            return known;
        }

        if (contexts.Count >= MostKept)
        {
            contexts.Clear();
        }

        return contexts[word] = TermContext.Build(index.Context, new Term(field.Name, word));
    }

    /// <summary>IDF of a word, as BM25 has it.</summary>
    public float WeightOf(string word)
    {
        var with = Find(word).DocFreq;
        return (float)Math.Log(1 + ((index.MaxDoc - with + 0.5) / (with + 0.5)));
    }

    private float AverageLength()
    {
        var words = MultiFields.GetTerms(index, field.Name)?.SumTotalTermFreq ?? 0;
        return words <= 0 ? 1 : (float)(words / (double)index.MaxDoc);
    }

    private byte[] LengthsOf(AtomicReaderContext segment)
    {
        var norms = segment.AtomicReader.GetNormValues(field.Name);
        var bytes = new byte[segment.AtomicReader.MaxDoc];
        for (var document = 0; norms is not null && document < bytes.Length; document++)
        {
            bytes[document] = (byte)norms.Get(document);
        }

        return bytes;
    }
}
